import { shownStanding } from "../access/embargo.ts";
import { loadCases } from "../access/load-cases.ts";
import { visibleTo } from "../access/visible.ts";
import { type Db, rowsOf, sql } from "../database/sql.ts";
import { refusal, refuse } from "../workflow/refusals.ts";
import type { PersonalContext } from "./context.ts";
import { keepItems, keepPreview, type NewItem } from "./keep-batch.ts";
import { type BatchActed, onBatch } from "./locked-batch.ts";
import { setGoing } from "./start-batch.ts";

export type RetryBatch = {
  readonly batchId: string;
  readonly idempotencyKey?: string | null | undefined;
};

/**
 * Tries what a batch was refused or failed on once more, and nothing else: on the versions of today,
 * with the input it was started with. A batch is retried once; what is left then, by its retry.
 */
export function retryBatch(
  context: PersonalContext,
  { batchId, idempotencyKey }: RetryBatch,
): Promise<BatchActed> {
  const act = { mutation: "retryBatch", idempotencyKey, batchId };
  return onBatch(context, act, async (db, batch) => {
    if (batch.retriedById !== null) refuse("BATCH_RETRIED");
    if (batch.state === "RUNNING") refuse("BATCH_UNDER_WAY");
    const items = await leftOver(db, context, batch.id);
    if (items.length === 0 || batch.input === null) refuse("NOTHING_TO_RETRY");
    const retryId = await keepPreview(db, context, { ...batch, retryOfId: batch.id });
    await keepItems(db, retryId, items);
    await setGoing(db, context, retryId, batch.input);
    return { batchId: retryId };
  });
}

async function leftOver(
  db: Db,
  { catalogue, viewer, now }: PersonalContext,
  batchId: string,
): Promise<readonly NewItem[]> {
  const rows = await rowsOf(
    db,
    sql<{ id: string }>`
      select nomination_id as id from batch_item
      where batch_id = ${batchId}::bigint and state in ('REFUSED', 'FAILED')
      order by id
    `,
  );
  const ids = rows.map(({ id }) => id);
  const cases = await loadCases(db, { ids, catalogue, viewer, now, where: visibleTo(viewer) });
  const versions = new Map(cases.map((one) => [one.id, shownStanding(one).version]));
  return ids.map((nominationId) => {
    const version = versions.get(nominationId);
    return version === undefined
      ? { nominationId, version: 0, state: "BLOCKED", refusal: refusal("NOT_FOUND") }
      : { nominationId, version, state: "WAITING", refusal: null };
  });
}
