import { beforeEmbargo } from "../access/embargo.ts";
import { visibleTo } from "../access/visible.ts";
import { rowOf, sql } from "../database/sql.ts";
import type { MissingItem } from "../workflow/history.ts";
import type { Level } from "../workflow/vocabulary.ts";
import type { QueryContext } from "./context.ts";

/** The last return of a nomination for a supplement. */
export type LastReturn = {
  readonly on: string;
  readonly note: string | null;
  readonly items: readonly MissingItem[];
  readonly organisationId: string | null;
  /** Until when it waits; null once it came back. */
  readonly dueOn: string | null;
};

/** The last return the viewer may see; null where it was never returned. */
export function lastReturn(
  { db, viewer }: QueryContext,
  nominationId: string,
): Promise<LastReturn | null> {
  return rowOf(
    db,
    sql<LastReturn>`
      select h.effective_on::text as on, h.note, h.payload -> 'missingItems' as items,
        h.organisation_id::text as "organisationId",
        case when n.stage_seq = h.seq then n.due_on::text end as "dueOn"
      from history_entry h join nomination n on n.id = h.nomination_id
      where n.id = ${nominationId}::bigint and h.kind = 'RETURNED'
        and ${visibleTo(viewer)} and ${beforeEmbargo(viewer, sql`h.seq`)}
      order by h.seq desc limit 1
    `,
  );
}

/** Where a nomination stands, as far as its papers hang on it. */
export async function standingOf(
  { db, viewer }: QueryContext,
  nominationId: string,
): Promise<{
  readonly level: Level;
  readonly submitted: boolean;
  readonly revokes: boolean;
} | null> {
  return rowOf(
    db,
    sql<{ level: Level; submitted: boolean; revokes: boolean }>`
      select n.level, n.submitted_at is not null as submitted, n.revokes_id is not null as revokes
      from nomination n where n.id = ${nominationId}::bigint and ${visibleTo(viewer)}
    `,
  );
}
