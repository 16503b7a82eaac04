import type {
  Attendance,
  BallotForm,
  Choice,
  CouncilPosition,
  ItemState,
  RecusalGround,
  SessionState,
} from "../workflow/vocabulary.ts";
import type { SourcedVote } from "./rule-layers.ts";
import { quorumMet, quorumOf, type VoteResult } from "./vote.ts";

/** A member of the council as the session knows him. */
export type Seat = {
  readonly personId: string;
  readonly personName: string;
  readonly position: CouncilPosition;
  readonly votes: boolean;
  readonly attendance: Attendance;
  readonly substituteId: string | null;
  readonly substituteName: string | null;
};

export type Recusal = {
  readonly personId: string;
  readonly ground: RecusalGround;
  readonly note: string | null;
};

/** That a member voted in the present round; never how. */
export type Cast = {
  readonly personId: string;
  readonly method: "ELECTRONIC" | "WRITTEN";
  /** Who gave it: the member, his substitute, or the secretary for a letter. */
  readonly enteredById: string;
};

/** One of the two counts of paper ballots. */
export type PaperCount = {
  readonly attempt: number;
  readonly personId: string;
  readonly personName: string;
  /** Whether he holds the desk of the council's secretary or chair. */
  readonly byOfficer: boolean;
  readonly issued: number;
  readonly collected: number;
  readonly valid: number;
  readonly agree: number;
  readonly disagree: number;
  readonly abstain: number;
};

/** A nomination on the agenda. */
export type AgendaItem = {
  readonly id: string;
  readonly nominationId: string;
  /** The code of the nomination. */
  readonly code: string;
  /** Whether the nomination still stands before the council as when it came on the agenda. */
  readonly stands: boolean;
  readonly rule: SourcedVote;
  readonly secret: boolean;
  readonly state: ItemState;
  readonly round: number;
  readonly revotes: number;
  readonly reason: string | null;
  readonly recusals: readonly Recusal[];
  readonly casts: readonly Cast[];
  readonly counts: readonly PaperCount[];
  /** Of the present round, once it is closed. */
  readonly result: VoteResult | null;
};

export type Session = {
  readonly id: string;
  readonly state: SessionState;
  /** Its day has not come yet. */
  readonly early: boolean;
  readonly ballotForm: BallotForm;
  readonly seats: readonly Seat[];
  readonly items: readonly AgendaItem[];
};

/** What the members chose, as it is counted. */
export type Counted = Readonly<Record<Choice, number>>;
export const nobody: Counted = { AGREE: 0, DISAGREE: 0, ABSTAIN: 0 };

export function countOf(choices: readonly Choice[]): Counted {
  return {
    AGREE: choices.filter((one) => one === "AGREE").length,
    DISAGREE: choices.filter((one) => one === "DISAGREE").length,
    ABSTAIN: choices.filter((one) => one === "ABSTAIN").length,
  };
}

export function votingSeats({ seats }: Pick<Session, "seats">): readonly Seat[] {
  return seats.filter((seat) => seat.votes);
}

export function presentSeats(session: Pick<Session, "seats">): readonly Seat[] {
  return votingSeats(session).filter((seat) => seat.attendance === "PRESENT");
}

/** The seat somebody votes from: his own, or the one he stands in for. */
export function seatOf({ seats }: Pick<Session, "seats">, personId: string): Seat | null {
  return seats.find((seat) => voterOf(seat) === personId) ?? null;
}

/** Who votes from the seat. */
export function voterOf(seat: Seat): string {
  return seat.substituteId ?? seat.personId;
}

export function isRecused({ recusals }: Pick<AgendaItem, "recusals">, seat: Seat): boolean {
  return recusals.some((one) => one.personId === seat.personId);
}

export function castOf({ casts }: Pick<AgendaItem, "casts">, seat: Seat): Cast | null {
  return casts.find((one) => one.personId === seat.personId) ?? null;
}

/** Those who attend and may put a ballot into the box for the item. */
export function eligibleSeats(session: Session, item: AgendaItem): readonly Seat[] {
  return presentSeats(session).filter(
    (seat) => !isRecused(item, seat) && castOf(item, seat)?.method !== "WRITTEN",
  );
}

/** Those whose ballots are still to come. */
export function missingSeats(session: Session, item: AgendaItem): readonly Seat[] {
  if (item.state !== "OPEN" || session.ballotForm === "PAPER") return [];
  return eligibleSeats(session, item).filter((seat) => castOf(item, seat) === null);
}

/** How many there are on an item: who voted and left again was there. */
export function assemblyOf(session: Session, item: AgendaItem) {
  const voting = votingSeats(session);
  const voted = (seat: Seat) => castOf(item, seat)?.method === "ELECTRONIC";
  const present = voting.filter((seat) => seat.attendance === "PRESENT" || voted(seat));
  const written = item.casts.filter((one) => one.method === "WRITTEN").length;
  const box = present.filter(
    (seat) => !isRecused(item, seat) && castOf(item, seat)?.method !== "WRITTEN",
  ).length;
  return {
    totalMembers: voting.length,
    present: present.length,
    recused: voting.filter((seat) => isRecused(item, seat)).length,
    /** Ballots that may go into the box. */
    box,
    written,
    mayVote: box + written,
  };
}

/** The quorum of an item, with how many attend. */
export function quorumAt(session: Session, item: AgendaItem) {
  const total = votingSeats(session).length;
  const present = presentSeats(session).length;
  return {
    total,
    present,
    needed: quorumOf(item.rule, total),
    met: quorumMet(item.rule, { totalMembers: total, present }),
  };
}

/** Counts of the last attempt; two equal ones decide. */
export function lastCounts({ counts }: Pick<AgendaItem, "counts">): readonly PaperCount[] {
  const attempt = Math.max(0, ...counts.map((one) => one.attempt));
  return counts.filter((one) => one.attempt === attempt);
}

/** The count both people came to, or null. */
export function agreedCount(item: Pick<AgendaItem, "counts">): PaperCount | null {
  const [first, second] = lastCounts(item);
  return first && second && sameCount(first, second) ? first : null;
}

const parts = ["issued", "collected", "valid", "agree", "disagree", "abstain"] as const;
export type CountParts = Readonly<Record<(typeof parts)[number], number>>;

export function sameCount(a: CountParts, b: CountParts): boolean {
  return parts.every((part) => a[part] === b[part]);
}

/** Whether a count of paper ballots can be true where so many may vote. */
export function addsUp(count: CountParts, eligible: number): boolean {
  const { issued, collected, valid, agree, disagree, abstain } = count;
  return (
    parts.every((part) => Number.isInteger(count[part]) && count[part] >= 0) &&
    issued <= eligible &&
    collected <= issued &&
    valid <= collected &&
    agree + disagree + abstain === valid
  );
}

/** The quorum of the whole agenda: that of its strictest rule; null where it is empty. */
export function quorumOver(session: Session) {
  const all = session.items.map((item) => quorumAt(session, item));
  const [strictest] = all.toSorted((a, b) => b.needed - a.needed);
  return strictest ? { ...strictest, met: all.every((one) => one.met) } : null;
}

/**
 * Counts as they may be shown: a first one without its figures, so that the second is free; none of a
 * secret vote with letters, because the difference to the tally would be the letters.
 */
export function shownCounts({ counts, secret, casts }: AgendaItem) {
  const letters = secret && casts.some((one) => one.method === "WRITTEN");
  const blank = { issued: null, collected: null, valid: null, agree: null };
  return counts.map((one) => {
    const pair = counts.filter((other) => other.attempt === one.attempt).length === 2;
    return pair && !letters ? one : { ...one, ...blank, disagree: null, abstain: null };
  });
}
