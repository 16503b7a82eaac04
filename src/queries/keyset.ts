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

type Branch = {
  readonly rank: number;
  readonly where: RawBuilder<unknown>;
};

function statement<Row, Node>(
  { columns, from, where, ordering }: Listing<Row, Node>,
  window: Window,
): RawBuilder<Row & Keyed> {
  const { key, id } = ordering;
  const way = isDescending(ordering, window) ? sql`desc` : sql`asc`;
  const limit = fetchSize(window);
  const parts = branches(ordering, window).map(
    (branch) => sql`(
      select ${columns}, ${key}::text as "sortKey", ${id}::text as "sortId",
        ${key} as sort_key, ${id} as sort_id, ${sql.lit(branch.rank)} as sort_rank
      from ${from}
      where ${where} and ${branch.where}
      order by ${key} ${way}, ${id} ${way}
      limit ${limit}
    )`,
  );
  return sql<Row & Keyed>`
    select * from (${sql.join(parts, sql` union all `)}) page
    order by sort_rank, sort_key ${way}, sort_id ${way}
    limit ${limit}
  `;
}

function isDescending(ordering: Ordering, window: Window): boolean {
  return (ordering.descending ?? false) !== window.backward;
}

/**
 * Rows with and without a key are two index ranges: a single condition over both would be a filter
 * on the whole index. Their ranks follow the direction of the window.
 */
function branches(ordering: Ordering, window: Window): readonly Branch[] {
  const { key } = ordering;
  const after = position(ordering, window);
  if (!ordering.nullable) return [{ rank: 0, where: after ?? sql`true` }];
  const fromNulls = window.from !== null && window.from[0] === null;
  const keyed = sql`${key} is not null`;
  const keyless = sql`${key} is null`;
  const here = (range: RawBuilder<unknown>) => (after ? sql`${range} and ${after}` : range);
  if (window.backward)
    return fromNulls || window.from === null
      ? [
          { rank: 0, where: here(keyless) },
          { rank: 1, where: keyed },
        ]
      : [{ rank: 0, where: here(keyed) }];
  return fromNulls
    ? [{ rank: 1, where: here(keyless) }]
    : [
        { rank: 0, where: here(keyed) },
        { rank: 1, where: keyless },
      ];
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
