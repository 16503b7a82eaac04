import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import type { CommendationType } from "../workflow/vocabulary.ts";
import { CommendationTypeEnum, RoundKindEnum } from "./enums.ts";
import { NodeInterface } from "./node.type.ts";
import { connectionOf } from "./page.type.ts";
import { DateScalar } from "./scalars.ts";

@ObjectType("Campaign", {
  implements: NodeInterface,
  description: "A campaign (phong trào thi đua) with its plan.",
  simpleResolvers: true,
})
export class CampaignType {
  @Field(() => String, { description: "Stable code." })
  readonly code!: string;

  @Field(() => CommendationTypeEnum, { description: "The type its nominations have." })
  readonly commendationType!: string;

  @Field(() => DateScalar, { description: "First day it runs." })
  readonly validFrom!: string;

  @Field(() => DateScalar, { description: "Last day it runs." })
  readonly validTo!: string;
}

@ObjectType("Round", {
  implements: NodeInterface,
  description: "A turn of a campaign (đợt xét) in which nominations are taken.",
  simpleResolvers: true,
})
export class RoundType {
  @Field(() => String, { description: "Stable code." })
  readonly code!: string;

  @Field(() => RoundKindEnum, { description: "What it is for." })
  readonly kind!: string;

  @Field(() => Int, { description: "The year it commends." })
  readonly year!: number;

  @Field(() => DateScalar, { nullable: true, description: "First day it takes nominations." })
  readonly opensOn!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "Units submit before this day. Where the round names no date, the day after the campaign.",
  })
  readonly unitBefore!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The department forwards before this day.",
  })
  readonly departmentBefore!: string | null;

  @Field(() => Boolean, { description: "Whether the two days themselves still count." })
  readonly inclusive!: boolean;

  @Field(() => Boolean, { description: "Whether it is invented for demonstration." })
  readonly demo!: boolean;
}

export const CampaignConnection = connectionOf("Campaign", () => CampaignType, "campaigns");
export const RoundConnection = connectionOf("Round", () => RoundType, "rounds");

@InputType("CampaignFilter", { description: "Which campaigns; all conditions must hold." })
export class CampaignFilterInput {
  @Field(() => Boolean, {
    nullable: true,
    description: "True: those that run today. False: those that do not.",
  })
  readonly open?: boolean | null;

  @Field(() => ID, { nullable: true, description: "Launched by this organisation." })
  readonly launchedById?: string | null;

  @Field(() => [CommendationTypeEnum], {
    nullable: true,
    description: "Any of these types; all if empty or left out.",
  })
  readonly commendationTypes?: CommendationType[] | null;
}

@InputType("RoundFilter", { description: "Which rounds; all conditions must hold." })
export class RoundFilterInput {
  @Field(() => ID, { nullable: true, description: "Of this campaign." })
  readonly campaignId?: string | null;

  @Field(() => [Int], {
    nullable: true,
    description: "Of any of these years; all if empty or left out.",
  })
  readonly years?: number[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "True: those that take submissions of units today. False: those that do not.",
  })
  readonly open?: boolean | null;
}
