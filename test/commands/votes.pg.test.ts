import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { advanceNomination } from "../../src/commands/advance-nomination.ts";
import { castBallots } from "../../src/commands/cast-ballots.ts";
import { closeVote } from "../../src/commands/close-vote.ts";
import { declareRecusal } from "../../src/commands/declare-recusal.ts";
import { enterPaperCount } from "../../src/commands/enter-paper-count.ts";
import { recordAttendance } from "../../src/commands/record-attendance.ts";
import { recordWrittenOpinion } from "../../src/commands/record-written-opinion.ts";
import { reopenVote } from "../../src/commands/reopen-vote.ts";
import { signMinutes } from "../../src/commands/sign-minutes.ts";
import { sql } from "../../src/database/sql.ts";
import { verifyAnyHistory } from "../../src/queries/verify-history.ts";
import { box, castAll, openedSession, talliesIn, versionOf } from "../support/council.ts";
import { reasonOf } from "../support/refused.ts";
import { routeNamed, stageOf, walk } from "../support/walk.ts";
import { now, openWorld, type World } from "../support/world.ts";

/** CSTĐ cơ sở at Sở Xây dựng: four fifths of all seven members, by a vote that is demanded. */
const base = {
  ...routeNamed("Bằng khen tỉnh, with the department's council"),
  award: "EMULATION_FIGHTER_BASE",
};
const secretary = "nb.sxd.thukyhoidong";
const director = "nb.sxd.giamdoc";
const members = [
  director,
  "nb.sxd.phogiamdoc",
  secretary,
  "nb.sxd.uyvien1",
  "nb.sxd.uyvien2",
  "nb.sxd.taichinh",
  "nb.sxd.vp.chanhvanphong",
];

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => world.close());

async function standing(): Promise<{ nominationId: string; seq: number }> {
  return walk(world, base, { until: "DEPARTMENT_COUNCIL" });
}

type Options = Partial<Omit<Parameters<typeof openedSession>[3], "at">>;

async function opened(options: Options = {}) {
  const { nominationId, seq } = await standing();
  const at = { at: now, ...options };
  const { sessionId } = await openedSession(world, "NB-SXD", [nominationId], at);
  return { sessionId, nominationId, seq };
}

const seen = async (sessionId: string) => ({
  sessionId,
  seenVersion: await versionOf(world, sessionId),
});
const votes = (agree: number, disagree = 0) => {
  const choice = (at: number) =>
    at < agree ? "AGREE" : at < agree + disagree ? "DISAGREE" : "ABSTAIN";
  return Object.fromEntries(members.map((name, at) => [name, choice(at)] as const));
};
const cast = async (
  username: string,
  one: { sessionId: string; nominationId: string },
  round = 1,
) =>
  castBallots(await world.as(username), box, {
    sessionId: one.sessionId,
    ballots: [{ nominationId: one.nominationId, round, choice: "AGREE" }],
  });
const close = async ({ sessionId }: { sessionId: string }) =>
  closeVote(await world.as(secretary), box, await seen(sessionId));
const sign = async (username: string, { sessionId }: { sessionId: string }, rest: object = {}) =>
  signMinutes(await world.as(username), { ...(await seen(sessionId)), number: "07", ...rest });

const tallies = ({ sessionId }: { sessionId: string }) => talliesIn(world, sessionId);

test("six of seven endorse; the chair signs and the nomination goes on with the vote on record", async () => {
  const one = await opened();
  await castAll(world, now, one.sessionId, one.nominationId, votes(6, 1));
  const step = { nominationId: one.nominationId, step: "endorse", seenVersion: one.seq };
  const early = advanceNomination(await world.as(secretary), {
    ...step,
    papers: [{ type: "COUNCIL_MINUTES" }],
  });
  expect(await reasonOf(early)).toBe("VOTE_REQUIRED");
  expect(await reasonOf(sign(director, one))).toBe("VOTE_NOT_CLOSED");
  await close(one);
  expect(await reasonOf(sign(secretary, one))).toBe("NOT_A_SIGNER");

  const signing = { ...(await seen(one.sessionId)), number: "07", idempotencyKey: "ký" };
  const first = await signMinutes(await world.as(director), signing);
  const again = await signMinutes(await world.as(director), signing);

  expect(first.results).toMatchObject([{ refusal: null, advanced: { seq: one.seq + 1 } }]);
  expect(again).toEqual(first);
  expect(await stageOf(world, one.nominationId)).toBe("LEADER_REVIEW");
  const [entry] = await world.rows(sql<{ kind: string; payload: object; note: string }>`
    select kind, payload, note from history_entry
    where nomination_id = ${one.nominationId}::bigint and seq = ${one.seq + 1}::int`);
  expect(entry).toMatchObject({
    kind: "COUNCIL_VOTED",
    payload: {
      sessionId: one.sessionId,
      totalMembers: 7,
      present: 7,
      recused: 0,
      agree: 6,
      disagree: 1,
      thresholdBasisPoints: 8000,
      result: "ENDORSED",
    },
  });
  expect(entry?.note).toContain("tán thành 6, không tán thành 1");
  const [session] = await world.rows(sql<{ state: string; sha: string; item: string }>`
    select s.state, s.result_sha256 as sha, i.state as item from council_session s
    join session_item i on i.session_id = s.id where s.id = ${one.sessionId}::bigint`);
  expect(session).toMatchObject({ state: "SIGNED", item: "ADVANCED" });
  expect(session?.sha).toMatch(/^[0-9a-f]{64}$/);
  expect(await verifyAnyHistory(world.database.db, one.nominationId)).toMatchObject({
    valid: true,
  });
  expect(await reasonOf(close(one))).toBe("SESSION_SIGNED");
  const reopening = { ...(await seen(one.sessionId)), nominationId: one.nominationId };
  const late = reopenVote(await world.as(secretary), {
    ...reopening,
    kind: "REVOTE",
    reason: "Bỏ phiếu lại",
  });
  expect(await reasonOf(late)).toBe("SESSION_SIGNED");
});

test("five of seven do not, and the step against the vote is refused to anybody", async () => {
  const one = await opened();
  await castAll(world, now, one.sessionId, one.nominationId, votes(5, 2));
  await close(one);
  // The deputy signs but holds no desk for the step: it is reported and stays.
  const { results } = await sign("nb.sxd.phogiamdoc", one);
  expect(results).toMatchObject([{ advanced: null, refusal: { reason: "NOT_YOUR_STEP" } }]);
  const input = {
    nominationId: one.nominationId,
    seenVersion: one.seq,
    note: "Theo biên bản",
    papers: [{ type: "COUNCIL_MINUTES" }],
  };
  const against = advanceNomination(await world.as(secretary), { ...input, step: "endorse" });
  expect(await reasonOf(against)).toBe("VOTE_AGAINST");
  await advanceNomination(await world.as(secretary), { ...input, step: "notEndorse" });
  expect(await stageOf(world, one.nominationId)).toBe("NOT_ENDORSED");
});

test("no ballot from outside, twice, when absent, from a recused seat, or after the vote", async () => {
  const one = await opened({ absent: ["nb.sxd.uyvien2"] });
  expect(await reasonOf(cast("nb.sxd.vp.canbo1", one))).toBe("NOT_A_MEMBER");
  expect(await reasonOf(cast("nb.xvb.uyvien1", one))).toBe("NOT_FOUND");
  expect(await reasonOf(cast("nb.sxd.uyvien2", one))).toBe("NOT_PRESENT");
  expect(await reasonOf(cast("nb.sxd.uyvien1", one, 2))).toBe("VOTE_ROUND_PAST");
  await cast("nb.sxd.uyvien1", one);
  expect(await reasonOf(cast("nb.sxd.uyvien1", one))).toBe("ALREADY_VOTED");
  const other = await standing();
  const off = cast("nb.sxd.taichinh", { ...one, nominationId: other.nominationId });
  expect(await reasonOf(off)).toBe("NOT_ON_AGENDA");
  const declaring = { ...(await seen(one.sessionId)), nominationId: one.nominationId };
  await declareRecusal(await world.as("nb.sxd.taichinh"), declaring);
  expect(await reasonOf(cast("nb.sxd.taichinh", one))).toBe("RECUSED");
  const twice = { ...declaring, ...(await seen(one.sessionId)) };
  const declareAs = async (username: string, rest: object = {}) =>
    declareRecusal(await world.as(username), { ...twice, ...rest });
  expect(await reasonOf(declareAs("nb.sxd.taichinh"))).toBe("ALREADY_RECUSED");
  expect(await reasonOf(declareAs("nb.sxd.uyvien1"))).toBe("ALREADY_VOTED");
  const personId = await world.id("person", "nb.sxd.phogiamdoc");
  expect(await reasonOf(declareAs("nb.sxd.uyvien1", { personId }))).toBe("NOT_COUNCIL_OFFICER");
  expect(await reasonOf(declareAs(secretary, { personId }))).toBe("TEXT_EMPTY");
  await declareAs(secretary, { personId, note: "Đề nghị qua điện thoại" });
  expect(await reasonOf(close(one))).toBe("BALLOTS_MISSING");
  for (const name of [director, secretary, "nb.sxd.vp.chanhvanphong"]) await cast(name, one);
  await close(one);
  expect(await reasonOf(cast(director, one))).toBe("SESSION_NOT_OPEN");
  expect(await tallies(one)).toMatchObject([
    { total: 7, present: 6, recused: 2, may: 4, issued: 4, collected: 4, result: "NOT_ENDORSED" },
  ]);
});

test("the nominee, the head of the collective and who sent the dossier are recused by the system", async () => {
  const three = [await standing(), await standing(), await standing()];
  const [mine, ours, sent] = three.map((one) => one.nominationId);
  const me = await world.id("person", "nb.sxd.uyvien1");
  await world.rows(sql`
    update nomination set subject_person_id = ${me}::bigint where id = ${mine}::bigint`);
  await world.rows(sql`
    update nomination set subject_organisation_id = (select id from organisation
      where code = 'NB-SXD') where id = ${ours}::bigint`);
  const { sessionId } = await openedSession(
    world,
    "NB-SXD",
    three.map((one) => one.nominationId),
    { at: now },
  );
  const grounds = await world.rows(sql<{ nomination: string; name: string; ground: string }>`
    select r.nomination_id as nomination, a.username as name, r.ground from recusal r
    join account a on a.person_id = r.person_id where r.session_id = ${sessionId}::bigint
    order by r.ground`);
  expect(grounds).toEqual([
    { nomination: ours, name: director, ground: "HEAD_OF_COLLECTIVE" },
    { nomination: mine, name: "nb.sxd.uyvien1", ground: "NOMINEE" },
  ]);
  expect(await reasonOf(cast("nb.sxd.uyvien1", { sessionId, nominationId: mine ?? "" }))).toBe(
    "RECUSED",
  );
  // Whoever stands in for a member binds him: here the head of the unit that sent all three.
  const substituteId = await world.id("person", "nb.sxd.qlvt.truongphong");
  const personId = await world.id("person", "nb.sxd.uyvien2");
  await recordAttendance(await world.as(secretary), {
    ...(await seen(sessionId)),
    attendance: [{ personId, present: true, substituteId }],
  });
  const [bound] = await world.rows(sql<{ count: number }>`
    select count(*)::int as count from recusal where session_id = ${sessionId}::bigint
      and person_id = ${personId}::bigint and ground = 'SUBSTITUTE'`);
  expect(bound?.count).toBe(3);
  // What becomes known after the opening counts at the ballot.
  await world.rows(sql`
    update nomination set subject_person_id = ${await world.id("person", "nb.sxd.taichinh")}::bigint
    where id = ${sent}::bigint`);
  expect(await reasonOf(cast("nb.sxd.taichinh", { sessionId, nominationId: sent ?? "" }))).toBe(
    "RECUSED",
  );
});

test("an absent member writes; his letter counts beside the box, and only his", async () => {
  const one = await opened({ absent: ["nb.sxd.uyvien2"] });
  const write = async (username: string, person: string) =>
    recordWrittenOpinion(await world.as(username), box, {
      ...(await seen(one.sessionId)),
      nominationId: one.nominationId,
      personId: await world.id("person", person),
      choice: "AGREE",
      document: "Thư ngày 20/11/2026",
    });
  expect(await reasonOf(write("nb.sxd.uyvien1", "nb.sxd.uyvien2"))).toBe("NOT_COUNCIL_OFFICER");
  expect(await reasonOf(write(secretary, "nb.sxd.uyvien1"))).toBe("IS_PRESENT");
  expect(await reasonOf(write(secretary, "nb.xvb.uyvien1"))).toBe("ATTENDANCE_UNKNOWN_MEMBER");
  await write(secretary, "nb.sxd.uyvien2");
  expect(await reasonOf(write(secretary, "nb.sxd.uyvien2"))).toBe("ALREADY_VOTED");
  for (const name of members) if (name !== "nb.sxd.uyvien2") await cast(name, one);
  await close(one);
  expect(await tallies(one)).toMatchObject([
    { present: 6, may: 7, collected: 6, agree: 7, written: 1, writtenAgree: 1, result: "ENDORSED" },
  ]);
});

test("a substitute votes from the seat he fills, and the member does not beside him", async () => {
  const one = await opened();
  const personId = await world.id("person", "nb.sxd.uyvien2");
  await recordAttendance(await world.as(secretary), {
    ...(await seen(one.sessionId)),
    attendance: [
      { personId, present: true, substituteId: await world.id("person", "nb.sxd.vp.canbo2") },
    ],
  });
  expect(await reasonOf(cast("nb.sxd.uyvien2", one))).toBe("NOT_PRESENT");
  await cast("nb.sxd.vp.canbo2", one);
  expect(await reasonOf(cast("nb.sxd.vp.canbo2", one))).toBe("ALREADY_VOTED");
  const none = closeVote(await world.as(secretary), box, {
    ...(await seen(one.sessionId)),
    nominationIds: [],
  });
  expect(await reasonOf(none)).toBe("LIST_SIZE");
  for (const name of members) if (name !== "nb.sxd.uyvien2") await cast(name, one);
  await close(one);
  expect(await tallies(one)).toMatchObject([{ present: 7, collected: 7, agree: 7 }]);
});

test("without a quorum nothing is closed; who voted and left was there", async () => {
  const one = await opened();
  await castAll(world, now, one.sessionId, one.nominationId, votes(6));
  const leaving = await Promise.all(members.slice(0, 3).map((name) => world.id("person", name)));
  const attend = async (present: boolean) =>
    recordAttendance(await world.as(secretary), {
      ...(await seen(one.sessionId)),
      attendance: leaving.map((personId) => ({ personId, present })),
    });
  await attend(false);
  expect(await reasonOf(close(one))).toBe("QUORUM_NOT_MET");
  await attend(true);
  await close(one);
  expect(await tallies(one)).toMatchObject([{ present: 7, agree: 6, result: "ENDORSED" }]);
});

test("a vote is taken again as often as the rule lets it, before the signature", async () => {
  const one = await opened();
  await castAll(world, now, one.sessionId, one.nominationId, votes(3, 3));
  await close(one);
  expect(await tallies(one)).toMatchObject([{ agree: 3, disagree: 3, result: "TIED" }]);
  expect(await reasonOf(sign(director, one))).toBe("VOTE_TIED");
  const reopen = async (kind: "REVOTE" | "CORRECTION", reason = "Số phiếu ngang nhau") =>
    reopenVote(await world.as(secretary), {
      ...(await seen(one.sessionId)),
      nominationId: one.nominationId,
      kind,
      reason,
    });
  expect(await reasonOf(reopen("CORRECTION"))).toBe("CORRECTS_PAPER_ONLY");
  expect(await reasonOf(reopen("REVOTE", " "))).toBe("TEXT_EMPTY");
  await reopen("REVOTE");
  expect(await reasonOf(reopen("REVOTE"))).toBe("VOTE_NOT_CLOSED");
  for (const name of members) await cast(name, one, 2);
  await close(one);
  expect(await reasonOf(reopen("REVOTE"))).toBe("REVOTES_SPENT");
  expect(await tallies(one)).toMatchObject([
    { round: 1, reason: null },
    { round: 2, agree: 7, result: "ENDORSED", reason: "Số phiếu ngang nhau" },
  ]);
});

test("two people count paper ballots; counts that differ stay on record and are entered anew", async () => {
  const one = await opened({ ballotForm: "PAPER", absent: ["nb.sxd.uyvien2"] });
  const good = { issued: 6, collected: 6, valid: 6, agree: 6, disagree: 0, abstain: 0 };
  const enter = async (username: string, over: Partial<typeof good> = {}, round = 1) =>
    enterPaperCount(await world.as(username), {
      sessionId: one.sessionId,
      nominationId: one.nominationId,
      round,
      ...good,
      ...over,
    });
  for (const bad of [
    { issued: 7 },
    { collected: 7 },
    { valid: 7, agree: 7 },
    { agree: 5 },
    { agree: 7, disagree: -1 },
  ])
    expect(await reasonOf(enter(secretary, bad))).toBe("COUNT_DOES_NOT_ADD_UP");
  expect(await reasonOf(cast(director, one))).toBe("PAPER_BALLOTS");
  expect(await reasonOf(enter("nb.sxd.vp.canbo1"))).toBe("NOT_A_MEMBER");
  expect(await reasonOf(enter("nb.sxd.uyvien2"))).toBe("NOT_PRESENT");
  expect(await reasonOf(close(one))).toBe("COUNT_MISSING");
  await enter("nb.sxd.uyvien1");
  expect(await reasonOf(enter("nb.sxd.uyvien1"))).toBe("COUNTED_ALREADY");
  expect(await reasonOf(enter("nb.sxd.taichinh"))).toBe("SECRETARY_COUNTS");
  expect(await reasonOf(enter(secretary, { agree: 5, disagree: 1 }))).toBe("PAPER_COUNTS_DIFFER");
  expect(await reasonOf(close(one))).toBe("COUNT_MISSING");
  await enter(secretary);
  await enter("nb.sxd.uyvien1");
  expect(await reasonOf(enter(director))).toBe("COUNT_AGREED");
  await close(one);
  const kept = await world.rows(sql<{ attempt: number; agree: number }>`
    select attempt, agree from paper_count where session_id = ${one.sessionId}::bigint
    order by attempt, agree`);
  expect(kept.map((row) => [row.attempt, row.agree])).toEqual([
    [1, 5],
    [1, 6],
    [2, 6],
    [2, 6],
  ]);
  await reopenVote(await world.as(secretary), {
    ...(await seen(one.sessionId)),
    nominationId: one.nominationId,
    kind: "CORRECTION",
    reason: "Kiểm lại phiếu",
  });
  expect(await reasonOf(enter(secretary))).toBe("VOTE_ROUND_PAST");
  await enter(secretary, { agree: 5, disagree: 1 }, 2);
  await enter("nb.sxd.uyvien1", { agree: 5, disagree: 1 }, 2);
  await close(one);
  expect(await tallies(one)).toMatchObject([
    { result: "ENDORSED", issued: 6 },
    { agree: 5, disagree: 1, result: "NOT_ENDORSED", reason: "Kiểm lại phiếu" },
  ]);
});

test("a recused member does not count either, and an electronic session has no counts", async () => {
  const one = await opened({ ballotForm: "PAPER" });
  const count = { issued: 6, collected: 6, valid: 6, agree: 6, disagree: 0, abstain: 0 };
  const entering = { ...count, nominationId: one.nominationId, round: 1 };
  await declareRecusal(await world.as("nb.sxd.uyvien1"), {
    ...(await seen(one.sessionId)),
    nominationId: one.nominationId,
  });
  const recused = enterPaperCount(await world.as("nb.sxd.uyvien1"), {
    ...entering,
    sessionId: one.sessionId,
  });
  expect(await reasonOf(recused)).toBe("RECUSED");
  const electronic = await opened();
  const wrong = enterPaperCount(await world.as(secretary), {
    ...entering,
    nominationId: electronic.nominationId,
    sessionId: electronic.sessionId,
  });
  expect(await reasonOf(wrong)).toBe("ELECTRONIC_BALLOTS");
});

test("of two ballots of one member at once, one is taken", async () => {
  const one = await opened();
  const both = await Promise.allSettled([cast(director, one), cast(director, one)]);
  expect(both.map((each) => each.status).toSorted()).toEqual(["fulfilled", "rejected"]);
});
