import { accountInReach } from "../access/administered.ts";
import { bigints, rowsOf, sql } from "../database/sql.ts";
import type { AccountActKind } from "../workflow/vocabulary.ts";
import type { QueryContext } from "./context.ts";
import { keysetPages } from "./keyset.ts";
import type { Page, PageArguments } from "./page.ts";

/** What an administrator did to an account or one of its desks. */
export type AccountActRow = {
  readonly kind: AccountActKind;
  readonly at: Date;
  readonly personId: string;
  readonly personName: string;
  readonly deskId: string | null;
  readonly requestId: string;
};

type Row = Omit<AccountActRow, "at"> & { readonly at: string };

/** The same page of what was done to several accounts, newest first, in one statement. */
export function actPages(
  { db, viewer }: QueryContext,
  accountIds: readonly string[],
  page: PageArguments,
): Promise<readonly Page<AccountActRow>[]> {
  return keysetPages<Row, AccountActRow>(db, accountIds, {
    columns: sql<Row>`
      t.kind, t.at, t.person_id as "personId", t.person_name as "personName",
      t.desk_id as "deskId", t.request_id as "requestId"`,
    from: sql`account_act t join account a on a.id = t.account_id`,
    where: sql<boolean>`t.account_id = parent.id and ${accountInReach(viewer)}`,
    ordering: {
      list: "accountActs",
      tag: "NEWEST",
      key: sql`t.id`,
      type: "bigint",
      id: sql`t.id`,
      descending: true,
    },
    page,
    node: ({ at, ...row }) => ({ ...row, at: new Date(at) }),
  });
}

export async function countActs(
  { db, viewer }: QueryContext,
  accountIds: readonly string[],
): Promise<readonly number[]> {
  const rows = await rowsOf(
    db,
    sql<{ id: string; count: number }>`
      select t.account_id as id, count(*)::int as count
      from account_act t join account a on a.id = t.account_id
      where t.account_id = any(${bigints(accountIds)}) and ${accountInReach(viewer)}
      group by t.account_id
    `,
  );
  const found = new Map(rows.map((row) => [row.id, row.count]));
  return accountIds.map((id) => found.get(id) ?? 0);
}
