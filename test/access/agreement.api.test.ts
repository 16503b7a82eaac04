import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { ViewerDesk } from "../../src/access/viewer.ts";
import { toGlobalId } from "../../src/graphql/global-id.ts";
import type { Api } from "../support/api.ts";
import { type Everybody, openEverybody } from "../support/everybody.ts";
import { opened, pagesFromEnd, pagesOf } from "../support/read-all.ts";
import { mayRead, type Reached, waitsFor } from "../support/reach.ts";

let everybody: Everybody;
let api: Api;
let all: readonly Reached[];

beforeAll(async () => {
  everybody = await openEverybody();
  ({ api, all } = everybody);
}, 300_000);
afterAll(() => api.close());

const idsOf = (reached: readonly Reached[]) => reached.map(({ id }) => id).toSorted();
const readable = (_who: string, desks: readonly ViewerDesk[]) =>
  idsOf(all.filter((one) => mayRead(desks, one)));

test("the world has what could be told apart wrongly", () => {
  const counts = {
    all: all.length,
    drafts: all.filter((one) => one.draft).length,
    classified: all.filter((one) => one.classified).length,
    ended: all.filter((one) => one.waits.length === 0).length,
  };

  expect(counts.all).toBe(66);
  for (const count of [counts.drafts, counts.classified, counts.ended])
    expect(count).toBeGreaterThanOrEqual(5);
});

test("a work queue has exactly what waits for one's desks, page by page", async () => {
  const queues = await everybody.ask(async (who) =>
    (await pagesOf(api, who, "workQueue", "first: 7")).map(({ id }) => id).toSorted(),
  );

  expect(queues).toEqual(
    await everybody.ask((_who, desks) => idsOf(all.filter((one) => waitsFor(desks, one)))),
  );
  expect([...queues.values()].filter((ids) => ids.length > 7).length).toBeGreaterThan(0);
});

type Summary = {
  readonly workQueueSummary: readonly {
    readonly desk: { readonly id: string };
    readonly waiting: number;
    readonly onHold: number;
  }[];
};

test("what waits and what is on hold at a desk add up to the total of its queue", async () => {
  const sums = await everybody.ask(async (who) => {
    const { workQueueSummary } = await api.data<Summary>(
      who,
      `{ workQueueSummary { desk { id } waiting onHold } }`,
    );
    return workQueueSummary.map(({ desk, waiting, onHold }) => [desk.id, waiting + onHold, onHold]);
  });
  const totals = await everybody.ask((who, desks) =>
    Promise.all(desks.map(async (desk) => totalsAt(who, toGlobalId("Desk", desk.id)))),
  );

  expect(sums).toEqual(totals);
  const held = [...sums.values()].flat().filter(([, , onHold]) => onHold !== 0);
  expect(held.length).toBeGreaterThan(0);
});

async function totalsAt(who: string, deskId: string): Promise<readonly unknown[]> {
  const { queue, held } = await api.data<Record<"queue" | "held", { totalCount: number }>>(
    who,
    `query ($deskId: ID) {
      queue: workQueue(deskId: $deskId) { totalCount }
      held: workQueue(deskId: $deskId, filter: { onHold: true }) { totalCount }
    }`,
    { deskId },
  );
  return [deskId, queue.totalCount, held.totalCount];
}

test("whatever is in a queue opens by its id and has a step addressed to its reader", async () => {
  const troubles = await everybody.ask(async (who) => {
    const queue = await pagesOf(api, who, "workQueue", "first: 100", "steps { step { key } }");
    const open = await opened(
      api,
      who,
      queue.map(({ id }) => id),
    );
    return queue.filter((one) => !open.has(one.id) || (one["steps"] as unknown[]).length === 0);
  });

  expect([...troubles].filter(([, found]) => found.length > 0)).toEqual([]);
});

test("a list, its count and single reads agree on what may be read", async () => {
  const expected = await everybody.ask(readable);
  const lists = await everybody.ask(async (who) =>
    (await pagesOf(api, who, "nominations", "first: 25")).map(({ id }) => id).toSorted(),
  );
  const single = await everybody.ask(async (who) =>
    [...(await opened(api, who, idsOf(all)))].toSorted(),
  );

  expect(lists).toEqual(expected);
  expect(single).toEqual(expected);
});

const filters = [
  "{}",
  "{ outcomes: [IN_PROGRESS] }",
  "{ onHold: true }",
  "{ levels: [UNIT, PROVINCE] }",
  "{ outcomes: [WITHDRAWN, AWARDED], onHold: false }",
  `{ subjectName: "nguyen" }`,
  `{ pipelines: ["province-award", "state-honour"] }`,
];
type Figures = {
  readonly nominations: { readonly totalCount: number };
  readonly progress: {
    readonly total: { readonly count: number };
    readonly rows: readonly { readonly count: number }[];
  };
};

test.each(filters)("figures count what the list counts under %s", async (filter) => {
  const figures = await everybody.ask((who) =>
    api.data<Figures>(
      who,
      `{ nominations(filter: ${filter}) { totalCount }
        progress(filter: ${filter}, groupBy: HOLDER) { total { count } rows { count } } }`,
    ),
  );

  for (const { nominations, progress } of figures.values()) {
    expect(progress.total.count).toBe(nominations.totalCount);
    expect(progress.rows.reduce((sum, row) => sum + row.count, 0)).toBe(nominations.totalCount);
  }
});

const orders = ["CREATED_AT", "UPDATED_AT", "DUE_ON", "SUBJECT_NAME"].flatMap((field) =>
  ["ASC", "DESC"].map((direction) => `{ field: ${field}, direction: ${direction} }`),
);

test.each(orders)("a list ordered by %s reads the same from either end", async (order) => {
  const list = `orderBy: ${order}, filter: { outcomes: [IN_PROGRESS, WITHDRAWN, AWARDED] }`;

  const forward = await pagesOf(api, "nb.ubnd.chutich", "nominations", `${list}, first: 9`);
  const backward = await pagesFromEnd(api, "nb.ubnd.chutich", "nominations", `${list}, last: 7`);

  expect(forward.length).toBeGreaterThan(20);
  expect(backward).toEqual(forward);
});

test("what a campaign's monitor reads is never a draft and never classified", async () => {
  const seen = await pagesOf(
    api,
    "nb.sxd.congdoan",
    "nominations",
    "first: 50",
    "submittedAt classified",
  );

  expect(seen.length).toBeGreaterThan(0);
  for (const one of seen) {
    expect(one["submittedAt"]).not.toBeNull();
    expect(one["classified"]).toBe(false);
  }
});
