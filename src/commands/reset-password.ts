import { sql } from "../database/sql.ts";
import { mustAdminister, whollyAdministeredAccount } from "./administered-account.ts";
import type { PersonalContext } from "./context.ts";
import { inTransaction } from "./idempotency.ts";
import { endOfSessions, strongPassword } from "./password.ts";
import { recordAccountAct } from "./record-account-act.ts";
import { forgetAttempts, hashPassword } from "./sign-in.ts";

export type ResetPassword = { readonly accountId: string; readonly password: string };

/** Gives an account a new password, ends its sessions, and lets it sign in without a wait. */
export async function resetPassword(
  context: PersonalContext,
  { accountId, password }: ResetPassword,
): Promise<void> {
  mustAdminister(context);
  const passwordHash = await hashPassword(strongPassword(password));
  return inTransaction(context, async (db) => {
    const { username } = await whollyAdministeredAccount(db, context, accountId);
    await sql`
      update account set password_hash = ${passwordHash},
        tokens_valid_from = greatest(tokens_valid_from, ${endOfSessions(context.now)}::timestamptz)
      where id = ${accountId}::bigint
    `.execute(db);
    await forgetAttempts(db, username);
    await recordAccountAct(db, context, { accountId, kind: "PASSWORD_RESET", detail: {} });
  });
}
