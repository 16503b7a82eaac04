import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { toGlobalId } from "../../src/graphql/global-id.ts";
import { type Api, openApi } from "../support/api.ts";
import { expectRefused } from "../support/api-refusal.ts";
import { everything } from "../support/refused.ts";
import { routeNamed } from "../support/routes.ts";
import { walk } from "../support/walk.ts";
import { now } from "../support/world.ts";

const certificate = routeNamed("Giấy khen of the department, without council");
const head = "nb.sxd.qlvt.truongphong";
const clerk = "nb.sxd.vp.vanthu";
const leader = "nb.sxd.giamdoc";
const report = { papers: [{ type: "ACHIEVEMENT_REPORT" }] };

let api: Api;
beforeAll(async () => {
  api = await openApi({ clock: () => now });
}, 60_000);
afterAll(() => api.close());

type Line = {
  readonly position: number;
  readonly leftAt: string | null;
  readonly nomination: { readonly id: string; readonly stage: { readonly key: string } };
};
type Paper = {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly number: number | null;
  readonly symbol: string | null;
  readonly issuedOn: string | null;
  readonly signerName: string | null;
  readonly lines: { readonly edges: readonly { readonly node: Line }[] };
};
type Kind = "Submission" | "Decision";

const fields = `id version status number symbol issuedOn signerName signerRole { key }
  issuer { code } lines(first: 100) { totalCount edges { node {
    position leftAt nomination { id version stage { key } submissions { id } decision { id } } } } }`;

async function change(
  username: string,
  act: "draft" | "advance" | "removeFrom",
  kind: Kind,
  input: object,
): Promise<Paper> {
  const mutation = documentOf(act, kind);
  const answer = await api.data<Record<string, Record<string, Paper>>>(username, mutation, {
    input,
  });
  return answer["changed"]?.[kind.toLowerCase()] as Paper;
}

const documentOf = (act: string, kind: Kind) => {
  const type = `${act[0]?.toUpperCase()}${act.slice(1)}${kind}Input`;
  return `mutation ($input: ${type}!) { changed: ${act}${kind}(input: $input) {
    ${kind.toLowerCase()} { ${fields} } } }`;
};

async function nominationsAt(stage: string, count: number): Promise<readonly string[]> {
  const ids: string[] = [];
  while (ids.length < count) {
    const route = { ...certificate, subjectName: `Phạm Thị Số ${ids.length + 1}` };
    const { nominationId } = await walk(api.world, route, { until: stage });
    ids.push(toGlobalId("Nomination", nominationId));
  }
  return ids;
}

const onIt = ({ lines }: Paper) =>
  lines.edges.filter(({ node }) => node.leftAt === null).map(({ node }) => node.nomination.id);
const stagesOf = ({ lines }: Paper) =>
  new Set(
    lines.edges.filter(({ node }) => !node.leftAt).map(({ node }) => node.nomination.stage.key),
  );

test("a letter carries its list up in one act, under one number", async () => {
  const nominationIds = (await nominationsAt("UNIT_SIGNED", 3)).toReversed();

  const drafted = await change(head, "draft", "Submission", { nominationIds });
  const sent = await change(head, "advance", "Submission", {
    submissionId: drafted.id,
    seenVersion: drafted.version,
    step: "submit",
    ...report,
  });

  expect([drafted.status, drafted.number, onIt(drafted)]).toEqual(["DRAFT", null, nominationIds]);
  expect(sent).toMatchObject({
    id: drafted.id,
    status: "SENT",
    issuedOn: "2026-11-22",
    signerName: "Trần Văn Lâm",
    signerRole: { key: "UNIT_HEAD" },
    issuer: { code: "NB-SXD-QLVT" },
  });
  expect(sent.symbol).toMatch(/^TTr-/);
  expect(onIt(sent)).toEqual(nominationIds);
  expect(stagesOf(sent)).toEqual(new Set(["OFFICE_INTAKE"]));
});

test("a decision is signed, numbered and published with all on its list, each by its desk", async () => {
  const nominationIds = await nominationsAt("DECIDED", 2);
  let decision = await change(leader, "draft", "Decision", { nominationIds });
  const taken: (readonly unknown[])[] = [];

  for (const [username, step] of [
    [leader, "sign"],
    [clerk, "assignNumber"],
    [clerk, "publish"],
  ] as const) {
    const { id: decisionId, version: seenVersion } = decision;
    decision = await change(username, "advance", "Decision", { decisionId, seenVersion, step });
    taken.push([decision.status, [...stagesOf(decision)]]);
  }

  expect(taken).toEqual([
    ["SIGNED", ["SIGNED"]],
    ["NUMBERED", ["NUMBERED"]],
    ["SENT", ["PUBLISHED"]],
  ]);
  expect(decision.symbol).toMatch(/^QĐ-/);
  const own = await api.data<{ nomination: { decision: { id: string; number: number } } }>(
    head,
    `query ($id: ID!) { nomination(id: $id) { decision { id number } } }`,
    { id: nominationIds[1] },
  );
  expect(own.nomination.decision).toEqual({ id: decision.id, number: decision.number });
});

test("who leaves a letter stays on its list as gone and goes on another", async () => {
  const [stays = "", leaves = ""] = await nominationsAt("UNIT_SIGNED", 2);
  const drafted = await change(head, "draft", "Submission", { nominationIds: [stays, leaves] });

  const changed = await change(head, "removeFrom", "Submission", {
    submissionId: drafted.id,
    seenVersion: drafted.version,
    nominationIds: [leaves],
  });
  const other = await change(head, "draft", "Submission", { nominationIds: [leaves] });

  expect(changed.version).toBe(drafted.version + 1);
  expect([onIt(changed), changed.lines.edges.length]).toEqual([[stays], 2]);
  expect(onIt(other)).toEqual([leaves]);
});

test("a repeated draft answers with the letter made first", async () => {
  const input = {
    nominationIds: await nominationsAt("UNIT_SIGNED", 2),
    idempotencyKey: "letter-1",
  };
  const first = await change(head, "draft", "Submission", input);
  const before = await everything(api.world);

  expect(await change(head, "draft", "Submission", input)).toEqual(first);
  expect(await everything(api.world)).toEqual(before);
});

test("what a letter does not allow is refused and leaves it as it was", async () => {
  const [one = "", two = ""] = await nominationsAt("UNIT_SIGNED", 2);
  const [elsewhere = ""] = await nominationsAt("DECIDED", 1);
  const { id: submissionId } = await change(head, "draft", "Submission", {
    nominationIds: [one, two],
  });
  const step = { submissionId, seenVersion: 1, step: "submit" };
  const refused = (
    act: string,
    kind: Kind,
    input: object,
    reason: Parameters<typeof expectRefused>[3],
    who = head,
  ) => expectRefused(api, who, { document: documentOf(act, kind), variables: { input } }, reason);

  await refused("draft", "Submission", { nominationIds: [one] }, "LINES_ON_A_PAPER");
  await refused("draft", "Decision", { nominationIds: [one] }, "NOT_FOR_A_PAPER");
  await refused("draft", "Submission", { nominationIds: [elsewhere] }, "NOT_FOR_A_PAPER");
  await refused("advance", "Submission", step, "PAPERS_REQUIRED");
  await refused("advance", "Submission", { ...step, ...report, seenVersion: 2 }, "STALE_VERSION");
  await refused("advance", "Submission", { ...step, step: "publish" }, "STEP_NOT_HERE");
  await refused(
    "advance",
    "Submission",
    { ...step, ...report },
    "NOT_YOUR_STEP",
    certificate.creator,
  );
  await refused("advance", "Submission", { ...step, ...report }, "NOT_FOUND", "dn.ubnd.chutich");
  await refused(
    "removeFrom",
    "Submission",
    { submissionId, seenVersion: 1, nominationIds: [elsewhere] },
    "NOT_FOUND",
  );
  await refused(
    "removeFrom",
    "Decision",
    { decisionId: submissionId, seenVersion: 1, nominationIds: [one] },
    "NOT_FOUND",
  );
});

test("a step for a paper of many is refused to one of them alone, and says so beforehand", async () => {
  const nominationIds = await nominationsAt("UNIT_SIGNED", 2);
  await change(head, "draft", "Submission", { nominationIds });
  const [id] = nominationIds;

  const { nomination } = await api.data<{ nomination: { steps: readonly object[] } }>(
    head,
    `query ($id: ID!) { nomination(id: $id) { steps {
      available paper step { key } refusals { reason } } } }`,
    { id },
  );

  expect(nomination.steps).toContainEqual({
    available: false,
    paper: "SUBMISSION",
    step: { key: "submit" },
    refusals: [{ reason: "ON_A_PAPER" }],
  });
  const document = `mutation ($id: ID!) { advanceNomination(input: { nominationId: $id,
    seenVersion: 3, step: "submit", papers: [{ type: "ACHIEVEMENT_REPORT" }] }) { nomination { id } } }`;
  await expectRefused(api, head, { document, variables: { id } }, "ON_A_PAPER");
});
