import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { QueryContext } from "../../src/queries/context.ts";
import type { NominationFilter } from "../../src/queries/nomination-filter.ts";
import { progress, type ProgressGrouping, progressGroupings } from "../../src/queries/progress.ts";
import { countNominations, listNominations } from "../../src/queries/nominations.ts";
import { asking, desk, nominate, organisationId, seeded, viewer } from "./seed.ts";

let seed: Awaited<ReturnType<typeof seeded>>;
let context: QueryContext;
let unit: string;

// "Today" is Wednesday 5 August 2026; 1 and 2 August are a weekend.
beforeAll(async () => {
  seed = await seeded();
  unit = await organisationId(seed.database, "NB-SXD-QLVT");
  const other = await organisationId(seed.database, "NB-SXD-KCHT");
  const office = await organisationId(seed.database, "NB-SXD-VP");
  const put = (code: string, rest: object) =>
    nominate(seed.database, { code, unit, readers: [office], stage: "OFFICE_INTAKE", ...rest });
  // In Vietnam it is already Monday 3 August.
  await put("P1", { enteredAt: "2026-08-02T18:00:00Z", dueOn: "2026-08-04" });
  await put("P2", { enteredAt: "2026-07-31T02:00:00Z", dueOn: "2026-08-07", unit: other });
  await put("P3", { enteredAt: "2026-07-24T02:00:00Z", held: true, stage: "OFFICE_APPRAISAL" });
  await put("P4", { outcome: "AWARDED", stage: "ARCHIVED", dueOn: "2026-01-01" });
  await put("P5", { readers: [unit] });
  const held = { unit: other, stage: "DEPARTMENT_COUNCIL" };
  await put("P6", { ...held, enteredAt: "2026-07-20T02:00:00Z", holder: office });
  await put("P7", { ...held, enteredAt: "2026-03-02T02:00:00Z", held: true, holder: unit });
  context = asking(seed, viewer(desk("OFFICE_CHIEF", [office])));
}, 60_000);
afterAll(() => seed.end());

test("stages are counted with the ages of what is in progress, the most overdue first", async () => {
  const report = await progress(context, { groupBy: "STAGE" });

  const none = { average: null, median: null, oldest: null };
  const zero = { inProgress: 0, onHold: 0, overdue: 0, dueSoon: 0 };
  const intake = { count: 2, inProgress: 2, onHold: 0, overdue: 1, dueSoon: 1 };
  const appraisal = { count: 1, inProgress: 1, onHold: 1, overdue: 0, dueSoon: 0 };
  const council = { count: 2, inProgress: 2, onHold: 1, overdue: 0, dueSoon: 0 };
  expect(report.rows).toEqual([
    { key: "OFFICE_INTAKE", ...intake, average: 2.5, median: 2.5, oldest: 3 },
    { key: "DEPARTMENT_COUNCIL", ...council, average: 60.5, median: 60.5, oldest: 109 },
    { key: "ARCHIVED", count: 1, ...zero, ...none },
    { key: "OFFICE_APPRAISAL", ...appraisal, average: 8, median: 8, oldest: 8 },
  ]);
  expect(report.total).toMatchObject({ key: null, count: 6, inProgress: 5, oldest: 109 });
  expect(report.complete).toBe(true);
});

test.each(progressGroupings)("groups by %s add up to what the viewer can open", async (groupBy) => {
  const { rows, total } = await progress(context, { groupBy });

  expect(rows.reduce((sum, row) => sum + row.count, 0)).toBe(total.count);
  expect(total.count).toBe(await countNominations(context));
});

test("a report is narrowed by the same filter as a list", async () => {
  const filter = { organisationId: unit, overdue: true };

  const { total } = await progress(context, { filter, groupBy: "ORGANISATION" });

  expect(total).toMatchObject({ count: 1, overdue: 1 });
});

/** What opens a row of a report as a list. */
function opening(groupBy: ProgressGrouping, key: string | null): NominationFilter {
  if (key === null) return { withHolder: false };
  const filters: Record<ProgressGrouping, object> = {
    STAGE: { stages: [key] },
    LEVEL: { levels: [key] },
    ORGANISATION: { unitIds: [key] },
    HOLDER: { holderIds: [key] },
    AWARD: { awards: [key] },
    CAMPAIGN: { campaignIds: [key] },
    OUTCOME: { outcomes: [key] },
  };
  return filters[groupBy];
}

const going: NominationFilter = { outcomes: ["IN_PROGRESS"] };
const figures: readonly (readonly [string, NominationFilter])[] = [
  ["count", {}],
  ["inProgress", going],
  ["overdue", { ...going, overdue: true }],
  ["onHold", { ...going, onHold: true }],
  ["dueSoon", { ...going, dueSoon: true }],
];

test.each(progressGroupings)(
  "every figure by %s opens as a list of its length",
  async (groupBy) => {
    const { rows, total } = await progress(context, { groupBy });
    const lists = [
      { row: total, filter: {} },
      ...rows.map((row) => ({ row, filter: opening(groupBy, row.key) })),
    ];

    for (const { row, filter } of lists)
      for (const [figure, narrower] of figures) {
        const both = { ...filter, ...narrower };
        const isEnded = groupBy === "OUTCOME" && ![null, "IN_PROGRESS"].includes(row.key);
        const length = isEnded && figure !== "count" ? 0 : await countNominations(context, both);
        expect({ key: row.key, [figure]: length }).toMatchObject({
          key: row.key,
          [figure]: row[figure as "count"],
        });
      }
  },
);

test("both sides of a filter together are all there is", async () => {
  const all = await countNominations(context);

  for (const name of ["dueSoon", "overdue", "onHold", "withHolder"]) {
    const sides = [true, false].map((side) => countNominations(context, { [name]: side }));
    expect((await Promise.all(sides)).reduce((sum, one) => sum + one, 0)).toBe(all);
  }
});

test("ages are counted by spans, and each span opens as a list", async () => {
  const { ages, total } = await progress(context, { groupBy: "STAGE" });

  expect(ages.map(({ from, to, count }) => [from, to, count])).toEqual([
    [0, 5, 2],
    [6, 10, 1],
    [11, 20, 1],
    [21, 40, 0],
    [41, null, 1],
  ]);
  expect(ages.reduce((sum, one) => sum + one.count, 0)).toBe(total.inProgress);
  for (const { from, to, count } of ages)
    expect(await countNominations(context, { ageFrom: from, ageTo: to })).toBe(count);
  const { edges } = await listNominations(context, { filter: { ageFrom: 41 } });
  expect(edges.map((edge) => edge.node.code)).toEqual(["P7"]);
});

test("whoever reads nothing gets an empty report", async () => {
  const { total, rows } = await progress(asking(seed, viewer()), { groupBy: "LEVEL" });

  expect(rows).toEqual([]);
  expect(total).toMatchObject({ count: 0, average: null });
});

test("a year without a calendar is refused, not guessed", async () => {
  const later = { ...context, now: new Date("2049-01-01T00:00:00Z") };

  await expect(progress(later, { groupBy: "STAGE" })).rejects.toMatchObject({
    refusal: { reason: "CALENDAR_UNKNOWN", details: { year: 2049 } },
  });
});
