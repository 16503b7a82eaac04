import { Field, Int, ObjectType } from "type-graphql";
import { RefusalType } from "./refusal.type.ts";
import { enumOf } from "./enums.ts";
import { connectionOf } from "./page.type.ts";
import type { LineState, ListStatus } from "../queries/letter-states.ts";

export const ListStatusEnum = enumOf<ListStatus>(
  "SubmissionListStatus",
  "What has become of a letter's list, from the nominations on it that the viewer may read.",
  {
    DRAFT: "Not sent.",
    SENT: "Sent; some are on the way and none is back.",
    PARTLY_RETURNED: "Sent; some, or all, are back and have not gone up again.",
    COMPLETE: "Sent; none is on the way or back, and at least one came to its end by this letter.",
    CLOSED: "Nothing hangs on it any more: it was recalled, or all of its lines left it.",
  },
);

export const LineStateEnum = enumOf<LineState>(
  "SubmissionLineState",
  "What has become of a nomination that was put on a letter.",
  {
    WAITING: "On a letter that is not sent.",
    TAKEN_OFF: "Taken off before the letter was sent.",
    RECALLED: "Taken back by the sender with the whole letter.",
    SENT_AGAIN: "Went back, and up again with a later letter of the same issuer.",
    ON_THE_WAY: "With the receiver or above; nothing is decided that the viewer may know of.",
    RETURNED: "Back below the receiver: returned, refused at intake, or taken back alone.",
    AWARDED: "Awarded.",
    NOT_AWARDED: "Not awarded; of a revocation, the award stands.",
    DROPPED: "Withdrawn or expired.",
    REVOKED: "Awarded and revoked since; of a revocation, decided.",
  },
);

@ObjectType("SubmissionLineCount", {
  description: "How many lines of a letter came to a state.",
  simpleResolvers: true,
})
export class LineCountType {
  @Field(() => LineStateEnum, { description: "The state." })
  readonly state!: string;

  @Field(() => Int, { description: "How many; only nominations the viewer may read." })
  readonly count!: number;
}

@ObjectType("SubmissionRecall", {
  description: "That the viewer is who may take the whole letter back.",
  simpleResolvers: true,
})
export class SubmissionRecallType {
  @Field(() => Boolean, { description: "Whether it can be recalled now." })
  readonly available!: boolean;

  @Field(() => [RefusalType], { description: "Why not; the first is what recalling would answer." })
  readonly refusals!: readonly object[];
}

@ObjectType("ConsolidatedSubmission", {
  description: "A letter that went into another one.",
  simpleResolvers: true,
})
export class ConsolidatedType {
  @Field(() => Int, {
    description: "How many of its lines did; only nominations the viewer may read.",
  })
  readonly lines!: number;
}

export const ConsolidatedConnection = connectionOf(
  "ConsolidatedSubmission",
  () => ConsolidatedType,
  "letters that went into one",
);

@ObjectType("SubmissionCheckLine", {
  description: "What stands against a nomination on a letter that is being put together.",
  simpleResolvers: true,
})
export class CheckedLineType {
  @Field(() => Int, { description: "Place on the list, from 1." })
  readonly position!: number;

  @Field(() => [RefusalType], { description: "Why it cannot stand on this letter." })
  readonly refusals!: readonly object[];

  @Field(() => [RefusalType], {
    description: "Why the letter with it could not be signed as things are; no bar to drafting.",
  })
  readonly stops!: readonly object[];
}

@ObjectType("SubmissionCheck", {
  description: "What would come of a letter; nothing is drafted.",
  simpleResolvers: true,
})
export class LetterCheckType {
  @Field(() => RefusalType, {
    nullable: true,
    description: "What drafting it would answer; null where it may be drafted.",
  })
  readonly refusal!: object | null;

  @Field(() => [CheckedLineType], { description: "Its lines, as they were given: at most 500." })
  readonly lines!: readonly object[];
}
