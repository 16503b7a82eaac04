import { sql } from "../database/sql.ts";
import { refuse } from "../workflow/refusals.ts";
import type { PersonalContext } from "./context.ts";
import { type BatchActed, onBatch } from "./locked-batch.ts";

export type CancelBatch = {
  readonly batchId: string;
  readonly idempotencyKey?: string | null | undefined;
};

/** Stops what a batch has not done yet; the one under way is waited for, and what moved stays moved. */
export function cancelBatch(
  context: PersonalContext,
  { batchId, idempotencyKey }: CancelBatch,
): Promise<BatchActed> {
  const act = { mutation: "cancelBatch", idempotencyKey, batchId };
  return onBatch(context, act, async (db, batch) => {
    if (batch.state !== "RUNNING") refuse("BATCH_NOT_UNDER_WAY");
    await sql`
      update batch_item set state = 'CANCELLED'
      where batch_id = ${batch.id}::bigint and state = 'WAITING'
    `.execute(db);
    await sql`
      update batch set state = 'CANCELLED', finished_at = ${context.now.toISOString()}::timestamptz
      where id = ${batch.id}::bigint
    `.execute(db);
    return { batchId: batch.id };
  });
}
