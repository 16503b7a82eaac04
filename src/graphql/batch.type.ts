import { Field, ID, Int, ObjectType } from "type-graphql";
import type { BatchItemState, BatchState } from "../workflow/batch.ts";
import { enumOf } from "./enums.ts";
import { NodeInterface } from "./node.type.ts";
import { connectionOf } from "./page.type.ts";
import { RefusalType } from "./refusal.type.ts";
import { DateTimeScalar } from "./scalars.ts";

export const BatchStateEnum = enumOf<BatchState>("BatchState", "How far a batch has come.", {
  PREVIEW: "Looked ahead; nothing has moved. It is gone after a day if nobody starts it.",
  RUNNING: "Under way.",
  DONE: "Every nomination has its outcome.",
  CANCELLED: "Stopped before its end; what had moved stays moved.",
});

export const BatchItemStateEnum = enumOf<BatchItemState>(
  "BatchItemState",
  "What has become of one nomination of a batch.",
  {
    WAITING: "Open to the step; its turn has not come.",
    BLOCKED: "Found closed by the preview and not tried.",
    MOVED: "The step was taken.",
    REFUSED: "Refused when its turn came.",
    FAILED: "Set aside because of an error of the server.",
    CANCELLED: "Not tried, because the batch was stopped.",
  },
);

@ObjectType("BatchCounts", {
  description: "How many nominations of a batch have come how far.",
  simpleResolvers: true,
})
export class BatchCountsType {
  @Field(() => Int, { description: "All of them." })
  readonly total!: number;

  @Field(() => Int, { description: "Open to the step, not done yet; in a preview, would move." })
  readonly waiting!: number;

  @Field(() => Int, { description: "Closed to it from the start." })
  readonly blocked!: number;

  @Field(() => Int, { description: "Moved." })
  readonly moved!: number;

  @Field(() => Int, { description: "Refused when their turn came." })
  readonly refused!: number;

  @Field(() => Int, { description: "Set aside because of an error of the server." })
  readonly failed!: number;

  @Field(() => Int, { description: "Left, because the batch was stopped." })
  readonly cancelled!: number;
}

@ObjectType("BatchReason", {
  description: "Why some nominations of a batch did not move.",
  simpleResolvers: true,
})
export class BatchReasonType {
  @Field(() => Int, { description: "How many." })
  readonly count!: number;

  @Field(() => RefusalType, {
    description: "As the first of them was told it; the details of the others may differ.",
  })
  readonly refusal!: object;
}

@ObjectType("BatchStep", { description: "The step of a batch.", simpleResolvers: true })
export class BatchStepType {
  @Field(() => String, { description: "Its key." })
  readonly key!: string;
}

@ObjectType("Batch", {
  implements: NodeInterface,
  description:
    "One step for many nominations, a transaction each: first a preview, then the work in the background. Only who made it reads it.",
  simpleResolvers: true,
})
export class BatchType {
  @Field(() => ID, { description: "Stands in every history entry of the batch." })
  readonly batchId!: string;

  @Field(() => BatchStateEnum, { description: "How far it has come." })
  readonly state!: string;

  @Field(() => DateTimeScalar, { description: "When the preview was made." })
  readonly createdAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "Until when the preview can be started; null once it was.",
  })
  readonly expiresAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was started." })
  readonly startedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it ended." })
  readonly finishedAt!: Date | null;
}

@ObjectType("BatchItem", { description: "One nomination of a batch.", simpleResolvers: true })
export class BatchItemType {
  @Field(() => BatchItemStateEnum, { description: "What has become of it." })
  readonly state!: string;

  @Field(() => Int, {
    description: "Its version when the preview was made; 0 where there was nothing to see.",
  })
  readonly seenVersion!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      "Its version after the step, and the number of the entry; null if it did not move.",
  })
  readonly version!: number | null;

  @Field(() => RefusalType, { nullable: true, description: "Why it did not move." })
  readonly refusal!: object | null;
}

export const BatchConnection = connectionOf("Batch", () => BatchType, "batches");
export const BatchItemConnection = connectionOf(
  "BatchItem",
  () => BatchItemType,
  "nominations of a batch",
);
