import { type Db, rowOf, sql } from "../database/sql.ts";
import type { BatchState } from "../workflow/batch.ts";
import { refuse } from "../workflow/refusals.ts";
import type { Label } from "../workflow/vocabulary.ts";
import type { BatchRequires } from "./batch-requires.ts";
import type { PersonalContext } from "./context.ts";
import { inTransaction, keepAnswer, replayOf } from "./idempotency.ts";
import type { StepInput } from "./step-input.ts";

/** A batch behind its row lock. */
export type LockedBatch = {
  readonly id: string;
  readonly state: BatchState;
  readonly step: string;
  readonly label: Label;
  readonly deskId: string | null;
  readonly requires: BatchRequires;
  readonly input: StepInput | null;
  readonly expiresAt: string | null;
  /** The batch that tried what was left of this one again. */
  readonly retriedById: string | null;
};

/** The batch an act left. */
export type BatchActed = { readonly batchId: string };

type Act = {
  readonly mutation: string;
  readonly idempotencyKey: string | null | undefined;
  readonly batchId: string;
  /** What else of the input makes a repetition the same. */
  readonly input?: object;
};

/** One act on a batch of the person's own, at most once a key; anybody else's is not there. */
export function onBatch(
  context: PersonalContext,
  { mutation, idempotencyKey: key, batchId, input = {} }: Act,
  work: (db: Db, batch: LockedBatch) => Promise<BatchActed>,
): Promise<BatchActed> {
  const repeatable = { mutation, key, input: { ...input, batchId } };
  return inTransaction(context, async (db) => {
    const batch = await lockedBatch(db, context, batchId);
    const answered = await replayOf<BatchActed>(db, context, repeatable);
    if (answered) return answered;
    const done = await work(db, batch);
    await keepAnswer(db, context, repeatable, done);
    return done;
  });
}

async function lockedBatch(db: Db, { viewer }: PersonalContext, id: string): Promise<LockedBatch> {
  const found = await rowOf(
    db,
    sql<LockedBatch>`
      select b.id, b.state, b.step, json_build_object('vi', b.step_vi, 'en', b.step_en) as label,
        b.desk_id as "deskId", b.requires, b.input, b.expires_at as "expiresAt",
        (select r.id::text from batch r where r.retry_of_id = b.id) as "retriedById"
      from batch b
      where b.id = ${id}::bigint and b.person_id = ${viewer.personId}::bigint
      for update of b
    `,
  );
  return found ?? refuse("NOT_FOUND");
}
