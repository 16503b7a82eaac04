import { visibleTo } from "../access/visible.ts";
import type { SourcedVote } from "../award/rule-layers.ts";
import { bigints, rowsOf, sql } from "../database/sql.ts";
import type { QueryContext } from "./context.ts";
import { tallyColumns, type TallyRow } from "./tallies.ts";

/** What a council voted on a nomination, in a session whose minutes are signed. */
export type VoteRow = {
  readonly nominationId: string;
  readonly councilVi: string;
  readonly councilEn: string;
  readonly meetsOn: string;
  readonly secret: boolean;
  readonly rule: SourcedVote;
  readonly tally: TallyRow;
};
type Raw = Omit<VoteRow, "tally"> & TallyRow;

/** A nomination comes before a council now and again, not more often than a list can show. */
const mostVotes = 50;

/** The last round of every signed vote on each nomination, oldest first; for whoever reads it. */
export async function votesOf(
  { db, viewer }: QueryContext,
  nominationIds: readonly string[],
): Promise<readonly (readonly VoteRow[])[]> {
  const rows = await rowsOf(
    db,
    sql<Raw>`
      select v.* from nomination n
      cross join lateral (
        select i.nomination_id as "nominationId", c.name_vi as "councilVi",
          c.name_en as "councilEn", s.meets_on as "meetsOn", s.id as session, i.secret, i.rule,
          ${tallyColumns}
        from session_item i
        join council_session s on s.id = i.session_id and s.state = 'SIGNED'
        join council c on c.id = s.council_id
        join item_tally t on t.session_id = i.session_id
          and t.nomination_id = i.nomination_id and t.round = i.round
        where i.nomination_id = n.id
        order by s.signed_at desc, s.id desc limit ${mostVotes}
      ) v
      where n.id = any(${bigints(nominationIds)}) and ${visibleTo(viewer)}
      order by v.session
    `,
  );
  const found = Map.groupBy(rows, (row) => row.nominationId);
  return nominationIds.map((id) => (found.get(id) ?? []).map(voteOf));
}

function voteOf(raw: Raw): VoteRow {
  const { nominationId, councilVi, councilEn, meetsOn, secret, rule, ...tally } = raw;
  return { nominationId, councilVi, councilEn, meetsOn, secret, rule, tally };
}
