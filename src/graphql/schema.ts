import "reflect-metadata";
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from "graphql";
import { buildSchema } from "type-graphql";
import { mutationResolvers } from "./mutations.ts";
import { queryResolvers } from "./query-resolvers.ts";
import { DateTimeScalar } from "./scalars.ts";

let built: Promise<GraphQLSchema> | null = null;

/** The whole API, built once a process. */
export function buildApiSchema(): Promise<GraphQLSchema> {
  built ??= buildSchema({
    resolvers: [...queryResolvers, ...mutationResolvers],
    scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
    validate: false,
  });
  return built;
}

/** The contract as text, in one order whatever the code's. */
export async function printApiSchema(): Promise<string> {
  return `${printSchema(lexicographicSortSchema(await buildApiSchema()))}\n`;
}
