import { councilVisibleTo } from "../access/visible-councils.ts";
import { dateInVietnam } from "../award/dates.ts";
import { bigints, rowsOf, sql } from "../database/sql.ts";
import type { CouncilPosition } from "../workflow/vocabulary.ts";
import type { QueryContext } from "./context.ts";

/** A membership, running or ended. */
export type CouncilMemberRow = {
  readonly id: string;
  readonly councilId: string;
  readonly personId: string;
  readonly position: CouncilPosition;
  readonly votes: boolean;
  readonly establishedBy: string;
  readonly validFrom: string;
  readonly validTo: string | null;
};

/** Running memberships are bounded when they are made; of ended ones the latest are shown. */
const mostShown = 300;

/** The members of each council, those of today first, chair before deputies before members. */
export async function membersOfCouncils(
  { db, viewer, now }: QueryContext,
  ids: readonly string[],
): Promise<readonly (readonly CouncilMemberRow[])[]> {
  const today = dateInVietnam(now);
  const rows = await rowsOf(
    db,
    sql<CouncilMemberRow>`
      select m.* from council c
      cross join lateral (
        select m.id, m.council_id as "councilId", m.person_id as "personId", m.position, m.votes,
          m.established_by as "establishedBy", m.valid_from as "validFrom",
          m.valid_to as "validTo"
        from council_member m where m.council_id = c.id
        order by coalesce(m.valid_to, 'infinity') desc, m.id limit ${mostShown}
      ) m
      where c.id = any(${bigints(ids)}) and ${councilVisibleTo(viewer, today)}
      order by coalesce(m."validTo", 'infinity') < ${today}::date,
        array_position(array['CHAIR', 'DEPUTY_CHAIR', 'SECRETARY', 'MEMBER'], m.position), m.id
    `,
  );
  const found = Map.groupBy(rows, (row) => row.councilId);
  return ids.map((id) => found.get(id) ?? []);
}
