import { dateInVietnam } from "../award/dates.ts";
import type { Clock } from "../award/clock.ts";
import { type Rules, rulesFor } from "../award/rule-layers.ts";
import { type Catalogue, pipelineOf } from "../database/catalogue.ts";
import { bigints, type Db, rowsOf, type RawBuilder, sql } from "../database/sql.ts";
import type { Question } from "../workflow/advance.ts";
import type { Facts } from "../workflow/facts.ts";
import { outcomeAt, type StageDefinition, stageOf } from "../workflow/pipeline.ts";
import type { CommendationType, Level, SubjectKind } from "../workflow/vocabulary.ts";
import { assessCases, blockers } from "./assess-cases.ts";
import { type CaseRow, caseRows } from "./case-rows.ts";
import type { Embargo } from "./embargo.ts";
import { type RevocationColumns, revocationFacts } from "./revocations.ts";
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

function caseOf(row: CaseRow, { catalogue, viewer, now }: CaseQuery): Case {
  const { submittedAt, round, papers, freshPapers, openPaper, voteResult, took, ...rest } = row;
  const told = { ...rest, round, papers, freshPapers, openPaper, voteResult };
  const today = dateInVietnam(now);
  const rules = rulesOf(row, catalogue, today);
  const pipeline = pipelineOf(catalogue, row.pipelineKey, row.pipelineVersion);
  return {
    ...rest,
    stageEnteredAt: new Date(row.stageEnteredAt),
    submittedAt: submittedAt === null ? null : new Date(submittedAt),
    rules,
    pipeline,
    facts: factsOf(told, { catalogue, rules, today, stage: stageOf(pipeline, row.stage) }),
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

function factsOf(
  row: Omit<CaseRow, "submittedAt" | "took">,
  { catalogue, rules, today, stage }: FactsOf,
): Facts {
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
export type RulesOf = Pick<CaseRow, "places" | "rulesOn" | "ruleSetKey" | "campaignId">;

/** The rules in force for a nomination: those it is bound to, else today's. */
export function rulesOf(
  row: RulesOf,
  catalogue: Pick<Catalogue, "ruleSets">,
  today: string,
): Rules {
  const { places } = row;
  return rulesFor(catalogue.ruleSets, {
    on: row.rulesOn ?? today,
    bound: row.ruleSetKey,
    organisations: [places.DEPARTMENT, places.PROVINCE].flatMap((id) => id ?? []),
    campaignId: row.campaignId,
  });
}
