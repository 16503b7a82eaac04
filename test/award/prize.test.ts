import { expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  baseSalaryOn,
  prizeAmount,
  type Title,
  titlesDue,
  titlesLeft,
} from "../../src/award/prize.ts";
import { baseSalaries } from "../../src/catalogue/base-salaries.ts";
import { prizes } from "../../src/catalogue/rule-sets/prizes.ts";
import { ruleSets } from "../../src/catalogue/rule-sets/index.ts";
import type { SubjectKind } from "../../src/workflow/vocabulary.ts";

const [i, g, h] = ["INDIVIDUAL", "COLLECTIVE", "HOUSEHOLD"] as const;
type Line = readonly [string, SubjectKind, number, number, number];

/** Award, subject, and the prize at 1,800,000, 2,340,000 and 2,530,000 đồng (DOMAIN 9.3). */
const table: readonly Line[] = [
  ["ADVANCED_WORKER", i, 540_000, 710_000, 760_000],
  ["MERIT_CERTIFICATE_DEPARTMENT", i, 540_000, 710_000, 760_000],
  ["MERIT_CERTIFICATE_COMMUNE", i, 540_000, 710_000, 760_000],
  ["MERIT_CERTIFICATE_DEPARTMENT", h, 810_000, 1_060_000, 1_140_000],
  ["MERIT_CERTIFICATE_COMMUNE", h, 810_000, 1_060_000, 1_140_000],
  ["MERIT_CERTIFICATE_DEPARTMENT", g, 1_080_000, 1_410_000, 1_520_000],
  ["MERIT_CERTIFICATE_COMMUNE", g, 1_080_000, 1_410_000, 1_520_000],
  ["ADVANCED_COLLECTIVE", g, 1_440_000, 1_880_000, 2_030_000],
  ["EMULATION_FIGHTER_BASE", i, 1_800_000, 2_340_000, 2_530_000],
  ["COMMENDATION_PROVINCE", i, 2_700_000, 3_510_000, 3_800_000],
  ["EXCELLENT_COLLECTIVE", g, 2_700_000, 3_510_000, 3_800_000],
  ["COMMENDATION_PROVINCE", h, 4_050_000, 5_270_000, 5_700_000],
  ["COMMENDATION_PROVINCE", g, 5_400_000, 7_020_000, 7_590_000],
  ["EMULATION_FIGHTER_PROVINCE", i, 5_400_000, 7_020_000, 7_590_000],
  ["COMMENDATION_PRIME_MINISTER", i, 6_300_000, 8_190_000, 8_860_000],
  ["COMMENDATION_PRIME_MINISTER", g, 12_600_000, 16_380_000, 17_710_000],
  ["LABOUR_ORDER_3", i, 8_100_000, 10_530_000, 11_390_000],
  ["LABOUR_ORDER_2", i, 13_500_000, 17_550_000, 18_980_000],
  ["LABOUR_ORDER_1", i, 16_200_000, 21_060_000, 22_770_000],
  ["EMULATION_FLAG_PROVINCE", g, 14_400_000, 18_720_000, 20_240_000],
  ["EMULATION_FLAG_GOVERNMENT", g, 21_600_000, 28_080_000, 30_360_000],
];

test.each(table)("%s for a %s", (award, subject, ...amounts) => {
  const rule = prizes.find((one) => one.award === award && one.subject === subject);

  expect(
    [1_800_000, 2_340_000, 2_530_000].map((base) => prizeAmount(rule?.hundredths ?? 0, base)),
  ).toEqual(amounts);
});

test("the rules of 2017 know no prize; those of the Law of 2022 share one table", () => {
  expect(Object.fromEntries(ruleSets.map((set) => [set.key, set.rules.prizes?.length]))).toEqual({
    VN_2017: 0,
    VN_2024: prizes.length,
    VN_2025: prizes.length,
    VN_2026: prizes.length,
  });
});

test("a prize is the exact product rounded up once to ten thousand", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 100_000 }),
      fc.integer({ min: 1, max: 1_000_000_000 }),
      (hundredths, base) => {
        const amount = BigInt(prizeAmount(hundredths, base)) * 100n;
        const exact = BigInt(hundredths) * BigInt(base);

        expect(amount % 1_000_000n).toBe(0n);
        expect(amount >= exact && amount - exact < 1_000_000n).toBe(true);
      },
    ),
  );
});

test.each([
  ["2019-06-30", null],
  ["2019-07-01", 1_490_000],
  ["2024-06-30", 1_800_000],
  ["2026-06-30", 2_340_000],
  ["2026-07-01", 2_530_000],
])("the base salary on %s", (on, amount) => {
  expect(baseSalaryOn(baseSalaries.toReversed(), on)).toBe(amount);
});

const year = (of: number) => ({ from: `${of}-01-01`, to: `${of}-12-31` });
const worker = { id: "w", hundredths: 30, amount: 760_000, ...year(2025) };
const fighter = { id: "f", hundredths: 100, amount: 2_530_000, ...year(2025) };
const held = (one: Omit<Title, "due" | "paid">, paid = false): Title => ({
  ...one,
  due: one.amount,
  paid,
});

test("a lower title of the same period is covered by the higher one", () => {
  expect(titlesDue(worker, [held(fighter)])).toEqual([{ id: "w", due: 0, coveredBy: "f" }]);
});

test("a higher title takes the place of the lower one that is not paid", () => {
  expect(titlesDue(fighter, [held(worker)])).toEqual([
    { id: "f", due: 2_530_000, coveredBy: null },
    { id: "w", due: 0, coveredBy: "f" },
  ]);
});

test("where the lower one was paid the difference is due", () => {
  expect(titlesDue(fighter, [held(worker, true)])).toEqual([
    { id: "f", due: 1_770_000, coveredBy: null },
    { id: "w", due: 760_000, coveredBy: "f" },
  ]);
});

test("titles of other periods are each paid", () => {
  expect(titlesDue({ ...fighter, ...year(2026) }, [held(worker)])).toEqual([
    { id: "f", due: 2_530_000, coveredBy: null },
  ]);
});

test("of two equal titles of one period the first is paid", () => {
  expect(titlesDue({ ...worker, id: "v" }, [held(worker)])).toEqual([
    { id: "v", due: 0, coveredBy: "w" },
  ]);
});

test("of the titles that are left the highest is due, less what was paid for lower ones", () => {
  const of = (id: string, hundredths: number, over: object = {}) => ({
    id,
    hundredths,
    amount: hundredths * 10_000,
    from: "2026-01-01",
    to: "2026-12-31",
    due: 0,
    paid: false,
    ...over,
  });
  expect(titlesLeft([])).toEqual([]);
  expect(titlesLeft([of("a", 30), of("b", 100)])).toEqual([
    { id: "b", due: 1_000_000, coveredBy: null },
    { id: "a", due: 0, coveredBy: "b" },
  ]);
  expect(titlesLeft([of("a", 30, { paid: true, due: 300_000 }), of("b", 100)])).toEqual([
    { id: "b", due: 700_000, coveredBy: null },
    { id: "a", due: 300_000, coveredBy: "b" },
  ]);
  expect(titlesLeft([of("a", 30, { paid: true, due: 300_000 })])).toEqual([
    { id: "a", due: 300_000, coveredBy: null },
  ]);
});
