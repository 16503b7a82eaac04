import { Field, Int, ObjectType } from "type-graphql";
import { JudgementEnum } from "./appraisal.input.ts";
import { VoteDenominatorEnum, VoteResultEnum } from "./council-enums.ts";
import { DateScalar } from "./scalars.ts";

@ObjectType("AppraisedLine", {
  description: "What an appraiser wrote to one criterion.",
  simpleResolvers: true,
})
export class AppraisedLineType {
  @Field(() => String, { description: "Key of the criterion." })
  readonly criterion!: string;

  @Field(() => JudgementEnum, { description: "What was found." })
  readonly verdict!: string;

  @Field(() => String, { description: "The reason." })
  readonly reason!: string;

  @Field(() => Boolean, { description: "Whether a leader let it pass without the data." })
  readonly waived!: boolean;
}

@ObjectType("AppraisedPayload", {
  description: "What the appraiser judged by hand.",
  simpleResolvers: true,
})
export class AppraisedPayloadType {
  @Field(() => [AppraisedLineType], { description: "One line for each criterion." })
  readonly lines!: readonly AppraisedLineType[];
}

@ObjectType("CouncilVotedPayload", {
  description: "How the council voted, as its minutes say.",
  simpleResolvers: true,
})
export class CouncilVotedPayloadType {
  @Field(() => String, { description: "Name of the council." })
  readonly council!: string;

  @Field(() => DateScalar, { description: "The day it met." })
  readonly meetsOn!: string;

  @Field(() => Int, { description: "All voting members." })
  readonly totalMembers!: number;

  @Field(() => Int, { description: "How many of them attended." })
  readonly present!: number;

  @Field(() => Int, { description: "How many were recused." })
  readonly recused!: number;

  @Field(() => Int, { description: "Votes for it." })
  readonly agree!: number;

  @Field(() => Int, { description: "Votes against it." })
  readonly disagree!: number;

  @Field(() => Int, { description: "Abstentions." })
  readonly abstain!: number;

  @Field(() => Int, { description: "The share asked for, in hundredths of a percent." })
  readonly thresholdBasisPoints!: number;

  @Field(() => Boolean, { description: "Whether more than the share is asked for." })
  readonly strict!: boolean;

  @Field(() => VoteDenominatorEnum, { description: "What the share is taken of." })
  readonly denominator!: string;

  @Field(() => VoteResultEnum, { description: "What the council decided." })
  readonly result!: string;
}
