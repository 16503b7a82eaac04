import { administeredAccount } from "./administered-account.ts";
import type { PersonalContext } from "./context.ts";
import { inTransaction } from "./idempotency.ts";
import { keepDesk, type NewDesk } from "./keep-desk.ts";

export type OpenDesk = NewDesk & { readonly accountId: string };

/** Gives the person of an account one more desk. */
export function openDesk(context: PersonalContext, input: OpenDesk): Promise<void> {
  return inTransaction(context, async (db) => {
    const account = await administeredAccount(db, context, input.accountId);
    await keepDesk(db, context, account, input);
  });
}
