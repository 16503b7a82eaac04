import { shownStanding } from "../access/embargo.ts";
import { type Case, loadCases } from "../access/load-cases.ts";
import { visibleTo } from "../access/visible.ts";
import { dbOf } from "../database/connect.ts";
import { type Db, sql } from "../database/sql.ts";
import { stepAt } from "../workflow/advance.ts";
import { refusal, refuse, Refused } from "../workflow/refusals.ts";
import type { CommandContext, PersonalContext } from "./context.ts";
import { inTransaction, keepAnswer, type Repeatable, replayOf } from "./idempotency.ts";
import { actOnPaper, makePaper, type PaperTaken } from "./paper-acts.ts";
import { cleanStepInput, type CleanInput, type StepInput } from "./step-input.ts";
import { deskFor, openStep, takeStep, withState } from "./take-step.ts";

export type AdvanceNomination = StepInput & {
  readonly nominationId: string;
  readonly step: string;
  /** The version the person saw when he decided. */
  readonly seenVersion: number;
  readonly idempotencyKey?: string | null | undefined;
};

type AdvanceInBatch = AdvanceNomination & { readonly batchId: string | null };

/** The entry an act left: `seq` is also the nomination's version after it. */
export type Advanced = { readonly nominationId: string; readonly seq: number };

/**
 * Takes one step of the nomination's pipeline, or refuses and changes nothing. Asked in this order:
 * visible, replayed, seen version, allowed, possible, complete input. A step taken for a paper makes
 * a paper of one line where the nomination stands on none.
 */
export function advanceNomination(
  context: PersonalContext,
  input: AdvanceNomination,
): Promise<Advanced> {
  const { idempotencyKey, ...rest } = input;
  return advanceOnce(
    context,
    { ...rest, batchId: null },
    { mutation: "advanceNomination", key: idempotencyKey, input: rest },
  );
}

/** The same for the clock, which repeats nothing and sees everything. */
export function advanceByClock(
  context: CommandContext & { readonly viewer: null },
  input: AdvanceNomination,
): Promise<Advanced> {
  return context.database.orm.em.fork().transactional(async (em) => {
    const db = dbOf(em);
    const one = await lockedCase(db, context, input.nominationId);
    return takeAtVersion(db, context, one, { ...input, batchId: null });
  });
}

export function advanceOnce(
  context: PersonalContext,
  input: AdvanceInBatch,
  repeatable: Repeatable,
): Promise<Advanced> {
  return inTransaction(context, async (db) => {
    const one = await lockedCase(db, context, input.nominationId);
    const answered = await replayOf<Advanced>(db, context, repeatable);
    if (answered) return answered;
    const advanced = await takeAtVersion(db, context, one, input);
    await keepAnswer(db, context, repeatable, advanced);
    return advanced;
  });
}

/** The same inside a transaction that keeps more than the move. */
export async function advanceWithin(
  db: Db,
  context: PersonalContext,
  input: AdvanceInBatch,
): Promise<Advanced> {
  const one = await lockedCase(db, context, input.nominationId);
  return takeAtVersion(db, context, one, input);
}

/** The case behind a row lock, or NOT_FOUND for what the viewer may not see. */
export async function lockedCase(db: Db, context: CommandContext, id: string): Promise<Case> {
  const { catalogue, viewer, now } = context;
  const where = viewer ? visibleTo(viewer) : sql<boolean>`true`;
  const [one] = await loadCases(db, { ids: [id], catalogue, viewer, now, where, lock: true });
  if (!one) refuse("NOT_FOUND");
  return one;
}

/** Refuses where the nomination has moved on since it was seen. */
export function checkVersion(one: Case, seenVersion: number): void {
  if (shownStanding(one).version !== seenVersion)
    throw new Refused(withState(refusal("STALE_VERSION"), one));
}

async function takeAtVersion(
  db: Db,
  context: CommandContext,
  one: Case,
  input: AdvanceInBatch,
): Promise<Advanced> {
  checkVersion(one, input.seenVersion);
  const clean = cleanStepInput(context.catalogue, input);
  const taking = { step: input.step, input: clean, paper: null, batchId: input.batchId };
  if (!stepAt(one.pipeline, one.stage, input.step)?.paper)
    return takeStep(db, context, one, taking);
  const paper = await paperOfOne(db, context, one, { step: input.step, input: clean });
  return takeStep(db, context, one, { ...taking, paper });
}

/** The paper of a nomination that stands alone on one, or on none yet. */
async function paperOfOne(
  db: Db,
  context: CommandContext,
  one: Case,
  { step: key, input }: { readonly step: string; readonly input: CleanInput },
): Promise<PaperTaken> {
  const step = openStep(context, one, { step: key, input, paper: null });
  const paperId = one.facts.openPaper?.id ?? (await makePaper(db, context, [one]));
  return actOnPaper(db, context, {
    paperId,
    cases: [one],
    step,
    desk: deskFor(context, one, step),
    input,
    stage: step.to,
  });
}
