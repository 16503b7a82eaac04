import { expect, test } from "@jest/globals";
import {
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";
import { buildApiSchema } from "../../src/graphql/schema.ts";

type Described = { readonly description?: string | null | undefined };

function placesOf(schema: GraphQLSchema): Map<string, Described> {
  const places = new Map<string, Described>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    const isRoot = ["Query", "Mutation", "Subscription"].includes(type.name);
    if (!isRoot) places.set(type.name, type);
    if (isEnumType(type))
      for (const value of type.getValues()) places.set(`${type.name}.${value.name}`, value);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields()))
        places.set(`${type.name}.${field.name}`, field);
    if (isObjectType(type) || isInterfaceType(type))
      for (const field of Object.values(type.getFields())) {
        places.set(`${type.name}.${field.name}`, field);
        for (const arg of field.args) places.set(`${type.name}.${field.name}(${arg.name})`, arg);
      }
  }
  return places;
}

test("every type, field, argument, input field and enum value is described", async () => {
  const places = placesOf(await buildApiSchema());

  const silent = [...places].filter(([, { description }]) => !description?.trim());

  expect(silent.map(([place]) => place)).toEqual([]);
  expect(places.size).toBeGreaterThan(400);
});

test("a description is a sentence", async () => {
  const places = placesOf(await buildApiSchema());

  const broken = [...places].filter(
    ([, { description }]) => !/^[\p{Lu}\d“`{].*[.)}]$/su.test(description?.trim() ?? ""),
  );

  expect(broken.map(([place, { description }]) => `${place}: ${description}`)).toEqual([]);
});
