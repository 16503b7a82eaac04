import { visibleTo } from "../access/visible.ts";
import { bigints, rowsOf, sql } from "../database/sql.ts";
import type { QueryContext } from "./context.ts";

/** What somebody said while a nomination was on public notice. */
export type FeedbackRow = {
  readonly nominationId: string;
  readonly text: string;
  /** Who said it is for those who look into it: not for the unit and who looks on. */
  readonly source: string | null;
  readonly serious: boolean;
  readonly receivedOn: string;
  readonly recordedAt: Date;
  readonly recordedById: string;
};

/** Ten working days bring no more than a list can show. */
const maxFeedback = 100;

/** The latest feedback on each nomination, oldest first; none for one that is not to be seen. */
export async function feedbackOf(
  { db, viewer }: QueryContext,
  nominationIds: readonly string[],
): Promise<readonly (readonly FeedbackRow[])[]> {
  const organisations = viewer.desks.flatMap((desk) => desk.organisations);
  const rows = await rowsOf(
    db,
    sql<Omit<FeedbackRow, "recordedAt"> & { readonly recordedAt: string }>`
      select f.nomination_id as "nominationId", f.text, f.serious,
        case when n.places ->> 'HOME_AFFAIRS' = any(${organisations}::text[]) then f.source end
          as source,
        f.received_on as "receivedOn", f.recorded_at as "recordedAt",
        f.recorded_by_id as "recordedById"
      from nomination n
      cross join lateral (
        select b.* from feedback b where b.nomination_id = n.id order by b.id desc limit ${maxFeedback}
      ) f
      where n.id = any(${bigints(nominationIds)}) and ${visibleTo(viewer)}
      order by f.id
    `,
  );
  const found = Map.groupBy(rows, (row) => row.nominationId);
  return nominationIds.map((id) =>
    (found.get(id) ?? []).map((row) => ({ ...row, recordedAt: new Date(row.recordedAt) })),
  );
}
