import { addWorkingDays, type Calendar, workingDaysBetween } from "./working-days.ts";

/** Why a limit stands still: the case waits for somebody outside the desk that has it. */
export const stopReasons = ["SUPPLEMENT", "OPINION", "NOTICE", "HOLD"] as const;
export type StopReason = (typeof stopReasons)[number];

/** A period a clock stood still; open while `to` is null. */
export type Stop = {
  readonly reason: StopReason;
  readonly from: string;
  readonly to: string | null;
};

/** A limit in working days with the ledger of its stops. The day it starts is not counted. */
export type Clock = {
  readonly key: string;
  readonly workingDays: number;
  readonly startedOn: string;
  readonly stops: readonly Stop[];
  /** The day the stage was left for good; null while the limit is to be kept. */
  readonly endedOn: string | null;
};

export function startClock(key: string, workingDays: number, startedOn: string): Clock {
  return { key, workingDays, startedOn, stops: [], endedOn: null };
}

export function isRunning({ stops, endedOn }: Clock): boolean {
  return endedOn === null && stops.every((stop) => stop.to !== null);
}

/** Stops the clock for a reason; a second stop for the same reason changes nothing. */
export function stopClock(clock: Clock, reason: StopReason, on: string): Clock {
  const open = clock.stops.some((stop) => stop.reason === reason && stop.to === null);
  if (open) return clock;
  return { ...clock, stops: [...clock.stops, { reason, from: on, to: null }] };
}

/** Ends the stop of that reason; the clock runs again once no other is open. */
export function resumeClock(clock: Clock, reason: StopReason, on: string): Clock {
  return {
    ...clock,
    stops: clock.stops.map((stop) =>
      stop.reason === reason && stop.to === null ? { ...stop, to: on } : stop,
    ),
  };
}

/** Working days the clock stood still until the day; overlapping stops count once. */
export function stoppedDays(calendar: Calendar, { stops }: Clock, on: string): number {
  let [days, reached] = [0, ""];
  for (const { from, to } of stops.toSorted((a, b) => a.from.localeCompare(b.from))) {
    const begin = from > reached ? from : reached;
    const end = to === null || to > on ? on : to;
    if (end <= begin) continue;
    days += workingDaysBetween(calendar, begin, end);
    reached = end;
  }
  return days;
}

/** Working days spent of the limit up to and including the day. */
export function usedDays(calendar: Calendar, clock: Clock, on: string): number {
  return workingDaysBetween(calendar, clock.startedOn, on) - stoppedDays(calendar, clock, on);
}

/** Working days left; below zero once it is overdue. */
export function remainingDays(calendar: Calendar, clock: Clock, on: string): number {
  return clock.workingDays - usedDays(calendar, clock, on);
}

/** The last good day: null while the clock stands still. Throws `UnknownYear` past the calendar. */
export function dueDate(calendar: Calendar, clock: Clock): string | null {
  if (!isRunning(clock)) return null;
  const last = clock.stops.reduce((latest, { to }) => (to && to > latest ? to : latest), "");
  if (last === "") return addWorkingDays(calendar, clock.startedOn, clock.workingDays);
  return addWorkingDays(calendar, last, remainingDays(calendar, clock, last));
}
