import { sql } from "../database/sql.ts";
import { whollyAdministeredAccount } from "./administered-account.ts";
import type { PersonalContext } from "./context.ts";
import { inTransaction } from "./idempotency.ts";
import { endOfSessions } from "./password.ts";
import { recordAccountAct } from "./record-account-act.ts";

export type SetAccountDisabled = { readonly accountId: string; readonly disabled: boolean };

/** Closes an account and ends its sessions, or opens it again. What is so already stays unrecorded. */
export function setAccountDisabled(
  context: PersonalContext,
  { accountId, disabled }: SetAccountDisabled,
): Promise<void> {
  return inTransaction(context, async (db) => {
    const account = await whollyAdministeredAccount(db, context, accountId);
    if (account.disabled === disabled) return;
    await sql`
      update account set disabled = ${disabled}::boolean,
        tokens_valid_from = case when ${disabled}::boolean
          then greatest(tokens_valid_from, ${endOfSessions(context.now)}::timestamptz)
          else tokens_valid_from end
      where id = ${accountId}::bigint
    `.execute(db);
    await recordAccountAct(db, context, {
      accountId,
      kind: disabled ? "ACCOUNT_DISABLED" : "ACCOUNT_ENABLED",
      detail: {},
    });
  });
}
