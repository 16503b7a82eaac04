import type { ViewerDesk } from "../access/viewer.ts";
import { councilVisibleTo, officerDesk } from "../access/visible-councils.ts";
import { dateInVietnam } from "../award/dates.ts";
import { type Db, rowOf, sql } from "../database/sql.ts";
import { refuse } from "../workflow/refusals.ts";
import type { PersonalContext } from "./context.ts";

export type LockedCouncil = {
  readonly id: string;
  readonly organisationId: string;
  readonly nameVi: string;
  readonly validFrom: string;
  readonly validTo: string | null;
};

/** The council behind a row lock, or NOT_FOUND for what the viewer may not see. */
export async function lockedCouncil(
  db: Db,
  { viewer, now }: PersonalContext,
  id: string,
): Promise<LockedCouncil> {
  const found = await rowOf(
    db,
    sql<LockedCouncil>`
      select c.id, c.organisation_id as "organisationId", c.name_vi as "nameVi",
        c.valid_from as "validFrom", c.valid_to as "validTo"
      from council c
      where c.id = ${id}::bigint and ${councilVisibleTo(viewer, dateInVietnam(now))}
      for update of c
    `,
  );
  return found ?? refuse("NOT_FOUND");
}

/** The viewer's desk as the council's secretary or chair; refuses anybody else. */
export function mustBeOfficer({ viewer }: PersonalContext, organisationId: string): ViewerDesk {
  return officerDesk(viewer, organisationId) ?? refuse("NOT_COUNCIL_OFFICER");
}

/** Refuses a day on which the council is not in being. */
export function checkCouncilDay(
  council: Pick<LockedCouncil, "validFrom" | "validTo">,
  day: string,
): void {
  const { validFrom, validTo } = council;
  if (day < validFrom || (validTo !== null && day > validTo)) refuse("COUNCIL_ENDED");
}
