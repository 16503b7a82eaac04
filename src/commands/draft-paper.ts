import { type Case, loadCases } from "../access/load-cases.ts";
import { preparesPaper } from "../access/paper-desks.ts";
import { visibleTo } from "../access/visible.ts";
import type { Db } from "../database/sql.ts";
import type { PaperKind } from "../workflow/pipeline.ts";
import { refusal, refuse, Refused } from "../workflow/refusals.ts";
import { maxBatch } from "./advance-nominations.ts";
import type { PersonalContext } from "./context.ts";
import { inTransaction, keepAnswer, replayOf } from "./idempotency.ts";
import { makePaper, paperWanted } from "./paper-acts.ts";
import { withState } from "./take-step.ts";

export type DraftPaper = {
  readonly kind: PaperKind;
  readonly nominationIds: readonly string[];
  readonly idempotencyKey?: string | null | undefined;
};

/**
 * Makes an unsigned letter or decision over nominations that wait for one and the same: same stage,
 * same issuing organisation, on no other unsent paper. Who signs it or prepares it may make it.
 */
export function draftPaper(context: PersonalContext, input: DraftPaper): Promise<{ id: string }> {
  const { idempotencyKey, ...rest } = input;
  const repeatable = { mutation: "draftPaper", key: idempotencyKey, input: rest };
  return inTransaction(context, async (db) => {
    const cases = await lockedCases(db, context, input.nominationIds);
    const answered = await replayOf<{ id: string }>(db, context, repeatable);
    if (answered) return answered;
    checkPaperCases(cases, input.kind);
    const made = { id: await makePaper(db, context, cases) };
    await keepAnswer(db, context, repeatable, made);
    return made;
  });
}

/** The cases in the order given, locked in the order of their ids so that no two writers embrace. */
export async function lockedCases(
  db: Db,
  context: PersonalContext,
  ids: readonly string[],
): Promise<readonly Case[]> {
  if (ids.length < 1 || ids.length > maxBatch || new Set(ids).size !== ids.length)
    refuse("BATCH_SIZE", { max: maxBatch });
  const { catalogue, viewer, now } = context;
  const where = visibleTo(viewer);
  const found = await loadCases(db, { ids, catalogue, viewer, now, where, lock: true });
  const byId = new Map(found.map((one) => [one.id, one]));
  return ids.map((id) => byId.get(id) ?? refuse("NOT_FOUND"));
}

function checkPaperCases(cases: readonly Case[], kind: PaperKind): void {
  const first = paperWanted(cases[0] ?? refuse("BATCH_SIZE", { max: maxBatch }));
  for (const one of cases) {
    const wanted = paperWanted(one);
    if (!wanted || wanted.kind !== kind) refuse("NOT_FOR_A_PAPER", { code: one.code });
    const alike = wanted.issuer === first?.issuer && one.stage === cases[0]?.stage;
    if (!alike || one.pipeline.key !== cases[0]?.pipeline.key) refuse("PAPER_MIXED");
    const { openPaper } = one.facts;
    if (openPaper) refuse("ON_A_PAPER", { paperId: openPaper.id });
    if (!preparesPaper(one))
      throw new Refused(withState(refusal("NOT_YOUR_STEP", { step: kind }), one));
  }
}
