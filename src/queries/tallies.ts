import { visibleTo } from "../access/visible.ts";
import { sessionVisibleTo } from "../access/visible-councils.ts";
import { dateInVietnam } from "../award/dates.ts";
import type { VoteResult } from "../award/vote.ts";
import { bigints, type RawBuilder, rowsOf, sql } from "../database/sql.ts";
import type { Choice } from "../workflow/vocabulary.ts";
import type { QueryContext } from "./context.ts";

/** One closed round of a vote. */
export type TallyRow = {
  readonly round: number;
  readonly totalMembers: number;
  readonly present: number;
  readonly recused: number;
  readonly mayVote: number;
  readonly ballotsIssued: number;
  readonly ballotsCollected: number;
  readonly validBallots: number;
  readonly agree: number;
  readonly disagree: number;
  readonly abstain: number;
  readonly absentWritten: number;
  readonly absentWrittenAgree: number | null;
  readonly result: VoteResult;
  readonly reason: string | null;
};

/** Columns of `item_tally t`. */
export const tallyColumns = sql<TallyRow>`t.round, t.total_members as "totalMembers", t.present,
  t.recused, t.may_vote as "mayVote", t.ballots_issued as "ballotsIssued",
  t.ballots_collected as "ballotsCollected", t.valid_ballots as "validBallots", t.agree,
  t.disagree, t.abstain, t.absent_written as "absentWritten",
  t.absent_written_agree as "absentWrittenAgree", t.result, t.reason`;

/** Items the viewer may read, over `session_item i`. */
function readable({ viewer, now }: QueryContext, itemIds: readonly string[]): RawBuilder<unknown> {
  return sql`session_item i
    join nomination n on n.id = i.nomination_id
    join council_session s on s.id = i.session_id
    join council c on c.id = s.council_id
      and i.id = any(${bigints(itemIds)}) and ${visibleTo(viewer)}
      and ${sessionVisibleTo(viewer, dateInVietnam(now))}`;
}

/** The closed rounds of each item, oldest first; how often one is voted on is bounded by its rule. */
export async function talliesOf(
  context: QueryContext,
  itemIds: readonly string[],
): Promise<readonly (readonly TallyRow[])[]> {
  const rows = await rowsOf(
    context.db,
    sql<TallyRow & { readonly itemId: string }>`
      select i.id as "itemId", ${tallyColumns}
      from ${readable(context, itemIds)}
      join item_tally t on t.session_id = i.session_id and t.nomination_id = i.nomination_id
      order by t.round
    `,
  );
  const found = Map.groupBy(rows, (row) => row.itemId);
  return itemIds.map((id) => found.get(id) ?? []);
}

/** Who voted how, where votes are open. */
export type OpenBallotRow = {
  readonly round: number;
  readonly personName: string;
  readonly choice: Choice;
};

/** The open ballots of the closed rounds of each item. */
export async function openBallotsOf(
  context: QueryContext,
  itemIds: readonly string[],
): Promise<readonly (readonly OpenBallotRow[])[]> {
  const rows = await rowsOf(
    context.db,
    sql<OpenBallotRow & { readonly itemId: string }>`
      select i.id as "itemId", o.round, m.person_name as "personName", o.choice
      from ${readable(context, itemIds)}
      join item_tally t on t.session_id = i.session_id and t.nomination_id = i.nomination_id
      join open_ballot o on o.session_id = i.session_id and o.nomination_id = i.nomination_id
        and o.round = t.round
      join session_member m on m.session_id = i.session_id and m.person_id = o.person_id
      where not i.secret
      order by o.round, m.person_name, m.person_id
    `,
  );
  const found = Map.groupBy(rows, (row) => row.itemId);
  return itemIds.map((id) => found.get(id) ?? []);
}
