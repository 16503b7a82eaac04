import { type Refusal, refusal } from "../workflow/refusals.ts";
import type { SessionAct, SessionState } from "../workflow/vocabulary.ts";
import {
  type AgendaItem,
  castOf,
  missingSeats,
  quorumAt,
  type Seat,
  seatOf,
  type Session,
  votingSeats,
} from "./session.ts";

/** Who asks, towards one session. */
export type SessionActor = {
  readonly personId: string;
  /** Whether he holds the desk of the council's secretary or chair. */
  readonly officer: boolean;
};

const allowedIn: Readonly<Record<SessionAct, readonly SessionState[]>> = {
  CHANGE_AGENDA: ["CONVENED"],
  CANCEL: ["CONVENED", "OPEN", "CLOSED"],
  OPEN: ["CONVENED"],
  RECORD_ATTENDANCE: ["OPEN"],
  DECLARE_RECUSAL: ["OPEN"],
  CAST_BALLOTS: ["OPEN"],
  RECORD_WRITTEN_OPINION: ["OPEN"],
  ENTER_PAPER_COUNT: ["OPEN"],
  CLOSE_VOTE: ["OPEN"],
  REOPEN_VOTE: ["OPEN", "CLOSED"],
  SIGN_MINUTES: ["OPEN", "CLOSED"],
};

/** Why the person may not do this to the session now, most basic ground first; empty if he may. */
export function actRefusals(session: Session, act: SessionAct, actor: SessionActor): Refusal[] {
  return [...notAllowed(session, act, actor), ...notPossible(session, act)];
}

function notAllowed(session: Session, act: SessionAct, actor: SessionActor): Refusal[] {
  const seat = seatOf(session, actor.personId);
  const present = seat?.attendance === "PRESENT";
  switch (act) {
    case "CAST_BALLOTS":
      return voterRefusals(session, actor.personId);
    case "DECLARE_RECUSAL":
      return actor.officer || ownSeat(session, actor.personId) ? [] : [refusal("NOT_A_MEMBER")];
    case "ENTER_PAPER_COUNT":
      return actor.officer || present ? [] : [refusal(seat ? "NOT_PRESENT" : "NOT_A_MEMBER")];
    case "SIGN_MINUTES":
      return present && isSigner(seat, actor.personId) ? [] : [refusal("NOT_A_SIGNER")];
    default:
      return actor.officer ? [] : [refusal("NOT_COUNCIL_OFFICER")];
  }
}

function ownSeat({ seats }: Session, personId: string): boolean {
  return seats.some((seat) => seat.personId === personId || seat.substituteId === personId);
}

/** A substitute votes for the chair but does not sign for him. */
function isSigner(seat: Seat, personId: string): boolean {
  return (
    seat.personId === personId && (seat.position === "CHAIR" || seat.position === "DEPUTY_CHAIR")
  );
}

/** Why somebody casts no ballot in this session at all. */
function voterRefusals(session: Session, personId: string): Refusal[] {
  const seat = seatOf(session, personId);
  if (!seat) {
    const replaced = session.seats.some((one) => one.personId === personId);
    return [refusal(replaced ? "NOT_PRESENT" : "NOT_A_MEMBER")];
  }
  if (!seat.votes) return [refusal("NOT_A_MEMBER")];
  // Before the opening nobody is present; that is said by the state.
  if (session.state !== "CONVENED" && seat.attendance !== "PRESENT")
    return [refusal("NOT_PRESENT")];
  return [];
}

function notPossible(session: Session, act: SessionAct): Refusal[] {
  const wrong = stateRefusal(session, act);
  if (wrong) return [wrong];
  if (act === "CAST_BALLOTS" && session.ballotForm === "PAPER") return [refusal("PAPER_BALLOTS")];
  if (act === "ENTER_PAPER_COUNT" && session.ballotForm === "ELECTRONIC")
    return [refusal("ELECTRONIC_BALLOTS")];
  if (act === "OPEN") return openingRefusals(session);
  if (act === "SIGN_MINUTES") return signingRefusals(session);
  return [];
}

function stateRefusal({ state }: Session, act: SessionAct): Refusal | null {
  if (allowedIn[act].includes(state)) return null;
  if (state === "SIGNED") return refusal("SESSION_SIGNED");
  if (state === "CANCELLED") return refusal("SESSION_CANCELLED");
  return refusal(allowedIn[act].includes("CONVENED") ? "SESSION_BEGUN" : "SESSION_NOT_OPEN");
}

function openingRefusals(session: Session): Refusal[] {
  if (session.early) return [refusal("SESSION_TOO_EARLY")];
  if (votingSeats(session).length === 0) return [refusal("COUNCIL_EMPTY")];
  if (session.items.length === 0) return [refusal("AGENDA_EMPTY")];
  const gone = session.items.find((item) => !item.stands);
  return gone ? [refusal("NO_COUNCIL_STAGE", { nomination: gone.code })] : [];
}

function signingRefusals({ items }: Session): Refusal[] {
  // How many, not which: somebody may sign who may not read all of them.
  const open = items.filter((item) => item.state !== "CLOSED").length;
  if (open > 0) return [refusal("VOTE_NOT_CLOSED", { count: open })];
  // What went another way meanwhile is not voted on again.
  const tied = items.filter((item) => item.result === "TIED" && item.stands).length;
  return tied > 0 ? [refusal("VOTE_TIED", { count: tied })] : [];
}

/** The refusal where somebody who is there has not voted: a vote is not closed over his head. */
export function ballotsMissing(session: Session, item: AgendaItem): Refusal | null {
  const names = missingSeats(session, item).map((seat) => seat.personName);
  return names.length > 0 ? refusal("BALLOTS_MISSING", { nomination: item.code, names }) : null;
}

/** The refusal where the item lacks its quorum. */
export function quorumRefusal(session: Session, item: AgendaItem): Refusal | null {
  const { met, present, total, needed } = quorumAt(session, item);
  return met ? null : refusal("QUORUM_NOT_MET", { present, total, needed });
}

const groundNames = {
  NOMINEE: { vi: "là người được đề nghị", en: "is the nominee" },
  HEAD_OF_COLLECTIVE: { vi: "là người đứng đầu tập thể", en: "heads the collective" },
  SIGNED_SUBMISSION: { vi: "đã ký trình hồ sơ", en: "signed its submission" },
  SUBSTITUTE: { vi: "người dự thay có liên quan", en: "his substitute is concerned" },
  DECLARED: { vi: "tự đề nghị", en: "declared it" },
} as const;

/** The refusal for a seat that is recused from the item. */
export function recusalRefusal(
  item: Pick<AgendaItem, "recusals" | "code">,
  seat: Seat,
): Refusal | null {
  const found = item.recusals.find((one) => one.personId === seat.personId);
  if (!found) return null;
  const ground = groundNames[found.ground];
  return refusal("RECUSED", {
    nomination: item.code,
    ground: found.ground,
    groundVi: ground.vi,
    groundEn: ground.en,
  });
}

/** Why this person casts no ballot on the item now; the same for the screen and the command. */
export function ballotRefusals(
  session: Session,
  item: AgendaItem,
  actor: SessionActor,
): readonly Refusal[] {
  const found = actRefusals(session, "CAST_BALLOTS", actor);
  const seat = seatOf(session, actor.personId);
  if (!seat || found.length > 0) return found;
  const recused = recusalRefusal(item, seat);
  if (recused) return [recused];
  if (castOf(item, seat) || votedElsewhere(item, seat, actor))
    return [refusal("ALREADY_VOTED", { nomination: item.code })];
  return item.state === "OPEN" ? [] : [refusal("VOTE_CLOSED", { nomination: item.code })];
}

/** One person has one ballot, whichever seats he sat in for. */
function votedElsewhere(item: AgendaItem, seat: Seat, { personId }: SessionActor): boolean {
  return item.casts.some(
    (one) =>
      one.method === "ELECTRONIC" && one.enteredById === personId && one.personId !== seat.personId,
  );
}
