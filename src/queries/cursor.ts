import { isDate } from "../award/dates.ts";
import { refuse } from "../workflow/refusals.ts";

/** The type of one value in a cursor; it is checked before the value reaches a statement. */
export type CursorType = "bigint" | "int" | "date" | "timestamptz" | "text";

/** Which list and ordering a cursor belongs to, and the types of the values it carries. */
export type CursorShape = {
  readonly list: string;
  readonly order: string;
  readonly types: readonly CursorType[];
  /** The first value may be null: the ordering has rows without a key. */
  readonly nullable?: boolean;
};

/** Values as PostgreSQL prints them; null where the ordering allows it. */
export type CursorValues = readonly (string | null)[];

const maxLength = 8000;
const maxBigint = 9_223_372_036_854_775_807n;
const maxInt = 2_147_483_647;
const instant =
  /^(\d{4}-\d{2}-\d{2}) ([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?[+-](0\d|1[0-4])(:[0-5]\d)?$/;

const fits: Readonly<Record<CursorType, (value: string) => boolean>> = {
  bigint: (value) => /^\d{1,19}$/.test(value) && BigInt(value) <= maxBigint,
  int: (value) => /^\d{1,10}$/.test(value) && Number(value) <= maxInt,
  date: (value) => value === "infinity" || isDate(value),
  timestamptz: (value) => isDate(instant.exec(value)?.[1] ?? ""),
  text: (value) => value.isWellFormed() && !value.includes("\u0000"),
};

/** An opaque position in one list under one ordering. */
export function encodeCursor(shape: CursorShape, values: CursorValues): string {
  return Buffer.from(JSON.stringify([shape.list, shape.order, ...values])).toString("base64url");
}

/** The values of a cursor; refuses one that is malformed or of another list or ordering. */
export function decodeCursor(shape: CursorShape, field: string, cursor: string): CursorValues {
  const [list, order, ...values] = partsOf(cursor);
  const good =
    list === shape.list &&
    order === shape.order &&
    values.length === shape.types.length &&
    shape.types.every((type, index) => {
      const value = values[index];
      if (value === null) return index === 0 && shape.nullable === true;
      return typeof value === "string" && fits[type](value);
    });
  if (!good) refuse("MALFORMED_CURSOR", { field });
  return values as CursorValues;
}

function partsOf(cursor: string): readonly unknown[] {
  if (cursor.length > maxLength) return [];
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}
