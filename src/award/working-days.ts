import { dateOfDay, dayNumber } from "./dates.ts";

/** What departs from Monday to Friday in one year; a date of `work` is worked although a weekend. */
export type CalendarYear = {
  readonly year: number;
  readonly provisional: boolean;
  readonly off: readonly string[];
  readonly work: readonly string[];
};

/** The officials' working days of consecutive years; made by `calendarOf` only. */
export type Calendar = {
  readonly firstDay: number;
  /** Working days from `firstDay` up to and including the day at the index. */
  readonly ordinals: readonly number[];
  /** The day number of each working day; the one with ordinal 1 comes first. */
  readonly workingDays: readonly number[];
  readonly firstYear: number;
  readonly lastYear: number;
  readonly provisionalYears: ReadonlySet<number>;
};

export type CalendarDay = {
  readonly date: string;
  readonly working: boolean;
  readonly ordinal: number;
  readonly provisional: boolean;
};

/** A count ran into a year whose days off are not known; nothing is guessed. */
export class UnknownYear extends Error {
  readonly year: number;

  constructor(year: number) {
    super(`The working days of ${year} are not known`);
    this.name = "UnknownYear";
    this.year = year;
  }
}

/** Throws a `RangeError` for a gap, a year given twice, or a date that does not fit its year. */
export function calendarOf(years: readonly CalendarYear[]): Calendar {
  const sorted = years.toSorted((a, b) => a.year - b.year);
  const firstYear = sorted[0]?.year ?? 0;
  const ordinals: number[] = [];
  const workingDays: number[] = [];

  for (const [index, entry] of sorted.entries()) {
    if (entry.year !== firstYear + index) {
      throw new RangeError(`Calendar years must follow one another; ${entry.year} does not`);
    }
    const departures = departuresOf(entry);
    for (let day = newYear(entry.year); day < newYear(entry.year + 1); day += 1) {
      if (departures.get(day) ?? !isWeekend(day)) workingDays.push(day);
      ordinals.push(workingDays.length);
    }
  }

  return {
    firstDay: sorted.length > 0 ? newYear(firstYear) : 0,
    ordinals,
    workingDays,
    firstYear,
    lastYear: firstYear + sorted.length - 1,
    provisionalYears: new Set(sorted.filter((y) => y.provisional).map((y) => y.year)),
  };
}

export function isWorkingDay(calendar: Calendar, date: string): boolean {
  const day = dayNumber(date);
  return calendar.workingDays[ordinalOf(calendar, day) - 1] === day;
}

/**
 * The n-th working day after the date, which itself is never counted. A negative `n` counts back
 * to the n-th working day before it; 0 gives the date unchanged, even where it is a day off.
 */
export function addWorkingDays(calendar: Calendar, date: string, n: number): string {
  if (!Number.isSafeInteger(n)) throw new RangeError(`Not a whole number of days: ${n}`);
  const day = dayNumber(date);
  const ordinal = ordinalOf(calendar, day);
  if (n === 0) return date;

  // Counting back from a day off, the last working day is already the first one before it.
  const startsOff = calendar.workingDays[ordinal - 1] !== day;
  const found = calendar.workingDays[ordinal - 1 + n + (n < 0 && startsOff ? 1 : 0)];
  if (found === undefined) {
    throw new UnknownYear(n > 0 ? calendar.lastYear + 1 : calendar.firstYear - 1);
  }
  return dateOfDay(found);
}

/**
 * Working days after `a` up to and including `b`; for `b` before `a`, minus the days after `b` up
 * to and including `a`, so that swapping the two only changes the sign.
 */
export function workingDaysBetween(calendar: Calendar, a: string, b: string): number {
  return ordinalOf(calendar, dayNumber(b)) - ordinalOf(calendar, dayNumber(a));
}

/** True where the year's days off are expected but not yet announced. */
export function isProvisional(calendar: Calendar, date: string): boolean {
  const day = dayNumber(date);
  ordinalOf(calendar, day);
  return calendar.provisionalYears.has(yearOf(day));
}

/**
 * Every known day in order. Ordinals count from the first known year: they are comparable with one
 * another, and change as a whole when an earlier year or a day off is added.
 */
export function* calendarDays(calendar: Calendar): Generator<CalendarDay, void, undefined> {
  for (const [index, ordinal] of calendar.ordinals.entries()) {
    const date = dateOfDay(calendar.firstDay + index);
    const working = ordinal !== (calendar.ordinals[index - 1] ?? 0);
    const provisional = calendar.provisionalYears.has(Number(date.slice(0, 4)));
    yield { date, working, ordinal, provisional };
  }
}

function ordinalOf(calendar: Calendar, day: number): number {
  const ordinal = calendar.ordinals[day - calendar.firstDay];
  if (ordinal === undefined) throw new UnknownYear(yearOf(day));
  return ordinal;
}

function departuresOf({ year, off, work }: CalendarYear): ReadonlyMap<number, boolean> {
  const departures = new Map<number, boolean>();
  for (const date of [...off, ...work]) {
    const day = dayNumber(date);
    if (yearOf(day) !== year) throw new RangeError(`${date} is not a day of ${year}`);
    if (departures.has(day)) throw new RangeError(`${date} is given twice for ${year}`);
    departures.set(day, !off.includes(date));
  }
  return departures;
}

function newYear(year: number): number {
  return dayNumber(`${String(year).padStart(4, "0")}-01-01`);
}

function yearOf(day: number): number {
  return Number(dateOfDay(day).slice(0, 4));
}

/** Day 0, 1 January 1970, is a Thursday. */
function isWeekend(day: number): boolean {
  const weekday = (((day + 4) % 7) + 7) % 7;
  return weekday === 0 || weekday === 6;
}
