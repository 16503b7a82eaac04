import { Arg, Ctx, FieldResolver, Int, Query, Resolver } from "type-graphql";
import { addWorkingDays } from "../award/working-days.ts";
import { knownYear } from "../queries/due-soon.ts";
import { refuse } from "../workflow/refusals.ts";
import { WorkingCalendarType } from "./calendar.type.ts";
import { type GraphqlContext, viewerOf } from "./context.ts";
import { DateScalar } from "./scalars.ts";

/** Longer spans than any time limit are a mistake. */
const longest = 1000;

@Resolver(() => WorkingCalendarType)
export class CalendarResolver {
  @Query(() => WorkingCalendarType, { description: "The officials' working days." })
  workingCalendar(@Ctx() context: GraphqlContext): Pick<WorkingCalendarType, "years"> {
    viewerOf(context);
    return { years: context.catalogue.calendars };
  }

  @FieldResolver(() => DateScalar, {
    description:
      "The day so many working days after the date, which itself is not counted; before it if negative.",
  })
  addWorkingDays(
    @Arg("date", () => DateScalar, { description: "The day to count from." }) date: string,
    @Arg("days", () => Int, { description: "Working days, -1000 to 1000." }) days: number,
    @Ctx() { catalogue }: GraphqlContext,
  ): string {
    if (Math.abs(days) > longest) refuse("REQUEST_TOO_LARGE", { problem: `days: ${days}` });
    return knownYear(() => addWorkingDays(catalogue.calendar, date, days));
  }
}
