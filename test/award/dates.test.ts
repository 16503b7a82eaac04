import { expect, test } from "@jest/globals";
import {
  addDays,
  compareDates,
  dateInVietnam,
  dateOfDay,
  dayNumber,
  isBefore,
  isDate,
  lastGoodDay,
} from "../../src/award/dates.ts";

test.each([
  ["2026-01-09T16:59:59.999Z", "2026-01-09"],
  ["2026-01-09T17:00:00.000Z", "2026-01-10"],
  ["2026-01-09T23:59:59+07:00", "2026-01-09"],
  ["2026-01-10T00:00:00+07:00", "2026-01-10"],
  ["2025-12-31T17:00:00Z", "2026-01-01"],
  ["2024-02-28T17:00:00Z", "2024-02-29"],
])("at %s it is %s in Vietnam", (instant, date) => {
  expect(dateInVietnam(new Date(instant))).toBe(date);
});

test("the date in Vietnam agrees with the time zone tables at every hour of four years", () => {
  const vietnam = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" });
  const end = Date.parse("2028-01-01T00:00:00Z");

  for (let time = Date.parse("2024-01-01T00:00:00Z"); time < end; time += 3_600_000) {
    const instant = new Date(time);
    expect(dateInVietnam(instant)).toBe(vietnam.format(instant));
  }
});

test.each(["2024-02-29", "2026-12-31", "0100-01-01", "9999-12-31"])("%s is a date", (text) => {
  expect(isDate(text)).toBe(true);
});

test.each([
  "2026-02-29",
  "2026-04-31",
  "2026-13-01",
  "2026-00-10",
  "2026-01-00",
  "0026-01-01",
  "2026-1-1",
  "10/01/2026",
  "2026-01-01T00:00:00Z",
  " 2026-01-01",
  "2026-01-01\n",
  "",
])("%j is not a date", (text) => {
  expect(isDate(text)).toBe(false);
  expect(() => addDays(text, 1)).toThrow(RangeError);
});

test.each([
  ["2024-02-28", 1, "2024-02-29"],
  ["2026-01-10", -1, "2026-01-09"],
  ["2025-12-31", 1, "2026-01-01"],
  ["2026-05-05", 0, "2026-05-05"],
  ["2024-01-01", 366, "2025-01-01"],
])("%s and %i days make %s", (date, n, expected) => {
  expect(addDays(date, n)).toBe(expected);
});

test("dates sort by time", () => {
  const dates = ["2026-01-10", "2025-12-31", "2026-01-09"];

  expect(dates.toSorted(compareDates)).toEqual(["2025-12-31", "2026-01-09", "2026-01-10"]);
  expect(isBefore("2026-01-09", "2026-01-10")).toBe(true);
  expect(isBefore("2026-01-10", "2026-01-10")).toBe(false);
  expect(isBefore("2026-01-11", "2026-01-10")).toBe(false);
});

test("a day number and its date lead back to each other", () => {
  expect(dayNumber("1970-01-01")).toBe(0);
  expect(dateOfDay(dayNumber("1969-12-31"))).toBe("1969-12-31");
  expect(dateOfDay(dayNumber("2026-11-22"))).toBe("2026-11-22");
});

test("before 10/01 the last good day is 9/1, unless 10/01 itself is included", () => {
  expect(lastGoodDay("2026-01-10", false)).toBe("2026-01-09");
  expect(lastGoodDay("2026-01-10", true)).toBe("2026-01-10");
  expect(lastGoodDay("2025-12-31", false)).toBe("2025-12-30");
  expect(() => lastGoodDay("2026-02-30", true)).toThrow(RangeError);
});

test("the round of scenario 1 is open at 23:59:59 of 9/1 and closed at midnight", () => {
  const last = lastGoodDay("2026-01-10", false);

  expect(isBefore(last, dateInVietnam(new Date("2026-01-09T23:59:59+07:00")))).toBe(false);
  expect(isBefore(last, dateInVietnam(new Date("2026-01-10T00:00:00+07:00")))).toBe(true);
});
