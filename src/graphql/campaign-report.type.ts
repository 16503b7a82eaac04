import { Field, Float, Int, ObjectType } from "type-graphql";
import { LevelEnum, SubjectKindEnum } from "./enums.ts";
import { DateScalar } from "./scalars.ts";

@ObjectType("CampaignFigures", {
  description:
    "What has become of the submitted nominations of one group. Each figure is the length of `nominations` under the filter it names, with `submitted: true` and the campaign.",
  simpleResolvers: true,
})
export class CampaignFiguresType {
  @Field(() => SubjectKindEnum, {
    nullable: true,
    description: "The kind of subject; null for all together. Filter `subjectKinds`.",
  })
  readonly subjectKind!: string | null;

  @Field(() => Int, { description: "All of them." })
  readonly nominated!: number;

  @Field(() => Int, { description: "Sent back at least once. Filter `returned`." })
  readonly returned!: number;

  @Field(() => Int, { description: "Eligible by the last appraisal. Filter `advices`." })
  readonly eligible!: number;

  @Field(() => Int, { description: "Endorsed by the last council. Filter `votes`." })
  readonly endorsed!: number;

  @Field(() => Int, { description: "Not endorsed, or tied, by the last council. Filter `votes`." })
  readonly notEndorsed!: number;

  @Field(() => Int, { description: "Not ended. Filter `outcomes`." })
  readonly inProgress!: number;

  @Field(() => Int, { description: "Of those in progress, on hold. Filter `onHold`." })
  readonly onHold!: number;

  @Field(() => Int, { description: "Awarded, and the award stands. Filter `outcomes`." })
  readonly awarded!: number;

  @Field(() => Int, { description: "Refused at some level. Filter `outcomes`." })
  readonly notAwarded!: number;

  @Field(() => Int, { description: "Withdrawn by the proposer. Filter `outcomes`." })
  readonly withdrawn!: number;

  @Field(() => Int, { description: "Left lying past their date. Filter `outcomes`." })
  readonly expired!: number;

  @Field(() => Int, { description: "Awarded and revoked since. Filter `outcomes`." })
  readonly revoked!: number;
}

@ObjectType("ReturnReason", {
  description: "How often something was missing in what was sent back.",
  simpleResolvers: true,
})
export class ReturnReasonType {
  @Field(() => Int, { description: "How often it was named." })
  readonly times!: number;

  @Field(() => Int, { description: "For how many nominations." })
  readonly nominations!: number;
}

@ObjectType("LevelDays", {
  description:
    "Working days that nominations stood at a level, in the stays that have ended; holds and waiting are in them.",
  simpleResolvers: true,
})
export class LevelDaysType {
  @Field(() => LevelEnum, { description: "The level." })
  readonly level!: string;

  @Field(() => Int, { description: "How many nominations have left a stage of it." })
  readonly nominations!: number;

  @Field(() => Float, { description: "Average of one nomination, to one decimal." })
  readonly mean!: number;

  @Field(() => Int, { description: "The most of one nomination." })
  readonly longest!: number;
}

@ObjectType("SilentUnit", {
  description: "A unit the campaign was launched for that has submitted nothing to a round.",
  simpleResolvers: true,
})
export class SilentUnitType {
  @Field(() => DateScalar, { description: "The date of the round by which it had to." })
  readonly deadline!: string;

  @Field(() => Boolean, { description: "Whether that has passed." })
  readonly late!: boolean;
}

@ObjectType("CampaignReport", {
  description:
    "What a campaign has come to: the submitted nominations the viewer may read, by award and kind of subject. No figure tells what is decided and not published to somebody outside the decision's circle.",
  simpleResolvers: true,
})
export class CampaignReportType {
  @Field(() => CampaignFiguresType, { description: "All together." })
  readonly total!: CampaignFiguresType;

  @Field(() => [CampaignFiguresType], {
    description: "By award, the most nominated first; as many as the rounds have awards.",
  })
  readonly byAward!: readonly CampaignFiguresType[];

  @Field(() => [CampaignFiguresType], { description: "By kind of subject; three at most." })
  readonly bySubject!: readonly CampaignFiguresType[];

  @Field(() => [CampaignFiguresType], { description: "By award and kind of subject." })
  readonly rows!: readonly CampaignFiguresType[];
}
