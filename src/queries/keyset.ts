import { bigints, type Db, type RawBuilder, rowsOf, sql } from "../database/sql.ts";
import type { CursorShape, CursorType } from "./cursor.ts";
import { fetchSize, type Page, type PageArguments, pageOf, type Window, windowOf } from "./page.ts";

/** A total order of a list: a sort key and the id that breaks its ties, in one direction. */
export type Ordering = {
  readonly list: string;
  readonly tag: string;
  readonly key: RawBuilder<unknown>;
  readonly type: CursorType;
  readonly id: RawBuilder<unknown>;
  readonly descending?: boolean;
  /** Rows without a key come last, whatever the direction. */
  readonly nullable?: boolean;
};

export type Listing<Row, Node> = {
  readonly columns: RawBuilder<Row>;
  readonly from: RawBuilder<unknown>;
  readonly where: RawBuilder<boolean>;
  readonly ordering: Ordering;
  readonly page: PageArguments;
  readonly node: (row: Row) => Node;
};

type Keyed = { readonly sortKey: string | null; readonly sortId: string };

/** One page of a list in one statement that walks an index of (key, id) where there is one. */
export async function keysetPage<Row, Node>(
  db: Db,
  listing: Listing<Row, Node>,
): Promise<Page<Node>> {
  const window = windowOf(listing.page, shapeOf(listing.ordering));
  const rows = await rowsOf(db, statement(listing, window));
  return pageOf(window, rows, {
    values: (row) => [row.sortKey, row.sortId],
    node: listing.node,
  });
}

/**
 * The same page of the lists of several parents, in one statement and in the order of the ids; the
 * condition of the listing speaks of `parent.id`.
 */
export async function keysetPages<Row, Node>(
  db: Db,
  parentIds: readonly string[],
  listing: Listing<Row, Node>,
): Promise<readonly Page<Node>[]> {
  const window = windowOf(listing.page, shapeOf(listing.ordering));
  const way = isDescending(listing.ordering, window) ? sql`desc` : sql`asc`;
  const rows = await rowsOf(
    db,
    sql<Row & Keyed & { readonly ofParent: string }>`
      select parent.id as "ofParent", page.*
      from unnest(${bigints([...new Set(parentIds)])}) as parent (id)
      cross join lateral (${statement(listing, window)}) page
      order by parent.id, page.sort_rank, page.sort_key ${way}, page.sort_id ${way}
    `,
  );
  const byParent = Map.groupBy(rows, (row) => row.ofParent);
  return parentIds.map((id) =>
    pageOf(window, byParent.get(id) ?? [], {
      values: (row) => [row.sortKey, row.sortId],
      node: listing.node,
    }),
  );
}

function shapeOf({ list, tag, type, nullable = false }: Ordering): CursorShape {
  return { list, order: tag, types: [type, "bigint"], nullable };
}

function statement<Row, Node>(
  { columns, from, where, ordering }: Listing<Row, Node>,
  window: Window,
): RawBuilder<Row & Keyed> {
  const { key, id } = ordering;
  const way = isDescending(ordering, window) ? sql`desc` : sql`asc`;
  const limit = fetchSize(window);
  const part = (rank: number, range: RawBuilder<unknown>) => sql`
    select ${columns}, ${key}::text as "sortKey", ${id}::text as "sortId",
      ${key} as sort_key, ${id} as sort_id, ${sql.lit(rank)} as sort_rank
    from ${from}
    where ${where} and ${range}
    order by ${key} ${way}, ${id} ${way}
    limit ${limit}`;
  const [near, far] = ranges(ordering, window);
  if (!near) throw new Error("A window reads from somewhere.");
  if (!far)
    return sql<Row & Keyed>`select * from (${part(0, near)}) page
    order by sort_key ${way}, sort_id ${way}`;
  // The far range is not touched where the near one has filled the page.
  const isShort = sql`(select count(*) from near) < ${limit}`;
  return sql<Row & Keyed>`
    with near as materialized (${part(0, near)}),
    far as materialized (${part(1, sql`${far} and ${isShort}`)})
    select * from (select * from near union all select * from far) page
    order by sort_rank, sort_key ${way}, sort_id ${way}
    limit ${limit}
  `;
}

function isDescending(ordering: Ordering, window: Window): boolean {
  return (ordering.descending ?? false) !== window.backward;
}

/**
 * The index ranges a window reads, nearest first. Rows with and without a key are two of them: one
 * condition over both would be a filter on the whole index.
 */
function ranges(ordering: Ordering, window: Window): readonly RawBuilder<unknown>[] {
  const { key, nullable } = ordering;
  const after = position(ordering, window);
  if (!nullable) return [after ?? sql`true`];
  const keyed = sql`${key} is not null`;
  const keyless = sql`${key} is null`;
  const first = window.backward ? keyless : keyed;
  const second = window.backward ? keyed : keyless;
  if (!window.from || !after) return [first, second];
  const here = window.from[0] === null ? keyless : keyed;
  const beyond = sql`${here} and ${after}`;
  return here === first ? [beyond, second] : [beyond];
}

/** What lies beyond the position the window starts from. */
function position(ordering: Ordering, window: Window): RawBuilder<unknown> | null {
  if (!window.from) return null;
  const [value = null, id = null] = window.from;
  const beyond = isDescending(ordering, window) ? sql`<` : sql`>`;
  if (value === null) return sql`${ordering.id} ${beyond} ${id}::bigint`;
  const type = sql.raw(ordering.type);
  return sql`(${ordering.key}, ${ordering.id}) ${beyond} (${value}::${type}, ${id}::bigint)`;
}
