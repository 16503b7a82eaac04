import { accountInReach, administeredBy } from "../access/administered.ts";
import { dateInVietnam } from "../award/dates.ts";
import { bigints, type RawBuilder, rowOf, rowsOf, sql } from "../database/sql.ts";
import { refuse } from "../workflow/refusals.ts";
import { cleanText, textLimits } from "../workflow/text.ts";
import type { QueryContext } from "./context.ts";
import { keysetPage } from "./keyset.ts";
import { subtree } from "./nomination-filter.ts";
import type { Page, PageArguments } from "./page.ts";
import { named } from "./people-directory.ts";

/** An account somebody signs in with, as its administrators see it. */
export type AccountRow = {
  readonly id: string;
  readonly username: string;
  readonly personId: string;
  readonly disabled: boolean;
};

export type AccountFilter = {
  /** Beginnings of words of the person's name, with or without accents. */
  readonly name?: string | null | undefined;
  /** The beginning of the user name. */
  readonly username?: string | null | undefined;
  /** Those with a desk, open or ended, at this body or below it. */
  readonly organisationId?: string | null | undefined;
  /** Those that can act today: not disabled and with a desk. */
  readonly open?: boolean | null | undefined;
};

const columns = sql<AccountRow>`a.id, a.username, a.person_id as "personId", a.disabled`;

/** One page of the accounts the viewer administers, by user name; refuses whoever administers none. */
export function listAccounts(
  context: QueryContext,
  filter: AccountFilter,
  page: PageArguments,
): Promise<Page<AccountRow>> {
  return keysetPage<AccountRow, AccountRow>(context.db, {
    columns,
    from: sql`account a join person p on p.id = a.person_id`,
    where: fitting(context, filter),
    ordering: {
      list: "accounts",
      tag: "USERNAME",
      key: sql`a.username collate "C"`,
      type: "text",
      id: sql`a.id`,
    },
    page,
    node: (row) => row,
  });
}

export async function countAccounts(context: QueryContext, filter: AccountFilter): Promise<number> {
  const row = await rowOf(
    context.db,
    sql<{ count: number }>`
      select count(*)::int as count from account a join person p on p.id = a.person_id
      where ${fitting(context, filter)}
    `,
  );
  return row?.count ?? 0;
}

/** Null for those the viewer does not administer. */
export async function accountsByIds(
  { db, viewer }: QueryContext,
  ids: readonly string[],
): Promise<readonly (AccountRow | null)[]> {
  const rows = await rowsOf(
    db,
    sql<AccountRow>`
      select ${columns} from account a
      where a.id = any(${bigints(ids)}) and ${accountInReach(viewer)}
    `,
  );
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => found.get(id) ?? null);
}

function fitting({ viewer, now }: QueryContext, filter: AccountFilter): RawBuilder<boolean> {
  if (administeredBy(viewer).length === 0) refuse("NOT_YOUR_ACCOUNTS");
  const { name, username, organisationId, open } = filter;
  const conditions = [accountInReach(viewer)];
  if (name?.trim()) conditions.push(named(name));
  if (username?.trim()) conditions.push(beginning(username));
  if (organisationId) conditions.push(worksIn(organisationId));
  if (open !== null && open !== undefined) conditions.push(isOpen(open, dateInVietnam(now)));
  return sql<boolean>`(${sql.join(conditions, sql` and `)})`;
}

function beginning(username: string): RawBuilder<boolean> {
  const clean = cleanText("filter.username", username, textLimits.key).toLowerCase();
  return sql<boolean>`starts_with(a.username, ${clean})`;
}

function worksIn(organisationId: string): RawBuilder<boolean> {
  return sql<boolean>`a.person_id in (
    select d.person_id from desk d where d.organisation_id in (${subtree(organisationId)}))`;
}

function isOpen(open: boolean, today: string): RawBuilder<boolean> {
  return sql<boolean>`(not a.disabled and exists (
    select from desk d where d.person_id = a.person_id and d.valid_from <= ${today}::date
      and (d.valid_to is null or d.valid_to >= ${today}::date))) = ${open}::boolean`;
}
