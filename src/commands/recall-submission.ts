import type { Case } from "../access/load-cases.ts";
import {
  lineRecallRefusal,
  linesRefusal,
  type RecallFacts,
  recallRefusal,
  recallStep,
  takenUp,
} from "../access/recallable.ts";
import { bigints, type Db, rowsOf, sql } from "../database/sql.ts";
import { refuse, Refused } from "../workflow/refusals.ts";
import type { PersonalContext } from "./context.ts";
import { inTransaction, keepAnswer, replayOf } from "./idempotency.ts";
import { lockedPaper, stalePaper } from "./locked-paper.ts";
import { citePaper } from "./paper-acts.ts";
import { cleanStepInput } from "./step-input.ts";
import { takeStep } from "./take-step.ts";

export type RecallSubmission = {
  readonly submissionId: string;
  /** The version of the letter the person saw. */
  readonly seenVersion: number;
  readonly note?: string | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
};

/**
 * The sender takes a whole letter back before the receiver has taken up any of its lines: every line
 * takes the pipeline's `recall`, or none does. The letter keeps its number and its list, and is
 * recalled for good; what goes up again does so with another one.
 */
export function recallSubmission(
  context: PersonalContext,
  input: RecallSubmission,
): Promise<{ id: string }> {
  const { idempotencyKey, ...rest } = input;
  const repeatable = { mutation: "recallSubmission", key: idempotencyKey, input: rest };
  return inTransaction(context, async (db) => {
    const { paper, cases, changed } = await lockedPaper(db, context, input.submissionId);
    if (paper.kind !== "SUBMISSION") refuse("NOT_FOUND");
    const answered = await replayOf<{ id: string }>(db, context, repeatable);
    if (answered) return answered;
    if (changed || paper.version !== input.seenVersion) throw stalePaper(paper);
    const received = await receivedOf(db, paper.id, paper.lines);
    checkRecall({ ...paper, standing: cases.length, received }, cases);
    await recallLines(db, context, cases, { paperId: paper.id, note: input.note });
    const answer = { id: paper.id };
    await keepAnswer(db, context, repeatable, answer);
    return answer;
  });
}

/** Codes of the lines that the receiver took up. */
async function receivedOf(
  db: Db,
  paperId: string,
  lines: readonly string[],
): Promise<readonly string[]> {
  const rows = await rowsOf(
    db,
    sql<{ code: string }>`
      select n.code from nomination n, paper p
      where p.id = ${paperId}::bigint and p.sent_at is not null
        and n.id = any(${bigints(lines)}) and ${takenUp}
      order by n.id
    `,
  );
  return rows.map((row) => row.code);
}

/** Whose letter it is not is told so before he is told how far it has come. */
function checkRecall(facts: RecallFacts, cases: readonly Case[]): void {
  const against = cases.flatMap((one) => {
    const found = lineRecallRefusal(one);
    return found ? [{ code: one.code, found }] : [];
  });
  const barred = against.find(({ found }) => found.code === "NOT_ALLOWED");
  const first = barred?.found ?? recallRefusal(facts) ?? linesRefusal(against, cases.length);
  if (first) throw new Refused(first);
}

async function recallLines(
  db: Db,
  context: PersonalContext,
  cases: readonly Case[],
  { paperId, note }: { readonly paperId: string; readonly note: string | null | undefined },
): Promise<void> {
  const input = cleanStepInput(context.catalogue, { note });
  const recalled = await citePaper(db, paperId);
  for (const one of cases)
    await takeStep(db, context, one, {
      step: recallStep,
      input,
      paper: null,
      batchId: null,
      recalled,
    });
  await sql`
    with lines as (
      update paper_line set departure = 'RECALLED'
      where paper_id = ${paperId}::bigint
        and nomination_id = any(${bigints(cases.map((one) => one.id))})
    )
    update paper set version = version + 1,
      recalled_at = ${context.now.toISOString()}::timestamptz,
      recalled_by_id = ${context.viewer.personId}::bigint
    where id = ${paperId}::bigint
  `.execute(db);
}
