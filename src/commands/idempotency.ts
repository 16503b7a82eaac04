import { createHash } from "node:crypto";
import type { EntityManager } from "@mikro-orm/postgresql";
import canonicalize from "canonicalize";
import { dbOf } from "../database/connect.ts";
import { type Db, json, rowOf, sql } from "../database/sql.ts";
import { refuse } from "../workflow/refusals.ts";
import { cleanText, textLimits } from "../workflow/text.ts";
import type { PersonalContext } from "./context.ts";

/** A mutation that may be repeated: the same key and input give the first answer again. */
export type Repeatable = {
  readonly mutation: string;
  readonly key: string | null | undefined;
  readonly input: object;
};

/** The first answer to the key, if it was given before; refuses a key used for another input. */
export async function replayOf<T>(
  db: Db,
  context: PersonalContext,
  { mutation, key, input }: Repeatable,
): Promise<T | null> {
  if (!key) return null;
  const found = await rowOf(
    db,
    sql<{ inputHash: string; answer: T }>`
      select input_hash as "inputHash", answer from idempotency_key
      where person_id = ${context.viewer.personId}::bigint and mutation = ${mutation}
        and key = ${cleanText("idempotencyKey", key, textLimits.idempotencyKey)}
    `,
  );
  if (!found) return null;
  if (found.inputHash !== hashOf(input)) refuse("IDEMPOTENCY_KEY_REUSED");
  return found.answer;
}

/** Keeps the answer with the act itself; refusals are never kept. */
export async function keepAnswer(
  db: Db,
  context: PersonalContext,
  { mutation, key, input }: Repeatable,
  answer: object,
): Promise<void> {
  if (!key) return;
  await sql`
    insert into idempotency_key (person_id, mutation, key, input_hash, answer, created_at)
    values (${context.viewer.personId}::bigint, ${mutation},
      ${cleanText("idempotencyKey", key, textLimits.idempotencyKey)}, ${hashOf(input)}, ${json(answer)},
      ${context.now.toISOString()}::timestamptz)
  `.execute(db);
}

/** The lock detector ended one of two transactions that waited for each other. */
const deadlock = "40P01";

/**
 * Runs the work in one transaction. Where two requests with one key meet, the second finds the first
 * answer: its own work is undone and it is asked once more. So is the loser of a deadlock.
 */
export async function inTransaction<T>(
  context: PersonalContext,
  work: (db: Db, em: EntityManager) => Promise<T>,
): Promise<T> {
  const run = () => context.database.orm.em.fork().transactional((em) => work(dbOf(em), em));
  try {
    return await run();
  } catch (error) {
    if (!mayRepeat(error)) throw error;
    return run();
  }
}

function mayRepeat(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { constraint, code } = error as { constraint?: unknown; code?: unknown };
  return constraint === "idempotency_key_pkey" || code === deadlock;
}

function hashOf(input: object): string {
  return createHash("sha256")
    .update(canonicalize(input) ?? "")
    .digest("hex");
}
