import { accountInReach } from "../access/administered.ts";
import { dateInVietnam } from "../award/dates.ts";
import { bigints, type RawBuilder, rowsOf, sql } from "../database/sql.ts";
import type { QueryContext } from "./context.ts";

/** A desk somebody holds, will hold or held. */
export type AccountDeskRow = {
  readonly id: string;
  readonly organisationId: string;
  readonly role: string;
  readonly cleared: boolean;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly open: boolean;
};

type Row = AccountDeskRow & { readonly accountId: string };

/** All desks of the accounts the viewer administers, open or ended, oldest first. */
export async function desksOfAccounts(
  context: QueryContext,
  accountIds: readonly string[],
): Promise<readonly (readonly AccountDeskRow[])[]> {
  const rows = await desks(context, sql`a.id = any(${bigints(accountIds)})`);
  const found = Map.groupBy(rows, (row) => row.accountId);
  return accountIds.map((id) => found.get(id) ?? []);
}

/** Null for those of accounts the viewer does not administer. */
export async function desksByIds(
  context: QueryContext,
  ids: readonly string[],
): Promise<readonly (AccountDeskRow | null)[]> {
  const rows = await desks(context, sql`d.id = any(${bigints(ids)})`);
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => found.get(id) ?? null);
}

function desks(
  { db, viewer, now }: QueryContext,
  which: RawBuilder<unknown>,
): Promise<readonly Row[]> {
  const today = dateInVietnam(now);
  return rowsOf(
    db,
    sql<Row>`
      select a.id as "accountId", d.id, d.organisation_id as "organisationId",
        d.role_key as role, d.cleared, d.valid_from as "validFrom", d.valid_to as "validTo",
        d.valid_from <= ${today}::date and (d.valid_to is null or d.valid_to >= ${today}::date)
          as open
      from account a join desk d on d.person_id = a.person_id
      where ${which} and ${accountInReach(viewer)}
      order by d.valid_from, d.id
    `,
  );
}
