import type { AgendaItem, Cast, Seat } from "../award/session.ts";
import { type Db, sql } from "../database/sql.ts";
import type { Choice } from "../workflow/vocabulary.ts";
import type { BallotBox } from "./ballot-box.ts";
import type { PersonalContext } from "./context.ts";

export type Ballot = {
  readonly sessionId: string;
  readonly item: AgendaItem;
  readonly seat: Seat;
  readonly method: Cast["method"];
  readonly choice: Choice;
  /** The letter of an absent member. */
  readonly document: string | null;
};

/**
 * Keeps that a member voted, and what he chose: openly beside his name, or sealed without it. No
 * time is kept. A new seal goes in with those that are there, all written anew in a chance order, so
 * that neither place nor transaction tells whose is the last.
 */
export async function keepBallot(
  db: Db,
  { viewer }: PersonalContext,
  box: BallotBox,
  { sessionId, item, seat, method, choice, document }: Ballot,
): Promise<void> {
  const { nominationId, round } = item;
  await sql`
    insert into ballot_cast (session_id, nomination_id, round, person_id, method, entered_by_id,
      document)
    values (${sessionId}::bigint, ${nominationId}::bigint, ${round}::int,
      ${seat.personId}::bigint, ${method}, ${viewer.personId}::bigint, ${document})
  `.execute(db);
  if (!item.secret) {
    await sql`
      insert into open_ballot (session_id, nomination_id, round, person_id, choice)
      values (${sessionId}::bigint, ${nominationId}::bigint, ${round}::int,
        ${seat.personId}::bigint, ${choice})
    `.execute(db);
    return;
  }
  const seal = box.seal({ sessionId, nominationId, round }, choice).toString("hex");
  await sql`
    with before as (
      delete from sealed_ballot
      where session_id = ${sessionId}::bigint and nomination_id = ${nominationId}::bigint
        and round = ${round}::int
      returning seal
    )
    insert into sealed_ballot (session_id, nomination_id, round, seal)
    select ${sessionId}::bigint, ${nominationId}::bigint, ${round}::int, seal
    from (select seal from before union all select decode(${seal}, 'hex')) as mixed
    order by random()
  `.execute(db);
}
