import { sessionVisibleTo } from "../access/visible-councils.ts";
import { dateInVietnam } from "../award/dates.ts";
import { bigints, rowsOf, sql } from "../database/sql.ts";
import type { CouncilActKind } from "../workflow/vocabulary.ts";
import type { QueryContext } from "./context.ts";
import { keysetPages } from "./keyset.ts";
import type { Page, PageArguments } from "./page.ts";

/** What was done to a session; never that or how somebody voted. */
export type CouncilActRow = {
  readonly kind: CouncilActKind;
  readonly at: Date;
  readonly personName: string;
  readonly requestId: string;
};
type Raw = Omit<CouncilActRow, "at"> & { readonly at: string };

/** The same page of the acts of several sessions, oldest first. */
export function sessionActPages(
  { db, viewer, now }: QueryContext,
  sessionIds: readonly string[],
  page: PageArguments,
): Promise<readonly Page<CouncilActRow>[]> {
  return keysetPages<Raw, CouncilActRow>(db, sessionIds, {
    columns: sql<Raw>`a.kind, a.at, a.person_name as "personName", a.request_id as "requestId"`,
    from: sql`council_act a join council_session s on s.id = a.session_id
      join council c on c.id = s.council_id`,
    where: sql<boolean>`a.session_id = parent.id
      and ${sessionVisibleTo(viewer, dateInVietnam(now))}`,
    ordering: {
      list: "sessionActs",
      tag: "OLDEST",
      key: sql`a.id`,
      type: "bigint",
      id: sql`a.id`,
    },
    page,
    node: (row) => ({ ...row, at: new Date(row.at) }),
  });
}

export async function countSessionActs(
  { db, viewer, now }: QueryContext,
  sessionIds: readonly string[],
): Promise<readonly number[]> {
  const rows = await rowsOf(
    db,
    sql<{ id: string; count: number }>`
      select s.id, count(*)::int as count
      from council_act a join council_session s on s.id = a.session_id
      join council c on c.id = s.council_id
      where s.id = any(${bigints(sessionIds)})
        and ${sessionVisibleTo(viewer, dateInVietnam(now))}
      group by s.id
    `,
  );
  const found = new Map(rows.map((row) => [row.id, row.count]));
  return sessionIds.map((id) => found.get(id) ?? 0);
}
