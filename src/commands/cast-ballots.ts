import type { SessionCase } from "../access/load-sessions.ts";
import { seatOf } from "../award/session.ts";
import { actRefusals, ballotRefusals } from "../award/session-acts.ts";
import type { Db } from "../database/sql.ts";
import { refuse } from "../workflow/refusals.ts";
import type { Choice } from "../workflow/vocabulary.ts";
import type { BallotBox } from "./ballot-box.ts";
import type { PersonalContext } from "./context.ts";
import { inTransaction } from "./idempotency.ts";
import { maxAgenda } from "./keep-agenda.ts";
import { keepBallot } from "./keep-ballot.ts";
import { recusalsFor } from "./keep-recusals.ts";
import { checkReadable } from "./check-readable.ts";
import { itemOn, lockedSession, refuseFirst, type SessionChanged } from "./locked-session.ts";

export type CastBallots = {
  readonly sessionId: string;
  readonly ballots: readonly {
    readonly nominationId: string;
    /** The round of the vote the person saw. */
    readonly round: number;
    readonly choice: Choice;
  }[];
};

/**
 * A present member, or whoever stands in for him, votes on one or more nominations: all of it or
 * none. There is no idempotency key, because the hash of what was sent would tell the choice; a
 * second ballot is refused anyway.
 */
export function castBallots(
  context: PersonalContext,
  box: BallotBox,
  input: CastBallots,
): Promise<SessionChanged> {
  return inTransaction(context, async (db) => {
    const one = await lockedSession(db, context, input.sessionId);
    const ids = input.ballots.map((ballot) => ballot.nominationId);
    if (ids.length < 1 || ids.length > maxAgenda || new Set(ids).size !== ids.length)
      refuse("LIST_SIZE", { field: "ballots", min: 1, max: maxAgenda });
    refuseFirst(actRefusals(one, "CAST_BALLOTS", one.actor));
    await checkReadable(db, context, one, ids);
    const session = await withConflicts(db, context, one);
    for (const { nominationId, round, choice } of input.ballots) {
      const item = itemOn(session, nominationId);
      if (item.round !== round) refuse("VOTE_ROUND_PAST", { nomination: item.code });
      refuseFirst(ballotRefusals(session, item, session.actor));
      const seat = seatOf(session, session.actor.personId) ?? refuse("NOT_A_MEMBER");
      const ballot = { item, seat, method: "ELECTRONIC", choice, document: null } as const;
      await keepBallot(db, context, box, { sessionId: one.id, ...ballot });
    }
    return { sessionId: one.id };
  });
}

/** What became of people since the session opened counts, too. */
async function withConflicts(
  db: Db,
  context: PersonalContext,
  one: SessionCase,
): Promise<SessionCase> {
  const found = await recusalsFor(db, context, one);
  return {
    ...one,
    items: one.items.map((item) => ({
      ...item,
      recusals: [
        ...item.recusals,
        ...found
          .filter((recusal) => recusal.nominationId === item.nominationId)
          .map(({ personId, ground }) => ({ personId, ground, note: null })),
      ],
    })),
  };
}
