import { visibleTo } from "../access/visible.ts";
import { bigints, rowsOf, sql } from "../database/sql.ts";
import type { QueryContext } from "./context.ts";

export type OpinionState = "ASKED" | "ANSWERED" | "LAPSED";

/** A body that was asked for its opinion (hiệp y), and how the wait ended. */
export type OpinionRow = {
  readonly nominationId: string;
  readonly organisationId: string | null;
  readonly organisationName: string;
  readonly askedOn: string;
  /** Null while its time stands still. */
  readonly dueOn: string | null;
  readonly state: OpinionState;
  readonly answeredOn: string | null;
  readonly text: string | null;
};

/** Asking is an act of its own in history; nobody asks more often than a list can show. */
const maxOpinions = 100;

/** The latest opinions of each nomination, oldest first; none for one that is not to be seen. */
export async function opinionsOf(
  { db, viewer }: QueryContext,
  nominationIds: readonly string[],
): Promise<readonly (readonly OpinionRow[])[]> {
  const rows = await rowsOf(
    db,
    // A hold moves the date of an opinion still awaited with that of the nomination.
    sql<OpinionRow>`
      select n.id as "nominationId", o.organisation_id as "organisationId",
        o.organisation_name as "organisationName", o.asked_on as "askedOn",
        case when o.state = 'ASKED' then n.due_on else o.due_on end as "dueOn", o.state,
        o.answered_on as "answeredOn", o.text
      from nomination n
      cross join lateral (
        select p.* from opinion p where p.nomination_id = n.id order by p.id desc limit ${maxOpinions}
      ) o
      where n.id = any(${bigints(nominationIds)}) and ${visibleTo(viewer)}
      order by o.id
    `,
  );
  const found = Map.groupBy(rows, (row) => row.nominationId);
  return nominationIds.map((id) => found.get(id) ?? []);
}
