import { type Db, rowOf, sql } from "../database/sql.ts";
import { refuse } from "../workflow/refusals.ts";
import { cleanOptional, cleanText, textLimits } from "../workflow/text.ts";
import { mustAdminister } from "./administered-account.ts";
import type { PersonalContext } from "./context.ts";
import { inTransaction, keepAnswer, replayOf } from "./idempotency.ts";
import { insertPerson } from "./insert-person.ts";
import { keepDesk } from "./keep-desk.ts";
import { strongPassword } from "./password.ts";
import { recordAccountAct } from "./record-account-act.ts";
import { hashPassword } from "./sign-in.ts";

export type CreateAccount = {
  readonly fullName: string;
  readonly position: string;
  readonly username: string;
  /** To be changed by the person. */
  readonly password: string;
  readonly organisationId: string;
  readonly role: string;
  readonly cleared?: boolean | null | undefined;
  /** The agency's own code for the person. */
  readonly code?: string | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
};

export type CreatedAccount = { readonly accountId: string };

const longestUsername = 100;

/** A new person with an account and his first desk. */
export async function createAccount(
  context: PersonalContext,
  input: CreateAccount,
): Promise<CreatedAccount> {
  mustAdminister(context);
  const username = cleanUsername(input.username);
  const passwordHash = await hashPassword(strongPassword(input.password));
  // What is kept of the input is a plain hash, from which a password could be guessed.
  const { idempotencyKey: key, ...rest } = input;
  const repeatable = { mutation: "createAccount", key, input: { ...rest, password: null } };
  return inTransaction(context, async (db) => {
    await oneAtATime(db, username);
    const answered = await replayOf<CreatedAccount>(db, context, repeatable);
    if (answered) return answered;
    const created = await create(db, context, { ...input, username, passwordHash });
    await keepAnswer(db, context, repeatable, created);
    return created;
  });
}

function cleanUsername(text: string): string {
  const username = text.normalize("NFC").trim().toLowerCase();
  if (username.length > longestUsername || !/^[a-z0-9][a-z0-9._-]*$/.test(username))
    refuse("USERNAME_MALFORMED", { max: longestUsername });
  return username;
}

/** So that the second of two equal requests finds the first one's answer and not its account. */
async function oneAtATime(db: Db, username: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`account ${username}`}, 0))`.execute(
    db,
  );
}

async function create(
  db: Db,
  context: PersonalContext,
  input: CreateAccount & { readonly passwordHash: string },
): Promise<CreatedAccount> {
  const { username, passwordHash } = input;
  const fullName = cleanText("fullName", input.fullName, textLimits.name);
  const personId = await insertPerson(db, {
    fullName,
    position: cleanText("position", input.position, textLimits.name),
    code: cleanOptional("code", input.code, textLimits.key),
    unitId: null,
  });
  const account = await rowOf(
    db,
    sql<{ id: string }>`
      insert into account (person_id, username, password_hash)
      values (${personId}::bigint, ${username}, ${passwordHash})
      on conflict (username) do nothing
      returning id
    `,
  );
  if (!account) return refuse("USERNAME_TAKEN", { username });
  await recordAccountAct(db, context, {
    accountId: account.id,
    kind: "ACCOUNT_CREATED",
    detail: { username, fullName },
  });
  await keepDesk(db, context, { id: account.id, personId }, input);
  return { accountId: account.id };
}
