import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { sql } from "../../src/database/sql.ts";
import { toGlobalId } from "../../src/graphql/global-id.ts";
import { type Api, openApi } from "../support/api.ts";
import { expectRefusal } from "../support/api-refusal.ts";
import { routeNamed } from "../support/routes.ts";
import { step, type Walked, walk } from "../support/walk.ts";
import { now } from "../support/world.ts";

const certificate = routeNamed("Giấy khen of the department, without council");
const [clerk, reviewer] = ["nb.sxd.vp.vanthu", "nb.sxd.vp.canbo1"];

let api: Api;
beforeAll(async () => {
  api = await openApi({ clock: () => now, jobs: true });
}, 60_000);
afterAll(() => api.close());

type Batch = {
  readonly id: string;
  readonly batchId: string;
  readonly state: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly [field: string]: unknown;
};

const fields = `id batchId state step { key label(locale: VI) } startedAt finishedAt expiresAt
  counts { total waiting blocked moved refused failed cancelled }
  reasons { count refusal { code reason messageVi } }
  requires { note papers { key } }
  retryOf { id } retriedBy { id }`;
const documents = {
  previewAdvance: `mutation ($input: PreviewAdvanceInput!) { previewAdvance(input: $input) { ${fields} } }`,
  startBatch: `mutation ($input: StartBatchInput!) { startBatch(input: $input) { ${fields} } }`,
  retryBatch: `mutation ($input: RetryBatchInput!) { retryBatch(input: $input) { ${fields} } }`,
  cancelBatch: `mutation ($input: CancelBatchInput!) { cancelBatch(input: $input) { ${fields} } }`,
} as const;

async function act(mutation: keyof typeof documents, who: string, input: object): Promise<Batch> {
  const answer = await api.data<Record<string, Batch>>(who, documents[mutation], { input });
  const done = answer[mutation];
  if (!done) throw new Error(`${mutation} answered nothing.`);
  return done;
}

/** The batch once every nomination has its outcome. */
async function ended(who: string, id: string): Promise<Batch> {
  for (;;) {
    const query = `query ($id: ID!) { batch(id: $id) { ${fields} } }`;
    const { batch } = await api.data<{ batch: Batch }>(who, query, { id });
    if (batch.state !== "RUNNING") return batch;
    await sleep(20);
  }
}

const itemsQuery = `query ($id: ID!, $filter: BatchItemFilter, $first: Int) { batch(id: $id) {
  items(filter: $filter, first: $first) { totalCount pageInfo { hasNextPage } edges { node {
    nominationId state seenVersion version refusal { reason messageVi }
    nomination { subject { name } history(last: 1) { edges { node { batchId } } } } } } } } }`;

type Items = {
  readonly batch: {
    readonly items: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean };
      readonly edges: readonly { readonly node: Readonly<Record<string, unknown>> }[];
    };
  };
};

const arrived = (subjectName: string): Promise<Walked> =>
  walk(api.world, { ...certificate, subjectName }, { until: "OFFICE_INTAKE" });
const idOf = ({ nominationId }: Walked) => toGlobalId("Nomination", nominationId);

test("from a filter of the queue to the end, with the one that was overtaken told apart and retried", async () => {
  const one = await arrived("Lò Văn Một");
  const two = await arrived("Lò Văn Hai");
  await arrived("Lò Văn Ba");
  const selection = { workQueue: { filter: { subjectName: "Lò Văn" } } };

  const preview = await act("previewAdvance", clerk, { selection, step: "receive" });

  expect(preview).toMatchObject({
    state: "PREVIEW",
    step: { key: "receive", label: expect.stringContaining("Tiếp nhận") },
    startedAt: null,
    counts: { total: 3, waiting: 3, moved: 0, blocked: 0 },
    requires: { note: false },
  });
  await step(api.world, two, { username: clerk, step: "receive" });
  const key = { previewId: preview.id, idempotencyKey: "bulk-1" };
  const first = await act("startBatch", clerk, key);
  expect((await act("startBatch", clerk, key)).id).toBe(first.id);

  const done = await ended(clerk, first.id);
  expect(done).toMatchObject({
    state: "DONE",
    counts: { total: 3, waiting: 0, moved: 2, refused: 1 },
    reasons: [{ count: 1, refusal: { code: "STALE", reason: "STALE_VERSION" } }],
    expiresAt: null,
  });
  const moved = { id: first.id, filter: { states: ["MOVED"] }, first: 1 };
  const { batch } = await api.data<Items>(clerk, itemsQuery, moved);
  expect(batch.items).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
  expect(batch.items.edges[0]?.node).toMatchObject({
    nominationId: idOf(one),
    seenVersion: one.seq,
    version: one.seq + 1,
    refusal: null,
    nomination: { history: { edges: [{ node: { batchId: done.batchId } }] } },
  });
  const retry = await act("retryBatch", clerk, { batchId: first.id });
  const retried = await ended(clerk, retry.id);
  expect(retried).toMatchObject({
    retryOf: { id: first.id },
    counts: { total: 1, refused: 1 },
    reasons: [{ refusal: { reason: "STEP_NOT_HERE" } }],
  });
  const { batches } = await api.data<{ batches: { edges: { node: Batch }[] } }>(
    clerk,
    `{ batches(first: 2) { totalCount edges { node { id state retriedBy { id } } } } }`,
  );
  expect(batches.edges.map(({ node }) => node)).toEqual([
    { id: retry.id, state: "DONE", retriedBy: null },
    { id: first.id, state: "DONE", retriedBy: { id: retry.id } },
  ]);
}, 60_000);

test("what is not for the viewer is not named, and a batch is nobody else's", async () => {
  const foreign = await walk(
    api.world,
    { ...routeNamed("CSTĐ cơ sở, with the department's council"), subjectName: "Bí Mật" },
    { until: "DRAFT" },
  );
  const nominationIds = [idOf(foreign), toGlobalId("Nomination", "777777777")];

  const preview = await act("previewAdvance", clerk, {
    selection: { nominationIds },
    step: "receive",
  });

  expect(preview).toMatchObject({
    counts: { total: 2, blocked: 2 },
    reasons: [{ count: 2, refusal: { reason: "NOT_FOUND" } }],
  });
  const { batch } = await api.data<Items>(clerk, itemsQuery, { id: preview.id });
  const [hidden, missing] = batch.items.edges.map(({ node }) => ({ ...node, nominationId: "" }));
  expect(hidden).toEqual(missing);
  expect(hidden).toMatchObject({ nomination: null, seenVersion: 0 });
  const others = await api.data(
    reviewer,
    `query ($id: ID!) { batch(id: $id) { id } node(id: $id) { id } }`,
    { id: preview.id },
  );
  expect(others).toEqual({ batch: null, node: null });
});

test("a refusal of what may no longer be seen says no more than that it is not there", async () => {
  const one = await arrived("Sùng A Sáng");
  const selection = { nominationIds: [idOf(one)] };
  const preview = await act("previewAdvance", reviewer, {
    selection,
    step: "completeAppraisalIneligible",
  });
  const [told] = (await api.data<Items>(reviewer, itemsQuery, { id: preview.id })).batch.items
    .edges;
  expect(told?.node).toMatchObject({ refusal: { reason: "STEP_NOT_HERE" } });
  const { viewer } = await api.world.as(reviewer);
  const end = (day: string | null) =>
    api.world.asOwner(
      sql`update desk set valid_to = ${day}::date where person_id = ${viewer.personId}::bigint`,
    );
  await end("2026-11-21");

  const { batch } = await api.data<Items>(reviewer, itemsQuery, {
    id: preview.id,
    filter: { reasons: ["NOT_FOUND"] },
  });

  await end(null);
  expect(batch.items.edges.map(({ node }) => node)).toEqual([
    expect.objectContaining({
      refusal: expect.objectContaining({ reason: "NOT_FOUND" }),
      nomination: null,
    }),
  ]);
});

const draft = toGlobalId("Nomination", "1");
test.each([
  ["nothing selected", { selection: {}, step: "receive" }, "SELECTION_UNCLEAR"],
  [
    "two selections",
    { selection: { nominationIds: [draft], workQueue: {} }, step: "receive" },
    "SELECTION_UNCLEAR",
  ],
  ["an unknown step", { selection: { nominationIds: [draft] }, step: "fly" }, "UNKNOWN_KEY"],
  [
    "more than two thousand",
    {
      selection: {
        nominationIds: Array.from({ length: 2001 }, (_, n) => toGlobalId("Nomination", `${n + 1}`)),
      },
      step: "receive",
    },
    "BATCH_TOO_LARGE",
  ],
] as const)("%s is refused", async (_, input, reason) => {
  const answer = await api.ask(clerk, documents.previewAdvance, { input });

  expectRefusal(answer, reason);
});

test("a batch of somebody else can be neither started, stopped nor retried", async () => {
  const selection = { nominationIds: [idOf(await arrived("Giàng A Páo"))] };
  const { id } = await act("previewAdvance", clerk, { selection, step: "receive" });

  expectRefusal(
    await api.ask(reviewer, documents.startBatch, { input: { previewId: id } }),
    "NOT_FOUND",
  );
  for (const mutation of ["cancelBatch", "retryBatch"] as const)
    expectRefusal(
      await api.ask(reviewer, documents[mutation], { input: { batchId: id } }),
      "NOT_FOUND",
    );
  expectRefusal(
    await api.ask(clerk, documents.cancelBatch, { input: { batchId: id } }),
    "BATCH_NOT_UNDER_WAY",
  );
});
