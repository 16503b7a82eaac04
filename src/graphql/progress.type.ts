import { Field, Float, Int, ObjectType } from "type-graphql";
import type { ProgressGrouping } from "../queries/progress.ts";
import { enumOf } from "./enums.ts";

export const ProgressGroupingEnum = enumOf<ProgressGrouping>(
  "ProgressGrouping",
  "What a progress report counts by.",
  {
    STAGE: "The stage they stand at, over all pipelines.",
    LEVEL: "The level that handles them.",
    ORGANISATION: "The unit that nominated.",
    HOLDER: "The organisation that has them now.",
    AWARD: "What they are for.",
    CAMPAIGN: "The campaign they are part of.",
    OUTCOME: "How they ended, or that they have not.",
  },
);

@ObjectType("ProgressRow", {
  description: "Counts and ages of one group of nominations.",
  simpleResolvers: true,
})
export class ProgressRowType {
  @Field(() => Int, { description: "All of the group, ended or not." })
  readonly count!: number;

  @Field(() => Int, { description: "Those that have not ended." })
  readonly inProgress!: number;

  @Field(() => Int, { description: "Of those in progress, on hold." })
  readonly onHold!: number;

  @Field(() => Int, { description: "Of those in progress, past the due date." })
  readonly overdue!: number;

  @Field(() => Int, {
    description:
      "Of those in progress, due within three working days (today counts if it is one) and not overdue.",
  })
  readonly dueSoon!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      "Average age of those in progress at their present stage, in working days to one decimal; null if none.",
  })
  readonly average!: number | null;

  @Field(() => Float, { nullable: true, description: "Median of the same ages." })
  readonly median!: number | null;

  @Field(() => Int, { nullable: true, description: "The highest of the same ages." })
  readonly oldest!: number | null;
}

@ObjectType("AgeCount", {
  description:
    "How many of those in progress have spent a span of working days at their present stage.",
  simpleResolvers: true,
})
export class AgeCountType {
  @Field(() => Int, { description: "Fewest working days; `ageFrom` of the list's filter." })
  readonly from!: number;

  @Field(() => Int, {
    nullable: true,
    description: "Most working days; `ageTo` of the list's filter. Null for the last, open span.",
  })
  readonly to!: number | null;

  @Field(() => Int, { description: "How many." })
  readonly count!: number;
}

@ObjectType("ProgressReport", {
  description: "How far the nominations the viewer may read have come.",
  simpleResolvers: true,
})
export class ProgressReportType {
  @Field(() => ProgressGroupingEnum, { description: "What it counts by." })
  readonly groupBy!: string;

  @Field(() => Boolean, { description: "False where there are more than the 200 groups shown." })
  readonly complete!: boolean;

  @Field(() => [AgeCountType], {
    description:
      "All in progress by working days at their present stage: 0–5, 6–10, 11–20, 21–40, over 40.",
  })
  readonly ages!: readonly AgeCountType[];
}
