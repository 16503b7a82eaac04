import { Field, ID, InputType, Int } from "type-graphql";

@InputType("DraftSubmissionInput", { description: "A letter over nominations that wait for one." })
export class DraftSubmissionInput {
  @Field(() => [ID], {
    description:
      "1 to 500 nominations of one round, stage and issuing organisation, in list order; nobody twice for one award.",
  })
  nominationIds!: string[];

  @Field(() => String, { nullable: true, description: "Makes repeating safe for 30 days." })
  idempotencyKey?: string | null;
}

@InputType("RecallSubmissionInput", { description: "A sent letter that is taken back." })
export class RecallSubmissionInput {
  @Field(() => ID, { description: "The letter." })
  submissionId!: string;

  @Field(() => Int, { description: "Its version as the person saw it." })
  seenVersion!: number;

  @Field(() => String, { nullable: true, description: "Remark, up to 4,000 characters." })
  note?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The desk acted for; needed where several of the viewer's fit.",
  })
  deskId?: string | null;

  @Field(() => String, { nullable: true, description: "Makes repeating safe for 30 days." })
  idempotencyKey?: string | null;
}

@InputType("DraftDecisionInput", { description: "A decision over nominations approved for one." })
export class DraftDecisionInput {
  @Field(() => [ID], {
    description: "1 to 500 nominations of one stage and one issuing organisation, in list order.",
  })
  nominationIds!: string[];

  @Field(() => String, { nullable: true, description: "Makes repeating safe for 30 days." })
  idempotencyKey?: string | null;
}

@InputType("RemoveFromSubmissionInput", {
  description: "Nominations to take off an unsigned letter.",
})
export class RemoveFromSubmissionInput {
  @Field(() => ID, { description: "The letter." })
  submissionId!: string;

  @Field(() => Int, { description: "Its version as the person saw it." })
  seenVersion!: number;

  @Field(() => [ID], { description: "The nominations that leave it." })
  nominationIds!: string[];
}

@InputType("RemoveFromDecisionInput", {
  description: "Nominations to take off an unsigned decision.",
})
export class RemoveFromDecisionInput {
  @Field(() => ID, { description: "The decision." })
  decisionId!: string;

  @Field(() => Int, { description: "Its version as the person saw it." })
  seenVersion!: number;

  @Field(() => [ID], { description: "The nominations that leave it." })
  nominationIds!: string[];
}
