import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { sql } from "../../src/database/sql.ts";
import { toGlobalId } from "../../src/graphql/global-id.ts";
import { type Api, openApi } from "../support/api.ts";
import { expectRefused } from "../support/api-refusal.ts";
import { drive, driveAll } from "../support/drive.ts";
import { certificate, letterOver, sentByUnit, signedInUnit } from "../support/letters.ts";
import type { Walked } from "../support/walk.ts";
import { now } from "../support/world.ts";

const head = "nb.sxd.qlvt.truongphong";
const director = "nb.sxd.giamdoc";

let api: Api;
beforeAll(async () => {
  api = await openApi({ clock: () => now, tokenMinutes: 60 * 24 * 60 });
}, 60_000);
afterAll(() => api.close());

const gid = (id: string) => toGlobalId("Submission", id);

const facts = `id version status level recalledAt listStatus supplementary
  round { code } issuer { code } lineStates { state count } supplements { id }
  parentSubmission { id } mayChangeList recall { available refusals { reason } }
  childSubmissions(first: 10) { totalCount edges { node { lines submission { id } } } }
  lines(first: 50) { edges { node { position state nomination { code } } } }`;

type Letter = {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly listStatus: string;
  readonly recall: { readonly available: boolean; readonly refusals: readonly object[] } | null;
  readonly parentSubmission: { readonly id: string } | null;
};

async function letter(username: string, id: string): Promise<Letter> {
  const { submission } = await api.data<{ submission: Letter }>(
    username,
    `query ($id: ID!) { submission(id: $id) { ${facts} } }`,
    { id: gid(id) },
  );
  return submission;
}

async function recall(username: string, id: string, seenVersion: number) {
  return api.data<{ recallSubmission: { submission: Letter } }>(
    username,
    `mutation ($input: RecallSubmissionInput!) { recallSubmission(input: $input) {
      submission { ${facts} } } }`,
    { input: { submissionId: gid(id), seenVersion } },
  );
}

test("a letter tells its round, its lines and whether it can be recalled; recalled it says so", async () => {
  const lines = await signedInUnit(api.world, "NB-SXD-QLVT", ["Lý Thị Một", "Lý Thị Hai"]);
  const { letter: id } = await sentByUnit(api.world, "NB-SXD-QLVT", lines);

  expect(await letter(head, id)).toMatchObject({
    status: "SENT",
    listStatus: "SENT",
    level: "DEPARTMENT",
    supplementary: false,
    supplements: null,
    round: { code: "NB-TDTX-2026-HN" },
    issuer: { code: "NB-SXD-QLVT" },
    lineStates: [{ state: "ON_THE_WAY", count: 2 }],
    mayChangeList: false,
    recall: { available: true, refusals: [] },
    lines: { edges: [{ node: { state: "ON_THE_WAY" } }, { node: { state: "ON_THE_WAY" } }] },
  });
  expect((await letter(director, id)).recall).toBeNull();

  const { version } = await letter(head, id);
  const { recallSubmission } = await recall(head, id, version);

  expect(recallSubmission.submission).toMatchObject({
    status: "RECALLED",
    listStatus: "CLOSED",
    recalledAt: now.toISOString(),
    recall: null,
    lineStates: [{ state: "RECALLED", count: 2 }],
  });
  const { submissions } = await api.data<{ submissions: { edges: { node: Letter }[] } }>(
    head,
    `{ submissions(filter: { statuses: [RECALLED], listStatuses: [CLOSED] }) {
      edges { node { id status } } } }`,
  );
  expect(submissions.edges.map(({ node }) => node.id)).toEqual([gid(id)]);
});

test("once one line is received the offer says why, and so does the refusal", async () => {
  const lines = await signedInUnit(api.world, "NB-SXD-QLVT", ["Lý Thị Ba", "Lý Thị Bốn"]);
  const sent = await sentByUnit(api.world, "NB-SXD-QLVT", lines);
  await drive(api.world, sent.lines[0] as Walked, "receive");

  const told = await letter(head, sent.letter);

  expect(told.recall).toEqual({ available: false, refusals: [{ reason: "SUBMISSION_RECEIVED" }] });
  await expectRefused(
    api,
    head,
    {
      document: `mutation ($input: RecallSubmissionInput!) {
        recallSubmission(input: $input) { submission { id } } }`,
      variables: { input: { submissionId: told.id, seenVersion: told.version } },
    },
    "SUBMISSION_RECEIVED",
  );
});

test("a letter with one line on hold is not offered for recall, and says what recalling would", async () => {
  const lines = await signedInUnit(api.world, "NB-SXD-QLVT", ["Lý Thị Hold", "Lý Thị Giữ"]);
  const sent = await sentByUnit(api.world, "NB-SXD-QLVT", lines);
  await drive(api.world, sent.lines[1] as Walked, "hold");

  const told = await letter(head, sent.letter);

  expect(told.recall).toEqual({
    available: false,
    refusals: [{ reason: "PAPER_LINES_BLOCKED" }],
  });
  await expectRefused(
    api,
    head,
    {
      document: `mutation ($input: RecallSubmissionInput!) {
        recallSubmission(input: $input) { submission { id } } }`,
      variables: { input: { submissionId: told.id, seenVersion: told.version } },
    },
    "PAPER_LINES_BLOCKED",
  );
});

test("a list is checked before it is drafted, line by line, and nothing is drafted", async () => {
  const [one, two] = await signedInUnit(api.world, "NB-SXD-QLVT", ["Lý Năm", "Lý Năm"]);
  const [held] = await signedInUnit(api.world, "NB-SXD-QLVT", ["Lý Sáu"]);
  if (!one || !two || !held) throw new Error("Three were made.");
  await letterOver(api.world, head, [held]);
  const nominationIds = [one, two, held].map((line) => toGlobalId("Nomination", line.nominationId));
  const [before] = await api.world.rows(sql<{ count: number }>`
    select count(*)::int as count from paper`);

  const { checkSubmission } = await api.data<{ checkSubmission: object }>(
    head,
    `query ($ids: [ID!]!) { checkSubmission(nominationIds: $ids) {
      issuer { code } refusal { reason }
      lines { position nomination { id } refusals { reason } stops { reason } } } }`,
    { ids: nominationIds },
  );

  expect(checkSubmission).toEqual({
    issuer: { code: "NB-SXD-QLVT" },
    refusal: { reason: "LINES_ON_A_PAPER" },
    lines: [
      [1, ["SUBJECT_TWICE"]],
      [2, ["SUBJECT_TWICE"]],
      [3, ["LINES_ON_A_PAPER"]],
    ].map(([position, reasons], at) => ({
      position,
      nomination: { id: nominationIds[at] },
      refusals: (reasons as string[]).map((reason) => ({ reason })),
      stops: [],
    })),
  });
  const [after] = await api.world.rows(sql<{ count: number }>`
    select count(*)::int as count from paper`);
  expect(after).toEqual(before);
});

/** Everything about letters that could tell a reader what was decided. */
const traces = (username: string, id: string) =>
  api.data<object>(
    username,
    `query ($id: ID!, $round: ID!) { submission(id: $id) {
      status version listStatus lineStates { state count }
      lines(first: 10) { edges { node { state leftAt } } } }
      complete: submissions(filter: { listStatuses: [COMPLETE], roundIds: [$round] }) { totalCount }
      sent: submissions(filter: { listStatuses: [SENT], roundIds: [$round] }) { totalCount } }`,
    { id: gid(id), round: roundId },
  );
let roundId = "";

test("neither status nor counts tell what is decided and not published", async () => {
  roundId = toGlobalId("Round", await api.world.id("round", certificate.round));
  const lines = await signedInUnit(api.world, "NB-SXD-QLVT", ["Lý Bảy"], certificate);
  const sent = await sentByUnit(api.world, "NB-SXD-QLVT", lines);
  const review = await driveAll(api.world, sent.lines[0] as Walked, [
    "receive",
    "completeAppraisalEligibleWithoutCouncil",
  ]);
  const before = await traces(head, sent.letter);
  expect(before).toMatchObject({
    submission: { listStatus: "SENT", lineStates: [{ state: "ON_THE_WAY", count: 1 }] },
  });

  let decided = review;
  for (const step of ["approve", "sign", "assignNumber"]) {
    decided = await drive(api.world, decided, step);
    expect(await traces(head, sent.letter)).toEqual(before);
  }

  await drive(api.world, decided, "publish");
  expect(await traces(head, sent.letter)).toMatchObject({
    submission: { listStatus: "COMPLETE", lineStates: [{ state: "AWARDED", count: 1 }] },
  });
});
