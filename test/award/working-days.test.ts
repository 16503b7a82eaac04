import { expect, test } from "@jest/globals";
import { addDays, isBefore } from "../../src/award/dates.ts";
import {
  addWorkingDays,
  calendarDays,
  calendarOf,
  isProvisional,
  isWorkingDay,
  UnknownYear,
  workingDaysBetween,
} from "../../src/award/working-days.ts";
import { calendars } from "../../src/catalogue/calendars.ts";

const calendar = calendarOf(calendars);
const everyDay = [...calendarDays(calendar)];

test.each([
  ["central appraisal over 27/4, 30/4 and 1/5", "2026-04-16", 20, "2026-05-19"],
  ["return of an ineligible dossier by the centre", "2026-04-16", 10, "2026-05-05"],
  ["a new count from the resubmission", "2026-05-12", 20, "2026-06-09"],
  ["provincial appraisal over Tết", "2026-02-10", 25, "2026-03-24"],
  ["an opinion over a make-up Saturday and 31/8–2/9", "2026-08-20", 10, "2026-09-07"],
  ["return of the award after a revocation", "2026-08-24", 15, "2026-09-17"],
  ["a day over Ngày Văn hóa Việt Nam", "2026-11-23", 1, "2026-11-25"],
  ["the make-up Saturday of May 2024", "2024-05-03", 1, "2024-05-04"],
  ["the make-up Saturday of April 2025", "2025-04-25", 1, "2025-04-26"],
  ["a day over the New Year", "2025-12-31", 1, "2026-01-05"],
])("%s: %s and %i working days end on %s", (_what, from, n, due) => {
  expect(addWorkingDays(calendar, from, n)).toBe(due);
  expect(workingDaysBetween(calendar, from, due)).toBe(n);
  expect(workingDaysBetween(calendar, due, from)).toBe(-n);
});

test.each([
  ["2026-01-02", false],
  ["2026-01-09", true],
  ["2026-01-10", true],
  ["2026-01-11", false],
  ["2026-01-17", false],
  ["2026-02-13", true],
  ["2026-02-16", false],
  ["2026-02-20", false],
  ["2026-02-23", true],
  ["2026-08-22", true],
  ["2026-08-31", false],
  ["2026-11-24", false],
  ["2025-11-24", true],
])("on %s people work: %s", (date, working) => {
  expect(isWorkingDay(calendar, date)).toBe(working);
});

test.each([
  ["2024", 251],
  ["2025", 250],
  ["2026", 249],
  ["2027", 249],
])("%s has %i working days", (year, count) => {
  const working = everyDay.filter((day) => day.date.startsWith(year) && day.working);

  expect(working).toHaveLength(count);
});

test("no working days from a day lead to that day, even a day off", () => {
  expect(addWorkingDays(calendar, "2026-05-05", 0)).toBe("2026-05-05");
  expect(addWorkingDays(calendar, "2026-05-03", 0)).toBe("2026-05-03");
});

test("counting back leaves the start day out, whether it is worked or not", () => {
  expect(addWorkingDays(calendar, "2026-05-04", -1)).toBe("2026-04-29");
  expect(addWorkingDays(calendar, "2026-05-03", -1)).toBe("2026-04-29");
  expect(addWorkingDays(calendar, "2026-05-03", -2)).toBe("2026-04-28");
});

test("from every day of 2024–2027 the days added are the days counted", () => {
  const { length } = everyDay;
  for (const { date } of everyDay.slice(0, length - 60)) {
    for (const n of [0, 1, 2, 10, 15, 20, 25, 30]) {
      const due = addWorkingDays(calendar, date, n);
      expect(workingDaysBetween(calendar, date, due)).toBe(n);
      if (n > 0) expect(isWorkingDay(calendar, due)).toBe(true);
    }
  }
});

test("from every working day the days taken back are the days counted, and lead there again", () => {
  for (const { date } of everyDay.slice(60).filter((day) => day.working)) {
    for (const n of [1, 2, 10, 20, 30]) {
      const start = addWorkingDays(calendar, date, -n);
      expect(workingDaysBetween(calendar, date, start)).toBe(-n);
      expect(addWorkingDays(calendar, start, n)).toBe(date);
    }
  }
});

test("the table agrees with a plain walk from day to day", () => {
  for (const { date } of everyDay.slice(30, everyDay.length - 30)) {
    expect(addWorkingDays(calendar, date, 7)).toBe(walk(date, 7, 1));
    expect(addWorkingDays(calendar, date, -7)).toBe(walk(date, 7, -1));
  }
});

test("ordinals rise by one on each working day and stand still on the others", () => {
  let previous = 0;
  for (const { date, working, ordinal } of everyDay) {
    expect(ordinal - previous).toBe(working ? 1 : 0);
    expect(working).toBe(isWorkingDay(calendar, date));
    previous = ordinal;
  }
});

test("the days are those of the known years, each once and in order", () => {
  expect(everyDay).toHaveLength(366 + 365 * 3);
  expect(everyDay[0]).toEqual({
    date: "2024-01-01",
    working: false,
    ordinal: 0,
    provisional: false,
  });
  expect(everyDay.at(-1)).toEqual({
    date: "2027-12-31",
    working: true,
    ordinal: 999,
    provisional: true,
  });
  for (const [index, { date }] of everyDay.slice(1).entries()) {
    expect(isBefore(everyDay[index]?.date ?? "", date)).toBe(true);
  }
});

test("only the days of a year not yet announced are provisional", () => {
  expect(isProvisional(calendar, "2026-12-31")).toBe(false);
  expect(isProvisional(calendar, "2027-01-01")).toBe(true);
});

test.each([
  ["asking of a day too early", () => isWorkingDay(calendar, "2023-12-31"), 2023],
  ["asking of a day too late", () => isProvisional(calendar, "2028-01-01"), 2028],
  ["starting in an unknown year", () => addWorkingDays(calendar, "2030-02-01", 0), 2030],
  ["counting past the last year", () => addWorkingDays(calendar, "2027-12-31", 1), 2028],
  ["counting back past the first year", () => addWorkingDays(calendar, "2024-01-02", -1), 2023],
  ["counting back from a first day off", () => addWorkingDays(calendar, "2024-01-01", -1), 2023],
  [
    "counting to an unknown year",
    () => workingDaysBetween(calendar, "2027-12-01", "2028-01-03"),
    2028,
  ],
  ["knowing no year at all", () => isWorkingDay(calendarOf([]), "2026-01-05"), 2026],
  ["knowing none of the day zero", () => isWorkingDay(calendarOf([]), "1970-01-01"), 1970],
])("%s names the unknown year", (_what, ask, year) => {
  const error = errorOf(ask);

  expect(error).toBeInstanceOf(UnknownYear);
  expect(error).toMatchObject({ name: "UnknownYear", year });
});

test("a text that is no date and a part of a day are refused", () => {
  expect(() => isWorkingDay(calendar, "2026-02-30")).toThrow(RangeError);
  expect(() => workingDaysBetween(calendar, "2026-02-01", "1/3/2026")).toThrow(RangeError);
  expect(() => addWorkingDays(calendar, "2026-02-02", 1.5)).toThrow(RangeError);
  expect(() => addWorkingDays(calendar, "2026-02-02", Number.NaN)).toThrow(RangeError);
});

test("the years may come in any order but must follow one another", () => {
  expect([...calendarDays(calendarOf(calendars.toReversed()))]).toEqual(everyDay);
  expect(() => calendarOf([aYear(2024), aYear(2026)])).toThrow(/2026/);
  expect(() => calendarOf([aYear(2024), aYear(2024)])).toThrow(/2024/);
});

test("a date outside its year, given twice, or both off and worked is refused", () => {
  expect(() => calendarOf([aYear(2026, ["2025-12-31"])])).toThrow(/2025-12-31/);
  expect(() => calendarOf([aYear(2026, ["2026-02-30"])])).toThrow(/2026-02-30/);
  expect(() => calendarOf([aYear(2026, ["2026-01-01", "2026-01-01"])])).toThrow(/twice/);
  expect(() => calendarOf([aYear(2026, ["2026-01-10"], ["2026-01-10"])])).toThrow(/twice/);
});

test("a year before 1970 has its weekends on the right days", () => {
  const old = calendarOf([aYear(1969)]);

  expect(isWorkingDay(old, "1969-12-31")).toBe(true);
  expect(isWorkingDay(old, "1969-12-28")).toBe(false);
  expect(isWorkingDay(old, "1969-12-27")).toBe(false);
});

function walk(from: string, count: number, direction: 1 | -1): string {
  let date = from;
  for (let left = count; left > 0;) {
    date = addDays(date, direction);
    if (isWorkingDay(calendar, date)) left -= 1;
  }
  return date;
}

function aYear(year: number, off: readonly string[] = [], work: readonly string[] = []) {
  return { year, provisional: false, off, work };
}

function errorOf(ask: () => unknown): unknown {
  try {
    return ask();
  } catch (error) {
    return error;
  }
}
