import type { ItemState, SessionAct } from "../workflow/vocabulary.ts";
import { actRefusals, ballotRefusals, recusalRefusal, type SessionActor } from "./session-acts.ts";
import { type AgendaItem, castOf, seatOf, type Session } from "./session.ts";

/** What is done at one nomination, and how far its vote has come then. */
const statesOf: Readonly<Partial<Record<SessionAct, ItemState>>> = {
  CHANGE_AGENDA: "PENDING",
  CAST_BALLOTS: "OPEN",
  CLOSE_VOTE: "OPEN",
  ENTER_PAPER_COUNT: "OPEN",
  RECORD_WRITTEN_OPINION: "OPEN",
  DECLARE_RECUSAL: "OPEN",
  REOPEN_VOTE: "CLOSED",
};

/** The acts about one nomination of the agenda that are open to the person now. */
export function itemActs(
  session: Session,
  item: AgendaItem,
  actor: SessionActor,
): readonly SessionAct[] {
  return (Object.keys(statesOf) as SessionAct[]).filter(
    (act) =>
      item.state === statesOf[act] &&
      actRefusals(session, act, actor).length === 0 &&
      isOpenAt(session, item, act, actor),
  );
}

function isOpenAt(
  session: Session,
  item: AgendaItem,
  act: SessionAct,
  actor: SessionActor,
): boolean {
  if (act === "CAST_BALLOTS") return ballotRefusals(session, item, actor).length === 0;
  if (act !== "DECLARE_RECUSAL" || actor.officer) return true;
  // Who keeps the council's business recuses others; a member recuses himself before he votes.
  const seat = seatOf(session, actor.personId);
  return seat === null || (recusalRefusal(item, seat) === null && castOf(item, seat) === null);
}
