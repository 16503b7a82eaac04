import { type Case, loadCases } from "../access/load-cases.ts";
import { paperLines } from "../access/paper-lines.ts";
import { visibleTo } from "../access/visible.ts";
import type { Db } from "../database/sql.ts";
import type { PaperKind } from "../workflow/pipeline.ts";
import { lineFaults } from "../workflow/letter-lines.ts";
import { refuse, Refused } from "../workflow/refusals.ts";
import { maxBatch } from "./advance-nominations.ts";
import type { PersonalContext } from "./context.ts";
import { inTransaction, keepAnswer, replayOf } from "./idempotency.ts";
import { makePaper } from "./paper-acts.ts";
import { withState } from "./take-step.ts";

export type DraftPaper = {
  readonly kind: PaperKind;
  readonly nominationIds: readonly string[];
  readonly idempotencyKey?: string | null | undefined;
};

/**
 * Makes an unsigned letter or decision over nominations that wait for one and the same: same stage,
 * same issuing organisation, on no other unsent paper; a letter over those of one round, nobody twice
 * for one award. Who signs it or prepares it may make it; a refusal names the lines.
 */
export function draftPaper(context: PersonalContext, input: DraftPaper): Promise<{ id: string }> {
  const { idempotencyKey, ...rest } = input;
  const repeatable = { mutation: "draftPaper", key: idempotencyKey, input: rest };
  return inTransaction(context, async (db) => {
    if (input.nominationIds.length === 0) refuse("PAPER_EMPTY");
    const cases = await lockedCases(db, context, input.nominationIds);
    const answered = await replayOf<{ id: string }>(db, context, repeatable);
    if (answered) return answered;
    await checkPaperCases(db, cases, input.kind);
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

/** The first ground against the paper, naming the lines it holds for. */
async function checkPaperCases(db: Db, cases: readonly Case[], kind: PaperKind): Promise<void> {
  const [fault] = lineFaults(await paperLines(db, cases), kind);
  if (!fault) return;
  const [position = 1] = fault.positions;
  const one = cases[position - 1];
  throw new Refused(one ? withState(fault.refusal, one) : fault.refusal);
}
