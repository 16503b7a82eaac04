import { expect, test } from "@jest/globals";
import type { Condition, Failure, Verdict } from "../../src/award/conditions.ts";
import { evaluate } from "../../src/award/evaluate.ts";
import type { Evidence, PastAward, Rating } from "../../src/award/evidence.ts";
import { isFresh } from "../../src/workflow/freshness.ts";
import { awarded, evidence, rated, reported } from "../support/evidence.ts";

/** Luật TĐKT Điều 73 khoản 1 điểm b. */
const ladder: Extract<Condition, { kind: "LADDER" }> = {
  kind: "LADDER",
  after: ["COMMENDATION_PROVINCE"],
  types: ["MERIT_RECORD"],
  years: 5,
  atLeast: "GOOD",
  holding: [{ awards: ["EMULATION_FIGHTER_BASE"], times: 3 }],
};

const certificate = awarded("COMMENDATION_PROVINCE", 2020, {
  decidedOn: "2021-03-15",
  period: { from: "2019-01-01", to: "2020-12-31" },
});

const fighter = [2021, 2023, 2025].map((year) => awarded("EMULATION_FIGHTER_BASE", year));
const goodYears = [2021, 2022, 2023, 2024, 2025].map((year) => rated(year, "GOOD"));

/** Ms B of scenario 9. */
function msB(over: Partial<Evidence> = {}): Evidence {
  return evidence({
    years: [2021, 2022, 2023, 2024, 2025],
    ratings: goodYears,
    awards: [certificate, ...fighter],
    ...over,
  });
}

const first = (change: Partial<PastAward>) =>
  msB({ awards: [{ ...certificate, ...change }, ...fighter] });
const with2023 = (rating: Rating | null) =>
  msB({
    ratings: goodYears.flatMap((one) => {
      if (one.year !== 2023) return one;
      return rating === null ? [] : rated(2023, rating);
    }),
  });

test.each<[string, Evidence, Verdict, Failure | null]>([
  ["as it stands", msB(), "PASS", null],
  ["the earlier one from a movement", first({ type: "MOVEMENT" }), "FAIL", "NOT_MERIT_RECORD"],
  ["the earlier one revoked", first({ valid: false }), "FAIL", "PREREQUISITE_INVALID"],
  ["no earlier one", msB({ awards: fighter }), "FAIL", "PREREQUISITE_MISSING"],
  ["2023 only completed", with2023("COMPLETED"), "FAIL", "YEARS_BROKEN"],
  ["2023 not known", with2023(null), "PENDING_DATA", null],
  ["no period named", first({ period: null }), "FAIL", "YEARS_NOT_ENOUGH"],
  [
    "a period that ends within a year",
    first({ period: { from: null, to: "2021-06-30" } }),
    "FAIL",
    "YEARS_NOT_ENOUGH",
  ],
  [
    "achievements that end within a year",
    msB({ achievedUntil: "2025-12-30" }),
    "FAIL",
    "YEARS_NOT_ENOUGH",
  ],
  ["achievements without an end", msB({ achievedUntil: null }), "PASS", null],
  ["two titles", msB({ awards: [certificate, ...fighter.slice(1)] }), "FAIL", "TITLES_NOT_ENOUGH"],
  [
    "a title before the years that count",
    msB({ awards: [certificate, awarded("EMULATION_FIGHTER_BASE", 2020), ...fighter.slice(1)] }),
    "FAIL",
    "TITLES_NOT_ENOUGH",
  ],
  [
    "a bad year and one not known",
    msB({ ratings: [rated(2025, "GOOD"), rated(2023, "COMPLETED")] }),
    "FAIL",
    "YEARS_BROKEN",
  ],
])("scenario 9: %s", (_what, known, verdict, failure) => {
  expect(evaluate(ladder, known)).toMatchObject({ verdict, failure });
});

test("better years are counted among those that count", () => {
  const better = { ...ladder, better: { rating: "EXCELLENT", times: 1 } } as const;

  expect(evaluate(better, msB())).toMatchObject({ verdict: "FAIL", failure: "TITLES_NOT_ENOUGH" });
  expect(evaluate(better, with2023("EXCELLENT")).verdict).toBe("PASS");
  expect(evaluate(better, with2023("EXCELLENT")).measures).toEqual([
    { what: "YEARS", year: null, found: "5", needed: "5", unit: "YEARS" },
    { what: "EMULATION_FIGHTER_BASE", year: null, found: "3", needed: "3", unit: "TIMES" },
    { what: "EXCELLENT", year: null, found: "1", needed: "1", unit: "TIMES" },
  ]);
});

test("an old bad year does not matter once there are years enough since", () => {
  const older = { ...certificate, period: { from: null, to: "2017-12-31" } };
  const ratings = [...goodYears, rated(2020, "COMPLETED")];

  expect(evaluate(ladder, msB({ awards: [older, ...fighter], ratings })).verdict).toBe("PASS");
});

test("the latest award counts, but an earlier one that carries it is enough", () => {
  const later = awarded("COMMENDATION_PROVINCE", 2024, {
    decidedOn: "2024-05-05",
    period: { from: null, to: "2023-12-31" },
  });
  const both = [certificate, later, ...fighter];

  expect(evaluate(ladder, msB({ awards: [later, ...fighter] }))).toMatchObject({
    verdict: "FAIL",
    failure: "YEARS_NOT_ENOUGH",
  });
  expect(evaluate(ladder, msB({ awards: both })).verdict).toBe("PASS");
  expect(evaluate(ladder, { ...with2023(null), awards: both }).verdict).toBe("PENDING_DATA");
});

test("what a register says of an award stands against what the unit reports of it", () => {
  const claim = { ...certificate, cited: reported };
  const against = (change: Partial<PastAward>) =>
    evaluate(ladder, msB({ awards: [claim, { ...certificate, ...change }, ...fighter] })).failure;

  expect(against({})).toBeNull();
  expect(against({ valid: false })).toBe("PREREQUISITE_INVALID");
  expect(against({ type: "MOVEMENT" })).toBe("NOT_MERIT_RECORD");
  expect(against({ period: null })).toBe("YEARS_NOT_ENOUGH");
});

test("an award that only the unit reports counts until a register speaks of it", () => {
  const awards = [{ ...certificate, cited: reported }, ...fighter];

  expect(evaluate(ladder, msB({ awards })).verdict).toBe("PASS");
});

test.each([
  ["2026-03-20", true],
  ["2026-06-30", true],
  ["2026-07-01", false],
  ["2026-08-05", false],
])("scenario 9: a report to 31/12/2025 is fresh on %s: %s", (on, fresh) => {
  expect(isFresh("2025-12-31", on, 6)).toBe(fresh);
});

test.each([
  ["2025-08-31", 6, "2026-02-28"],
  ["2023-08-31", 6, "2024-02-29"],
  ["2025-11-15", 3, "2026-02-15"],
])("achievements to %s and %i months are fresh to %s", (until, months, last) => {
  expect(isFresh(until, last, months)).toBe(true);
  expect(
    isFresh(
      until,
      last.replace(/\d\d$/, (day) => String(Number(day) + 1)),
      months,
    ),
  ).toBe(false);
});
