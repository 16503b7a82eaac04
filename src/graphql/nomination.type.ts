import { Field, Int, ObjectType } from "type-graphql";
import { RoleType } from "./catalogue.type.ts";
import { CommendationTypeEnum, enumOf, LevelEnum, OutcomeEnum, SubjectKindEnum } from "./enums.ts";
import { NodeInterface } from "./node.type.ts";
import { connectionOf } from "./page.type.ts";
import { DateScalar, DateTimeScalar } from "./scalars.ts";

export const AdviceEnum = enumOf("Advice", "What an appraisal (thẩm định) found.", {
  ELIGIBLE: "It meets the conditions.",
  INELIGIBLE: "It does not meet the conditions.",
  LOWER_FORM: "It meets those of a lower award, which is proposed instead.",
});

@ObjectType("Subject", { description: "Who is nominated.", simpleResolvers: true })
export class SubjectType {
  @Field(() => SubjectKindEnum, { description: "A person, a collective or a household." })
  readonly kind!: string;

  @Field(() => String, { description: "Full name." })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: "Position or description." })
  readonly position!: string | null;
}

@ObjectType("AchievementPeriod", {
  description: "The time in which the achievement was made.",
  simpleResolvers: true,
})
export class AchievementPeriodType {
  @Field(() => DateScalar, { nullable: true, description: "First day." })
  readonly from!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Last day." })
  readonly to!: string | null;
}

@ObjectType("SupplementCount", {
  description: "How often a level has sent the dossier back to be supplemented.",
  simpleResolvers: true,
})
export class SupplementCountType {
  @Field(() => LevelEnum, { description: "The level." })
  readonly level!: string;

  @Field(() => Int, { description: "How often." })
  readonly count!: number;
}

@ObjectType("WaitingDesk", {
  description: "A desk whose queue a nomination is in.",
  simpleResolvers: true,
})
export class WaitingDeskType {
  @Field(() => RoleType, { description: "What whoever sits there is." })
  readonly role!: object;
}

@ObjectType("Nomination", {
  implements: NodeInterface,
  description: "Somebody proposed for an award, and where the proposal stands.",
  simpleResolvers: true,
})
export class NominationType {
  @Field(() => String, { description: "The code people quote; never reused." })
  readonly code!: string;

  @Field(() => CommendationTypeEnum, { description: "The type of commendation." })
  readonly commendationType!: string;

  @Field(() => String, { description: "Summary of the achievement." })
  readonly achievement!: string;

  @Field(() => Boolean, { description: "Whether only cleared desks may read it." })
  readonly classified!: boolean;

  @Field(() => LevelEnum, { description: "The level that handles it." })
  readonly level!: string;

  @Field(() => OutcomeEnum, { description: "How it ended, or that it has not." })
  readonly outcome!: string;

  @Field(() => AdviceEnum, { nullable: true, description: "What the last appraisal found." })
  readonly advice!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "Last good day at the present stage; null where there is no limit, or while its clock stands still.",
  })
  readonly dueOn!: string | null;

  @Field(() => DateTimeScalar, { description: "Since when it stands at its stage." })
  readonly stageEnteredAt!: Date;

  @Field(() => DateTimeScalar, { description: "When it was made." })
  readonly createdAt!: Date;

  @Field(() => DateTimeScalar, { description: "When its last history entry was made." })
  readonly updatedAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it left its unit; null while it is a draft.",
  })
  readonly submittedAt!: Date | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day it was received complete; it decides the rule set.",
  })
  readonly receivedOn!: string | null;

  @Field(() => Int, {
    description: "Raised by every history entry; name it as `seenVersion` when acting.",
  })
  readonly version!: number;
}

export const NominationConnection = connectionOf("Nomination", () => NominationType, "nominations");
