import { queueDesks, visibleTo } from "../access/visible.ts";
import { rowsOf, sql } from "../database/sql.ts";
import type { QueryContext } from "./context.ts";
import { dueSoonSpan } from "./due-soon.ts";

/** What waits for one desk; a nomination on hold counts only as on hold. */
export type DeskCounts = {
  readonly deskId: string;
  readonly waiting: number;
  readonly dueSoon: number;
  readonly overdue: number;
  readonly onHold: number;
};

/** The counts of each desk of the viewer, in the order of his desks, in one statement. */
export async function workQueueSummary(context: QueryContext): Promise<readonly DeskCounts[]> {
  const { db, viewer } = context;
  if (viewer.desks.length === 0) return [];
  const { today, until } = dueSoonSpan(context);
  const rows = await rowsOf(
    db,
    sql<DeskCounts>`
      select q.desk_id as "deskId",
        (count(*) filter (where not q.on_hold))::int as waiting,
        (count(*) filter (where not q.on_hold
          and q.due_key between ${today}::date and ${until}::date))::int as "dueSoon",
        (count(*) filter (where not q.on_hold and q.due_key < ${today}::date))::int as overdue,
        (count(*) filter (where q.on_hold))::int as "onHold"
      from (
        select distinct v.desk_id, w.nomination_id, w.due_key, w.on_hold
        from ${queueDesks(viewer)}
        join waiting_desk w on w.organisation_id = v.organisation_id
          and w.role_key = v.role_key and (not w.classified or v.cleared)
        join nomination n on n.id = w.nomination_id
        where ${visibleTo(viewer)}
      ) q
      group by q.desk_id
    `,
  );
  const counted = new Map(rows.map((row) => [row.deskId, row]));
  return viewer.desks.map(({ id }) => counted.get(id) ?? empty(id));
}

function empty(deskId: string): DeskCounts {
  return { deskId, waiting: 0, dueSoon: 0, overdue: 0, onHold: 0 };
}
