import { shown } from "../access/embargo.ts";
import { visibleTo } from "../access/visible.ts";
import type { Viewer } from "../access/viewer.ts";
import { bigints, type RawBuilder, rowsOf, sql } from "../database/sql.ts";
import { levels } from "../workflow/vocabulary.ts";
import type { QueryContext } from "./context.ts";

/** What has become of a nomination that was put on a letter. */
export const lineStates = [
  "WAITING",
  "TAKEN_OFF",
  "RECALLED",
  "SENT_AGAIN",
  "ON_THE_WAY",
  "RETURNED",
  "AWARDED",
  "NOT_AWARDED",
  "DROPPED",
  "REVOKED",
] as const;
export type LineState = (typeof lineStates)[number];

/** What has become of a letter's list (DOMAIN 8.8). */
export const listStatuses = ["DRAFT", "SENT", "PARTLY_RETURNED", "COMPLETE", "CLOSED"] as const;
export type ListStatus = (typeof listStatuses)[number];

export type LetterAccount = {
  readonly status: ListStatus;
  /** Only states that occur, in the order of `lineStates`. */
  readonly states: readonly { readonly state: LineState; readonly count: number }[];
};

/** The place of a level on the ladder; a commune stands beside a department. */
export function rankOf(level: RawBuilder<unknown>): RawBuilder<number> {
  const ladder = sql.join(levels.filter((one) => one !== "COMMUNE").map((one) => sql.lit(one)));
  return sql<number>`array_position(array[${ladder}],
    case ${level} when 'COMMUNE' then 'DEPARTMENT' else ${level} end)`;
}

/**
 * The state of `paper_line l` of `paper p` over `nomination n`, by where the viewer is shown that it
 * stands: a decision that is not published leaves it on the way for whoever may not know of it.
 */
function lineState(viewer: Viewer): RawBuilder<LineState> {
  const { level } = shown(viewer);
  return sql<LineState>`case
    when l.departure in ('TAKEN_OFF', 'RECALLED') then l.departure
    when p.sent_at is null then 'WAITING'
    when l.departure is not null and exists (
      select from paper_line m join paper q on q.id = m.paper_id
      where m.nomination_id = n.id and m.left_at is null and q.sent_at is not null
        and q.kind = 'SUBMISSION' and q.id > p.id and q.issuer_id = p.issuer_id
        and q.from_stage = p.from_stage) then 'SENT_AGAIN'
    when n.outcome in ('AWARDED', 'NOT_AWARDED', 'REVOKED') then n.outcome
    when n.outcome = 'UPHELD' then 'NOT_AWARDED'
    when n.outcome in ('WITHDRAWN', 'EXPIRED') then 'DROPPED'
    when l.departure is not null or ${rankOf(level)} < ${rankOf(sql`p.level`)} then 'RETURNED'
    else 'ON_THE_WAY' end`;
}

/** The states of the lines of `paper p` that the viewer may read, one row each. */
function statesOf(viewer: Viewer): RawBuilder<unknown> {
  return sql`select ${lineState(viewer)} as state
    from paper_line l join nomination n on n.id = l.nomination_id
    where l.paper_id = p.id and ${visibleTo(viewer)}`;
}

const summed = sql<ListStatus>`
  case when p.sent_at is null then 'DRAFT'
    when bool_or(s.state = 'RETURNED') then 'PARTLY_RETURNED'
    when bool_or(s.state = 'ON_THE_WAY') then 'SENT'
    when bool_or(s.state in ('AWARDED', 'NOT_AWARDED', 'DROPPED', 'REVOKED')) then 'COMPLETE'
    else 'CLOSED' end`;

/** The status of the list of `paper p`, from the lines the viewer may read. */
export function listStatus(viewer: Viewer): RawBuilder<ListStatus> {
  return sql<ListStatus>`(select ${summed} from (${statesOf(viewer)}) s)`;
}

/** What has become of the lists of several letters, in one statement and in the order of the ids. */
export async function letterAccounts(
  { db, viewer }: QueryContext,
  paperIds: readonly string[],
): Promise<readonly LetterAccount[]> {
  const rows = await rowsOf(
    db,
    sql<{ id: string; status: ListStatus; counts: Partial<Record<LineState, number>> }>`
      select p.id, account.status, account.counts
      from paper p
      cross join lateral (
        select ${summed} as status, (
          select coalesce(json_object_agg(c.state, c.count), '{}') from (
            select t.state, count(*)::int as count from (${statesOf(viewer)}) t group by t.state) c
        ) as counts
        from (${statesOf(viewer)}) s) account
      where p.id = any(${bigints(paperIds)})
    `,
  );
  const found = new Map(rows.map((row) => [row.id, row]));
  return paperIds.map((id) => {
    const { status, counts = {} } = found.get(id) ?? { status: "CLOSED" as const };
    const states = lineStates.flatMap((state) => {
      const count = counts[state] ?? 0;
      return count > 0 ? [{ state, count }] : [];
    });
    return { status, states };
  });
}

/** What has become of each line of one letter that the viewer may read, by nomination. */
export async function lineStatesOf(
  { db, viewer }: QueryContext,
  lineIds: readonly string[],
): Promise<readonly (LineState | null)[]> {
  const pairs = lineIds.map((id) => id.split(":"));
  const rows = await rowsOf(
    db,
    sql<{ id: string; state: LineState }>`
      select l.paper_id || ':' || l.nomination_id as id, ${lineState(viewer)} as state
      from unnest(${bigints(pairs.map(([paper = ""]) => paper))},
        ${bigints(pairs.map(([, nomination = ""]) => nomination))}) as k (paper_id, nomination_id)
      join paper_line l on l.paper_id = k.paper_id and l.nomination_id = k.nomination_id
      join paper p on p.id = l.paper_id and p.kind = 'SUBMISSION'
      join nomination n on n.id = l.nomination_id
      where ${visibleTo(viewer)}
    `,
  );
  const found = new Map(rows.map((row) => [row.id, row.state]));
  return lineIds.map((id) => found.get(id) ?? null);
}
