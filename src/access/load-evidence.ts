import type { AskedItem, HeldPaper, Overlap } from "../award/assess.ts";
import type { AppraisalLine } from "../award/conditions.ts";
import type { Report } from "../award/report.ts";
import { bigints, type Db, rowsOf, sql } from "../database/sql.ts";
import type { SubjectKind } from "../workflow/vocabulary.ts";

/** What is kept of a nomination that an assessment asks for, beside the signed registers. */
export type DossierRow = {
  readonly id: string;
  readonly subjectKind: SubjectKind;
  readonly personId: string | null;
  readonly organisationId: string | null;
  readonly headOfId: string | null;
  readonly unitId: string;
  readonly achievedFrom: string | null;
  readonly achievedUntil: string | null;
  readonly year: number;
  /** Open grounds of hold on other nominations of the same subject. */
  readonly otherHolds: number;
  readonly report: { readonly content: Report; readonly confirmed: boolean } | null;
  readonly held: readonly HeldPaper[] | null;
  readonly lines: readonly AppraisalLine[] | null;
  readonly asked: readonly AskedItem[] | null;
  readonly overlaps: readonly Overlap[] | null;
  /** The last report of the led collective's own nomination in the round; null without one. */
  readonly collective: { readonly content: Report | null } | null;
};

/** Loads what the assessments of several nominations ask for, in one statement. */
export function loadDossiers(db: Db, ids: readonly string[]): Promise<readonly DossierRow[]> {
  return rowsOf(
    db,
    sql<DossierRow>`
      select n.id, n.subject_kind as "subjectKind", n.subject_person_id as "personId",
        n.subject_organisation_id as "organisationId", n.head_of_id as "headOfId",
        n.unit_id as "unitId", n.achievement_from::text as "achievedFrom",
        n.achievement_to::text as "achievedUntil", r.year,
        ${otherHolds} as "otherHolds", ${report} as report, ${held} as held, ${lines} as lines, ${asked} as asked,
        ${overlaps} as overlaps, ${collective} as collective
      from nomination n
      join round r on r.id = n.round_id
      where n.id = any(${bigints(ids)})
    `,
  );
}

const report = sql`(
  select json_build_object('content', p.content, 'confirmed', p.confirmed_at is not null)
  from report p where p.nomination_id = n.id order by p.number desc limit 1)`;

const otherHolds = sql`(
  select coalesce(sum(o.open_holds), 0)::int from (
    select p.id, p.open_holds from nomination p where p.subject_person_id = n.subject_person_id
      and p.revokes_id is null
    union all
    select p.id, p.open_holds from nomination p
    where p.subject_organisation_id = n.subject_organisation_id and p.revokes_id is null
  ) o where o.id <> n.id)`;

const held = sql`(
  select json_agg(json_build_object('documentType', d.type_key, 'level', d.level,
    'attached', d.file_id is not null))
  from document d where d.nomination_id = n.id)`;

/** The last word on each criterion at the level where the nomination stands. */
const lines = sql`(
  select json_agg(json_build_object('criterion', l.criterion, 'verdict', l.verdict,
    'reason', l.reason, 'waived', l.waived, 'byName', l.by_name))
  from (
    select distinct on (a.criterion) a.* from appraisal_line a
    where a.nomination_id = n.id and a.level = n.level
    order by a.criterion, a.id desc
  ) l)`;

/** What the last return asked for; an item without a type is answered by any later entry of the unit. */
const asked = sql`(
  select json_agg(json_build_object('documentType', item ->> 'documentType',
    'description', item ->> 'description',
    'answered', case when item ->> 'documentType' is null then true else exists (
      select from document d where d.nomination_id = n.id
        and d.type_key = item ->> 'documentType' and d.seq > back.seq) end))
  from (
    select h.seq, h.payload from history_entry h
    where h.nomination_id = n.id and h.kind = 'RETURNED' order by h.seq desc limit 1
  ) back, jsonb_array_elements(back.payload -> 'missingItems') as item)`;

const ended = sql`('NOT_AWARDED', 'WITHDRAWN', 'EXPIRED', 'REVOKED')`;

/** Other nominations that share an achievement, or give the same subject something for the same year. */
const overlaps = sql`(
  select json_agg(json_build_object('code', o.code, 'kind', case
    when o.shared and (o.award_key = n.award_key or (o.kind = 'COMMENDATION' and mine.kind = 'COMMENDATION'))
      then 'DUPLICATE_ACHIEVEMENT'
    else 'TITLE_AND_COMMENDATION_SAME_YEAR' end) order by o.code)
  from (select a.record ->> 'kind' as kind from award a where a.key = n.award_key) mine,
  lateral (
    select other.code, other.award_key, theirs.record ->> 'kind' as kind, other_round.year,
      exists (
        select from nomination_achievement x join nomination_achievement y
          on y.achievement_id = x.achievement_id
        where x.nomination_id = n.id and y.nomination_id = other.id) as shared
    from nomination other
    join award theirs on theirs.key = other.award_key
    join round other_round on other_round.id = other.round_id
    where other.id in (
        select y.nomination_id from nomination_achievement x join nomination_achievement y
          on y.achievement_id = x.achievement_id
        where x.nomination_id = n.id
        union
        select p.id from nomination p where p.subject_person_id = n.subject_person_id
        union
        select p.id from nomination p where p.subject_organisation_id = n.subject_organisation_id)
      and other.id <> n.id and other.outcome not in ${ended} and other.revokes_id is null
  ) o
  where (o.shared and (o.award_key = n.award_key
      or (o.kind = 'COMMENDATION' and mine.kind = 'COMMENDATION')))
    or (o.year = r.year and o.kind <> mine.kind))`;

const collective = sql`(
  select json_build_object('content', (
    select p.content from report p where p.nomination_id = c.id order by p.number desc limit 1))
  from nomination c
  where c.subject_organisation_id = n.head_of_id and c.round_id = n.round_id
    and c.outcome not in ${ended} and c.revokes_id is null
  order by c.id desc limit 1)`;

/** Nominations of the same round and agency that were sent and have not ended badly, by award. */
export async function loadCounts(
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Readonly<Record<string, number>>>> {
  const rows = await rowsOf(
    db,
    sql<{ id: string; counts: Record<string, number> }>`
      select n.id, (
        select coalesce(json_object_agg(award_key, count), '{}') from (
          select c.award_key, count(*)::int as count from nomination c
          where c.round_id = n.round_id and c.places ->> 'DEPARTMENT' = n.places ->> 'DEPARTMENT'
            and c.outcome not in ${ended} and c.submitted_at is not null
            and c.revokes_id is null
          group by c.award_key
        ) by_award) as counts
      from nomination n where n.id = any(${bigints(ids)})
    `,
  );
  return new Map(rows.map((row) => [row.id, row.counts]));
}
