import { type Kysely, type RawBuilder, sql } from "kysely";

export { sql };
export type { RawBuilder };

/** A connection or an open transaction that statements are sent through. */
export type Db = Kysely<unknown>;

/** All rows of a statement. Timestamps and bigints arrive as text. */
export async function rowsOf<T>(db: Db, query: RawBuilder<T>): Promise<T[]> {
  return (await query.execute(db)).rows;
}

/** The first row, or null. */
export async function rowOf<T>(db: Db, query: RawBuilder<T>): Promise<T | null> {
  return (await rowsOf(db, query))[0] ?? null;
}

/** A list as one array parameter, so that a statement's text does not grow with it. */
export function bigints(ids: readonly string[]): RawBuilder<string[]> {
  return sql`${[...ids]}::bigint[]`;
}

export function texts(values: readonly string[]): RawBuilder<string[]> {
  return sql`${[...values]}::text[]`;
}

export function json(value: unknown): RawBuilder<unknown> {
  return sql`${JSON.stringify(value)}::jsonb`;
}
