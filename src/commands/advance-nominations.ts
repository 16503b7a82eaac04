import { createHash, randomUUID } from "node:crypto";
import { type Refusal, refuse, Refused } from "../workflow/refusals.ts";
import { type Advanced, advanceOnce } from "./advance-nomination.ts";
import type { PersonalContext } from "./context.ts";
import { inTransaction, keepAnswer, type Repeatable, replayOf } from "./idempotency.ts";
import type { StepInput } from "./step-input.ts";

export type AdvanceNominations = StepInput & {
  readonly items: readonly { readonly nominationId: string; readonly seenVersion: number }[];
  readonly step: string;
  readonly idempotencyKey?: string | null | undefined;
};

export type BatchResult = {
  readonly nominationId: string;
  readonly advanced: Advanced | null;
  readonly refusal: Refusal | null;
};

export const maxBatch = 500;

/**
 * Takes one step on many nominations, each in a transaction of its own: one that is refused does not
 * stop the others. Every history row carries the batch's id. Repeated with the same key, the items
 * that went through answer as they did.
 */
export function advanceNominations(
  context: PersonalContext,
  input: AdvanceNominations,
): Promise<{ readonly batchId: string; readonly results: readonly BatchResult[] }> {
  const { items, idempotencyKey, ...shared } = input;
  const batch = { mutation: "advanceNominations", items, shared, idempotencyKey };
  return runBatch(context, batch, (item, { batchId, repeatable }) =>
    advanceOnce(context, { ...shared, ...item, batchId }, repeatable),
  );
}

/** One act on many nominations, as a door asks for it. */
export type Batch<Item> = {
  readonly mutation: string;
  readonly items: readonly Item[];
  readonly shared: object;
  readonly idempotencyKey: string | null | undefined;
};

/** Does an act for each item in turn; refuses a list that is empty, too long or names one twice. */
export async function runBatch<Item extends { readonly nominationId: string }>(
  context: PersonalContext,
  batch: Batch<Item>,
  act: (
    item: Item,
    part: { readonly batchId: string; readonly repeatable: Repeatable },
  ) => Promise<Advanced>,
): Promise<{ readonly batchId: string; readonly results: readonly BatchResult[] }> {
  const { mutation, items, shared, idempotencyKey } = batch;
  const distinct = new Set(items.map((item) => item.nominationId));
  if (items.length < 1 || items.length > maxBatch || distinct.size !== items.length)
    refuse("BATCH_SIZE", { max: maxBatch });
  const batchId = batchIdFor(context, idempotencyKey);
  await claimBatch(context, batch);
  const results: BatchResult[] = [];
  for (const item of items) {
    const key = idempotencyKey ? digest(`${idempotencyKey}/${item.nominationId}`) : null;
    const repeatable = { mutation, key, input: { ...shared, ...item } };
    results.push(await settle(item.nominationId, act(item, { batchId, repeatable })));
  }
  return { batchId, results };
}

/** One key names one batch: with other items or another step it is refused as a whole. */
async function claimBatch<Item>(context: PersonalContext, batch: Batch<Item>): Promise<void> {
  const { mutation, items, shared, idempotencyKey: key } = batch;
  if (!key) return;
  const repeatable = { mutation: `${mutation}.batch`, key, input: { ...shared, items } };
  await inTransaction(context, async (db) => {
    const claimed = await replayOf<object>(db, context, repeatable);
    if (!claimed) await keepAnswer(db, context, repeatable, {});
  });
}

/** A refusal is a result of its item; anything else is trouble and ends the batch. */
export async function settle(
  nominationId: string,
  taking: Promise<Advanced>,
): Promise<BatchResult> {
  try {
    return { nominationId, advanced: await taking, refusal: null };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { nominationId, advanced: null, refusal: error.refusal };
  }
}

/** The same key names the same batch, so that a repeated request reports the id in its rows. */
function batchIdFor(context: PersonalContext, key: string | null | undefined): string {
  if (!key) return randomUUID();
  const hash = digest(`${context.viewer.personId}/${key}`);
  return [8, 12, 16, 20, 32]
    .map((end, index, ends) => hash.slice(ends[index - 1] ?? 0, end))
    .join("-");
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
