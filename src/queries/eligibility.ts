import { mayReadRecords } from "../access/records-of.ts";
import { assessRows } from "../access/assess-cases.ts";
import type { Assessment } from "../award/assess.ts";
import { dateInVietnam } from "../award/dates.ts";
import { rulesFor } from "../award/rule-layers.ts";
import { rowOf, sql } from "../database/sql.ts";
import { refuse } from "../workflow/refusals.ts";
import type { CommendationType, SubjectKind } from "../workflow/vocabulary.ts";
import type { QueryContext } from "./context.ts";

type Optional<T> = T | null | undefined;

/** Who might be nominated by which unit for what, before anything is drafted. */
export type EligibilityQuestion = {
  readonly unitId: string;
  readonly roundId: string;
  readonly award: string;
  readonly subjectKind: SubjectKind;
  readonly personId?: Optional<string>;
  readonly organisationId?: Optional<string>;
  readonly headOfId?: Optional<string>;
  readonly achievementFrom?: Optional<string>;
  readonly achievementTo?: Optional<string>;
};

type Place = {
  readonly campaignId: string;
  readonly type: CommendationType;
  readonly year: number;
  readonly departmentId: string | null;
  readonly provinceId: string | null;
  readonly near: boolean;
};

/**
 * What the rules say of a subject and an award from the registers alone: the criteria as far as they
 * can be told, and the papers the dossier will need. The unit and those above it may ask.
 */
export async function eligibility(
  { db, catalogue, viewer, now }: QueryContext,
  question: EligibilityQuestion,
): Promise<Assessment> {
  const { award } = question;
  if (!catalogue.awards.has(award)) refuse("UNKNOWN_KEY", { field: "award", key: award });
  const organisations = viewer.desks.flatMap((desk) => desk.organisations);
  const place = await rowOf(db, placeOf(question, organisations));
  if (!place?.near) refuse("NOT_FOUND");
  for (const subject of [
    { personId: question.personId },
    { organisationId: question.organisationId },
    { organisationId: question.headOfId },
  ])
    if (Object.values(subject).some(Boolean) && !(await mayReadRecords(db, viewer, subject)))
      refuse("NOT_FOUND");
  const today = dateInVietnam(now);
  const one = {
    id: asked,
    awardKey: award,
    campaignId: place.campaignId,
    commendationType: place.type,
    level: "UNIT" as const,
    rules: rulesFor(catalogue.ruleSets, {
      on: today,
      bound: null,
      organisations: [place.departmentId, place.provinceId].flatMap((id) => id ?? []),
      campaignId: place.campaignId,
    }),
    facts: { today, openHolds: 0 },
  };
  const found = await assessRows(db, catalogue, [one], [emptyDossier(question, place.year)]);
  return found.get(asked) ?? refuse("NOT_FOUND");
}

const asked = "asked";

/** A dossier with nothing in it but who it would be about. */
function emptyDossier(question: EligibilityQuestion, year: number) {
  return {
    id: asked,
    subjectKind: question.subjectKind,
    personId: question.personId ?? null,
    organisationId: question.organisationId ?? null,
    headOfId: question.headOfId ?? null,
    unitId: question.unitId,
    achievedFrom: question.achievementFrom ?? null,
    achievedUntil: question.achievementTo ?? null,
    year,
    otherHolds: 0,
    report: null,
    held: null,
    lines: null,
    asked: null,
    overlaps: null,
    collective: null,
  };
}

function placeOf({ unitId, roundId }: EligibilityQuestion, organisations: readonly string[]) {
  return sql<Place>`
    select c.id as "campaignId", c.commendation_type as type, r.year,
      (select a.id from organisation a where a.id = any(u.lineage)
        and a.kind in ('DEPARTMENT', 'COMMUNE') order by a.id desc limit 1) as "departmentId",
      (select a.id from organisation a where a.id = any(u.lineage) and a.kind = 'PROVINCE' limit 1)
        as "provinceId",
      u.lineage && ${[...organisations]}::bigint[] or exists (
        select from organisation a where a.id = any(u.lineage) and exists (
          select from jsonb_each_text(a.offices) o where o.value = any(${[...organisations]}::text[])))
        as near
    from organisation u, round r
    join campaign c on c.id = r.campaign_id
    where u.id = ${unitId}::bigint and r.id = ${roundId}::bigint
  `;
}
