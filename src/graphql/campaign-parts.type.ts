import { Field, Float, Int, ObjectType } from "type-graphql";
import { enumOf, SigningCapacityEnum, SubjectKindEnum } from "./enums.ts";
import { DateScalar } from "./scalars.ts";

export const CriterionLogicEnum = enumOf("CriterionLogic", "How a criterion counts.", {
  REQUIRED: "It must hold.",
  ANY_OF: "One of its group must hold.",
});

@ObjectType("CampaignPlan", {
  description: "The plan document of a campaign; what the source leaves blank is null.",
  simpleResolvers: true,
})
export class CampaignPlanType {
  @Field(() => String, { nullable: true, description: "Its number." })
  readonly number!: string | null;

  @Field(() => String, { nullable: true, description: "Its symbol, e.g. KH-SGTVT." })
  readonly symbol!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The day it was issued." })
  readonly issuedOn!: string | null;

  @Field(() => String, { nullable: true, description: "The place named in its date line." })
  readonly place!: string | null;

  @Field(() => String, { nullable: true, description: "Its date line as written." })
  readonly dateText!: string | null;

  @Field(() => String, { nullable: true, description: "Who signed it." })
  readonly signer!: string | null;

  @Field(() => String, { nullable: true, description: "The signer's title, in Vietnamese." })
  readonly signerTitle!: string | null;

  @Field(() => SigningCapacityEnum, { nullable: true, description: "In whose name." })
  readonly signingCapacity!: string | null;

  @Field(() => [String], { description: "Who it was sent to (nơi nhận), in Vietnamese." })
  readonly recipients!: readonly string[];

  @Field(() => [String], { description: "Remarks on the source, in Vietnamese." })
  readonly remarks!: readonly string[];
}

@ObjectType("CitedDocument", {
  description: "A document a plan rests on; what the source leaves blank is null.",
  simpleResolvers: true,
})
export class CitedDocumentType {
  @Field(() => String, { description: "What it is about, in Vietnamese." })
  readonly title!: string;

  @Field(() => String, { nullable: true, description: "Its number." })
  readonly number!: string | null;

  @Field(() => String, { nullable: true, description: "Its symbol." })
  readonly symbol!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The day it was issued." })
  readonly issuedOn!: string | null;

  @Field(() => String, { nullable: true, description: "Who issued it, in Vietnamese." })
  readonly issuer!: string | null;
}

@ObjectType("CampaignSubject", {
  description: "Whom a campaign is for.",
  simpleResolvers: true,
})
export class CampaignSubjectType {
  @Field(() => SubjectKindEnum, { description: "The kind of subject." })
  readonly kind!: string;

  @Field(() => String, { description: "As the plan puts it, in Vietnamese." })
  readonly textVi!: string;
}

@ObjectType("Criterion", {
  description: "A condition that a subject must meet to be commended.",
  simpleResolvers: true,
})
export class CriterionType {
  @Field(() => String, { description: "Stable key within the campaign." })
  readonly key!: string;

  @Field(() => SubjectKindEnum, { description: "Whom it is for." })
  readonly subject!: string;

  @Field(() => String, { description: "What shows that it is met, in Vietnamese." })
  readonly evidenceVi!: string;

  @Field(() => CriterionLogicEnum, { description: "How it counts." })
  readonly logic!: string;

  @Field(() => String, { nullable: true, description: "The group of alternatives it belongs to." })
  readonly group!: string | null;

  @Field(() => Boolean, { description: "Whether it is only for heads of units." })
  readonly headOnly!: boolean;
}

@ObjectType("CampaignTarget", {
  description: "A measured aim of a plan.",
  simpleResolvers: true,
})
export class CampaignTargetType {
  @Field(() => String, { description: "Stable key within the campaign." })
  readonly key!: string;

  @Field(() => Float, { nullable: true, description: "What is to be reached, in `unit`." })
  readonly threshold!: number | null;

  @Field(() => String, { nullable: true, description: "What the threshold counts, e.g. %." })
  readonly unit!: string | null;

  @Field(() => String, { nullable: true, description: "What it is measured over." })
  readonly scope!: string | null;

  @Field(() => Int, { nullable: true, description: "The year it is due, where one is named." })
  readonly year!: number | null;
}

@ObjectType("CampaignFunding", {
  description: "Where the money for a campaign comes from.",
  simpleResolvers: true,
})
export class CampaignFundingType {
  @Field(() => String, { nullable: true, description: "As the plan puts it, in Vietnamese." })
  readonly textVi!: string | null;

  @Field(() => [String], { description: "The sources it names, in Vietnamese." })
  readonly sources!: readonly string[];
}
