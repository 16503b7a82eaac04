import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { toGlobalId } from "../../src/graphql/global-id.ts";
import { type Api, openApi } from "../support/api.ts";
import { expectRefusal } from "../support/api-refusal.ts";
import { everything } from "../support/refused.ts";
import { routeNamed } from "../support/routes.ts";
import { walk } from "../support/walk.ts";
import { now } from "../support/world.ts";

const certificate = routeNamed("Giấy khen of the department, without council");
const clerk = "nb.sxd.vp.vanthu";
const reviewer = "nb.sxd.vp.canbo1";

let api: Api;
beforeAll(async () => {
  api = await openApi({ clock: () => now });
}, 60_000);
afterAll(() => api.close());

type Item = { readonly nominationId: string; readonly seenVersion: number };

async function intake(): Promise<Item> {
  const one = await walk(api.world, certificate, { until: "OFFICE_INTAKE" });
  return { nominationId: toGlobalId("Nomination", one.nominationId), seenVersion: one.seq };
}

type Results = {
  readonly batchId: string;
  readonly results: readonly {
    readonly nominationId: string;
    readonly nomination: { readonly stage: { readonly key: string } } | null;
    readonly refusal: { readonly code: string; readonly reason: string } | null;
  }[];
};

function batch(input: object): Promise<{ advanceNominations: Results }> {
  return api.data(
    clerk,
    `mutation ($input: AdvanceNominationsInput!) { advanceNominations(input: $input) { batchId
      results { nominationId nomination { stage { key } history(last: 1) { edges { node { batchId } } } }
        refusal { code reason messageVi currentVersion currentStage } } } }`,
    { input },
  );
}

test("a batch answers item by item in the order asked, refusals between successes", async () => {
  const [first, stale, last] = [await intake(), await intake(), await intake()];
  const hidden = { nominationId: toGlobalId("Nomination", "999999"), seenVersion: 1 };
  const items = [last, { ...stale, seenVersion: 2 }, hidden, first];

  const { advanceNominations: done } = await batch({ items, step: "receive" });

  expect(done.results.map(({ nominationId }) => nominationId)).toEqual(
    items.map(({ nominationId }) => nominationId),
  );
  const moved = {
    nomination: {
      stage: { key: "OFFICE_APPRAISAL" },
      history: { edges: [{ node: { batchId: done.batchId } }] },
    },
    refusal: null,
  };
  expect(done.results).toMatchObject([
    moved,
    {
      nomination: null,
      refusal: { code: "STALE", currentVersion: 4, currentStage: "OFFICE_INTAKE" },
    },
    { nomination: null, refusal: { code: "NOT_FOUND", currentVersion: null } },
    moved,
  ]);
});

test("a repeated batch answers as it did and moves nothing again", async () => {
  const items = [await intake(), await intake()];
  const input = { items, step: "receive", idempotencyKey: "batch-1" };
  const first = await batch(input);
  const before = await everything(api.world);

  expect(await batch(input)).toEqual(first);
  expect(await everything(api.world)).toEqual(before);
});

test("a batch takes the whole of a list at the limit of 500, and tells of each", async () => {
  const real = await intake();
  const unknown = Array.from({ length: 499 }, (_, index) => ({
    nominationId: toGlobalId("Nomination", String(900_000 + index)),
    seenVersion: 1,
  }));

  const { advanceNominations: done } = await batch({ items: [...unknown, real], step: "receive" });

  expect(done.results).toHaveLength(500);
  expect(done.results.at(-1)?.refusal).toBeNull();
  expect(new Set(done.results.slice(0, -1).map(({ refusal }) => refusal?.reason))).toEqual(
    new Set(["NOT_FOUND"]),
  );
});

const received = `received: advanceNomination(input: {
  nominationId: $id, seenVersion: $seen, step: "receive" }) {
  nomination { version stage { key } steps { step { key } requires { papers { key } } } } }`;

test("a mutation sees what the one before it in the request did", async () => {
  const { nominationId: id, seenVersion: seen } = await intake();

  const answer = await api.data<Record<"received" | "registered", { nomination: object }>>(
    reviewer,
    `mutation ($id: ID!, $seen: Int!, $next: Int!) { ${received}
      registered: registerDocuments(input: {
        nominationId: $id, seenVersion: $next, documents: [{ type: "APPRAISAL_REPORT" }] }) {
        nomination { version documents { totalCount } history(last: 1) { edges { node { kind } } }
          steps { step { key } requires { papers { key } } } } } }`,
    { id, seen, next: seen + 1 },
  );

  const complete = "completeAppraisalEligibleWithoutCouncil";
  const needing = (papers: readonly string[]) =>
    expect.arrayContaining([
      { step: { key: complete }, requires: { papers: papers.map((key) => ({ key })) } },
    ]);
  expect(answer.received.nomination).toMatchObject({
    version: seen + 1,
    stage: { key: "OFFICE_APPRAISAL" },
    steps: needing(["APPRAISAL_REPORT"]),
  });
  expect(answer.registered.nomination).toMatchObject({
    version: seen + 2,
    documents: { totalCount: 3 },
    history: { edges: [{ node: { kind: "DOCUMENT_REGISTERED" } }] },
    steps: needing([]),
  });
});

test("a mutation that rests on what the one before it changed is stale, and the first one stays", async () => {
  const { nominationId: id, seenVersion: seen } = await intake();

  const answer = await api.ask(
    reviewer,
    `mutation ($id: ID!, $seen: Int!) { ${received}
      again: advanceNomination(input: { nominationId: $id, seenVersion: $seen, step: "receive" }) {
        nomination { version } } }`,
    { id, seen },
  );

  expectRefusal(answer, "STALE_VERSION");
  expect(answer.errors?.[0]).toMatchObject({
    path: ["again"],
    extensions: { currentVersion: seen + 1, currentStage: "OFFICE_APPRAISAL" },
  });
  expect(
    await api.data(reviewer, `query ($id: ID!) { nomination(id: $id) { version } }`, { id }),
  ).toEqual({ nomination: { version: seen + 1 } });
});
