import { visibleTo } from "../access/visible.ts";
import { bigints, type RawBuilder, rowsOf, sql, texts } from "../database/sql.ts";
import type { BatchItemState } from "../workflow/batch.ts";
import { type Refusal, refusal, type RefusalReason } from "../workflow/refusals.ts";
import type { QueryContext } from "./context.ts";
import { keysetPages } from "./keyset.ts";
import type { Page, PageArguments } from "./page.ts";

export type BatchItemRow = {
  readonly id: string;
  readonly nominationId: string;
  readonly state: BatchItemState;
  readonly seenVersion: number;
  /** Version after the move. */
  readonly version: number | null;
  readonly refusal: Refusal | null;
};

export type BatchItemFilter = {
  readonly states?: readonly BatchItemState[] | null | undefined;
  readonly reasons?: readonly RefusalReason[] | null | undefined;
};

/**
 * The items of batches of the viewer, each with its nomination where he may read it today. What a
 * refusal said of one he may not is not told: it is NOT_FOUND like anything else of it.
 */
const items = (viewer: QueryContext["viewer"]) => sql`
  batch_item i
  join batch b on b.id = i.batch_id and b.person_id = ${viewer.personId}::bigint
  left join nomination n on n.id = i.nomination_id and ${visibleTo(viewer)}`;

const told = sql<Refusal | null>`
  case when i.refusal is null then null when n.id is null
    then ${JSON.stringify(refusal("NOT_FOUND"))}::jsonb else i.refusal end`;

/** What is asked of the items of a batch: which, and which page of them. */
export type BatchItemPage = PageArguments & BatchItemFilter;

/** A page of each batch, in the order they were asked for. */
export function batchItemPages(
  { db, viewer }: QueryContext,
  ids: readonly string[],
  page: BatchItemPage,
): Promise<readonly Page<BatchItemRow>[]> {
  return keysetPages<BatchItemRow, BatchItemRow>(db, ids, {
    columns: sql<BatchItemRow>`i.id, i.nomination_id as "nominationId", i.state,
      i.version as "seenVersion", i.seq as version, ${told} as refusal`,
    from: items(viewer),
    where: sql<boolean>`i.batch_id = parent.id and ${fitting(page)}`,
    ordering: {
      list: "batchItems",
      tag: "ASKED",
      key: sql`i.id`,
      type: "bigint",
      id: sql`i.id`,
    },
    page,
    node: (row) => row,
  });
}

/** How many a filter leaves of each batch. */
export async function countBatchItems(
  { db, viewer }: QueryContext,
  ids: readonly string[],
  filter: BatchItemPage,
): Promise<readonly number[]> {
  const rows = await rowsOf(
    db,
    sql<{ id: string; count: number }>`
      select i.batch_id as id, count(*)::int as count from ${items(viewer)}
      where i.batch_id = any(${bigints(ids)}) and ${fitting(filter)}
      group by i.batch_id
    `,
  );
  const counted = new Map(rows.map(({ id, count }) => [id, count]));
  return ids.map((id) => counted.get(id) ?? 0);
}

function fitting({ states, reasons }: BatchItemFilter): RawBuilder<boolean> {
  const conditions = [
    sql`true`,
    ...(states && states.length > 0 ? [sql`i.state = any(${texts(states)})`] : []),
    ...(reasons && reasons.length > 0
      ? [sql`(${told}) ->> 'reason' = any(${texts(reasons)})`]
      : []),
  ];
  return sql<boolean>`(${sql.join(conditions, sql` and `)})`;
}

export type BatchCounts = Readonly<Record<Lowercase<BatchItemState> | "total", number>>;

const noCounts: BatchCounts = {
  total: 0,
  waiting: 0,
  blocked: 0,
  moved: 0,
  refused: 0,
  failed: 0,
  cancelled: 0,
};

/** How many nominations of each batch have come how far. */
export async function batchCounts(
  { db, viewer }: QueryContext,
  ids: readonly string[],
): Promise<readonly BatchCounts[]> {
  const rows = await rowsOf(
    db,
    sql<{ id: string; state: BatchItemState; count: number }>`
      select i.batch_id as id, i.state, count(*)::int as count
      from batch_item i join batch b on b.id = i.batch_id
      where b.id = any(${bigints(ids)}) and b.person_id = ${viewer.personId}::bigint
      group by i.batch_id, i.state
    `,
  );
  const byBatch = Map.groupBy(rows, ({ id }) => id);
  return ids.map((id) => {
    const found = byBatch.get(id) ?? [];
    const counted = found.map(({ state, count }) => [state.toLowerCase(), count]);
    const total = found.reduce((sum, { count }) => sum + count, 0);
    return { ...noCounts, ...Object.fromEntries(counted), total };
  });
}

/** Why nominations of a batch did not move, the most frequent reason first. */
export type BatchReason = {
  readonly count: number;
  /** As the first of them was told it. */
  readonly refusal: Refusal;
};

export async function batchReasons(
  { db, viewer }: QueryContext,
  ids: readonly string[],
): Promise<readonly (readonly BatchReason[])[]> {
  const rows = await rowsOf(
    db,
    sql<BatchReason & { readonly id: string }>`
      select told.id, count(*)::int as count,
        (array_agg(told.refusal order by told.item))[1] as refusal
      from (
        select i.batch_id as id, i.id as item, ${told} as refusal
        from ${items(viewer)}
        where i.batch_id = any(${bigints(ids)}) and i.refusal is not null
      ) told
      group by told.id, told.refusal ->> 'reason'
      order by count desc, told.refusal ->> 'reason'
    `,
  );
  const byBatch = Map.groupBy(rows, ({ id }) => id);
  return ids.map((id) => byBatch.get(id) ?? []);
}
