import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from "graphql";
import { isDate } from "../award/dates.ts";

const instantShape =
  /^(\d{4}-\d{2}-\d{2})[Tt ]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** A calendar day as text. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: "Date",
  description:
    "A calendar day in Vietnam, written YYYY-MM-DD (e.g. 2026-08-05). A day that does not exist is refused.",
  specifiedByURL: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
  serialize: (value) => day(value),
  parseValue: (value) => day(value),
  parseLiteral: (node) => day(textOf(node), node),
});

/** An instant; a JavaScript `Date` inside. */
export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: "DateTime",
  description:
    "An instant with its offset, as in RFC 3339; answers are in UTC with milliseconds (e.g. 2026-08-05T03:00:00.000Z).",
  specifiedByURL: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
  serialize: (value) => {
    if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
    throw new GraphQLError("DateTime: not an instant.");
  },
  parseValue: (value) => instant(value),
  parseLiteral: (node) => instant(textOf(node), node),
});

function textOf(node: ValueNode): unknown {
  return node.kind === Kind.STRING ? node.value : undefined;
}

function day(value: unknown, node?: ValueNode): string {
  if (typeof value === "string" && isDate(value)) return value;
  throw new GraphQLError("Date: a day that exists, written YYYY-MM-DD, is expected.", {
    ...(node && { nodes: node }),
  });
}

function instant(value: unknown, node?: ValueNode): Date {
  if (typeof value === "string" && isDate(instantShape.exec(value)?.[1] ?? ""))
    return new Date(value);
  throw new GraphQLError("DateTime: an instant with its offset, as in RFC 3339, is expected.", {
    ...(node && { nodes: node }),
  });
}

/** Money, whole. */
export const DongScalar = new GraphQLScalarType<number, number>({
  name: "Dong",
  description: "An amount of money in đồng: a whole number up to 2^53-1, larger than Int.",
  serialize: (value) => {
    if (Number.isSafeInteger(value)) return value as number;
    throw new GraphQLError("Dong: a whole number is expected.");
  },
});
