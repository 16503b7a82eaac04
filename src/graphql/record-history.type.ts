import { Field, Float, Int, ObjectType } from "type-graphql";
import { CommendationTypeEnum, enumOf } from "./enums.ts";
import { connectionOf } from "./page.type.ts";
import { RecordKindEnum } from "./records.type.ts";
import { RatingEnum } from "./report.type.ts";
import { DateScalar, DateTimeScalar } from "./scalars.ts";

export const RecordOriginEnum = enumOf("RecordOrigin", "Where an award on record comes from.", {
  IMPORTED: "A signed list that was imported.",
  SYSTEM: "A nomination that was awarded in this system.",
});

@ObjectType("RecordBatch", {
  description: "A signed list that was imported, whole or not at all.",
  simpleResolvers: true,
})
export class RecordBatchType {
  @Field(() => RecordKindEnum, { description: "What it is about." })
  readonly kind!: string;

  @Field(() => String, { description: "Name of the file." })
  readonly name!: string;

  @Field(() => String, { description: "SHA-256 of the file, in hexadecimal." })
  readonly sha256!: string;

  @Field(() => String, { description: "The body that signed the list." })
  readonly signedBy!: string;

  @Field(() => String, { nullable: true, description: "Number and symbol of the signed list." })
  readonly signedNumber!: string | null;

  @Field(() => DateScalar, { description: "The date it was signed." })
  readonly signedOn!: string;

  @Field(() => Int, { description: "How many rows it had." })
  readonly rowCount!: number;

  @Field(() => DateTimeScalar, { description: "When it was imported." })
  readonly importedAt!: Date;
}

@ObjectType("RevokingDecision", {
  description: "The decision by which an award was revoked, as it was cited then.",
  simpleResolvers: true,
})
export class RevokingDecisionType {
  @Field(() => String, { nullable: true, description: "Its number." })
  readonly number!: string | null;

  @Field(() => String, { nullable: true, description: "Its symbol." })
  readonly symbol!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The date written on it." })
  readonly issuedOn!: string | null;

  @Field(() => String, { nullable: true, description: "The body that issued it." })
  readonly issuer!: string | null;
}

@ObjectType("AwardRecord", {
  description: "An award that a person or a body has received, with where it is known from.",
  simpleResolvers: true,
})
export class AwardRecordType {
  @Field(() => RecordOriginEnum, { description: "A list, or this system." })
  readonly origin!: string;

  @Field(() => CommendationTypeEnum, { description: "The type of commendation." })
  readonly type!: string;

  @Field(() => Int, { description: "The year it is for." })
  readonly year!: number;

  @Field(() => String, { description: "The name at that time; people and bodies change theirs." })
  readonly recordedName!: string;

  @Field(() => String, { nullable: true, description: "Number of the decision." })
  readonly decisionNumber!: string | null;

  @Field(() => String, { nullable: true, description: "Symbol of the decision." })
  readonly decisionSymbol!: string | null;

  @Field(() => DateScalar, { description: "Date of the decision." })
  readonly decidedOn!: string;

  @Field(() => String, { nullable: true, description: "Who decided." })
  readonly decidedBy!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "First day of the achievement the decision names.",
  })
  readonly periodFrom!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Last day of the achievement the decision names.",
  })
  readonly periodTo!: string | null;

  @Field(() => Boolean, { description: "False once it was revoked, on the day asked for." })
  readonly valid!: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day it was revoked; null where it was not, or where only a list tells of it.",
  })
  readonly revokedOn!: string | null;

  @Field(() => RevokingDecisionType, {
    nullable: true,
    description: "The decision by which it was revoked.",
  })
  readonly revokedBy!: RevokingDecisionType | null;
}

export const AwardRecordConnection = connectionOf(
  "AwardRecord",
  () => AwardRecordType,
  "awards on record",
);

@ObjectType("RatingRecord", {
  description: "How the work of a year was rated, with the list it is from.",
  simpleResolvers: true,
})
export class RatingRecordType {
  @Field(() => Int, { description: "The year." })
  readonly year!: number;

  @Field(() => RatingEnum, { description: "The rating." })
  readonly rating!: string;
}

@ObjectType("IndexResultRecord", {
  description: "A measured result of a year, with the list it is from.",
  simpleResolvers: true,
})
export class IndexResultRecordType {
  @Field(() => String, { description: "Key of the index." })
  readonly index!: string;

  @Field(() => Int, { description: "The year." })
  readonly year!: number;

  @Field(() => Float, { description: "Points, percent or a count." })
  readonly score!: number;

  @Field(() => Float, { nullable: true, description: "The most that can be reached." })
  readonly maxScore!: number | null;

  @Field(() => Int, { nullable: true, description: "Place in the ranking." })
  readonly rank!: number | null;
}
