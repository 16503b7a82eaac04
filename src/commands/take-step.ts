import { shownStanding } from "../access/embargo.ts";
import type { Case } from "../access/load-cases.ts";
import type { ViewerDesk } from "../access/viewer.ts";
import { type Db, rowOf, sql } from "../database/sql.ts";
import { advance, aloneOnPaper, stateRefusals, stepAt, stepRefusals } from "../workflow/advance.ts";
import {
  type DocumentReference,
  type HistoryPayload,
  kindOf,
  type VotePayload,
} from "../workflow/history.ts";
import { inputRefusals } from "../workflow/input.ts";
import { actingDesk, fittingDesks } from "../workflow/permissions.ts";
import type { StepDefinition } from "../workflow/pipeline.ts";
import { type Refusal, refusal, refuse, Refused } from "../workflow/refusals.ts";
import { type Level, levels } from "../workflow/vocabulary.ts";
import { signatureOf } from "./actor.ts";
import type { CommandContext } from "./context.ts";
import { keepDocuments } from "./keep-documents.ts";
import { keepHolds } from "./keep-holds.ts";
import { keepHonour } from "./keep-honour.ts";
import { keepRevocation } from "./keep-revocation.ts";
import { keepOpinions } from "./keep-opinions.ts";
import { keepPrize } from "./keep-prize.ts";
import { keepSnapshot } from "./keep-snapshot.ts";
import { standingAfter } from "./next-standing.ts";
import { leavePapers, type PaperTaken } from "./paper-acts.ts";
import { recordEntry } from "./record-entry.ts";
import { type CleanInput, givenOf } from "./step-input.ts";

export type Taking = {
  readonly step: string;
  readonly input: CleanInput;
  /** The letter or decision the step is taken for. */
  readonly paper: PaperTaken | null;
  readonly batchId: string | null;
  /** The vote the step follows from. */
  readonly vote?: VotePayload;
  /** The sent letter that is taken back by this step with all of its lines. */
  readonly recalled?: PaperTaken;
};

/** Why the step cannot be taken by this person now, most basic ground first; empty if it can. */
export function refusalsOf(context: CommandContext, one: Case, key: string): readonly Refusal[] {
  if (context.viewer !== null) return one.outsider ? outside(one, key) : stepRefusals(one, key);
  const step = stepAt(one.pipeline, one.stage, key);
  if (!step) return [refusal("STEP_NOT_HERE", { step: key })];
  if (!step.clock) return [refusal("NOT_YOUR_STEP", { step: key })];
  return stateRefusals(one.pipeline, one.stage, step, one.facts);
}

/** Somebody outside an embargo is answered as where he is shown it stands, but for his own steps. */
function outside(one: Case, key: string): readonly Refusal[] {
  const own = stepAt(one.pipeline, one.stage, key)?.by ?? [];
  if (fittingDesks(own, one.actor.desks, one.places).length > 0) return stepRefusals(one, key);
  const refused = stepRefusals({ ...one, stage: shownStanding(one).stage }, key);
  return refused.length > 0 ? refused : [refusal("STEP_NOT_HERE", { step: key })];
}

/** A step asked about; without an input, whatever might be brought to it. */
type Asked = Pick<Taking, "step" | "paper"> & { readonly input: CleanInput | null };

/** The refusal that taking the step would end with, or null where it is open. */
export function groundAgainst(
  context: CommandContext,
  one: Case,
  { step: key, input, paper }: Asked,
): Refusal | null {
  const [first] = refusalsOf(context, one, key);
  if (first) return withState(first, one);
  const step = stepAt(one.pipeline, one.stage, key);
  if (!step) throw new Error(`${key} is open but unknown.`);
  const alone = paper === null ? aloneOnPaper(step, one.facts) : null;
  if (alone) return withState(alone, one);
  if (input === null) return null;
  const [wrong] = inputRefusals(step, one.facts, one.level, givenOf(input));
  return wrong ? withState(inWords(context, wrong), one) : null;
}

/** The step, if it is open to this person with this input; else throws the first refusal. */
export function openStep(
  context: CommandContext,
  one: Case,
  taking: Pick<Taking, "step" | "input" | "paper">,
): StepDefinition {
  const ground = groundAgainst(context, one, taking);
  if (ground) throw new Refused(ground);
  const step = stepAt(one.pipeline, one.stage, taking.step);
  if (!step) throw new Error(`${taking.step} is open but unknown.`);
  return step;
}

/** Papers are told by what people call them. */
function inWords({ catalogue }: CommandContext, refused: Refusal): Refusal {
  const { papers } = refused.details;
  if (refused.reason !== "PAPERS_REQUIRED" || !Array.isArray(papers)) return refused;
  const labels = (papers as readonly string[]).map(
    (key) => catalogue.documentTypes.get(key)?.label,
  );
  return refusal("PAPERS_REQUIRED", {
    papers,
    papersVi: labels.map((label) => label?.vi ?? ""),
    papersEn: labels.map((label) => label?.en ?? ""),
  });
}

/** The refusal with where the person is shown that the nomination stands, so that a screen can catch up. */
export function withState(refused: Refusal, one: Parameters<typeof shownStanding>[0]): Refusal {
  const { version, stage } = shownStanding(one);
  return { ...refused, currentVersion: version, currentStage: stage };
}

/** The desk the viewer takes the step for; null for the clock. */
export function deskFor(
  context: CommandContext,
  one: Case,
  step: StepDefinition,
): ViewerDesk | null {
  const acting = actingDesk(step, one.actor, one.places);
  return context.viewer?.desks.find((desk) => desk.id === acting?.id) ?? null;
}

/**
 * Takes one step of one locked nomination and writes everything that follows from it, or refuses
 * and writes nothing. Every way of moving a nomination comes through here.
 */
export async function takeStep(
  db: Db,
  context: CommandContext,
  one: Case,
  taking: Taking,
): Promise<{ readonly nominationId: string; readonly seq: number }> {
  const { input, paper } = taking;
  const step = openStep(context, one, taking);
  const move = advance(one.pipeline, one.stage, taking.step, one.facts);
  const payload = taking.vote ?? (await payloadOf(db, context, { one, step, taking }));
  const documents = await keepDocuments(db, context, one, {
    papers: input.papers,
    incoming: input.incomingDocument,
  });
  await keepHolds(db, context, one, { move, input, ground: documents.at(-1)?.id ?? null });
  if (paper === null) await leavePapers(db, context, one, move);
  const next = await standingAfter(db, context, one, { move, input });
  await keepOpinions(db, one, { move, input, next });
  const draft = {
    ...signatureOf(context, deskFor(context, one, step), input.effectiveOn),
    kind: payload.kind,
    step: taking.step,
    fromStage: move.from,
    toStage: move.to,
    note: input.note,
    payload,
    documents: documents satisfies readonly DocumentReference[],
    batchId: taking.batchId,
  };
  const decided = {
    next,
    on: paper?.issuedOn ?? draft.effectiveOn,
    paperId: paper?.paperId ?? null,
  };
  await keepPrize(db, context, one, decided);
  const seq = await recordEntry(db, one, draft, next);
  await keepHonour(db, context, one, { ...decided, seq });
  await keepRevocation(db, context, one, {
    effects: move.effects,
    desk: deskFor(context, one, step),
    effectiveOn: input.effectiveOn,
    paper,
    incoming: input.incomingDocument ? (documents.at(-1) ?? null) : null,
  });
  if (move.effects.includes("SEND_DOSSIER")) await keepSnapshot(db, context, one.id, seq);
  return { nominationId: one.id, seq };
}

type Act = { readonly one: Case; readonly step: StepDefinition; readonly taking: Taking };

async function payloadOf(
  db: Db,
  context: CommandContext,
  { one, step, taking: { input, paper, recalled } }: Act,
): Promise<HistoryPayload> {
  if (recalled) return { kind: "PAPER_TAKEN", ...recalled };
  const kind = kindOf(step);
  switch (kind) {
    case "PAPER_TAKEN":
      if (!paper) throw new Error("A step for a paper was taken without one.");
      return { kind, ...paper };
    case "RETURNED":
      return { kind, missingItems: input.missingItems };
    case "HELD":
      return { kind, openGrounds: one.facts.openHolds + 1 };
    case "RELEASED":
      return { kind, openGrounds: one.facts.openHolds - 1 };
    case "CONSULTED":
      return { kind, ...(await consulted(db, input, one.facts.today)) };
    case "LOWER_FORM_PROPOSED":
      return { kind, award: lowerAward(context, one, input.proposedAward ?? "") };
    default:
      return { kind: "ADVANCED" };
  }
}

/** The award proposed instead, if it is another one and not only given at a higher level. */
function lowerAward({ catalogue }: CommandContext, one: Case, key: string): string {
  const award = catalogue.awards.get(key) ?? refuse("UNKNOWN_KEY", { field: "proposedAward", key });
  const rank = (level: Level) => levels.indexOf(level);
  const lowest = Math.min(...[award.decidedAt, ...award.alsoDecidedAt].map(rank));
  if (key === one.awardKey || lowest > rank(one.facts.decidedAt))
    refuse("PROPOSED_AWARD_NOT_LOWER", {
      award: key,
      awardVi: award.label.vi,
      awardEn: award.label.en,
    });
  return key;
}

async function consulted(db: Db, { consultedOrganisationId: id }: CleanInput, today: string) {
  const found = await rowOf(
    db,
    sql<{ name: string; open: boolean }>`
      select name_vi as name, valid_to is null or valid_to >= ${today}::date as open
      from organisation where id = ${id}::bigint
    `,
  );
  if (!found) refuse("UNKNOWN_KEY", { field: "consultedOrganisationId", key: id });
  if (!found.open) refuse("ORGANISATION_CLOSED", { organisation: found.name });
  return { organisationId: id ?? "", organisationName: found.name };
}
