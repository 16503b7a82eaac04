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
 * After some failures the name has to wait, whether it exists or not.
 */
export async function signIn(
  { database, now }: SignInContext,
  { username, password }: SignIn,
): Promise<{ readonly accountId: string }> {
  const { db } = database;
  const name = username.normalize("NFC").trim().toLowerCase();
  const nameHash = createHash("sha256").update(name).digest("hex");
  await checkWait(db, nameHash, now);
  // PostgreSQL cannot compare text with a NUL in it; no account has one.
  const account = name.includes("\0") ? null : await accountOf(db, name);
  const right = await verify(account?.passwordHash ?? (await decoy), password.normalize("NFC"));
  if (!account || !right) {
    await countFailure(db, nameHash, now);
    refuse("SIGN_IN_FAILED");
  }
  await sql`delete from sign_in_failure where username_hash = ${nameHash}`.execute(db);
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

async function checkWait(db: Db, nameHash: string, now: Date): Promise<void> {
  const found = await rowOf(
    db,
    sql<{ failures: number; lastFailedAt: string }>`
      select failures, last_failed_at as "lastFailedAt" from sign_in_failure
      where username_hash = ${nameHash}
    `,
  );
  if (!found || found.failures <= freeFailures) return;
  const wait = Math.min(2 ** (found.failures - freeFailures), longestWaitSeconds);
  const left = wait - (now.getTime() - new Date(found.lastFailedAt).getTime()) / 1000;
  if (left > 0) refuse("TOO_MANY_ATTEMPTS", { seconds: Math.ceil(left) });
}

async function countFailure(db: Db, nameHash: string, now: Date): Promise<void> {
  await sql`
    insert into sign_in_failure (username_hash, failures, last_failed_at)
    values (${nameHash}, 1, ${now.toISOString()}::timestamptz)
    on conflict (username_hash) do update set
      failures = sign_in_failure.failures + 1, last_failed_at = excluded.last_failed_at
  `.execute(db);
}
