import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { toGlobalId } from "../../src/graphql/global-id.ts";
import { statementsOf } from "../bench/statements.ts";
import { type Api, openApi } from "../support/api.ts";
import { sql } from "../../src/database/sql.ts";
import { started } from "../support/batch.ts";
import { routeNamed } from "../support/routes.ts";
import { step, walk } from "../support/walk.ts";
import { now } from "../support/world.ts";

const certificate = routeNamed("Giấy khen of the department, without council");
const reviewer = "nb.sxd.vp.canbo1";
const leader = "nb.sxd.giamdoc";

let api: Api;
let longest: string;

beforeAll(async () => {
  api = await openApi({ clock: () => now });
  const { world } = api;
  const walks = Array.from({ length: 22 }, (_, index) => index);
  const work = async () => {
    for (let index = walks.pop(); index !== undefined; index = walks.pop()) {
      await walk(world, certificate, { until: "OFFICE_APPRAISAL" });
      const decided = await walk(world, certificate, { until: "NOTIFIED" });
      longest = toGlobalId("Nomination", decided.nominationId);
    }
  };
  await Promise.all([work(), work(), work(), work()]);
  await holdOne();
  await startBatches();
}, 300_000);
afterAll(() => api.close());

/** Twenty that nobody works on. */
async function startBatches(): Promise<void> {
  const context = await api.world.as(reviewer);
  const waiting = await api.world.rows(
    sql<{ id: string }>`select id from nomination where stage = 'OFFICE_APPRAISAL' limit 3`,
  );
  const ids = [...waiting.map(({ id }) => id), "999999999"];
  for (let count = 0; count < 20; count += 1)
    await started(context, ids, "completeAppraisalIneligible");
}

/** So that not all rows are alike. */
async function holdOne(): Promise<void> {
  const appraised = await walk(api.world, certificate, { until: "OFFICE_APPRAISAL" });
  const incomingDocument = { title: "Đơn thư" };
  await step(api.world, appraised, {
    username: leader,
    step: "hold",
    input: { note: "Có đơn thư", incomingDocument },
  });
}

const row = `id code onHold overdue outcome dueOn version
  unit { name parent { name } } award { key label } campaign { name launchedBy { name } }
  round { name papers { key } } holder { name } createdBy { name }
  subject { name organisation { name } person { name } }
  stage { key label } pipeline { key label } waitingDesks { organisation { name } role { label } }
  documents(first: 5) { totalCount edges { node { type { label } registeredBy { name } } } }
  holds { ground document { title } openedBy { name } }
  submissions { number issuer { name } signer { name } lines(first: 3) { totalCount
    edges { node { position nomination { code unit { name } } } } } }
  decision { number symbol issuer { name } createdBy { name } lines(first: 3) { totalCount } }
  steps { available refusals { reason messageVi } step { key to { key } } desks { organisation { name } }
    requires { papers { key } } }
  history(first: 3) { totalCount edges { node { seq kind actor { personName role { key } }
    step { key } from { label } to { label } nomination { code } documents { type { key } }
    payload { __typename } } } }`;

const questions = [
  [
    "a work queue with its steps",
    reviewer,
    `{ list: workQueue(first: FIRST) { totalCount edges { cursor node {
    code stage { key } steps { available refusals { reason } step { key } } } } } }`,
  ],
  [
    "a work queue with everything",
    reviewer,
    `{ list: workQueue(first: FIRST) { edges { node { ${row} } } } }`,
  ],
  [
    "the decided ones",
    leader,
    `{ list: nominations(first: FIRST, filter: { outcomes: [AWARDED] }) {
    edges { node { ${row} } } } }`,
  ],
  [
    "the decided ones with what revokes them and leans on them",
    leader,
    `{ list: nominations(first: FIRST, filter: { outcomes: [AWARDED] }) { edges { node {
    code revokes { code } revocation { ground }
    revocations(first: 2) { totalCount edges { node { code revocation { ground } } } }
    leaningOnThis(first: 2) { totalCount edges { node { code } } } } } } }`,
  ],
  [
    "decisions with their lists",
    leader,
    `{ list: decisions(first: FIRST) { totalCount edges { node {
    number issuer { name } signer { name } createdBy { name }
    lines(first: 2) { totalCount edges { node { nomination { code unit { name } } } } } } } } }`,
  ],
  [
    "batches with their items and why some did not move",
    reviewer,
    `{ list: batches(first: FIRST) { totalCount edges { node { state step { label }
    counts { total waiting } reasons { count refusal { reason } } requires { papers { key } }
    retryOf { id } retriedBy { id }
    items(first: 3, filter: { states: [WAITING] }) { totalCount edges { node {
      nomination { code unit { name } } refusal { reason } } } } } } } }`,
  ],
  [
    "letters with their lists",
    leader,
    `{ list: submissions(first: FIRST) { edges { node {
    number signerRole { label } lines(first: 2) { edges { node { nomination { code } } } } } } } }`,
  ],
] as const;

type List = { readonly list: { readonly edges: readonly unknown[] } };

/** How many statements the question sends; the look at the catalogue's revision comes by the clock. */
async function statementsFor(username: string, query: string): Promise<number> {
  const sent = await statementsOf(() => api.data(username, query));
  return sent.filter(({ text }) => !text.includes("catalogue_revision")).length;
}

test.each(questions)("%s costs the same for 2 and for 20", async (_name, username, question) => {
  const [small, large] = ["2", "20"].map((first) => question.replace("FIRST", first));
  const { list } = await api.data<List>(username, large ?? "");
  expect(list.edges).toHaveLength(20);

  const few = await statementsFor(username, small ?? "");
  const many = await statementsFor(username, large ?? "");

  expect(many).toBe(few);
  expect(many).toBeLessThan(40);
});

const mixed = [
  [
    "nominations",
    `{ list: nominations(first: FIRST, orderBy: { field: CREATED_AT, direction: ASC }) {
      totalCount edges { node { ${row} } } } }`,
  ],
  [
    "organisations",
    `{ list: organisations(first: FIRST) { totalCount
      edges { node { name parent { name } successor { name } reviewingOffice { name }
        children(first: 3) { totalCount edges { node { code } } } } } } }`,
  ],
] as const;

test.each(mixed)("%s of every sort cost the same for 20 and for 40", async (_name, question) => {
  const [small, large] = ["20", "40"].map((first) => question.replace("FIRST", first));
  const { list } = await api.data<List>(leader, large ?? "");
  expect(list.edges).toHaveLength(40);

  expect(await statementsFor(leader, large ?? "")).toBe(await statementsFor(leader, small ?? ""));
});

test("a history costs the same for 2 entries and for all", async () => {
  const query = (first: number) => `{ nomination(id: "${longest}") { history(first: ${first}) {
    totalCount edges { node { seq step { label } from { label } to { label }
      actor { personName role { label } } nomination { code } documents { type { label } } } }
  } } }`;
  const { nomination } = await api.data<{ nomination: { history: List["list"] } }>(
    leader,
    query(20),
  );
  expect(nomination.history.edges.length).toBeGreaterThan(9);

  expect(await statementsFor(leader, query(20))).toBe(await statementsFor(leader, query(2)));
});

test.each(["STAGE", "ORGANISATION", "HOLDER", "CAMPAIGN", "AWARD"])(
  "figures by %s cost the same for few rows and for many",
  async (groupBy) => {
    const figures = (filter: string) =>
      `{ progress(groupBy: ${groupBy}, filter: ${filter}) { total { count oldest }
        rows { key label count average median } } }`;

    const few = await statementsFor(leader, figures("{ onHold: true }"));
    const many = await statementsFor(leader, figures("{}"));

    expect(many).toBe(few);
  },
);
