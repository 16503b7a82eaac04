import { type RawBuilder, sql } from "../database/sql.ts";
import { stepAt, stepRefusals } from "../workflow/advance.ts";
import { fittingDesks } from "../workflow/permissions.ts";
import { type Refusal, refusal } from "../workflow/refusals.ts";
import type { Case } from "./load-cases.ts";

export const recallStep = "recall";

/** What decides whether a letter can be taken back. */
export type RecallFacts = {
  readonly sent: boolean;
  readonly recalled: boolean;
  readonly stage: string;
  /** How many stand on it still. */
  readonly standing: number;
  /** Codes of those the receiver has taken up, whatever became of them. */
  readonly received: readonly string[];
};

/**
 * Whether the receiver took up `nomination n` of `paper p`: it is no longer, or not for the first time,
 * where the letter brought it.
 */
export const takenUp: RawBuilder<boolean> = sql<boolean>`(
  n.stage <> p.stage or not exists (
    select from history_entry h
    where h.nomination_id = n.id and h.seq = n.stage_seq
      and h.payload ->> 'paperId' = p.id::text))`;

/** The first ground against recalling the letter, whoever asks; null where there is none. */
export function recallRefusal(facts: RecallFacts): Refusal | null {
  const { recalled, sent, received, standing } = facts;
  if (recalled) return refusal("SUBMISSION_RECALLED");
  if (!sent) return refusal("SUBMISSION_NOT_SENT");
  if (received.length > 0) return refusal("SUBMISSION_RECEIVED", { codes: received });
  return standing === 0 ? refusal("SUBMISSION_EMPTY") : null;
}

/** The first ground against recalling one of its lines, as the pipeline has it. */
export function lineRecallRefusal(one: Case): Refusal | null {
  if (!stepAt(one.pipeline, one.stage, recallStep)) return refusal("SUBMISSION_NOT_RECALLABLE");
  return stepRefusals(one, recallStep)[0] ?? null;
}

/** What is told where lines stand against it, `all` being how many there are; null where none does. */
export function linesRefusal(
  against: readonly { readonly code: string; readonly found: Refusal }[],
  all: number,
): Refusal | null {
  const [first] = against;
  if (!first) return null;
  const alike = against.every(({ found }) => found.reason === first.found.reason);
  if (alike && against.length === all) return first.found;
  return refusal("PAPER_LINES_BLOCKED", {
    count: against.length,
    codes: against.map(({ code }) => code),
    reasons: against.map(({ found }) => found.reason),
  });
}

/** Whether a desk of the viewer is the one that sends such a letter and may take it back. */
export function recallsFrom(one: Case, stage: string): boolean {
  const step = stepAt(one.pipeline, stage, recallStep);
  return step !== null && fittingDesks(step.by, one.actor.desks, one.places).length > 0;
}
