import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { QueryContext } from "../../src/queries/context.ts";
import { progress, progressGroupings } from "../../src/queries/progress.ts";
import { countNominations } from "../../src/queries/nominations.ts";
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
  context = asking(seed, viewer(desk("OFFICE_CHIEF", [office])));
}, 60_000);
afterAll(() => seed.end());

test("stages are counted with the ages of what is in progress, the most overdue first", async () => {
  const report = await progress(context, { groupBy: "STAGE" });

  const none = { average: null, median: null, oldest: null };
  const zero = { inProgress: 0, onHold: 0, overdue: 0, dueSoon: 0 };
  const intake = { count: 2, inProgress: 2, onHold: 0, overdue: 1, dueSoon: 1 };
  const appraisal = { count: 1, inProgress: 1, onHold: 1, overdue: 0, dueSoon: 0 };
  expect(report.rows).toEqual([
    { key: "OFFICE_INTAKE", ...intake, average: 2.5, median: 2.5, oldest: 3 },
    { key: "ARCHIVED", count: 1, ...zero, ...none },
    { key: "OFFICE_APPRAISAL", ...appraisal, average: 8, median: 8, oldest: 8 },
  ]);
  expect(report.total).toMatchObject({ key: null, count: 4, inProgress: 3, oldest: 8 });
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
