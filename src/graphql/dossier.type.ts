import { Field, ID, Int, ObjectType } from "type-graphql";
import { LevelEnum } from "./enums.ts";
import { JudgementEnum } from "./appraisal.input.ts";
import { DateScalar, DateTimeScalar } from "./scalars.ts";

@ObjectType("Achievement", {
  description: "Something achieved, which is rewarded once.",
  simpleResolvers: true,
})
export class AchievementType {
  @Field(() => String, { description: "What was achieved." })
  readonly text!: string;

  @Field(() => DateScalar, { nullable: true, description: "First day." })
  readonly from!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Last day." })
  readonly to!: string | null;
}

@ObjectType("AppraisalLine", {
  description: "What an appraiser found of a criterion; the last line of a level stands.",
  simpleResolvers: true,
})
export class AppraisalLineType {
  @Field(() => LevelEnum, { description: "The level it was found at." })
  readonly level!: string;

  @Field(() => String, { description: "Key of the criterion." })
  readonly criterion!: string;

  @Field(() => JudgementEnum, { description: "What was found." })
  readonly verdict!: string;

  @Field(() => String, { description: "Why." })
  readonly reason!: string;

  @Field(() => Boolean, { description: "Whether a leader let it pass without the data." })
  readonly waived!: boolean;

  @Field(() => String, { description: "Who found it." })
  readonly byName!: string;

  @Field(() => DateTimeScalar, { description: "When." })
  readonly at!: Date;
}

@ObjectType("DossierChange", {
  description: "One difference between two states of a dossier.",
  simpleResolvers: true,
})
export class DossierChangeType {
  @Field(() => String, { description: "Where, e.g. report.ratings.2025." })
  readonly field!: string;

  @Field(() => String, { nullable: true, description: "What it said; null where it is new." })
  readonly before!: string | null;

  @Field(() => String, { nullable: true, description: "What it says; null where it is gone." })
  readonly after!: string | null;
}

@ObjectType("AskedItem", {
  description: "One thing the last return asked for.",
  simpleResolvers: true,
})
export class AskedItemType {
  @Field(() => String, { nullable: true, description: "Key of the document type, if it is one." })
  readonly documentType!: string | null;

  @Field(() => String, { description: "What has to be supplied or mended." })
  readonly description!: string;

  @Field(() => Boolean, { description: "Whether it came since." })
  readonly answered!: boolean;
}

@ObjectType("SnapshotDocument", {
  description: "A paper as it was in the dossier when it was sent.",
  simpleResolvers: true,
})
export class SnapshotDocumentType {
  @Field(() => ID, { description: "The paper." })
  readonly id!: string;

  @Field(() => String, { description: "Key of its type." })
  readonly type!: string;

  @Field(() => String, { nullable: true, description: "What it is called." })
  readonly title!: string | null;

  @Field(() => String, { nullable: true, description: "SHA-256 of its file, where it has one." })
  readonly sha256!: string | null;
}

@ObjectType("DossierSnapshot", {
  description: "The dossier as it was when it was sent; it never changes.",
  simpleResolvers: true,
})
export class DossierSnapshotType {
  @Field(() => Int, { description: "Number of the history entry that sent it." })
  readonly seq!: number;

  @Field(() => DateTimeScalar, { description: "When." })
  readonly takenAt!: Date;

  @Field(() => String, { description: "SHA-256 over the RFC 8785 form of its content." })
  readonly sha256!: string;
}
