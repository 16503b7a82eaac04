import { accountInReach, administeredBy, inReach } from "../access/administered.ts";
import { dateInVietnam } from "../award/dates.ts";
import { type Db, rowOf, sql } from "../database/sql.ts";
import { refuse } from "../workflow/refusals.ts";
import type { PersonalContext } from "./context.ts";

export type AdministeredAccount = {
  readonly id: string;
  readonly personId: string;
  readonly username: string;
  readonly disabled: boolean;
};

/** Refuses whoever administers nothing. */
export function mustAdminister({ viewer }: PersonalContext): void {
  if (administeredBy(viewer).length === 0) refuse("NOT_YOUR_ACCOUNTS");
}

/** An account within the viewer's reach that is not his own, locked until the transaction ends. */
export async function administeredAccount(
  db: Db,
  context: PersonalContext,
  accountId: string,
): Promise<AdministeredAccount> {
  mustAdminister(context);
  const account = await rowOf(
    db,
    sql<AdministeredAccount>`
      select a.id, a.person_id as "personId", a.username, a.disabled from account a
      where a.id = ${accountId}::bigint and ${accountInReach(context.viewer)}
      for update
    `,
  );
  if (!account) return refuse("NOT_FOUND");
  if (account.personId === context.viewer.personId) refuse("OWN_ACCOUNT");
  return account;
}

/**
 * The same, for what reaches all desks of the account: whoever also holds one elsewhere is left to
 * those above, or an administrator could sign in as him there.
 */
export async function whollyAdministeredAccount(
  db: Db,
  context: PersonalContext,
  accountId: string,
): Promise<AdministeredAccount> {
  const account = await administeredAccount(db, context, accountId);
  const today = dateInVietnam(context.now);
  const elsewhere = await rowOf(
    db,
    sql`
      select from desk d join organisation o on o.id = d.organisation_id
      where d.person_id = ${account.personId}::bigint and not ${inReach(context.viewer)}
        and (d.valid_to is null or d.valid_to >= greatest(${today}::date, d.valid_from))
    `,
  );
  if (elsewhere) refuse("NOT_YOUR_ACCOUNTS");
  return account;
}
