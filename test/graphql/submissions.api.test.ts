import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { sql } from "../../src/database/sql.ts";
import { toGlobalId } from "../../src/graphql/global-id.ts";
import { type Api, openApi } from "../support/api.ts";
import { expectRefused } from "../support/api-refusal.ts";
import { drive, driveAll } from "../support/drive.ts";
import {
  approvedForProvince,
  certificate,
  commendation,
  letterOver,
  sentByDepartment,
  sentByUnit,
  signedInUnit,
} from "../support/letters.ts";
import type { Walked } from "../support/walk.ts";
import { now } from "../support/world.ts";

const head = "nb.sxd.qlvt.truongphong";
const director = "nb.sxd.giamdoc";
const reviewer = "nb.sxd.vp.canbo1";

const halfOfTheWorkers = {
  key: "NB_QUOTA",
  label: { vi: "Tỷ lệ của tỉnh", en: "The province's share" },
  scope: { kind: "ORGANISATION", organisation: "NB" },
  validFrom: "2026-01-01",
  validTo: null,
  basis: [],
  notes: [],
  rules: {
    settings: [],
    limits: [],
    criteria: [],
    dossiers: [],
    votes: [],
    quotas: [
      {
        key: "quota.fighters",
        award: "EMULATION_FIGHTER_BASE",
        per: "ADVANCED_WORKER",
        basisPoints: 5000,
        most: null,
        blocks: false,
        legalBasis: "Quyết định của tỉnh, Điều 5",
      },
    ],
  },
};

let api: Api;
beforeAll(async () => {
  const more = { ruleSets: [halfOfTheWorkers] };
  api = await openApi({ clock: () => now, tokenMinutes: 60 * 24 * 60, more });
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

type Row = {
  readonly award: { readonly key: string };
  readonly duplicates: readonly { readonly nominations: readonly { readonly code: string }[] }[];
};
type Consolidation = {
  readonly organisation: { readonly code: string };
  readonly silentCount: number;
  readonly totals: readonly Row[];
  readonly units: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    readonly edges: readonly {
      readonly node: {
        readonly organisation: { readonly code: string };
        readonly submissionCount: number;
        readonly submissions: readonly { readonly id: string }[];
        readonly rows: readonly Row[];
      };
    }[];
  };
};

const row = `award { key } proposed received pending eligible dropped returned duplicateSubjects
  duplicates { subjectName nominations { code } }
  quotas { limit used left blocks }`;

type Page = { readonly first?: number; readonly proposed?: boolean };
async function consolidated(
  username: string,
  input: object,
  page: Page = {},
): Promise<Consolidation> {
  const { consolidation } = await api.data<{ consolidation: Consolidation }>(
    username,
    `query ($input: ConsolidationInput!, $first: Int, $proposed: Boolean) { consolidation(input: $input) {
      organisation { code } round { code } silentCount totals { ${row} }
      units(first: $first, proposed: $proposed) { totalCount pageInfo { hasNextPage endCursor } edges { node {
        organisation { code } submissionCount submissions { id listStatus } rows { ${row} } } } } } }`,
    { input, first: 20, ...page },
  );
  return consolidation;
}

const unitOf = ({ units }: Consolidation, code: string) =>
  units.edges.find(({ node }) => node.organisation.code === code)?.node;

test("a department sees what each unit proposed, what became of it, who stands twice and who is silent", async () => {
  const input = {
    roundId: toGlobalId("Round", await api.world.id("round", certificate.round)),
    award: "MERIT_CERTIFICATE_DEPARTMENT",
  };
  const start = await consolidated(director, input);
  const kcht = await signedInUnit(
    api.world,
    "NB-SXD-KCHT",
    ["Mai A", "Mai B", "Mai C", "Mai D", "Mai E"],
    certificate,
  );
  const qlvt = await signedInUnit(api.world, "NB-SXD-QLVT", ["Mai Một", "Mai Hai"], certificate);
  const person = await api.world.id("person", "nb.sxd.kcht.canbo");
  const twins = [kcht[4], qlvt[1]].map((one) => one?.nominationId ?? "");
  await api.world.asOwner(sql`
    update nomination set subject_person_id = ${person}::bigint
    where id = any(${twins}::bigint[])`);
  const codes = await api.world.rows(sql<{ code: string }>`
    select code from nomination where id = any(${twins}::bigint[]) order by id`);
  const one = await sentByUnit(api.world, "NB-SXD-KCHT", kcht);
  const other = await sentByUnit(api.world, "NB-SXD-QLVT", qlvt);
  const [a, b, c] = one.lines;
  if (!a || !b || !c) throw new Error("Five were sent.");
  await driveAll(api.world, a, ["receive", "completeAppraisalEligibleWithoutCouncil"]);
  await driveAll(api.world, b, ["receive", "completeAppraisalIneligible"]);
  await drive(api.world, c, "returnForSupplement");

  const found = await consolidated(director, input);

  expect(unitOf(found, "NB-SXD-KCHT")).toMatchObject({
    submissionCount: 1,
    submissions: [{ id: gid(one.letter), listStatus: "PARTLY_RETURNED" }],
    rows: [
      {
        award: { key: "MERIT_CERTIFICATE_DEPARTMENT" },
        proposed: 5,
        received: 2,
        pending: 2,
        eligible: 1,
        dropped: 1,
        returned: 1,
        duplicateSubjects: 1,
        duplicates: [{ nominations: codes }],
        quotas: [],
      },
    ],
  });
  expect(unitOf(found, "NB-SXD-QLVT")?.submissions).toContainEqual(
    expect.objectContaining({ id: gid(other.letter) }),
  );
  expect(unitOf(found, "NB-SXD-QLVT")?.rows[0]?.duplicates).toEqual([
    expect.objectContaining({ nominations: codes }),
  ]);
  expect([found.organisation.code, found.silentCount]).toEqual(["NB-SXD", start.silentCount - 1]);
  const silent = await consolidated(director, input, { proposed: false });
  expect(silent.units.totalCount).toBe(found.silentCount);
  expect(silent.units.edges.every(({ node }) => node.rows.length === 0)).toBe(true);
  expect(unitOf(silent, "NB-SXD-KCHT")).toBeUndefined();
  const proposing = await consolidated(director, input, { proposed: true });
  expect(proposing.units.edges.map(({ node }) => node.organisation.code)).toEqual([
    "NB-SXD-KCHT",
    "NB-SXD-QLVT",
  ]);

  const page = await consolidated(director, input, { first: 1 });
  expect([page.units.edges.length, page.units.pageInfo.hasNextPage]).toEqual([1, true]);
  expect(page.totals).toEqual(found.totals);
  expect(page.units.totalCount).toBe(found.units.totalCount);
});

test("a quota is the agency's: in a department's totals and in its row at the province", async () => {
  const fighter = { ...commendation, award: "EMULATION_FIGHTER_BASE" };
  const worker = { ...commendation, award: "ADVANCED_WORKER" };
  const workers = await signedInUnit(api.world, "NB-SXD-TTDK", ["Mai S", "Mai T"], worker);
  const fighters = await signedInUnit(api.world, "NB-SXD-TTDK", ["Mai U", "Mai V"], fighter);
  await sentByUnit(api.world, "NB-SXD-TTDK", workers);
  await sentByUnit(api.world, "NB-SXD-TTDK", fighters);
  const roundIdOf = toGlobalId("Round", await api.world.id("round", commendation.round));

  const found = await consolidated(director, { roundId: roundIdOf });

  const quotas = [{ limit: 1, used: 2, left: -1, blocks: false }];
  const rowOf = (rows: readonly Row[] = []) =>
    rows.find((one) => one.award.key === "EMULATION_FIGHTER_BASE");
  expect(rowOf(found.totals)).toMatchObject({ proposed: 2, quotas });
  expect(rowOf(unitOf(found, "NB-SXD-TTDK")?.rows)).toMatchObject({ proposed: 2, quotas: [] });
});

test("the province consolidates by department, and counts what was sent up to it", async () => {
  const lines = await signedInUnit(api.world, "NB-SXD-KCHT", ["Mai P", "Mai Q", "Mai R"]);
  const { lines: sent } = await sentByUnit(api.world, "NB-SXD-KCHT", lines);
  const approved = await approvedForProvince(api.world, sent);
  const up = await sentByDepartment(api.world, approved.slice(0, 2));
  await drive(api.world, up.lines[0] as Walked, "receive");
  const [{ round } = { round: "" }] = await api.world.rows(sql<{ round: string }>`
    select round_id::text as round from paper where id = ${up.letter}::bigint`);
  const input = { roundId: toGlobalId("Round", round), award: "COMMENDATION_PROVINCE" };

  const found = await consolidated("nb.snv.lanhdao", input);

  expect(found.organisation.code).toBe("NB");
  expect(unitOf(found, "NB-SXD")).toMatchObject({
    submissionCount: 1,
    submissions: [{ id: gid(up.letter) }],
    rows: [{ proposed: 2, received: 1, pending: 2, eligible: 0, dropped: 0, returned: 0 }],
  });
  const below = await consolidated(director, input);
  expect(unitOf(below, "NB-SXD-KCHT")?.rows).toMatchObject([{ proposed: 3, eligible: 3 }]);
});

test.each([
  ["a unit's officer", "nb.sxd.qlvt.canbo", {}],
  ["the department, of the province", director, { organisationId: "NB" }],
  ["the office, of another department", reviewer, { organisationId: "DN-SVHTTDL" }],
])("%s is refused the consolidation", async (_, who, of: { organisationId?: string }) => {
  const organisationId =
    of.organisationId === undefined
      ? null
      : toGlobalId("Organisation", await api.world.id("organisation", of.organisationId));
  const roundIdOf = toGlobalId("Round", await api.world.id("round", certificate.round));
  await expectRefused(
    api,
    who,
    {
      document: `query ($input: ConsolidationInput!) { consolidation(input: $input) { silentCount } }`,
      variables: { input: { roundId: roundIdOf, organisationId } },
    },
    "NOT_YOUR_CONSOLIDATION",
  );
});

test("a round that is not there is not found, and bodies are those of one's desks", async () => {
  await expectRefused(
    api,
    director,
    {
      document: `query ($input: ConsolidationInput!) { consolidation(input: $input) { silentCount } }`,
      variables: { input: { roundId: toGlobalId("Round", "999999") } },
    },
    "NOT_FOUND",
  );
  const bodies = async (who: string) =>
    (
      await api.data<{ consolidatingBodies: readonly { code: string }[] }>(
        who,
        "{ consolidatingBodies { code } }",
      )
    ).consolidatingBodies.map(({ code }) => code);
  expect(await bodies(reviewer)).toEqual(["NB-SXD"]);
  expect(await bodies("nb.snv.lanhdao")).toEqual(["NB", "NB-SNV"]);
  expect(await bodies("nb.sxd.qlvt.canbo")).toEqual([]);
});
