import { dateInVietnam } from "../award/dates.ts";
import type { Clock } from "../award/clock.ts";
import { type Rules, rulesFor } from "../award/rule-layers.ts";
import { type Catalogue, pipelineOf } from "../database/catalogue.ts";
import { bigints, type Db, rowsOf, type RawBuilder, sql } from "../database/sql.ts";
import type { Question } from "../workflow/advance.ts";
import type { Advice, Facts, PlaceMap } from "../workflow/facts.ts";
import { outcomeAt, type StageDefinition, stageOf } from "../workflow/pipeline.ts";
import type { CommendationType, Level, SubjectKind } from "../workflow/vocabulary.ts";
import { assessCases, blockers } from "./assess-cases.ts";
import { type Embargo, embargoed } from "./embargo.ts";
import { type RevocationColumns, revocationColumns, revocationFacts } from "./revocations.ts";
import type { Viewer } from "./viewer.ts";

/** A nomination with everything the rules ask about it. */
export type Case = Question & {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly lastHash: string;
  readonly unitId: string;
  readonly campaignId: string;
  readonly awardKey: string;
  readonly subjectKind: SubjectKind;
  readonly classified: boolean;
  readonly level: Level;
  readonly stageEnteredAt: Date;
  readonly submittedAt: Date | null;
  readonly receivedOn: string | null;
  readonly ruleSetKey: string | null;
  /** The day whose rules apply; null until it has been received. */
  readonly rulesOn: string | null;
  readonly proposedAwardKey: string | null;
  readonly commendationType: CommendationType;
  /** The ledger of its limits, oldest first. */
  readonly clocks: readonly Clock[];
  /** The rules in force for it. */
  readonly rules: Rules;
  /** Set while its decision is not published. */
  readonly embargo: Embargo | null;
  /** Whether the embargo is on for the viewer. */
  readonly outsider: boolean;
} & Omit<RevocationColumns, "recovery">;

type Row = RevocationColumns & {
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

export type CaseQuery = {
  readonly ids: readonly string[];
  readonly catalogue: Catalogue;
  /** Null for the clock, which sees everything and holds no desk. */
  readonly viewer: Viewer | null;
  readonly now: Date;
  /** A condition on `nomination n` that rows must meet to be found. */
  readonly where: RawBuilder<boolean>;
  readonly lock?: true;
};

/** Loads cases in one statement, however many; rows the condition excludes are not found. */
export async function loadCases(db: Db, query: CaseQuery): Promise<readonly Case[]> {
  if (query.lock) await lockRows(db, query);
  const found = (await rowsOf(db, caseRows(query))).map((row) => caseOf(row, query));
  const asking = found.filter(asksForDossier);
  if (asking.length === 0) return found;
  const assessed = await assessCases(db, query.catalogue, asking);
  return found.map((one) => ({
    ...one,
    facts: { ...one.facts, dossier: blockers(assessed.get(one.id)) },
  }));
}

/** Whether a step of the present stage hangs on the dossier; most stages need not load it. */
function asksForDossier(one: Case): boolean {
  return Object.values(stageOf(one.pipeline, one.stage).steps).some((step) =>
    step.when?.some((guard) => guard === "dossierComplete" || guard === "criteriaMet"),
  );
}

/** Where units have no date of their own the agency's holds, else the campaign's end; over `round r` and `campaign c`. */
export const unitBefore = sql`
  coalesce(r.unit_before, r.department_before, c.valid_to + 1)`;

function caseRows({ ids, viewer, where }: CaseQuery): RawBuilder<Row> {
  const me = viewer?.personId ?? null;
  return sql<Row>`
    select n.id, n.code, n.version, n.last_hash as "lastHash", n.unit_id as "unitId",
      n.campaign_id as "campaignId", n.award_key as "awardKey",
      n.subject_kind as "subjectKind", n.classified, n.level, n.stage,
      n.pipeline_key as "pipelineKey", n.pipeline_version as "pipelineVersion", n.places,
      n.open_holds as "openHolds", n.due_on as "dueOn", n.advice, n.supplements,
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
      ${voteResult} as "voteResult",
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

/** What the last session with signed minutes voted during the present stay at the stage. */
const voteResult = sql`(
  select t.result from session_item i
  join council_session s on s.id = i.session_id and s.state = 'SIGNED'
  join item_tally t on t.session_id = i.session_id and t.nomination_id = i.nomination_id
    and t.round = i.round
  where i.nomination_id = n.id and i.stage_seq = n.stage_seq
  order by s.signed_at desc, s.id desc limit 1)`;

/**
 * A statement of its own: one that waits for a lock sees the locked row anew but everything else,
 * such as the papers a nomination stands on, as it was before the wait.
 */
async function lockRows(db: Db, { ids, where }: CaseQuery): Promise<void> {
  await sql`
    select from nomination n where n.id = any(${bigints(ids)}) and ${where}
    order by n.id for update
  `.execute(db);
}

function caseOf(row: Row, { catalogue, viewer, now }: CaseQuery): Case {
  const { submittedAt, took, ...rest } = row;
  const today = dateInVietnam(now);
  const rules = rulesOf(row, catalogue, today);
  const pipeline = pipelineOf(catalogue, row.pipelineKey, row.pipelineVersion);
  return {
    ...rest,
    stageEnteredAt: new Date(row.stageEnteredAt),
    submittedAt: submittedAt === null ? null : new Date(submittedAt),
    rules,
    pipeline,
    facts: factsOf(row, { catalogue, rules, today, stage: stageOf(pipeline, row.stage) }),
    actor: {
      desks: viewer?.desks ?? [],
      chosenDesk: viewer?.chosenDesk ?? null,
      isSubject: viewer !== null && row.subjectPersonId === viewer.personId,
      took: took ?? [],
    },
  };
}

type FactsOf = Pick<CaseQuery, "catalogue"> & {
  readonly rules: Rules;
  readonly today: string;
  readonly stage: StageDefinition;
};

function factsOf(row: Row, { catalogue, rules, today, stage }: FactsOf): Facts {
  const award = catalogue.awards.get(row.awardKey);
  if (!award) throw new Error(`Award ${row.awardKey} is not in the catalogue.`);
  const fresh = rules.setting("freshness.months");
  return {
    today,
    enteredOn: dateInVietnam(new Date(row.stageEnteredAt)),
    openHolds: row.openHolds,
    round: row.round,
    dueOn: row.dueOn,
    supplements: row.supplements,
    maxSupplements: rules.setting("supplement.max").value,
    decidedAt: award.decidedAt,
    procedure: {
      ...award.procedure,
      partyOpinion: award.procedure.partyOpinion || row.partyManaged,
    },
    dossier: blockers(undefined),
    freshness: {
      achievedUntil: row.achievedUntil,
      months: fresh.value,
      legalBasis: fresh.legalBasis || "Nghị định 152/2025/NĐ-CP, Điều 33 khoản 9",
    },
    sectorHeard: !award.procedure.sectorOpinion || row.sectorHeard,
    advice: row.advice,
    papers: row.papers ?? {},
    freshPapers: row.freshPapers ?? [],
    vote: {
      required: stage.council !== undefined && rules.vote(row.awardKey, stage.level).required,
      result: row.voteResult,
    },
    ...revocationFacts(row, catalogue, outcomeAt(stage)),
    openPaper: row.openPaper,
  };
}

/** What decides whose rules a nomination goes by. */
export type RulesOf = Pick<Row, "places" | "rulesOn" | "ruleSetKey" | "campaignId">;

/** The rules in force for a nomination: those it is bound to, else today's. */
export function rulesOf(row: RulesOf, catalogue: Catalogue, today: string): Rules {
  const { places } = row;
  return rulesFor(catalogue.ruleSets, {
    on: row.rulesOn ?? today,
    bound: row.ruleSetKey,
    organisations: [places.DEPARTMENT, places.PROVINCE].flatMap((id) => id ?? []),
    campaignId: row.campaignId,
  });
}
