import { sessionVisibleTo } from "../access/visible-councils.ts";
import { visibleTo } from "../access/visible.ts";
import { dateInVietnam } from "../award/dates.ts";
import { bigints, type RawBuilder, rowsOf, sql } from "../database/sql.ts";
import type { QueryContext } from "./context.ts";
import { keysetPages } from "./keyset.ts";
import type { Page, PageArguments } from "./page.ts";

/** A nomination on an agenda that the viewer may read. */
export type SessionItemRef = {
  readonly id: string;
  readonly sessionId: string;
  readonly nominationId: string;
};

const from = sql`session_item i join nomination n on n.id = i.nomination_id
  join council_session s on s.id = i.session_id join council c on c.id = s.council_id`;

function readable({ viewer, now }: QueryContext): RawBuilder<boolean> {
  return sql<boolean>`${visibleTo(viewer)} and ${sessionVisibleTo(viewer, dateInVietnam(now))}`;
}

/** The same page of the agendas of several sessions, in their order. */
export function itemPages(
  context: QueryContext,
  sessionIds: readonly string[],
  page: PageArguments,
): Promise<readonly Page<SessionItemRef>[]> {
  return keysetPages<SessionItemRef, SessionItemRef>(context.db, sessionIds, {
    columns: sql<SessionItemRef>`i.id, i.session_id as "sessionId",
      i.nomination_id as "nominationId"`,
    from,
    where: sql<boolean>`i.session_id = parent.id and ${readable(context)}`,
    ordering: { list: "agenda", tag: "ORDER", key: sql`i.id`, type: "bigint", id: sql`i.id` },
    page,
    node: ({ id, sessionId, nominationId }) => ({ id, sessionId, nominationId }),
  });
}

export async function countItems(
  context: QueryContext,
  sessionIds: readonly string[],
): Promise<readonly number[]> {
  const rows = await rowsOf(
    context.db,
    sql<{ id: string; count: number }>`
      select i.session_id as id, count(*)::int as count from ${from}
      where i.session_id = any(${bigints(sessionIds)}) and ${readable(context)}
      group by i.session_id
    `,
  );
  const found = new Map(rows.map((row) => [row.id, row.count]));
  return sessionIds.map((id) => found.get(id) ?? 0);
}
