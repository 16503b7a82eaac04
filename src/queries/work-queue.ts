import { queueDesks, visibleTo } from "../access/visible.ts";
import type { Viewer } from "../access/viewer.ts";
import { type RawBuilder, rowOf, rowsOf, sql } from "../database/sql.ts";
import { refuse } from "../workflow/refusals.ts";
import type { QueryContext } from "./context.ts";
import type { CursorShape } from "./cursor.ts";
import { hasConditions, matching, type NominationFilter } from "./nomination-filter.ts";
import {
  nominationColumns,
  nominationOf,
  type NominationRow,
  type RawNomination,
} from "./nomination-rows.ts";
import { fetchSize, type Page, type PageArguments, pageOf, type Window, windowOf } from "./page.ts";

export const workQueueOrders = ["DUE_ON", "ENTERED_AT"] as const;
export type WorkQueueOrder = (typeof workQueueOrders)[number];

export type QueueFilter = {
  readonly filter?: NominationFilter | undefined;
  /** One of the viewer's desks; all of them where absent. */
  readonly deskId?: string | null | undefined;
};
export type QueueQuestion = QueueFilter & {
  /** Most urgent first, or longest waiting first. */
  readonly orderBy?: WorkQueueOrder | undefined;
  readonly page?: Pick<PageArguments, "first" | "after"> | undefined;
};

const keys = {
  DUE_ON: { key: sql`w.due_key`, type: "date" },
  ENTERED_AT: { key: sql`w.entered_at`, type: "timestamptz" },
} as const;

type Row = RawNomination & { readonly sortKey: string };

/**
 * One page of what waits for the viewer's desks, each nomination once. Every desk's queue is read
 * from its index up to the page size and the few rows are merged, so that a long queue costs no
 * more than a short one.
 */
export async function listWorkQueue(
  context: QueryContext,
  { orderBy = "DUE_ON", page = {}, ...which }: QueueQuestion,
): Promise<Page<NominationRow>> {
  const { type } = keys[orderBy];
  const shape: CursorShape = { list: "workQueue", order: orderBy, types: [type, "bigint"] };
  const window = windowOf({ first: page.first, after: page.after }, shape);
  const rows = await rowsOf(context.db, statement(context, which, orderBy, window));
  return pageOf(window, rows, { values: (row) => [row.sortKey, row.id], node: nominationOf });
}

function statement(
  context: QueryContext,
  { filter = {}, deskId }: QueueFilter,
  orderBy: WorkQueueOrder,
  window: Window,
): RawBuilder<Row> {
  const { viewer } = context;
  const { key, type } = keys[orderBy];
  const limit = fetchSize(window);
  const [value, id] = window.from ?? [];
  const after = window.from
    ? sql`(${key}, w.nomination_id) > (${value}::${sql.raw(type)}, ${id}::bigint)`
    : sql`true`;
  return sql<Row>`
    with page as (
      select distinct q.sort_key, q.nomination_id
      from ${queueDesks(withDesk(viewer, deskId))}
      cross join lateral (
        select ${key} as sort_key, w.nomination_id
        from waiting_desk w
        join nomination n on n.id = w.nomination_id
        where ${atDesk} and ${after} and ${visibleTo(viewer)} and ${matching(filter, context)}
        order by ${key}, w.nomination_id
        limit ${limit}
      ) q
      order by q.sort_key, q.nomination_id
      limit ${limit}
    )
    select ${nominationColumns(viewer)}, page.sort_key::text as "sortKey"
    from page
    join nomination n on n.id = page.nomination_id
    order by page.sort_key, page.nomination_id
  `;
}

/** `waiting_desk w` waits for the desk `v`. */
export const atDesk = sql`w.organisation_id = v.organisation_id and w.role_key = v.role_key
  and (not w.classified or v.cleared)`;

/**
 * How many nominations wait for the viewer's desks, each once. Without a filter the queue's index
 * answers alone: whoever a nomination waits for is among its readers.
 */
export async function countWorkQueue(
  context: QueryContext,
  { filter = {}, deskId }: QueueFilter = {},
): Promise<number> {
  const { db, viewer } = context;
  const narrowed = hasConditions(filter)
    ? sql`join nomination n on n.id = w.nomination_id
        and ${visibleTo(viewer)} and ${matching(filter, context)}`
    : sql``;
  const row = await rowOf(
    db,
    sql<{ count: number }>`
      select count(*)::int as count from (
        select distinct w.nomination_id
        from ${queueDesks(withDesk(viewer, deskId))}
        join waiting_desk w on ${atDesk}
        ${narrowed}
      ) waiting
    `,
  );
  return row?.count ?? 0;
}

/** The viewer with only the desk asked for; reading rights come from all of them elsewhere. */
export function withDesk(viewer: Viewer, deskId: string | null | undefined): Viewer {
  if (deskId === null || deskId === undefined) return viewer;
  const desks = viewer.desks.filter((desk) => desk.id === deskId);
  if (desks.length === 0) refuse("NOT_YOUR_DESK");
  return { ...viewer, desks };
}
