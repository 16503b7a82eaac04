import { randomUUID } from "node:crypto";
import { bigints, type Db, json, rowOf, sql, texts } from "../database/sql.ts";
import type { BatchItemState } from "../workflow/batch.ts";
import type { Refusal } from "../workflow/refusals.ts";
import type { Label } from "../workflow/vocabulary.ts";
import type { BatchRequires } from "./batch-requires.ts";
import type { PersonalContext } from "./context.ts";

/** A nomination as a batch begins with it. */
export type NewItem = {
  readonly nominationId: string;
  readonly version: number;
  readonly state: BatchItemState;
  readonly refusal: Refusal | null;
};

export type NewBatch = {
  readonly step: string;
  readonly label: Label;
  readonly deskId: string | null;
  readonly requires: BatchRequires;
  readonly retryOfId?: string;
};

const LIFETIME_MS = 86_400_000;

/** Keeps a batch that moves nothing until it is started, which it may be for a day. */
export async function keepPreview(
  db: Db,
  { viewer, now }: PersonalContext,
  { step, label, deskId, requires, retryOfId }: NewBatch,
): Promise<string> {
  const expiresAt = new Date(now.getTime() + LIFETIME_MS);
  const made = await rowOf(
    db,
    sql<{ id: string }>`
      insert into batch (batch_id, person_id, desk_id, step, step_vi, step_en, state, requires,
        retry_of_id, created_at, expires_at)
      values (${randomUUID()}::uuid, ${viewer.personId}::bigint, ${deskId}::bigint, ${step},
        ${label.vi}, ${label.en}, 'PREVIEW', ${json(requires)},
        ${retryOfId ?? null}::bigint, ${now.toISOString()}::timestamptz,
        ${expiresAt.toISOString()}::timestamptz)
      returning id
    `,
  );
  if (!made) throw new Error("The preview was not kept.");
  return made.id;
}

/** Keeps the nominations of a batch, in their order. */
export async function keepItems(db: Db, batchId: string, items: readonly NewItem[]): Promise<void> {
  const refusals = items.map(({ refusal }) => (refusal ? JSON.stringify(refusal) : null));
  await sql`
    insert into batch_item (batch_id, nomination_id, version, state, refusal)
    select ${batchId}::bigint, k.nomination_id, k.version, k.state, k.refusal::jsonb
    from unnest(${bigints(items.map((item) => item.nominationId))},
      ${items.map((item) => item.version)}::int[], ${texts(items.map((item) => item.state))},
      ${refusals}::text[]) with ordinality as k (nomination_id, version, state, refusal, position)
    order by k.position
  `.execute(db);
}
