import { Field, Int, ObjectType } from "type-graphql";
import { DateScalar } from "./scalars.ts";

@ObjectType("CalendarYear", {
  description: "What one year of the officials' calendar changes in Monday to Friday.",
  simpleResolvers: true,
})
export class CalendarYearType {
  @Field(() => Int, { description: "The year." })
  readonly year!: number;

  @Field(() => Boolean, { description: "True while the days off are expected but not announced." })
  readonly provisional!: boolean;

  @Field(() => [DateScalar], { description: "Days from Monday to Friday that are not worked." })
  readonly off!: readonly string[];

  @Field(() => [DateScalar], { description: "Days of a weekend that are worked." })
  readonly work!: readonly string[];

  @Field(() => [String], { description: "Where this is announced, in Vietnamese." })
  readonly sources!: readonly string[];
}

@ObjectType("WorkingCalendar", {
  description:
    "The working days that time limits are counted in. A year that is missing is an error, never a guess.",
  simpleResolvers: true,
})
export class WorkingCalendarType {
  @Field(() => [CalendarYearType], { description: "The known years, in order." })
  readonly years!: readonly CalendarYearType[];
}
