import { createHash } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";
import type { Database } from "../database/connect.ts";
import { type Db, rowOf, sql } from "../database/sql.ts";
import { refuse } from "../workflow/refusals.ts";

export type SignIn = { readonly username: string; readonly password: string };
type SignInContext = { readonly database: Database; readonly now: Date };

/** Failures that cost nothing; each further one doubles the wait, up to a quarter of an hour. */
const freeFailures = 3;
const longestWaitSeconds = 900;

/** Passwords are kept as argon2id (the library's default) with the parameters OWASP recommends. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, { memoryCost: 19_456, timeCost: 2 });
}

/** A hash of nothing in particular: unknown names cost the same time as wrong passwords. */
const decoy = hashPassword("nobody has this password");

/**
 * The account behind a name and a password, or SIGN_IN_FAILED without telling which was wrong.
 * After some failures the name has to wait, whether it exists or not. An attempt counts as failed
 * until it has succeeded, so that many at once are no way around the wait.
 */
export async function signIn(
  { database, now }: SignInContext,
  { username, password }: SignIn,
): Promise<{ readonly accountId: string }> {
  const { db } = database;
  const name = username.normalize("NFC").trim().toLowerCase();
  await countAttempt(db, name, now);
  // PostgreSQL cannot compare text with a NUL in it; no account has one.
  const account = name.includes("\0") ? null : await accountOf(db, name);
  const right = await verify(account?.passwordHash ?? (await decoy), password.normalize("NFC"));
  if (!account || !right) refuse("SIGN_IN_FAILED");
  await forgetAttempts(db, name);
  return { accountId: account.id };
}

function accountOf(db: Db, name: string) {
  return rowOf(
    db,
    sql<{ id: string; passwordHash: string }>`
      select id, password_hash as "passwordHash" from account
      where username = ${name} and not disabled
    `,
  );
}

function hashOf(name: string): string {
  return createHash("sha256").update(name).digest("hex");
}

/** A right password ends the count. */
export async function forgetAttempts(db: Db, name: string): Promise<void> {
  await sql`delete from sign_in_failure where username_hash = ${hashOf(name)}`.execute(db);
}

/** Counts an attempt for a name, or refuses while the name has to wait. */
export async function countAttempt(db: Db, name: string, now: Date): Promise<void> {
  const nameHash = hashOf(name);
  const at = now.toISOString();
  const waitEnds = sql`sign_in_failure.last_failed_at + make_interval(secs =>
    case when sign_in_failure.failures < ${freeFailures} then 0
    else least(power(2, least(sign_in_failure.failures - ${freeFailures}, 20)),
      ${longestWaitSeconds}) end)`;
  const counted = await rowOf(
    db,
    sql`
      insert into sign_in_failure (username_hash, failures, last_failed_at)
      values (${nameHash}, 1, ${at}::timestamptz)
      on conflict (username_hash) do update set
        failures = sign_in_failure.failures + 1, last_failed_at = excluded.last_failed_at
      where ${waitEnds} <= ${at}::timestamptz
      returning failures
    `,
  );
  if (counted) return;
  const waiting = await rowOf(
    db,
    sql<{ seconds: number }>`
      select ceil(extract(epoch from ${waitEnds} - ${at}::timestamptz))::int as seconds
      from sign_in_failure where username_hash = ${nameHash}
    `,
  );
  refuse("TOO_MANY_ATTEMPTS", { seconds: Math.max(waiting?.seconds ?? 1, 1) });
}
