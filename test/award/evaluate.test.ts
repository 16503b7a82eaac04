import { expect, test } from "@jest/globals";
import type { Condition, Verdict } from "../../src/award/conditions.ts";
import { evaluate } from "../../src/award/evaluate.ts";
import type { Evidence } from "../../src/award/evidence.ts";
import {
  awarded,
  evidence,
  excellent,
  indexed,
  initiative,
  rated,
  register,
  reported,
} from "../support/evidence.ts";

const good: Condition = { kind: "RATING", atLeast: "GOOD", years: "LAST" };
const goodEvery: Condition = { ...good, years: "EVERY" };
const index: Condition = {
  kind: "INDEX",
  index: "PAR_INDEX",
  of: "SUBJECT",
  atLeastBasisPoints: 9000,
  years: "LAST",
};
const rises: Condition = { kind: "INDEX_RISES", index: "PAR_INDEX", of: "SUBJECT" };
const late: Condition = { kind: "COUNT", index: "LATE_FILES", of: "UNIT", atMost: 0 };
const province: Condition = { kind: "INITIATIVES", level: "PROVINCE", times: 1 };
const majority: Condition = {
  kind: "MEMBERS",
  award: "ADVANCED_WORKER",
  atLeastPercent: 50,
  above: true,
};
const seventy: Condition = { kind: "MEMBERS", award: "ADVANCED_WORKER", atLeastPercent: 70 };
const fighter: Condition = {
  kind: "MEMBERS_COUNT",
  award: "EMULATION_FIGHTER_BASE",
  atLeast: 1,
};
const clean: Condition = { kind: "NO_DISCIPLINE" };
const half: Condition = { kind: "SERVICE", months: 6 };
const run: Condition = { kind: "YEARS", atLeast: "EXCELLENT", years: 2 };

const of = (over: Partial<Evidence>) => evidence(over);
const files = (count: number) =>
  of({ indexes: [indexed(2025, count, { index: "LATE_FILES", of: "UNIT", maxScore: null })] });
const members = (total: number, award: string, count: number, disciplined = 0) =>
  of({ members: { total, disciplined, holding: [{ award, count }] } });
const ended = (endedOn: string | null) => of({ discipline: { state: "ENDED", endedOn } });

test.each<[string, Condition, Evidence, Verdict]>([
  ["a rating at the mark", good, of({ ratings: [rated(2025, "GOOD")] }), "PASS"],
  ["a rating above the mark", good, of({ ratings: [rated(2025, "EXCELLENT")] }), "PASS"],
  ["a rating below the mark", good, of({ ratings: [rated(2025, "COMPLETED")] }), "FAIL"],
  ["no rating of the year", good, of({ ratings: [rated(2024, "GOOD")] }), "PENDING_DATA"],
  [
    "each year at the mark",
    goodEvery,
    of({ years: [2024, 2025], ratings: [rated(2024, "GOOD"), rated(2025, "GOOD")] }),
    "PASS",
  ],
  [
    "one year below the mark",
    goodEvery,
    of({ years: [2024, 2025], ratings: [rated(2024, "COMPLETED"), rated(2025, "GOOD")] }),
    "FAIL",
  ],
  [
    "one year without a rating",
    goodEvery,
    of({ years: [2024, 2025], ratings: [rated(2025, "GOOD")] }),
    "PENDING_DATA",
  ],
  ["exactly 90.00 %", index, of({ indexes: [indexed(2025, 90)] }), "PASS"],
  ["89.95 %", index, of({ indexes: [indexed(2025, 89.95)] }), "FAIL"],
  ["89.9999 %", index, of({ indexes: [indexed(2025, 89.9999)] }), "FAIL"],
  ["0.9 of 1", index, of({ indexes: [indexed(2025, 0.9, { maxScore: 1 })] }), "PASS"],
  ["67.5 of 75", index, of({ indexes: [indexed(2025, 67.5, { maxScore: 75 })] }), "PASS"],
  ["67.4999 of 75", index, of({ indexes: [indexed(2025, 67.4999, { maxScore: 75 })] }), "FAIL"],
  [
    "a score of no maximum",
    index,
    of({ indexes: [indexed(2025, 95, { maxScore: null })] }),
    "PENDING_DATA",
  ],
  [
    "a maximum of zero",
    index,
    of({ indexes: [indexed(2025, 95, { maxScore: 0 })] }),
    "PENDING_DATA",
  ],
  ["no result of the year", index, of({ indexes: [indexed(2024, 95)] }), "PENDING_DATA"],
  [
    "the unit's result only",
    index,
    of({ indexes: [indexed(2025, 95, { of: "UNIT" })] }),
    "PENDING_DATA",
  ],
  ["more points", rises, of({ indexes: [indexed(2024, 88.1), indexed(2025, 88.2)] }), "PASS"],
  [
    "fewer points, a better rank",
    rises,
    of({ indexes: [indexed(2024, 90, { rank: 7 }), indexed(2025, 89, { rank: 6 })] }),
    "PASS",
  ],
  [
    "fewer points of a smaller maximum",
    rises,
    of({ indexes: [indexed(2024, 80), indexed(2025, 45, { maxScore: 50 })] }),
    "PASS",
  ],
  ["the same points", rises, of({ indexes: [indexed(2024, 88), indexed(2025, 88)] }), "FAIL"],
  ["no year before", rises, of({ indexes: [indexed(2025, 88)] }), "PENDING_DATA"],
  [
    "scores that cannot be compared",
    rises,
    of({ indexes: [indexed(2024, 88), indexed(2025, 900, { maxScore: null })] }),
    "PENDING_DATA",
  ],
  ["no late file", late, files(0), "PASS"],
  ["a late file", late, files(1), "FAIL"],
  ["no count", late, of({}), "PENDING_DATA"],
  [
    "an initiative of the province",
    province,
    of({ initiatives: [initiative({ level: "PROVINCE" })] }),
    "PASS",
  ],
  [
    "a wider initiative",
    province,
    of({ initiatives: [initiative({ level: "NATIONAL" })] }),
    "PASS",
  ],
  [
    "a narrower initiative",
    province,
    of({ initiatives: [initiative({ level: "DEPARTMENT" })] }),
    "FAIL",
  ],
  [
    "an initiative not applied",
    { ...province, applied: true },
    of({ initiatives: [initiative({ level: "PROVINCE", applied: false })] }),
    "FAIL",
  ],
  [
    "an old initiative",
    { ...province, recent: true },
    of({ initiatives: [initiative({ level: "PROVINCE", year: 2024 })] }),
    "FAIL",
  ],
  ["half of the members", majority, members(10, "ADVANCED_WORKER", 5), "FAIL"],
  ["more than half of the members", majority, members(11, "ADVANCED_WORKER", 6), "PASS"],
  ["seventy of a hundred members", seventy, members(100, "ADVANCED_WORKER", 70), "PASS"],
  ["two of three members", seventy, members(3, "ADVANCED_WORKER", 2), "FAIL"],
  ["members that hold something else", seventy, members(3, "OTHER", 3), "FAIL"],
  ["members not stated", seventy, of({}), "PENDING_DATA"],
  ["a fighter among the members", fighter, members(9, "EMULATION_FIGHTER_BASE", 1), "PASS"],
  ["no fighter among the members", fighter, members(9, "EMULATION_FIGHTER_BASE", 0), "FAIL"],
  ["no members to count", fighter, of({}), "PENDING_DATA"],
  ["nobody disciplined", { kind: "NO_MEMBER_DISCIPLINED" }, members(9, "X", 0), "PASS"],
  ["somebody disciplined", { kind: "NO_MEMBER_DISCIPLINED" }, members(9, "X", 0, 1), "FAIL"],
  ["no word of discipline", { kind: "NO_MEMBER_DISCIPLINED" }, of({}), "PENDING_DATA"],
  ["a clean record", clean, of({}), "PASS"],
  ["nothing stated", clean, of({ discipline: null }), "PENDING_DATA"],
  ["a hold", clean, of({ discipline: null, openHolds: 1 }), "FAIL"],
  ["in force", clean, of({ discipline: { state: "IN_FORCE", endedOn: null } }), "FAIL"],
  ["ended before the years", clean, ended("2024-12-31"), "PASS"],
  ["ended on their first day", clean, ended("2025-01-01"), "PASS"],
  ["ended within them", clean, ended("2025-01-02"), "FAIL"],
  ["ended nobody knows when", clean, ended(null), "PENDING_DATA"],
  ["six months", half, of({ joinedOn: "2025-07-01" }), "PASS"],
  ["six months less a day", half, of({ joinedOn: "2025-07-02" }), "FAIL"],
  ["nobody knows since when", half, of({}), "PENDING_DATA"],
  ["two years", run, of({ ratings: [rated(2024, "EXCELLENT"), rated(2025, "EXCELLENT")] }), "PASS"],
  ["a worse year", run, of({ ratings: [rated(2024, "GOOD"), rated(2025, "EXCELLENT")] }), "FAIL"],
  ["a year not known", run, of({ ratings: [rated(2025, "EXCELLENT")] }), "PENDING_DATA"],
  ["a worse year before one not known", run, of({ ratings: [rated(2024, "GOOD")] }), "FAIL"],
  ["what people judge", { kind: "MANUAL" }, excellent([2025], "INDIVIDUAL"), "MANUAL"],
])("%s: %j", (_what, condition, known, verdict) => {
  expect(evaluate(condition, known).verdict).toBe(verdict);
});

test.each<[string, Condition]>([
  ["RATING", { ...goodEvery, atLeast: "EXCELLENT" }],
  ["INDEX", { ...index, years: "EVERY" }],
  ["INDEX_RISES", rises],
  ["COUNT", late],
  [
    "INITIATIVES",
    { kind: "INITIATIVES", level: "NATIONAL", times: 2, applied: true, recent: true },
  ],
  ["HELD", { kind: "HELD", awards: ["EMULATION_FIGHTER_BASE"], times: 3, consecutive: true }],
  ["YEARS", { ...run, years: 5 }],
  [
    "LADDER",
    {
      kind: "LADDER",
      after: ["COMMENDATION_PROVINCE"],
      types: ["MERIT_RECORD"],
      years: 5,
      atLeast: "GOOD",
      holding: [{ awards: ["EMULATION_FIGHTER_BASE"], times: 3 }],
      better: { rating: "EXCELLENT", times: 1 },
    },
  ],
  ["NO_DISCIPLINE", clean],
  ["MEMBERS", majority],
  ["MEMBERS_COUNT", fighter],
  ["NO_MEMBER_DISCIPLINED", { kind: "NO_MEMBER_DISCIPLINED" }],
  ["SERVICE", half],
])("somebody excellent passes %s, and nobody of whom nothing is known does", (_kind, condition) => {
  for (const years of [[2025], [2021, 2022, 2023, 2024, 2025]]) {
    expect(evaluate(condition, excellent(years, "INDIVIDUAL")).verdict).toBe("PASS");
    expect(evaluate(condition, excellent(years, "COLLECTIVE")).verdict).toBe("PASS");
  }
  expect(evaluate(condition, evidence({ discipline: null })).verdict).not.toBe("PASS");
});

const pass: Condition = { kind: "NO_DISCIPLINE" };
const fail: Condition = { kind: "HELD", awards: ["X"], times: 1 };
const pending: Condition = { kind: "SERVICE", months: 1 };
const manual: Condition = { kind: "MANUAL" };

test.each<["ALL" | "ANY", readonly Condition[], Verdict]>([
  ["ALL", [pass, manual, pending, fail], "FAIL"],
  ["ALL", [pass, manual, pending], "PENDING_DATA"],
  ["ALL", [pass, manual], "MANUAL"],
  ["ALL", [pass, pass], "PASS"],
  ["ANY", [fail, pending, manual, pass], "PASS"],
  ["ANY", [fail, pending, manual], "MANUAL"],
  ["ANY", [fail, pending], "PENDING_DATA"],
  ["ANY", [fail, fail], "FAIL"],
])("%s of %j", (kind, branches, verdict) => {
  expect(evaluate({ kind, of: branches }, evidence()).verdict).toBe(verdict);
  expect(evaluate({ kind, of: branches.toReversed() }, evidence()).verdict).toBe(verdict);
});

test("a failure keeps its name and its numbers through ALL and ANY", () => {
  const found = evaluate(
    { kind: "ALL", of: [pass, { kind: "ANY", of: [good, fail] }] },
    evidence({ ratings: [rated(2025, "COMPLETED")] }),
  );

  expect(found).toMatchObject({ verdict: "FAIL", failure: "TITLES_NOT_ENOUGH" });
  expect(found.measures).toEqual([
    { what: "RATING", year: 2025, found: "COMPLETED", needed: "GOOD", unit: "RATING" },
    { what: "X", year: null, found: "0", needed: "1", unit: "TIMES" },
  ]);
});

test("a signed register goes before the unit's own report, whichever comes first", () => {
  const ratings = [rated(2025, "EXCELLENT", reported), rated(2025, "COMPLETED", register)];
  const indexes = [indexed(2025, 95, { cited: reported }), indexed(2025, 85)];
  for (const known of [
    evidence({ ratings, indexes }),
    evidence({ ratings: ratings.toReversed(), indexes: indexes.toReversed() }),
  ]) {
    expect(evaluate(good, known)).toMatchObject({ verdict: "FAIL", cited: ["12/QĐ-UBND"] });
    expect(evaluate(index, known)).toMatchObject({ verdict: "FAIL", cited: ["12/QĐ-UBND"] });
  }
});

test("percents are shown cut to hundredths, never rounded up to the mark", () => {
  const shown = (condition: Condition, known: Evidence) => evaluate(condition, known).measures[0];

  expect(shown(index, of({ indexes: [indexed(2025, 89.999)] }))).toMatchObject({
    found: "89.99",
    needed: "90",
  });
  expect(shown(seventy, members(3, "ADVANCED_WORKER", 2))).toMatchObject({
    found: "66.66",
    needed: "70",
  });
});

test.each<[string, readonly number[], Verdict]>([
  ["three years up to the last", [2023, 2024, 2025], "PASS"],
  ["a gap", [2022, 2023, 2025], "FAIL"],
  ["two years", [2024, 2025], "FAIL"],
  ["years long ago", [2018, 2019, 2020], "FAIL"],
])("titles in a row: %s", (_what, years, verdict) => {
  const held: Condition = { kind: "HELD", awards: ["FIGHTER"], times: 3, consecutive: true };
  const known = evidence({ awards: years.map((year) => awarded("FIGHTER", year)) });

  expect(evaluate(held, known).verdict).toBe(verdict);
});

test("a title counts once a year, and not once it is revoked, whatever the unit reports", () => {
  const twice: Condition = { kind: "HELD", awards: ["FIGHTER"], times: 2 };
  const verdict = (...awards: readonly ReturnType<typeof awarded>[]) =>
    evaluate(twice, evidence({ awards })).verdict;
  const revoked = awarded("FIGHTER", 2024, { valid: false });

  expect(verdict(awarded("FIGHTER", 2025), awarded("FIGHTER", 2024))).toBe("PASS");
  expect(verdict(awarded("FIGHTER", 2025), awarded("FIGHTER", 2025, { cited: reported }))).toBe(
    "FAIL",
  );
  expect(verdict(awarded("FIGHTER", 2025), revoked)).toBe("FAIL");
  expect(
    verdict(awarded("FIGHTER", 2025), revoked, awarded("FIGHTER", 2024, { cited: reported })),
  ).toBe("FAIL");
});
