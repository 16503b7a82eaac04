import { criteriaFor } from "../access/assess-cases.ts";
import { unitBefore } from "../access/case-rows.ts";
import { dateInVietnam, lastGoodDay } from "../award/dates.ts";
import type { Criterion } from "../award/conditions.ts";
import { rulesFor } from "../award/rule-layers.ts";
import type { AwardRecord } from "../catalogue/types.ts";
import { rowOf, sql } from "../database/sql.ts";
import { refuse } from "../workflow/refusals.ts";
import type { CommendationType, SubjectKind } from "../workflow/vocabulary.ts";
import type { QueryContext } from "./context.ts";

/** What the list of a unit for an award of a round is about, and whom it can name. */
export type TemplateTerms = {
  readonly award: AwardRecord;
  readonly campaign: string;
  readonly year: number;
  readonly round: { readonly code: string; readonly name: string };
  readonly unit: { readonly code: string; readonly name: string };
  readonly lastDay: string | null;
  readonly criteria: Readonly<Partial<Record<SubjectKind, readonly Criterion[]>>>;
  readonly people: readonly Coded[];
  readonly bodies: readonly Coded[];
};

type Coded = { readonly code: string; readonly name: string; readonly position: string };

type Asked = { readonly roundId: string; readonly unitId: string; readonly award: string };

type Row = {
  readonly campaignId: string;
  readonly campaign: string;
  readonly commendationType: CommendationType;
  readonly year: number;
  readonly awards: readonly string[];
  readonly round: TemplateTerms["round"];
  readonly unit: TemplateTerms["unit"];
  readonly before: string | null;
  readonly inclusive: boolean;
  readonly departmentId: string | null;
  readonly provinceId: string | null;
};

const writers = ["UNIT_OFFICER", "UNIT_HEAD"];
const mostCodes = 3000;

/** For those who write for the unit; nobody else has it. */
export async function templateTerms(
  { db, catalogue, viewer, now }: QueryContext,
  asked: Asked,
): Promise<TemplateTerms> {
  const award = catalogue.awards.get(asked.award);
  if (!award) return refuse("UNKNOWN_KEY", { field: "award", key: asked.award });
  const writes = viewer.desks.some(
    (desk) => writers.includes(desk.role) && desk.organisationId === asked.unitId,
  );
  if (!writes) refuse("NOT_YOUR_UNIT");
  const row = (await rowOf(db, placeOf(asked))) ?? refuse("NOT_FOUND");
  if (!row.awards.includes(award.key))
    refuse("AWARD_NOT_IN_ROUND", {
      award: award.key,
      awardVi: award.label.vi,
      awardEn: award.label.en,
    });
  const rules = rulesFor(catalogue.ruleSets, {
    on: dateInVietnam(now),
    bound: null,
    organisations: [row.departmentId, row.provinceId].flatMap((id) => id ?? []),
    campaignId: row.campaignId,
  });
  const one = { ...row, awardKey: award.key, rules };
  return {
    ...row,
    award,
    lastDay: row.before && lastGoodDay(row.before, row.inclusive),
    criteria: Object.fromEntries(
      award.subjects.map((kind) => [kind, criteriaFor(catalogue, one, kind)]),
    ),
    ...(await codesOf(db, asked.unitId)),
  };
}

function placeOf({ roundId, unitId }: Asked) {
  return sql<Row>`
    select c.id as "campaignId", c.name_vi as campaign, c.commendation_type as "commendationType",
      r.year, r.awards, r.inclusive, ${unitBefore}::text as before,
      json_build_object('code', r.code, 'name', r.name_vi) as round,
      json_build_object('code', u.code, 'name', u.name_vi) as unit,
      (select a.id from organisation a where a.id = any(u.lineage)
        and a.kind in ('DEPARTMENT', 'COMMUNE') order by a.id desc limit 1) as "departmentId",
      (select a.id from organisation a where a.id = any(u.lineage) and a.kind = 'PROVINCE' limit 1)
        as "provinceId"
    from round r join campaign c on c.id = r.campaign_id, organisation u
    where r.id = ${roundId}::bigint and u.id = ${unitId}::bigint
  `;
}

async function codesOf(db: QueryContext["db"], unitId: string) {
  const row = await rowOf(
    db,
    sql<Pick<TemplateTerms, "people" | "bodies">>`
      with below as (
        select o.id, o.code, o.name_vi from organisation o where ${unitId}::bigint = any(o.lineage)
        order by o.id limit ${mostCodes}
      ),
      own as (
        select p.code, p.full_name, p.position_vi from person p
        where p.code is not null and (p.unit_id in (select id from below) or exists (
          select from desk d where d.person_id = p.id and d.organisation_id in (select id from below)))
        order by p.full_name, p.id limit ${mostCodes}
      )
      select (select coalesce(json_agg(json_build_object('code', code, 'name', full_name,
          'position', position_vi)), '[]') from own) as people,
        (select coalesce(json_agg(json_build_object('code', code, 'name', name_vi,
          'position', '')), '[]') from below) as bodies
    `,
  );
  return row ?? { people: [], bodies: [] };
}
