import { Field, Int, ObjectType } from "type-graphql";
import type { StopReason } from "../award/clock.ts";
import { enumOf } from "./enums.ts";
import { DateScalar } from "./scalars.ts";

const StopReasonEnum = enumOf<StopReason>(
  "StopReason",
  "Why a limit in working days stands still.",
  {
    SUPPLEMENT: "The dossier was sent back to be supplemented.",
    OPINION: "A body was asked for its opinion (hiệp y).",
    NOTICE: "The nomination is on public notice (công khai).",
    HOLD: "The nomination is on hold (tạm dừng xét).",
  },
);

@ObjectType("ClockStop", {
  description: "A period in which a clock stood still.",
  simpleResolvers: true,
})
export class ClockStopType {
  @Field(() => StopReasonEnum, { description: "Why." })
  readonly reason!: string;

  @Field(() => DateScalar, { description: "The day it stopped, still counted against the limit." })
  readonly from!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day it went on, not yet counted; null while it stands still.",
  })
  readonly to!: string | null;

  @Field(() => Int, {
    description: "Working days it took so far; those of another stop as well where they overlap.",
  })
  readonly workingDays!: number;
}

@ObjectType("Clock", {
  description:
    "A limit in working days with the ledger of its stops. The first day is not counted.",
  simpleResolvers: true,
})
export class ClockType {
  @Field(() => String, { description: "Key of the limit, e.g. sla.province.appraisal." })
  readonly key!: string;

  @Field(() => Int, { description: "How many working days it allows." })
  readonly limitWorkingDays!: number;

  @Field(() => DateScalar, { description: "The day from which it counts." })
  readonly startedOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day the stage was left for good; null while it is to be kept.",
  })
  readonly endedOn!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Last good day; null while it stands still and once it has ended.",
  })
  readonly dueOn!: string | null;

  @Field(() => Int, {
    description:
      "Working days left today, or on the day it ended; below zero where it was overstepped.",
  })
  readonly remainingWorkingDays!: number;

  @Field(() => Boolean, { description: "Whether it runs: it has not ended nor stands still." })
  readonly running!: boolean;

  @Field(() => Int, { description: "Working days it stood still; overlapping stops count once." })
  readonly stoppedWorkingDays!: number;

  @Field(() => [ClockStopType], { description: "The periods it stood still, oldest first." })
  readonly stops!: readonly ClockStopType[];

  @Field(() => String, { description: "What the limit rests on, in Vietnamese." })
  readonly legalBasis!: string;
}
