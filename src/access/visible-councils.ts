import { bigints, type RawBuilder, sql } from "../database/sql.ts";
import type { Viewer } from "./viewer.ts";

/** Roles that keep a council's business: its secretary and its chair. */
const officers = [
  "AGENCY_COUNCIL_SECRETARY",
  "AGENCY_COUNCIL_CHAIR",
  "PROVINCE_COUNCIL_SECRETARY",
  "PROVINCE_COUNCIL_CHAIR",
];
const members = ["AGENCY_COUNCIL_MEMBER", "PROVINCE_COUNCIL_MEMBER"];

/** The organisations, and those they succeeded, where the viewer holds one of the roles. */
function placesOf(viewer: Viewer, roles: readonly string[]): RawBuilder<string[]> {
  const desks = viewer.desks.filter((desk) => roles.includes(desk.role));
  return bigints([...new Set(desks.flatMap((desk) => desk.organisations))]);
}

/** The viewer's desk as secretary or chair of the organisation's council; the chosen one first. */
export function officerDesk(
  viewer: Viewer,
  organisationId: string,
): Viewer["desks"][number] | null {
  const found = viewer.desks.filter(
    (desk) => officers.includes(desk.role) && desk.organisations.includes(organisationId),
  );
  return found.find((desk) => desk.id === viewer.chosenDesk) ?? found[0] ?? null;
}

/**
 * Who sees a council, as a condition on `council c`: its members, the council's desks at its
 * organisation, the office that prepares its sessions, and auditors at or above it.
 */
export function councilVisibleTo(viewer: Viewer, today: string): RawBuilder<boolean> {
  const works = (place: string, roles: readonly string[]) => sql`exists (
    select from organisation o where o.id = c.organisation_id
      and (o.offices ->> ${place})::bigint = any(${placesOf(viewer, roles)}))`;
  return sql<boolean>`(
    c.organisation_id = any(${placesOf(viewer, [...officers, ...members])})
    or c.id in (select m.council_id from council_member m
      where m.person_id = ${viewer.personId}::bigint and m.valid_from <= ${today}::date
        and (m.valid_to is null or m.valid_to >= ${today}::date))
    or ${works("OFFICE", ["OFFICE_REVIEWER", "OFFICE_CHIEF"])}
    or ${works("HOME_AFFAIRS", ["PROVINCE_REVIEWER", "PROVINCE_REVIEW_CHIEF"])}
    or exists (select from organisation o where o.id = c.organisation_id
      and o.lineage && ${placesOf(viewer, ["AUDITOR"])}))`;
}

/** The same for a session, over `council_session s` and `council c`: also whoever sits or sat in it. */
export function sessionVisibleTo(viewer: Viewer, today: string): RawBuilder<boolean> {
  return sql<boolean>`(${councilVisibleTo(viewer, today)} or exists (
    select from session_member sm where sm.session_id = s.id
      and ${viewer.personId}::bigint in (sm.person_id, sm.substitute_person_id)))`;
}
