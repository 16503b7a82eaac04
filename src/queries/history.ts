import { beforeEmbargo } from "../access/embargo.ts";
import { visibleTo } from "../access/visible.ts";
import type { HistoryRow } from "../database/history-entry.ts";
import { bigints, type RawBuilder, rowOf, rowsOf, sql } from "../database/sql.ts";
import { refuse } from "../workflow/refusals.ts";
import type { QueryContext } from "./context.ts";
import type { CursorShape } from "./cursor.ts";
import { fetchSize, type Page, type PageArguments, pageOf, type Window, windowOf } from "./page.ts";

/** A line of a nomination's history, with its instant. */
export type HistoryEntry = Omit<HistoryRow, "at"> & { readonly at: Date };

/** What every statement that reads history selects from `history_entry h`. */
export const historyColumns = sql<HistoryRow>`
  h.nomination_id as "nominationId", h.seq, h.previous_hash as "previousHash", h.hash, h.kind,
  h.step, h.from_stage as "fromStage", h.to_stage as "toStage", h.at,
  h.effective_on as "effectiveOn", h.person_id as "personId", h.person_name as "personName",
  h.role_key as role, h.organisation_id as "organisationId",
  h.organisation_name as "organisationName", h.on_behalf_of as "onBehalfOf", h.note, h.payload,
  h.documents, h.batch_id as "batchId", h.request_id as "requestId"`;

const shape: CursorShape = { list: "history", order: "SEQ", types: ["int"] };

/** One page of a nomination's history, oldest first; refuses where there is none to be seen. */
export async function listHistory(
  context: QueryContext,
  nominationId: string,
  page: PageArguments,
): Promise<Page<HistoryEntry>> {
  const [found] = await historyPages(context, [nominationId], page);
  return found ?? refuse("NOT_FOUND");
}

/** The same page of several histories in one statement; null for one that is not to be seen. */
export async function historyPages(
  { db, viewer }: QueryContext,
  nominationIds: readonly string[],
  page: PageArguments,
): Promise<readonly (Page<HistoryEntry> | null)[]> {
  const window = windowOf(page, shape);
  const way = window.backward ? sql`desc` : sql`asc`;
  const rows = await rowsOf(
    db,
    sql<Shown>`
      select n.id as "shownId", h.*
      from nomination n
      left join lateral (
        select ${historyColumns} from history_entry h
        where h.nomination_id = n.id and ${beforeEmbargo(viewer, sql`h.seq`)}
          and ${beyond(window)}
        order by h.seq ${way}
        limit ${fetchSize(window)}
      ) h on true
      where n.id = any(${bigints(nominationIds)}) and ${visibleTo(viewer)}
      order by n.id, h.seq ${way}
    `,
  );
  const byId = Map.groupBy(rows, (row) => row.shownId);
  return nominationIds.map((id) => {
    const found = byId.get(id);
    if (!found) return null;
    return pageOf(window, found.filter(isEntry), {
      values: (row) => [String(row.seq)],
      node: entryOf,
    });
  });
}

type Nothing = { readonly [K in keyof HistoryRow]: null };
type Shown = (HistoryRow | Nothing) & { readonly shownId: string };

function isEntry(row: Shown): row is HistoryRow & Shown {
  return row.seq !== null;
}

function beyond({ from, backward }: Window): RawBuilder<unknown> {
  if (!from) return sql`true`;
  const [seq] = from;
  return backward ? sql`h.seq < ${seq}::int` : sql`h.seq > ${seq}::int`;
}

/** One line of a visible nomination's history, or null. */
export async function historyEntry(
  { db, viewer }: QueryContext,
  nominationId: string,
  seq: number,
): Promise<HistoryEntry | null> {
  const row = await rowOf(
    db,
    sql<HistoryRow>`
      select ${historyColumns} from history_entry h
      join nomination n on n.id = h.nomination_id
      where h.nomination_id = ${nominationId}::bigint and h.seq = ${seq}::int
        and ${visibleTo(viewer)} and ${beforeEmbargo(viewer, sql`h.seq`)}
    `,
  );
  return row ? entryOf(row) : null;
}

function entryOf(row: HistoryRow): HistoryEntry {
  return { ...row, at: new Date(row.at) };
}
