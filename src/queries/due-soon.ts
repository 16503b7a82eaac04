import { dateInVietnam, dayNumber } from "../award/dates.ts";
import { addWorkingDays, isWorkingDay, UnknownYear } from "../award/working-days.ts";
import { refuse } from "../workflow/refusals.ts";
import type { QueryContext } from "./context.ts";

/** "Due soon" is due within this many working days, today being the first if it is one. */
export const dueSoonWorkingDays = 3;

/** Today in Vietnam and the last day that counts as due soon; refuses without a calendar. */
export function dueSoonSpan({ catalogue, now }: Pick<QueryContext, "catalogue" | "now">): {
  readonly today: string;
  readonly until: string;
} {
  const today = dateInVietnam(now);
  return knownYear(() => {
    const days = dueSoonWorkingDays - (isWorkingDay(catalogue.calendar, today) ? 1 : 0);
    return { today, until: addWorkingDays(catalogue.calendar, today, days) };
  });
}

/** The number of today in `working_day`: a nomination's age is what it differs by. */
export function workingDayNumber(context: Pick<QueryContext, "catalogue" | "now">): number {
  const { calendar } = context.catalogue;
  const { today } = dueSoonSpan(context);
  const ordinal = calendar.ordinals[dayNumber(today) - calendar.firstDay];
  if (ordinal === undefined) throw new Error(`The calendar has no ordinal of ${today}.`);
  return ordinal;
}

/** A count of working days, or the refusal that names the year whose calendar is missing. */
export function knownYear<T>(count: () => T): T {
  try {
    return count();
  } catch (error) {
    if (error instanceof UnknownYear) refuse("CALENDAR_UNKNOWN", { year: error.year });
    throw error;
  }
}
