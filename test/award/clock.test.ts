import { expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  type Clock,
  dueDate,
  isRunning,
  remainingDays,
  resumeClock,
  startClock,
  stopClock,
  stoppedDays,
  type StopReason,
  stopReasons,
  usedDays,
} from "../../src/award/clock.ts";
import { addDays, dateOfDay, dayNumber } from "../../src/award/dates.ts";
import {
  addWorkingDays,
  type Calendar,
  calendarOf,
  isWorkingDay,
  workingDaysBetween,
} from "../../src/award/working-days.ts";
import { calendars } from "../../src/catalogue/calendars.ts";

const calendar = calendarOf(calendars);
const clock = startClock("sla.province.appraisal", 20, "2026-04-16");

/** A clock taken through stops and resumptions by one ground. */
function halted(from: string, to: string | null, reason: StopReason = "OPINION"): Clock {
  const stopped = stopClock(clock, reason, from);
  return to === null ? stopped : resumeClock(stopped, reason, to);
}

test("a clock that never stops is due after its working days", () => {
  expect(dueDate(calendar, clock)).toBe("2026-05-19");
  expect(usedDays(calendar, clock, "2026-04-16")).toBe(0);
  expect(usedDays(calendar, clock, "2026-04-17")).toBe(1);
  expect(remainingDays(calendar, clock, "2026-05-19")).toBe(0);
  expect(remainingDays(calendar, clock, "2026-05-20")).toBe(-1);
});

test("while it stands still nothing is used and no day is due", () => {
  const stopped = halted("2026-04-20", null);

  expect(isRunning(stopped)).toBe(false);
  expect(dueDate(calendar, stopped)).toBeNull();
  expect(usedDays(calendar, stopped, "2026-04-20")).toBe(2);
  expect(usedDays(calendar, stopped, "2026-06-30")).toBe(2);
});

test("after the stop it is due after the days that were left", () => {
  const resumed = halted("2026-04-20", "2026-05-12");

  expect(remainingDays(calendar, resumed, "2026-05-12")).toBe(18);
  expect(dueDate(calendar, resumed)).toBe(addWorkingDays(calendar, "2026-05-12", 18));
  expect(stoppedDays(calendar, resumed, "2026-12-31")).toBe(
    workingDaysBetween(calendar, "2026-04-20", "2026-05-12"),
  );
});

test("a stop on the day it starts uses nothing; one of a single day changes nothing", () => {
  expect(usedDays(calendar, halted("2026-04-16", null), "2026-05-05")).toBe(0);
  expect(dueDate(calendar, halted("2026-04-20", "2026-04-20"))).toBe("2026-05-19");
});

test("two grounds that overlap count once, and both must end", () => {
  const opinion = stopClock(clock, "OPINION", "2026-04-20");
  const both = stopClock(opinion, "HOLD", "2026-04-22");
  const onHold = resumeClock(both, "OPINION", "2026-05-04");
  const free = resumeClock(onHold, "HOLD", "2026-05-12");

  expect(dueDate(calendar, onHold)).toBeNull();
  expect(usedDays(calendar, onHold, "2026-05-08")).toBe(2);
  expect(dueDate(calendar, free)).toBe(dueDate(calendar, halted("2026-04-20", "2026-05-12")));
});

test("to stop twice for one ground, or to resume what does not stand, changes nothing", () => {
  const stopped = halted("2026-04-20", null);

  expect(stopClock(stopped, "OPINION", "2026-04-29")).toEqual(stopped);
  expect(resumeClock(stopped, "HOLD", "2026-04-29")).toEqual(stopped);
  expect(resumeClock(clock, "OPINION", "2026-04-29")).toEqual(clock);
});

test("stops one after the other add up", () => {
  const again = stopClock(halted("2026-04-20", "2026-04-22"), "NOTICE", "2026-05-04");
  const resumed = resumeClock(again, "NOTICE", "2026-05-06");

  expect(stoppedDays(calendar, resumed, "2026-12-31")).toBe(4);
  expect(dueDate(calendar, resumed)).toBe(addWorkingDays(calendar, "2026-04-16", 24));
});

const first = dayNumber("2025-01-01");
const days = 3 * 365;

/** Calendars of three years with any days off, and weekends that are worked. */
const anyCalendar: fc.Arbitrary<Calendar> = fc
  .record({
    off: fc.uniqueArray(fc.nat(days - 1), { maxLength: 90 }),
    work: fc.uniqueArray(fc.nat(days - 1), { maxLength: 30 }),
  })
  .map(({ off, work }) => {
    const given = (numbers: readonly number[], year: number) =>
      numbers.map((day) => dateOfDay(first + day)).filter((date) => date.startsWith(`${year}-`));
    const free = new Set(off);
    return calendarOf(
      [2025, 2026, 2027].map((year) => ({
        year,
        provisional: false,
        off: given(off, year),
        work: given(
          work.filter((day) => !free.has(day)),
          year,
        ),
      })),
    );
  });
const anyDay = fc.nat(300).map((day) => addDays("2025-01-05", day));

test("days added and days counted agree under any calendar", () => {
  fc.assert(
    fc.property(anyCalendar, anyDay, fc.integer({ min: 1, max: 60 }), (known, from, n) => {
      const due = addWorkingDays(known, from, n);

      expect(workingDaysBetween(known, from, due)).toBe(n);
      expect(isWorkingDay(known, due)).toBe(true);
      expect(workingDaysBetween(known, due, from)).toBe(-n);
    }),
  );
});

type Episode = { readonly reason: StopReason; readonly after: number; readonly length: number };
const episode: fc.Arbitrary<Episode> = fc.record({
  reason: fc.constantFrom(...stopReasons),
  after: fc.nat(40),
  length: fc.nat(40),
});

/** Stops and resumptions as they happen: in the order of their days, grounds that overlap too. */
function live(start: Clock, episodes: readonly Episode[]): Clock {
  const ends = new Map<StopReason, string>();
  const acts = episodes
    .toSorted((a, b) => a.after - b.after)
    .flatMap(({ reason, after, length }) => {
      const from = addDays(start.startedOn, after);
      // One ground opens again only when it has ended.
      if (from <= (ends.get(reason) ?? "")) return [];
      const to = addDays(from, length);
      ends.set(reason, to);
      return [
        { on: from, to: (one: Clock) => stopClock(one, reason, from) },
        { on: to, to: (one: Clock) => resumeClock(one, reason, to) },
      ];
    });
  return acts.toSorted((a, b) => a.on.localeCompare(b.on)).reduce((one, act) => act.to(one), start);
}

test("a clock is due after its limit and the working days it stood still, never before", () => {
  fc.assert(
    fc.property(
      anyCalendar,
      anyDay,
      fc.integer({ min: 1, max: 60 }),
      fc.array(episode, { maxLength: 6 }),
      (known, from, limit, episodes) => {
        const start = startClock("any", limit, from);
        const lived = live(start, episodes);
        const due = dueDate(known, lived) ?? "";
        const plain = dueDate(known, start) ?? "";
        const last = lived.stops.reduce((end, { to }) => (to && to > end ? to : end), from);
        const stopped = stoppedDays(known, lived, last);

        expect(stopped).toBe(stoodStill(known, lived));
        // Once the limit was over before a stop, the day is no longer ahead of anybody.
        if (remainingDays(known, lived, last) < 0) return;
        expect(workingDaysBetween(known, from, due)).toBe(limit + stopped);
        expect(due >= plain).toBe(true);
        expect(remainingDays(known, lived, due)).toBe(0);
      },
    ),
  );
});

/** Day by day: a working day is lost where some stop began before it and had not ended before it. */
function stoodStill(known: Calendar, { stops, startedOn }: Clock): number {
  return Array.from({ length: 100 }, (_, day) => addDays(startedOn, day)).filter(
    (date) =>
      isWorkingDay(known, date) &&
      stops.some(({ from, to }) => from < date && to !== null && date <= to),
  ).length;
}

test("a clock of a stage that was left is due no more", () => {
  const left = { ...clock, endedOn: "2026-04-29" };

  expect(isRunning(left)).toBe(false);
  expect(dueDate(calendar, left)).toBeNull();
});
