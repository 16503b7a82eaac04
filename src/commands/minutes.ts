import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { SessionCase } from "../access/load-sessions.ts";
import type { AgendaItem } from "../award/session.ts";
import { type Db, json, rowsOf, sql } from "../database/sql.ts";
import type { VotePayload } from "../workflow/history.ts";
import type { PersonalContext } from "./context.ts";

/** One closed round of one item as the minutes tell it. */
type Round = {
  readonly nominationId: string;
  readonly round: number;
  readonly totalMembers: number;
  readonly present: number;
  readonly recused: number;
  readonly agree: number;
  readonly disagree: number;
  readonly abstain: number;
  readonly result: "ENDORSED" | "NOT_ENDORSED" | "TIED";
};
type OpenVote = {
  readonly nominationId: string;
  readonly round: number;
  readonly personId: string;
  readonly choice: string;
};

/** Keeps the whole result with its hash and signs it; nothing of the session changes afterwards. */
export async function keepMinutes(
  db: Db,
  context: PersonalContext,
  one: SessionCase,
  minutes: { readonly number: string | null; readonly symbol: string | null },
): Promise<string> {
  const rounds = await roundsOf(db, one.id);
  const ballots = await openVotes(db, one.id);
  const result = {
    council: one.councilName,
    meetsOn: one.meetsOn,
    place: one.place,
    ballotForm: one.ballotForm,
    number: minutes.number,
    symbol: minutes.symbol,
    signedBy: context.viewer.fullName,
    signedAt: context.now.toISOString(),
    members: one.seats,
    items: one.items.map((item) => ({
      nomination: item.code,
      rule: item.rule,
      secret: item.secret,
      recusals: item.recusals,
      rounds: rounds.filter((round) => round.nominationId === item.nominationId),
      ballots: ballots.filter((ballot) => ballot.nominationId === item.nominationId),
    })),
  };
  const sha256 = createHash("sha256")
    .update(canonicalize(result) ?? "")
    .digest("hex");
  await sql`
    update council_session set state = 'SIGNED',
      signed_at = ${context.now.toISOString()}::timestamptz,
      signed_by_id = ${context.viewer.personId}::bigint, minutes_number = ${minutes.number},
      minutes_symbol = ${minutes.symbol}, result = ${json(result)}, result_sha256 = ${sha256}
    where id = ${one.id}::bigint
  `.execute(db);
  await sql`
    update session_item set live = false where session_id = ${one.id}::bigint
  `.execute(db);
  return sha256;
}

/** How the council voted on the item, as a history entry tells it. */
export async function voteOn(db: Db, one: SessionCase, item: AgendaItem): Promise<VotePayload> {
  const round = (await roundsOf(db, one.id)).find(
    (each) => each.nominationId === item.nominationId && each.round === item.round,
  );
  if (!round || round.result === "TIED") throw new Error(`${item.code} is signed without a vote.`);
  const { totalMembers, present, recused, agree, disagree, abstain, result } = round;
  const { thresholdBasisPoints, strict, denominator } = item.rule;
  return {
    kind: "COUNCIL_VOTED",
    sessionId: one.id,
    council: one.councilName,
    meetsOn: one.meetsOn,
    totalMembers,
    present,
    recused,
    agree,
    disagree,
    abstain,
    thresholdBasisPoints,
    strict,
    denominator,
    result,
  };
}

/** The vote in words, for the note of the step that follows from it. */
export function sentenceOf(vote: VotePayload): string {
  const { council, meetsOn, totalMembers, present, agree, disagree, abstain } = vote;
  const day = meetsOn.split("-").toReversed().join("/");
  const decided = vote.result === "ENDORSED" ? "Hội đồng nhất trí" : "Hội đồng không nhất trí";
  return `${decided}. ${council}, phiên họp ngày ${day}: có mặt ${present}/${totalMembers} thành viên; tán thành ${agree}, không tán thành ${disagree}, ý kiến khác ${abstain}.`;
}

function roundsOf(db: Db, sessionId: string): Promise<readonly Round[]> {
  return rowsOf(
    db,
    sql<Round>`
      select nomination_id as "nominationId", round, total_members as "totalMembers", present,
        recused, may_vote as "mayVote", ballots_issued as "ballotsIssued",
        ballots_collected as "ballotsCollected", valid_ballots as "validBallots", agree, disagree,
        abstain, absent_written as "absentWritten",
        absent_written_agree as "absentWrittenAgree", result, reason
      from item_tally where session_id = ${sessionId}::bigint
      order by nomination_id, round
    `,
  );
}

function openVotes(db: Db, sessionId: string): Promise<readonly OpenVote[]> {
  return rowsOf(
    db,
    sql<OpenVote>`
      select nomination_id as "nominationId", round, person_id as "personId", choice
      from open_ballot where session_id = ${sessionId}::bigint
      order by nomination_id, round, person_id
    `,
  );
}
