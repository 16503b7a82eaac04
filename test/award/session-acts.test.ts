import { expect, test } from "@jest/globals";
import type { AgendaItem, Seat, Session } from "../../src/award/session.ts";
import { itemActs } from "../../src/award/item-acts.ts";
import { actRefusals } from "../../src/award/session-acts.ts";
import { rulesFor } from "../../src/award/rule-layers.ts";
import { sessionActs, type SessionState } from "../../src/workflow/vocabulary.ts";

const rule = rulesFor([], {
  on: "2026-11-22",
  bound: null,
  organisations: [],
  campaignId: "1",
}).vote("X", "PROVINCE");

const seat = (personId: string, over: Partial<Seat> = {}): Seat => ({
  personId,
  personName: personId,
  position: "MEMBER",
  votes: true,
  attendance: "PRESENT",
  substituteId: null,
  substituteName: null,
  ...over,
});
const item: AgendaItem = {
  id: "1",
  nominationId: "1",
  code: "BV-1",
  stands: true,
  rule,
  secret: false,
  state: "CLOSED",
  round: 1,
  revotes: 0,
  reason: null,
  recusals: [],
  casts: [],
  counts: [],
  result: "ENDORSED",
};
const session = (state: SessionState, over: Partial<Session> = {}): Session => ({
  id: "1",
  state,
  early: false,
  ballotForm: "ELECTRONIC",
  seats: [seat("chair", { position: "CHAIR" }), seat("member")],
  items: [item],
  ...over,
});
const officer = { personId: "clerk", officer: true };
const chair = { personId: "chair", officer: false };
const open = (one: Session, actor: { personId: string; officer: boolean }) =>
  sessionActs.filter((act) => actRefusals(one, act, actor).length === 0);

test("what may be done follows the state of the session", () => {
  expect(open(session("CONVENED"), officer)).toEqual(["CHANGE_AGENDA", "CANCEL", "OPEN"]);
  expect(open(session("OPEN"), officer)).toEqual([
    "CANCEL",
    "RECORD_ATTENDANCE",
    "DECLARE_RECUSAL",
    "RECORD_WRITTEN_OPINION",
    "CLOSE_VOTE",
    "REOPEN_VOTE",
  ]);
  expect(open(session("OPEN"), chair)).toEqual(["DECLARE_RECUSAL", "CAST_BALLOTS", "SIGN_MINUTES"]);
  expect(open(session("CLOSED"), chair)).toEqual(["SIGN_MINUTES"]);
  for (const over of ["SIGNED", "CANCELLED"] as const) {
    expect(open(session(over), officer)).toEqual([]);
    expect(open(session(over), chair)).toEqual([]);
  }
});

const reasons = (...asked: Parameters<typeof actRefusals>) =>
  actRefusals(...asked).map((one) => one.reason);

test("who is not allowed is told that first, then what does not fit the state", () => {
  expect(reasons(session("SIGNED"), "CLOSE_VOTE", chair)).toEqual([
    "NOT_COUNCIL_OFFICER",
    "SESSION_SIGNED",
  ]);
  expect(reasons(session("OPEN"), "OPEN", officer)).toEqual(["SESSION_BEGUN"]);
  expect(reasons(session("CONVENED", { early: true }), "OPEN", officer)).toEqual([
    "SESSION_TOO_EARLY",
  ]);
  expect(reasons(session("CONVENED"), "CAST_BALLOTS", chair)).toEqual(["SESSION_NOT_OPEN"]);
  expect(reasons(session("OPEN"), "CAST_BALLOTS", officer)).toEqual(["NOT_A_MEMBER"]);
});

test("minutes are signed by the chair himself, over votes that are closed and not tied", () => {
  const replaced = session("CLOSED", {
    seats: [seat("chair", { position: "CHAIR", substituteId: "other" })],
  });
  expect(reasons(replaced, "SIGN_MINUTES", chair)).toEqual(["NOT_A_SIGNER"]);
  expect(reasons(replaced, "SIGN_MINUTES", { personId: "other", officer: false })).toEqual([
    "NOT_A_SIGNER",
  ]);
  const tied = session("CLOSED", { items: [{ ...item, result: "TIED" }] });
  expect(reasons(tied, "SIGN_MINUTES", chair)).toEqual(["VOTE_TIED"]);
  const gone = session("CLOSED", { items: [{ ...item, result: "TIED", stands: false }] });
  expect(reasons(gone, "SIGN_MINUTES", chair)).toEqual([]);
});

test("nobody opens a session of nobody, or about nothing", () => {
  expect(reasons(session("CONVENED", { seats: [] }), "OPEN", officer)).toEqual(["COUNCIL_EMPTY"]);
  expect(reasons(session("CONVENED", { items: [] }), "OPEN", officer)).toEqual(["AGENDA_EMPTY"]);
});

test("what may be done about one nomination follows how far its vote has come", () => {
  const at = (state: AgendaItem["state"], over: Partial<AgendaItem> = {}) => ({
    ...item,
    state,
    result: null,
    ...over,
  });
  const acts = (sat: SessionState, one: AgendaItem, actor: typeof officer) =>
    itemActs(session(sat, { items: [one] }), one, actor);

  expect(acts("CONVENED", at("PENDING"), officer)).toEqual(["CHANGE_AGENDA"]);
  expect(acts("OPEN", at("OPEN"), officer)).toEqual([
    "CLOSE_VOTE",
    "RECORD_WRITTEN_OPINION",
    "DECLARE_RECUSAL",
  ]);
  expect(acts("OPEN", at("CLOSED"), officer)).toEqual(["REOPEN_VOTE"]);
  expect(acts("OPEN", at("OPEN"), chair)).toEqual(["CAST_BALLOTS", "DECLARE_RECUSAL"]);
  const own = { personId: "chair", ground: "NOMINEE", note: null } as const;
  expect(acts("OPEN", at("OPEN", { recusals: [own] }), chair)).toEqual([]);
  expect(acts("SIGNED", at("ADVANCED"), officer)).toEqual([]);
});
