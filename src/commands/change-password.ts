import { LockMode } from "@mikro-orm/core";
import { verify } from "@node-rs/argon2";
import { dbOf } from "../database/connect.ts";
import { AccountEntity } from "../database/person.ts";
import { refuse } from "../workflow/refusals.ts";
import type { PersonalContext } from "./context.ts";
import { passwordLimits, strongPassword } from "./password.ts";
import { countAttempt, forgetAttempts, hashPassword } from "./sign-in.ts";

export type ChangePassword = { readonly currentPassword: string; readonly newPassword: string };

/**
 * Sets a new password and ends every session opened before; gives the account to sign in anew. Wrong
 * passwords have to wait as at sign-in.
 */
export async function changePassword(
  context: PersonalContext,
  { currentPassword, newPassword }: ChangePassword,
): Promise<{ readonly accountId: string }> {
  const current = currentPassword.normalize("NFC");
  const password = strongPassword(newPassword);
  if (password === current) refuse("PASSWORD_TOO_WEAK", passwordLimits);
  const { username } = context.viewer;
  await countAttempt(context.database.db, username, context.now);
  const passwordHash = await hashPassword(password);
  return context.database.orm.em.fork().transactional(async (em) => {
    // An administrator may just have set another one, or closed the account.
    const account = await em.findOneOrFail(
      AccountEntity,
      { personId: context.viewer.personId },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (account.disabled || !(await verify(account.passwordHash, current)))
      refuse("SIGN_IN_FAILED");
    await forgetAttempts(dbOf(em), username);
    account.passwordHash = passwordHash;
    // Tokens count in whole seconds: one issued within this second stays good, as the next one must.
    account.tokensValidFrom = new Date(Math.floor(context.now.getTime() / 1000) * 1000);
    return { accountId: account.id };
  });
}
