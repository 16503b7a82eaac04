import type { SessionCase } from "../access/load-sessions.ts";
import type { AgendaItem } from "../award/session.ts";
import { ballotsMissing, quorumRefusal } from "../award/session-acts.ts";
import { type Db, sql } from "../database/sql.ts";
import { refuse } from "../workflow/refusals.ts";
import type { BallotBox } from "./ballot-box.ts";
import { checkDistance } from "./check-distance.ts";
import type { PersonalContext } from "./context.ts";
import { countVotes, type Tally } from "./count-votes.ts";
import { maxAgenda } from "./keep-agenda.ts";
import { keepRecusals } from "./keep-recusals.ts";
import {
  changeSession,
  itemOn,
  lockedSession,
  refuseFirst,
  type SessionChange,
  type SessionChanged,
} from "./locked-session.ts";
import { recordCouncilAct } from "./record-council-act.ts";

export type CloseVote = SessionChange & {
  /** All that are open, if left out. */
  readonly nominationIds?: readonly string[] | null | undefined;
};

/** Closes votes and counts them; refused without the quorum. The last one closes the session. */
export function closeVote(
  context: PersonalContext,
  box: BallotBox,
  input: CloseVote,
): Promise<SessionChanged> {
  const change = { mutation: "closeVote", act: "CLOSE_VOTE", input } as const;
  return changeSession(context, change, async (db, before) => {
    await keepRecusals(db, context, before);
    const one = await lockedSession(db, context, before.id);
    const items = itemsToClose(one, input);
    for (const item of items) await checkDistance(db, context, one, item);
    refuseFirst(items.map((item) => quorumRefusal(one, item)));
    refuseFirst(items.map((item) => ballotsMissing(one, item)));
    for (const item of items) {
      const tally = await countVotes(db, box, one, item);
      await keepTally(db, context, { sessionId: one.id, item, tally });
    }
    await closeSession(db, context, one.id);
    await recordCouncilAct(db, context, {
      councilId: one.councilId,
      sessionId: one.id,
      kind: "VOTE_CLOSED",
      detail: { nominations: items.map(({ code, round }) => ({ code, round })) },
    });
  });
}

function itemsToClose(one: SessionCase, { nominationIds }: CloseVote): readonly AgendaItem[] {
  if (!nominationIds) return one.items.filter((item) => item.state === "OPEN");
  if (nominationIds.length === 0)
    refuse("LIST_SIZE", { field: "nominationIds", min: 1, max: maxAgenda });
  const items = [...new Set(nominationIds)].map((id) => itemOn(one, id));
  const closed = items.find((item) => item.state !== "OPEN");
  if (closed) refuse("VOTE_CLOSED", { nomination: closed.code });
  return items;
}

type Closing = {
  readonly sessionId: string;
  readonly item: AgendaItem;
  readonly tally: Tally;
};

async function keepTally(
  db: Db,
  { now }: PersonalContext,
  { sessionId, item, tally }: Closing,
): Promise<void> {
  const { counted } = tally;
  await sql`
    insert into item_tally (session_id, nomination_id, round, total_members, present, recused,
      may_vote, ballots_issued, ballots_collected, valid_ballots, agree, disagree, abstain,
      absent_written, absent_written_agree, result, reason, closed_at)
    values (${sessionId}::bigint, ${item.nominationId}::bigint, ${item.round}::int,
      ${tally.totalMembers}::int, ${tally.present}::int, ${tally.recused}::int,
      ${tally.mayVote}::int, ${tally.ballotsIssued}::int, ${tally.ballotsCollected}::int,
      ${tally.validBallots}::int, ${counted.AGREE}::int, ${counted.DISAGREE}::int,
      ${counted.ABSTAIN}::int, ${tally.written}::int, ${tally.absentWrittenAgree}::int,
      ${tally.result}, ${item.reason}, ${now.toISOString()}::timestamptz)
  `.execute(db);
  await sql`
    update session_item set state = 'CLOSED' where id = ${item.id}::bigint
  `.execute(db);
}

async function closeSession(db: Db, { now, viewer }: PersonalContext, id: string): Promise<void> {
  await sql`
    update council_session s set state = 'CLOSED',
      closed_at = ${now.toISOString()}::timestamptz, closed_by_id = ${viewer.personId}::bigint
    where s.id = ${id}::bigint and not exists (
      select from session_item i where i.session_id = s.id and i.state <> 'CLOSED')
  `.execute(db);
}
