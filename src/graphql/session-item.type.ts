import { Field, Int, ObjectType } from "type-graphql";
import {
  ChoiceEnum,
  RecusalGroundEnum,
  VoteDenominatorEnum,
  VoteResultEnum,
  VoteTieEnum,
} from "./council-enums.ts";
import { connectionOf } from "./page.type.ts";
import { RefusalType } from "./refusal.type.ts";

@ObjectType("VoteQuorum", {
  description: "The part of all voting members that must attend.",
  simpleResolvers: true,
})
export class VoteQuorumType {
  @Field(() => Int, { description: "The upper number of the fraction." })
  readonly numerator!: number;

  @Field(() => Int, { description: "The lower number of the fraction." })
  readonly denominator!: number;
}

@ObjectType("VoteRule", {
  description: "The rule a nomination is voted by, kept as it was when it came on the agenda.",
  simpleResolvers: true,
})
export class VoteRuleType {
  @Field(() => Int, { description: "The share that has to agree, in hundredths of a percent." })
  readonly thresholdBasisPoints!: number;

  @Field(() => Boolean, { description: "Whether more than the share is needed." })
  readonly strict!: boolean;

  @Field(() => VoteDenominatorEnum, { description: "What the share is taken of." })
  readonly denominator!: string;

  @Field(() => VoteQuorumType, { description: "How many must attend." })
  readonly quorum!: object;

  @Field(() => Boolean, { description: "Whether the rule asks for a secret ballot." })
  readonly secret!: boolean;

  @Field(() => Boolean, { description: "Whether the award needs the vote to go on." })
  readonly required!: boolean;

  @Field(() => VoteTieEnum, { description: "What a tie means in the end." })
  readonly tie!: string;

  @Field(() => Int, { description: "How often it may be voted on again." })
  readonly revotes!: number;

  @Field(() => String, { description: "Key of the rule set; DEFAULT where none says anything." })
  readonly source!: string;

  @Field(() => String, { description: "The article it rests on, in Vietnamese; may be empty." })
  readonly legalBasis!: string;
}

@ObjectType("VoteTally", { description: "One closed round of a vote.", simpleResolvers: true })
export class VoteTallyType {
  @Field(() => Int, { description: "Number of the round, from 1." })
  readonly round!: number;

  @Field(() => Int, { description: "All voting members." })
  readonly totalMembers!: number;

  @Field(() => Int, { description: "How many of them attended." })
  readonly present!: number;

  @Field(() => Int, { description: "How many were recused." })
  readonly recused!: number;

  @Field(() => Int, { description: "How many could vote, letters of absent members included." })
  readonly mayVote!: number;

  @Field(() => Int, { description: "Ballots given out." })
  readonly ballotsIssued!: number;

  @Field(() => Int, { description: "Ballots that came back." })
  readonly ballotsCollected!: number;

  @Field(() => Int, { description: "Valid ones of them." })
  readonly validBallots!: number;

  @Field(() => Int, { description: "Votes for it, letters included." })
  readonly agree!: number;

  @Field(() => Int, { description: "Votes against it, letters included." })
  readonly disagree!: number;

  @Field(() => Int, { description: "Abstentions, letters included." })
  readonly abstain!: number;

  @Field(() => Int, { description: "Letters of absent members." })
  readonly absentWritten!: number;

  @Field(() => Int, {
    nullable: true,
    description: "How many of the letters agree; null where the vote is secret.",
  })
  readonly absentWrittenAgree!: number | null;

  @Field(() => VoteResultEnum, { description: "What came of it." })
  readonly result!: string;

  @Field(() => String, { nullable: true, description: "Why the round followed another." })
  readonly reason!: string | null;
}

@ObjectType("Recusal", { description: "That a member does not vote.", simpleResolvers: true })
export class RecusalType {
  @Field(() => String, { description: "The member's name." })
  readonly personName!: string;

  @Field(() => RecusalGroundEnum, { description: "Why." })
  readonly ground!: string;

  @Field(() => String, { nullable: true, description: "What was said to it." })
  readonly note!: string | null;
}

@ObjectType("MyBallot", {
  description: "Whether the viewer votes on a nomination in this round.",
  simpleResolvers: true,
})
export class MyBallotType {
  @Field(() => Boolean, { description: "Whether he can vote now." })
  readonly mayVote!: boolean;

  @Field(() => Boolean, { description: "Whether a ballot of his seat is in." })
  readonly voted!: boolean;

  @Field(() => [RefusalType], { description: "Why he cannot, most basic ground first." })
  readonly refusals!: readonly object[];
}

@ObjectType("OpenBallot", { description: "How a member voted openly.", simpleResolvers: true })
export class OpenBallotType {
  @Field(() => Int, { description: "Number of the round." })
  readonly round!: number;

  @Field(() => String, { description: "The member's name." })
  readonly personName!: string;

  @Field(() => ChoiceEnum, { description: "What he voted." })
  readonly choice!: string;
}

@ObjectType("PaperCount", {
  description: "One of the two counts of a box of paper ballots.",
  simpleResolvers: true,
})
export class PaperCountType {
  @Field(() => Int, { description: "Which pair of counts it belongs to, from 1." })
  readonly attempt!: number;

  @Field(() => String, { description: "Who counted." })
  readonly personName!: string;

  @Field(() => Int, {
    nullable: true,
    description: "Ballots given out; null while one is missing.",
  })
  readonly issued!: number | null;

  @Field(() => Int, { nullable: true, description: "Ballots that came back." })
  readonly collected!: number | null;

  @Field(() => Int, { nullable: true, description: "Valid ones." })
  readonly valid!: number | null;

  @Field(() => Int, { nullable: true, description: "For it." })
  readonly agree!: number | null;

  @Field(() => Int, { nullable: true, description: "Against it." })
  readonly disagree!: number | null;

  @Field(() => Int, { nullable: true, description: "Neither." })
  readonly abstain!: number | null;
}

@ObjectType("SessionItem", {
  description: "A nomination on a session's agenda, with its vote.",
  simpleResolvers: true,
})
export class SessionItemType {}

export const SessionItemConnection = connectionOf(
  "SessionItem",
  () => SessionItemType,
  "nominations before a council",
);
