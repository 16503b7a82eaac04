import { loadSessions, type SessionCase } from "../access/load-sessions.ts";
import { sessionVisibleTo } from "../access/visible-councils.ts";
import { dateInVietnam } from "../award/dates.ts";
import { bigints, type RawBuilder, rowOf, sql, texts } from "../database/sql.ts";
import type { SessionState } from "../workflow/vocabulary.ts";
import type { QueryContext } from "./context.ts";
import { keysetPage } from "./keyset.ts";
import type { Page, PageArguments } from "./page.ts";

export type SessionFilter = {
  readonly councilIds?: readonly string[] | null | undefined;
  readonly states?: readonly SessionState[] | null | undefined;
};

/** A session of a page, to be read with all others of it. */
export type SessionRef = { readonly id: string };

/** One page of the sessions the viewer may see, latest day first. */
export function listSessions(
  context: QueryContext,
  filter: SessionFilter,
  page: PageArguments,
): Promise<Page<SessionRef>> {
  return keysetPage<SessionRef, SessionRef>(context.db, {
    columns: sql<SessionRef>`s.id`,
    from: sql`council_session s join council c on c.id = s.council_id`,
    where: fitting(context, filter),
    ordering: {
      list: "sessions",
      tag: "LATEST",
      key: sql`s.meets_on`,
      type: "date",
      id: sql`s.id`,
      descending: true,
    },
    page,
    node: ({ id }) => ({ id }),
  });
}

export async function countSessions(context: QueryContext, filter: SessionFilter): Promise<number> {
  const row = await rowOf(
    context.db,
    sql<{ count: number }>`
      select count(*)::int as count from council_session s join council c on c.id = s.council_id
      where ${fitting(context, filter)}
    `,
  );
  return row?.count ?? 0;
}

/** Null for those the viewer may not see. */
export async function sessionsByIds(
  { db, viewer, now }: QueryContext,
  ids: readonly string[],
): Promise<readonly (SessionCase | null)[]> {
  const rows = await loadSessions(db, { ids, viewer, now });
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => found.get(id) ?? null);
}

function fitting(
  { viewer, now }: QueryContext,
  { councilIds, states }: SessionFilter,
): RawBuilder<boolean> {
  const conditions = [sessionVisibleTo(viewer, dateInVietnam(now))];
  if (councilIds) conditions.push(sql<boolean>`s.council_id = any(${bigints(councilIds)})`);
  if (states) conditions.push(sql<boolean>`s.state = any(${texts(states)})`);
  return sql<boolean>`(${sql.join(conditions, sql` and `)})`;
}
