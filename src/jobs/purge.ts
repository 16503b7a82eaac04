import { type Db, type RawBuilder, sql } from "../database/sql.ts";

const DAY_MS = 86_400_000;
const KEPT_DAYS = { keys: 30, messages: 30, failures: 1 };

export type Purged = {
  readonly keys: number;
  readonly messages: number;
  readonly failures: number;
  readonly previews: number;
};

/** Deletes what has served its time: answers kept for repeats, messages, failures, previews. */
export async function purge({ db, now }: { readonly db: Db; readonly now: Date }): Promise<Purged> {
  const before = (days: number) =>
    sql`${new Date(now.getTime() - days * DAY_MS).toISOString()}::timestamptz`;
  const keys = await deleted(
    db,
    sql`delete from idempotency_key where created_at < ${before(KEPT_DAYS.keys)}`,
  );
  const messages = await deleted(
    db,
    sql`delete from outbox_message where delivered_at < ${before(KEPT_DAYS.messages)}`,
  );
  const failures = await deleted(
    db,
    sql`delete from sign_in_failure where last_failed_at < ${before(KEPT_DAYS.failures)}`,
  );
  const previews = await deleted(
    db,
    sql`delete from batch where state = 'PREVIEW' and expires_at < ${now.toISOString()}::timestamptz`,
  );
  return { keys, messages, failures, previews };
}

async function deleted(db: Db, statement: RawBuilder<unknown>): Promise<number> {
  const { numAffectedRows = 0n } = await statement.execute(db);
  return Number(numAffectedRows);
}
