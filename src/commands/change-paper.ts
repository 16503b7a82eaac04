import { preparesPaper } from "../access/paper-desks.ts";
import { bigints, sql } from "../database/sql.ts";
import { refusal, refuse, Refused } from "../workflow/refusals.ts";
import type { PaperKind } from "../workflow/pipeline.ts";
import { maxBatch } from "./advance-nominations.ts";
import type { PersonalContext } from "./context.ts";
import { inTransaction } from "./idempotency.ts";
import { lockedPaper, stalePaper } from "./locked-paper.ts";
import { withState } from "./take-step.ts";

export type ChangePaper = {
  readonly paperId: string;
  readonly kind: PaperKind;
  readonly seenVersion: number;
  readonly remove: readonly string[];
};

/** Takes nominations off a paper that is not signed yet; they wait for another one. */
export function changePaper(context: PersonalContext, input: ChangePaper): Promise<{ id: string }> {
  return inTransaction(context, async (db) => {
    const { paper, cases, changed } = await lockedPaper(db, context, input.paperId);
    if (paper.kind !== input.kind) refuse("NOT_FOUND");
    if (changed || paper.version !== input.seenVersion) throw stalePaper(paper);
    if (input.remove.length === 0) refuse("BATCH_SIZE", { max: maxBatch });
    const removed = input.remove.map((id) => cases.find((one) => one.id === id));
    for (const one of removed) {
      if (!one) refuse("NOT_FOUND");
      if (!preparesPaper(one))
        throw new Refused(withState(refusal("NOT_YOUR_STEP", { step: "changePaper" }), one));
    }
    if (paper.signed || paper.sent) refuse("PAPER_NOT_DRAFT");
    await sql`
      with gone as (
        update paper_line set left_at = ${context.now.toISOString()}::timestamptz,
          departure = 'TAKEN_OFF'
        where paper_id = ${paper.id}::bigint and nomination_id = any(${bigints(input.remove)})
      )
      update paper set version = version + 1 where id = ${paper.id}::bigint
    `.execute(db);
    return { id: paper.id };
  });
}
