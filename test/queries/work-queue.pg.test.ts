import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { QueryContext } from "../../src/queries/context.ts";
import { workQueueSummary } from "../../src/queries/work-queue-summary.ts";
import { countWorkQueue, listWorkQueue, workQueueOrders } from "../../src/queries/work-queue.ts";
import { asking, desk, nominate, organisationId, seeded, viewer } from "./seed.ts";

let seed: Awaited<ReturnType<typeof seeded>>;
let context: QueryContext;
let cleared: QueryContext;

// "Today" is Wednesday 5 August 2026.
beforeAll(async () => {
  seed = await seeded();
  const unit = await organisationId(seed.database, "NB-SXD-QLVT");
  const office = await organisationId(seed.database, "NB-SXD-VP");
  const department = await organisationId(seed.database, "NB-SXD");
  const reviewer = { organisation: office, role: "OFFICE_REVIEWER" };
  const chief = { organisation: office, role: "OFFICE_CHIEF" };
  const put = (code: string, waits: readonly (typeof chief)[], rest: object = {}) =>
    nominate(seed.database, { code, unit, readers: [office, department], waits, ...rest });
  await put("LATE", [reviewer, chief], { dueOn: "2026-08-04" });
  await put("TODAY", [reviewer], { dueOn: "2026-08-05" });
  await put("FRIDAY", [chief], { dueOn: "2026-08-07", enteredAt: "2026-07-01T00:00:00Z" });
  await put("MONDAY", [reviewer], { dueOn: "2026-08-10" });
  await put("NEVER", [reviewer]);
  await put("HELD", [reviewer], { dueOn: "2026-08-01", held: true });
  await put("SECRET", [reviewer], { dueOn: "2026-08-05", classified: true });
  await put("OTHERS", [{ organisation: department, role: "DIRECTOR" }], { dueOn: "2026-08-05" });
  const both = (isCleared: boolean) =>
    viewer(
      desk("OFFICE_REVIEWER", [office], { id: "11", cleared: isCleared }),
      desk("OFFICE_CHIEF", [office], { id: "12", cleared: isCleared }),
      desk("UNIT_HEAD", [unit], { id: "13" }),
    );
  context = asking(seed, both(false));
  cleared = asking(seed, both(true));
}, 60_000);
afterAll(() => seed.end());

const codes = async (question: Parameters<typeof listWorkQueue>[1], who = context) =>
  (await listWorkQueue(who, question)).edges.map((edge) => edge.node.code);

test("the most urgent comes first, each nomination once", async () => {
  expect(await codes({})).toEqual(["HELD", "LATE", "TODAY", "FRIDAY", "MONDAY", "NEVER"]);
  expect(await countWorkQueue(context)).toBe(6);
});

test("the longest waiting comes first when asked for", async () => {
  expect((await codes({ orderBy: "ENTERED_AT" }))[0]).toBe("FRIDAY");
});

test.each(workQueueOrders)("paging by %s visits every row once", async (orderBy) => {
  const seen: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const page = await listWorkQueue(context, { orderBy, page: { first: 2, after } });
    seen.push(...page.edges.map((edge) => edge.node.code));
    [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
  }

  expect(seen).toEqual(await codes({ orderBy }));
});

test("a classified nomination waits only for a cleared desk", async () => {
  expect(await codes({}, cleared)).toContain("SECRET");
  expect(await countWorkQueue(cleared)).toBe(7);
});

test("one desk's queue is asked for by its id; somebody else's is refused", async () => {
  expect(await codes({ deskId: "12" })).toEqual(["LATE", "FRIDAY"]);
  await expect(codes({ deskId: "99" })).rejects.toMatchObject({
    refusal: { reason: "NOT_YOUR_DESK" },
  });
});

test("a filter narrows the queue and its count alike", async () => {
  const filter = { overdue: true, onHold: false };

  expect(await codes({ filter })).toEqual(["LATE"]);
  expect(await countWorkQueue(context, { filter })).toBe(1);
});

test("the summary counts each desk; held ones count only as on hold", async () => {
  const counts = await workQueueSummary(context);

  expect(counts).toEqual([
    { deskId: "11", waiting: 4, dueSoon: 1, overdue: 1, onHold: 1 },
    { deskId: "12", waiting: 2, dueSoon: 1, overdue: 1, onHold: 0 },
    { deskId: "13", waiting: 0, dueSoon: 0, overdue: 0, onHold: 0 },
  ]);
  for (const { deskId, waiting, onHold } of counts)
    expect(await countWorkQueue(context, { deskId })).toBe(waiting + onHold);
});

test("whoever holds no desk has an empty queue", async () => {
  const nobody = asking(seed, viewer());

  expect(await codes({}, nobody)).toEqual([]);
  expect(await countWorkQueue(nobody)).toBe(0);
  expect(await workQueueSummary(nobody)).toEqual([]);
});
