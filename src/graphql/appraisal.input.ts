import { Field, ID, InputType, Int } from "type-graphql";
import { enumOf } from "./enums.ts";
import { DateScalar } from "./scalars.ts";

export const JudgementEnum = enumOf("Judgement", "What an appraiser finds of a criterion.", {
  PASS: "It is met.",
  FAIL: "It is not met.",
});

@InputType("AppraisalLineInput", { description: "An appraiser's word on one criterion." })
export class AppraisalLineInputType {
  @Field(() => String, { description: "Key of the criterion." })
  readonly criterion!: string;

  @Field(() => JudgementEnum, { description: "What is found." })
  readonly verdict!: "PASS" | "FAIL";

  @Field(() => String, { description: "Why, up to 4,000 characters." })
  readonly reason!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: "True where the chief lets it pass although data is missing.",
  })
  readonly waive?: boolean | null;
}

@InputType("RecordAppraisalInput", { description: "What the appraiser judges by hand." })
export class RecordAppraisalInput {
  @Field(() => ID, { description: "The nomination." })
  readonly nominationId!: string;

  @Field(() => Int, { description: "Its version as the person saw it." })
  readonly seenVersion!: number;

  @Field(() => [AppraisalLineInputType], { description: "1 to 50 lines, each criterion once." })
  readonly lines!: readonly AppraisalLineInputType[];

  @Field(() => ID, { nullable: true, description: "The desk acted for." })
  readonly deskId?: string | null;

  @Field(() => String, { nullable: true, description: "Makes repeating safe for 30 days." })
  readonly idempotencyKey?: string | null;
}

@InputType("RebindRuleSetInput", { description: "Another rule set for a received nomination." })
export class RebindRuleSetInput {
  @Field(() => ID, { description: "The nomination." })
  readonly nominationId!: string;

  @Field(() => Int, { description: "Its version as the person saw it." })
  readonly seenVersion!: number;

  @Field(() => String, { description: "Key of a national rule set." })
  readonly ruleSet!: string;

  @Field(() => DateScalar, {
    description: "The date whose rules apply; the set is in force on it.",
  })
  readonly on!: string;

  @Field(() => String, { description: "Why, up to 4,000 characters." })
  readonly reason!: string;

  @Field(() => String, { nullable: true, description: "Makes repeating safe for 30 days." })
  readonly idempotencyKey?: string | null;
}
