import type { Case } from "../access/load-cases.ts";
import type { Db } from "../database/sql.ts";
import { stepAt } from "../workflow/advance.ts";
import { inputRefusals } from "../workflow/input.ts";
import { type PaperKind, stageOf } from "../workflow/pipeline.ts";
import { type Refusal, refusal, refuse, Refused } from "../workflow/refusals.ts";
import type { PersonalContext } from "./context.ts";
import { inTransaction, keepAnswer, replayOf } from "./idempotency.ts";
import { lockedPaper, stalePaper } from "./locked-paper.ts";
import { actOnPaper } from "./paper-acts.ts";
import { type CleanInput, cleanStepInput, givenOf, type StepInput } from "./step-input.ts";
import { deskFor, refusalsOf, takeStep } from "./take-step.ts";

export type AdvancePaper = StepInput & {
  readonly paperId: string;
  readonly kind: PaperKind;
  readonly step: string;
  /** The version of the paper the person saw. */
  readonly seenVersion: number;
  readonly idempotencyKey?: string | null | undefined;
};

/**
 * Takes a step for a letter or a decision: every nomination on it moves, or none does. A nomination
 * that cannot move is named; take it off the paper first.
 */
export function advancePaper(
  context: PersonalContext,
  input: AdvancePaper,
): Promise<{ id: string }> {
  const { idempotencyKey, ...rest } = input;
  const repeatable = { mutation: "advancePaper", key: idempotencyKey, input: rest };
  return inTransaction(context, async (db) => {
    const { paper, cases, changed } = await lockedPaper(db, context, input.paperId);
    if (paper.kind !== input.kind) refuse("NOT_FOUND");
    const answered = await replayOf<{ id: string }>(db, context, repeatable);
    if (answered) return answered;
    if (changed || paper.version !== input.seenVersion) throw stalePaper(paper);
    if (cases.length === 0) refuse("STEP_NOT_HERE", { step: input.step });
    const clean = cleanStepInput(context.catalogue, input);
    checkLines(context, cases, input.step, clean);
    await moveLines(db, context, cases, { paperId: paper.id, step: input.step, input: clean });
    const answer = { id: paper.id };
    await keepAnswer(db, context, repeatable, answer);
    return answer;
  });
}

/** Where all lines refuse alike it is the paper's refusal; else the blocked lines are named. */
function checkLines(
  context: PersonalContext,
  cases: readonly Case[],
  key: string,
  input: CleanInput,
): void {
  const blocked = cases.flatMap((one) => {
    const first = lineRefusal(context, one, key, input);
    return first ? [{ code: one.code, refusal: first }] : [];
  });
  const [first] = blocked;
  if (!first) return;
  const alike = blocked.every((line) => line.refusal.reason === first.refusal.reason);
  if (alike && blocked.length === cases.length) throw new Refused(first.refusal);
  throw new Refused(
    refusal("PAPER_LINES_BLOCKED", {
      count: blocked.length,
      codes: blocked.map((line) => line.code),
      reasons: blocked.map((line) => line.refusal.reason),
    }),
  );
}

function lineRefusal(
  context: PersonalContext,
  one: Case,
  key: string,
  input: CleanInput,
): Refusal | undefined {
  const [closed] = refusalsOf(context, one, key);
  if (closed) return closed;
  const step = stepAt(one.pipeline, one.stage, key);
  if (!step?.paper) return refusal("STEP_NOT_HERE", { step: key });
  return inputRefusals(step, one.facts, stageOf(one.pipeline, one.stage).level, givenOf(input))[0];
}

async function moveLines(
  db: Db,
  context: PersonalContext,
  cases: readonly Case[],
  act: { readonly paperId: string; readonly step: string; readonly input: CleanInput },
): Promise<void> {
  const [first] = cases;
  const step = first && stepAt(first.pipeline, first.stage, act.step);
  if (!step) throw new Error("The lines were checked before.");
  const paper = await actOnPaper(db, context, {
    paperId: act.paperId,
    cases,
    step,
    desk: deskFor(context, first, step),
    input: act.input,
    stage: step.to,
  });
  for (const one of cases)
    await takeStep(db, context, one, { step: act.step, input: act.input, paper, batchId: null });
}
