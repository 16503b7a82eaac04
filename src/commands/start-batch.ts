import { type Db, json, rowOf, sql } from "../database/sql.ts";
import { refuse } from "../workflow/refusals.ts";
import type { PersonalContext } from "./context.ts";
import { type BatchActed, onBatch } from "./locked-batch.ts";
import { cleanStepInput, type StepInput } from "./step-input.ts";

export type StartBatch = {
  readonly previewId: string;
  readonly stepInput: StepInput;
  readonly idempotencyKey?: string | null | undefined;
};

/**
 * Has what a preview found open worked through in the background, each nomination on the version the
 * preview saw and with the rights the person has when its turn comes.
 */
export function startBatch(
  context: PersonalContext,
  { previewId, stepInput, idempotencyKey }: StartBatch,
): Promise<BatchActed> {
  const act = { mutation: "startBatch", idempotencyKey, batchId: previewId, input: stepInput };
  return onBatch(context, act, async (db, batch) => {
    if (batch.state !== "PREVIEW") refuse("BATCH_STARTED");
    if (batch.expiresAt !== null && new Date(batch.expiresAt) <= context.now)
      refuse("PREVIEW_EXPIRED");
    cleanStepInput(context.catalogue, stepInput);
    if (!(await anyWaiting(db, batch.id))) refuse("NOTHING_TO_MOVE");
    await setGoing(db, context, batch.id, stepInput);
    return { batchId: batch.id };
  });
}

/** Marks a batch as under way and has it worked on, once this transaction has ended. */
export async function setGoing(
  db: Db,
  { now, requestId }: PersonalContext,
  batchId: string,
  input: StepInput,
): Promise<void> {
  await sql`
    update batch set state = 'RUNNING', input = ${json(input)}, request_id = ${requestId},
      started_at = ${now.toISOString()}::timestamptz, expires_at = null
    where id = ${batchId}::bigint
  `.execute(db);
  await sql`select enqueue_batch(${batchId}::bigint)`.execute(db);
}

async function anyWaiting(db: Db, batchId: string): Promise<boolean> {
  const found = await rowOf(
    db,
    sql`select from batch_item where batch_id = ${batchId}::bigint and state = 'WAITING' limit 1`,
  );
  return found !== null;
}
