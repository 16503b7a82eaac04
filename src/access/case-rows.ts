import type { Clock } from "../award/clock.ts";
import { bigints, type RawBuilder, sql } from "../database/sql.ts";
import type { Advice, Facts, PlaceMap } from "../workflow/facts.ts";
import type { CommendationType, Level, SubjectKind } from "../workflow/vocabulary.ts";
import { type Embargo, embargoed, trueDueOn } from "./embargo.ts";
import { type RevocationColumns, revocationColumns } from "./revocations.ts";
import { signedVote } from "./signed-vote.ts";
import type { Viewer } from "./viewer.ts";

/** What is read of a nomination for the rules. */
export type CaseRow = RevocationColumns & {
  id: string;
  code: string;
  version: number;
  lastHash: string;
  unitId: string;
  campaignId: string;
  awardKey: string;
  subjectKind: SubjectKind;
  classified: boolean;
  level: Level;
  stage: string;
  pipelineKey: string;
  pipelineVersion: number;
  places: PlaceMap;
  openHolds: number;
  dueOn: string | null;
  advice: Advice | null;
  supplements: Partial<Record<Level, number>>;
  stageEnteredAt: string;
  submittedAt: string | null;
  receivedOn: string | null;
  ruleSetKey: string | null;
  rulesOn: string | null;
  proposedAwardKey: string | null;
  commendationType: CommendationType;
  clocks: readonly Clock[];
  embargo: Embargo | null;
  outsider: boolean;
  achievedUntil: string | null;
  partyManaged: boolean;
  sectorHeard: boolean;
  subjectPersonId: string | null;
  round: Facts["round"];
  papers: Facts["papers"] | null;
  freshPapers: string[] | null;
  voteResult: Facts["vote"]["result"];
  openPaper: Facts["openPaper"];
  took: string[] | null;
};

/** Where units have no date of their own the agency's holds, else the campaign's end; over `round r` and `campaign c`. */
export const unitBefore = sql`
  coalesce(r.unit_before, r.department_before, c.valid_to + 1)`;

/** Which rows are read, and for whom. */
type RowsOf = {
  readonly ids: readonly string[];
  /** Null for the clock. */
  readonly viewer: Viewer | null;
  readonly where: RawBuilder<boolean>;
};

/** Everything the rules ask of nominations, in one statement. */
export function caseRows({ ids, viewer, where }: RowsOf): RawBuilder<CaseRow> {
  const me = viewer?.personId ?? null;
  return sql<CaseRow>`
    select n.id, n.code, n.version, n.last_hash as "lastHash", n.unit_id as "unitId",
      n.campaign_id as "campaignId", n.award_key as "awardKey",
      n.subject_kind as "subjectKind", n.classified, n.level, n.stage,
      n.pipeline_key as "pipelineKey", n.pipeline_version as "pipelineVersion", n.places,
      n.open_holds as "openHolds", ${trueDueOn} as "dueOn", n.advice, n.supplements,
      n.stage_entered_at as "stageEnteredAt", n.submitted_at as "submittedAt",
      n.received_on as "receivedOn", n.rule_set_key as "ruleSetKey",
      n.rules_on as "rulesOn", n.commendation_type as "commendationType", n.clocks,
      n.embargo, ${viewer ? embargoed(viewer) : sql`false`} as outsider,
      n.achievement_to as "achievedUntil", n.party_managed as "partyManaged",
      ${sectorHeard} as "sectorHeard", ${revocationColumns},
      n.proposed_award_key as "proposedAwardKey", n.subject_person_id as "subjectPersonId",
      json_build_object('opensOn', r.opens_on, 'unitBefore', ${unitBefore},
        'departmentBefore', r.department_before, 'inclusive', r.inclusive) as round,
      (select json_object_agg(level, types) from (
        select d.level, json_agg(d.type_key) as types from document d
        where d.nomination_id = n.id group by d.level) by_level) as papers,
      (select array_agg(distinct d.type_key) from document d
        where d.nomination_id = n.id and d.seq > n.stage_seq) as "freshPapers",
      ${signedVote} as "voteResult",
      (select json_build_object('id', p.id::text, 'otherLines', (
          select count(*) from paper_line o
          where o.paper_id = p.id and o.nomination_id <> n.id and o.left_at is null))
        from paper_line l join paper p on p.id = l.paper_id
        where l.nomination_id = n.id and l.left_at is null and p.sent_at is null
        order by p.id desc limit 1) as "openPaper",
      (select array_agg(distinct coalesce(h.step, 'proposeRevocation')) from history_entry h
        where h.nomination_id = n.id and h.person_id = ${me}::bigint and (h.step is not null
          or (h.kind = 'CREATED' and n.revokes_id is not null))) as took
    from nomination n
    join round r on r.id = n.round_id
    join campaign c on c.id = r.campaign_id
    where n.id = any(${bigints(ids)}) and ${where}
    order by n.id
  `;
}

/** Only provincial agencies and their heads need the sector's opinion (NĐ152 Điều 34). */
const sectorHeard = sql`(
  not exists (
    select from organisation o where o.kind = 'DEPARTMENT'
      and o.id in (n.head_of_id, n.subject_organisation_id))
  or exists (select from opinion p where p.nomination_id = n.id and p.state <> 'ASKED'))`;
