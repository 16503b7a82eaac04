const DAY = 86_400_000;
const VIETNAM_OFFSET = 7 * 3_600_000;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The date on the wall in Asia/Ho_Chi_Minh: UTC+7 all year, as Vietnam has no daylight saving. */
export function dateInVietnam(instant: Date): string {
  return new Date(instant.getTime() + VIETNAM_OFFSET).toISOString().slice(0, 10);
}

/** True only for a day that exists, written YYYY-MM-DD; years before 0100 are not accepted. */
export function isDate(text: string): boolean {
  return parse(text) !== undefined;
}

/** Days since 1970-01-01; throws a `RangeError` for a text that is not a date. */
export function dayNumber(date: string): number {
  const day = parse(date);
  if (day === undefined) throw new RangeError(`Not a date: ${JSON.stringify(date)}`);
  return day;
}

export function dateOfDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

export function addDays(date: string, n: number): string {
  return dateOfDay(dayNumber(date) + n);
}

/** Negative, zero or positive as `a` is before, on or after `b`; fit for `sort`. */
export function compareDates(a: string, b: string): number {
  return dayNumber(a) - dayNumber(b);
}

export function isBefore(a: string, b: string): boolean {
  return compareDates(a, b) < 0;
}

/** The last day that still counts: "trước ngày X" ends with the day before X unless inclusive. */
export function lastGoodDay(before: string, inclusive: boolean): string {
  return addDays(before, inclusive ? 0 : -1);
}

function parse(text: string): number | undefined {
  const parts = SHAPE.exec(text);
  if (!parts) return undefined;

  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  // Date.UTC rolls 30 February over into March and reads year 26 as 1926.
  const exists =
    back.getUTCFullYear() === year && back.getUTCMonth() === month - 1 && back.getUTCDate() === day;
  return exists ? time / DAY : undefined;
}
