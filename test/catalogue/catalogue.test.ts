import { expect, test } from "@jest/globals";
import { addDays, dayNumber, isBefore, isDate } from "../../src/award/dates.ts";
import { awards } from "../../src/catalogue/awards.ts";
import { baseSalaries } from "../../src/catalogue/base-salaries.ts";
import { calendars } from "../../src/catalogue/calendars.ts";
import { documentTypes } from "../../src/catalogue/document-types.ts";
import { roles } from "../../src/catalogue/roles.ts";
import { ruleSets } from "../../src/catalogue/rule-sets/index.ts";
import { commendationTypes, levels, subjectKinds } from "../../src/workflow/vocabulary.ts";

const lists = { awards, baseSalaries, calendars, documentTypes, roles, ruleSets };
const keyed = { awards, documentTypes, roles, ruleSets };

test.each(Object.entries(lists))("every text of %s is filled, trimmed and NFC", (_name, list) => {
  for (const text of textsOf(list)) {
    expect(text).not.toBe("");
    expect(text).toBe(text.trim());
    expect(text).toBe(text.normalize("NFC"));
  }
});

test.each(Object.entries(keyed))("every key of %s is unique and in capitals", (_name, list) => {
  const keys = list.map((record) => record.key);

  expect(new Set(keys).size).toBe(keys.length);
  for (const key of keys) expect(key).toMatch(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/);
});

test.each(Object.entries(keyed))("every label of %s is unique in both languages", (_name, list) => {
  expect(new Set(list.map(({ label }) => label.vi)).size).toBe(list.length);
  expect(new Set(list.map(({ label }) => label.en)).size).toBe(list.length);
});

test("the catalogue has the seventeen awards, the twenty papers and the four rule sets", () => {
  expect(awards).toHaveLength(17);
  expect(documentTypes).toHaveLength(20);
  expect(ruleSets.map(({ key }) => key)).toEqual(["VN_2017", "VN_2024", "VN_2025", "VN_2026"]);
});

test.each(awards.map((award) => [award.key, award] as const))("%s is sound", (_key, award) => {
  expect(levels).toContain(award.decidedAt);
  expect(award.subjects.length).toBeGreaterThan(0);
  for (const subject of award.subjects) expect(subjectKinds).toContain(subject);
  expect(award.commendationTypes.length).toBeGreaterThan(0);
  for (const type of award.commendationTypes) expect(commendationTypes).toContain(type);
  expect(new Set(award.commendationTypes).size).toBe(award.commendationTypes.length);
  expect(award.legalBasis.length).toBeGreaterThan(0);
});

test("state level awards, and only they, are decided by the Prime Minister or the President", () => {
  for (const { key, stateLevel, decidedAt } of awards) {
    const byState = decidedAt === "PRIME_MINISTER" || decidedAt === "PRESIDENT";
    expect([key, stateLevel]).toEqual([key, byState]);
  }
});

test.each([
  [
    "departmentCouncil",
    [
      "EMULATION_FIGHTER_BASE",
      "EMULATION_FIGHTER_PROVINCE",
      "EMULATION_FIGHTER_NATIONAL",
      "EXCELLENT_COLLECTIVE",
      "EMULATION_FLAG_PROVINCE",
      "EMULATION_FLAG_GOVERNMENT",
      "COMMENDATION_PROVINCE",
      "COMMENDATION_PRIME_MINISTER",
      "LABOUR_ORDER_3",
      "LABOUR_ORDER_2",
      "LABOUR_ORDER_1",
      "COMMEMORATIVE_MEDAL_PROVINCE",
    ],
  ],
  [
    "provinceCouncil",
    [
      "EMULATION_FIGHTER_PROVINCE",
      "EMULATION_FIGHTER_NATIONAL",
      "EMULATION_FLAG_PROVINCE",
      "EMULATION_FLAG_GOVERNMENT",
      "COMMENDATION_PRIME_MINISTER",
      "LABOUR_ORDER_3",
      "LABOUR_ORDER_2",
      "LABOUR_ORDER_1",
    ],
  ],
  [
    "sectorOpinion",
    [
      "EMULATION_FLAG_GOVERNMENT",
      "COMMENDATION_PRIME_MINISTER",
      "LABOUR_ORDER_3",
      "LABOUR_ORDER_2",
      "LABOUR_ORDER_1",
    ],
  ],
  [
    "publicNotice",
    ["EMULATION_FIGHTER_NATIONAL", "LABOUR_ORDER_3", "LABOUR_ORDER_2", "LABOUR_ORDER_1"],
  ],
  ["partyOpinion", ["EMULATION_FIGHTER_NATIONAL"]],
  ["centralCouncil", ["EMULATION_FIGHTER_NATIONAL"]],
] as const)("the awards that need %s are those of the law", (rung, expected) => {
  const needing = awards.filter(({ procedure }) => procedure[rung]).map(({ key }) => key);

  expect(needing).toEqual(expected);
});

test("an extraordinary achievement earns no title", () => {
  for (const { kind, commendationTypes: types } of awards) {
    if (kind === "TITLE") expect(types).not.toContain("EXTRAORDINARY");
  }
});

test.each(roles.map((role) => [role.key, role] as const))("role %s is sound", (_key, role) => {
  expect(levels).toContain(role.level);
  for (const duty of [role.duty.vi, role.duty.en]) expect(duty).toMatch(/^[^.]+\.$/);
});

test.each(["AGENCY_COUNCIL", "PROVINCE_COUNCIL"])(
  "%s has a member, a secretary and a chair",
  (council) => {
    const keys = roles.map(({ key }) => key);

    for (const seat of ["MEMBER", "SECRETARY", "CHAIR"])
      expect(keys).toContain(`${council}_${seat}`);
  },
);

test("rule sets follow one another without gap or overlap, and the last is open", () => {
  for (const { validFrom, validTo } of ruleSets) {
    expect(isDate(validFrom)).toBe(true);
    if (validTo !== null) expect(isBefore(validFrom, validTo)).toBe(true);
  }
  for (const [index, next] of ruleSets.slice(1).entries()) {
    expect(addDays(ruleSets[index]?.validTo ?? "", 1)).toBe(next.validFrom);
  }
  expect(ruleSets.at(-1)?.validTo).toBeNull();
});

test.each([
  ["2017-10-01", "VN_2017"],
  ["2023-12-31", "VN_2017"],
  ["2024-01-01", "VN_2024"],
  ["2025-06-30", "VN_2024"],
  ["2025-07-01", "VN_2025"],
  ["2025-12-30", "VN_2025"],
  ["2026-09-30", "VN_2025"],
  ["2026-10-01", "VN_2026"],
])("a dossier received on %s falls under %s", (date, key) => {
  const found = ruleSets.filter(
    ({ validFrom, validTo }) =>
      !isBefore(date, validFrom) && (validTo === null || !isBefore(validTo, date)),
  );

  expect(found.map((ruleSet) => ruleSet.key)).toEqual([key]);
});

test("the lapse of Decree 152 on 1/3/2027 is noted where it applies", () => {
  for (const { key, notes } of ruleSets.slice(2)) {
    expect([key, notes.some((note) => note.includes("01/3/2027"))]).toEqual([key, true]);
  }
});

test.each(calendars.map((calendar) => [calendar.year, calendar] as const))(
  "in %i days off are weekdays and make-up days are weekends",
  (year, { off, work, sources }) => {
    for (const date of [...off, ...work]) expect(date.startsWith(`${year}-`)).toBe(true);
    for (const date of off) expect([date, isWeekend(date)]).toEqual([date, false]);
    for (const date of work) expect([date, isWeekend(date)]).toEqual([date, true]);
    expect(off).toEqual([...new Set(off)].toSorted());
    expect(work).toEqual([...new Set(work)].toSorted());
    expect(sources.length).toBeGreaterThan(0);
  },
);

test.each([
  [2024, 11],
  [2025, 11],
  [2026, 12],
  [2027, 12],
])("%i loses %i working days net of the make-up days", (year, net) => {
  const calendar = calendars.find((entry) => entry.year === year);

  expect((calendar?.off.length ?? 0) - (calendar?.work.length ?? 0)).toBe(net);
});

test("calendar years are 2024 to 2027, and only 2027 is provisional", () => {
  expect(calendars.map(({ year, provisional }) => [year, provisional])).toEqual([
    [2024, false],
    [2025, false],
    [2026, false],
    [2027, true],
  ]);
});

test("the base salary only rises, in whole đồng, from real dates in order", () => {
  expect(baseSalaries.map(({ validFrom, amount }) => [validFrom, amount])).toEqual([
    ["2019-07-01", 1_490_000],
    ["2023-07-01", 1_800_000],
    ["2024-07-01", 2_340_000],
    ["2026-07-01", 2_530_000],
  ]);
  for (const { validFrom } of baseSalaries) expect(isDate(validFrom)).toBe(true);
});

function textsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

/** Counted from a Saturday known by name: 6/2/2027, the first day of Tết. */
function isWeekend(date: string): boolean {
  const sinceSaturday = (((dayNumber(date) - dayNumber("2027-02-06")) % 7) + 7) % 7;
  return sinceSaturday < 2;
}
