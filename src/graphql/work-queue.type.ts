import { Field, Int, ObjectType } from "type-graphql";
import type { WorkQueueOrder } from "../queries/work-queue.ts";
import { enumOf } from "./enums.ts";

export const WorkQueueOrderEnum = enumOf<WorkQueueOrder>(
  "WorkQueueOrder",
  "How a work queue is ordered.",
  {
    DUE_ON: "Most urgent first; those without a limit come last.",
    ENTERED_AT: "Longest at its stage first.",
  },
);

@ObjectType("DeskSummary", {
  description:
    "What waits for one desk. `waiting` plus `onHold` is the `totalCount` of its work queue.",
  simpleResolvers: true,
})
export class DeskSummaryType {
  @Field(() => Int, { description: "Waiting and not on hold." })
  readonly waiting!: number;

  @Field(() => Int, {
    description:
      "Of `waiting`, due within three working days (today counts if it is one) and not overdue.",
  })
  readonly dueSoon!: number;

  @Field(() => Int, { description: "Of `waiting`, past the due date." })
  readonly overdue!: number;

  @Field(() => Int, { description: "On hold; not in any other count." })
  readonly onHold!: number;
}
