import type { OrganisationKind } from "../catalogue/types.ts";
import { bigints, type Db, type RawBuilder, rowsOf, sql } from "../database/sql.ts";

/** A body as papers name it. */
export type Body = {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly symbol: string;
};
/** A body with all above it, the root first and itself last. */
export type Chain = readonly Body[];

/** The chain of `organisation o`. */
export const chainColumn: RawBuilder<Chain> = sql<Chain>`(
  select json_agg(json_build_object('id', a.id::text, 'name', a.name_vi, 'kind', a.kind,
      'symbol', a.symbol) order by array_position(o.lineage, a.id))
  from organisation a where a.id = any(o.lineage))`;

/** The chains of several organisations in one statement; the directory is open to all. */
export async function chainsOf(
  { db }: { readonly db: Db },
  ids: readonly string[],
): Promise<ReadonlyMap<string, Chain>> {
  const rows = await rowsOf(
    db,
    sql<{ id: string; chain: Chain }>`
      select o.id, ${chainColumn} as chain from organisation o where o.id = any(${bigints(ids)})
    `,
  );
  return new Map(rows.map((row) => [row.id, row.chain]));
}
