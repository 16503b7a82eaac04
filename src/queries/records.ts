import { loadRecords, noRecords, type SubjectRecords } from "../access/load-records.ts";
import { mayReadRecords, type RecordSubject } from "../access/records-of.ts";
import { rowsOf, sql } from "../database/sql.ts";
import { refuse } from "../workflow/refusals.ts";
import { searchable } from "../workflow/text.ts";
import type { QueryContext } from "./context.ts";

/** What the registers and the decisions made here know of a person or a body, mergers included. */
export async function recordsOf(
  { db, viewer }: QueryContext,
  subject: RecordSubject,
): Promise<SubjectRecords> {
  const { personId = null, organisationId = null } = subject;
  if ((personId === null) === (organisationId === null))
    refuse("NOT_ASKED_FOR", { fields: ["personId", "organisationId"] });
  if (!(await mayReadRecords(db, viewer, subject))) refuse("NOT_FOUND");
  const asked = { key: "asked", personId, organisationId, unitId: organisationId ?? "0" };
  return (await loadRecords(db, [asked], viewer)).get("asked") ?? noRecords;
}

/** A person of a unit who may be nominated. */
export type UnitPerson = {
  readonly id: string;
  readonly fullName: string;
  readonly positionVi: string;
  readonly positionEn: string;
  readonly code: string | null;
};

const mostPeople = 100;

/** People who work in a unit or hold a desk there, by name; the unit and those above it may ask. */
export async function peopleOfUnit(
  { db, viewer }: QueryContext,
  unitId: string,
  name: string | null,
): Promise<readonly UnitPerson[]> {
  if (!(await mayReadRecords(db, viewer, { organisationId: unitId }))) refuse("NOT_FOUND");
  const rows = await rowsOf(
    db,
    sql<UnitPerson>`
      select p.id, p.full_name as "fullName", p.position_vi as "positionVi",
        p.position_en as "positionEn", p.code
      from person p
      where p.unit_id = ${unitId}::bigint or exists (
        select from desk d where d.person_id = p.id and d.organisation_id = ${unitId}::bigint)
      order by p.full_name, p.id
      limit ${mostPeople * 10}
    `,
  );
  const wanted = name === null ? "" : searchable(name);
  return rows.filter((person) => searchable(person.fullName).includes(wanted)).slice(0, mostPeople);
}
