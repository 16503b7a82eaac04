import { Field, Float, ID, InputType, Int, ObjectType } from "type-graphql";
import { CommendationTypeEnum, enumOf } from "./enums.ts";
import { IndexOwnerEnum, RatingEnum } from "./report.type.ts";
import { DateScalar } from "./scalars.ts";

export const RecordKindEnum = enumOf("RecordKind", "What a signed list is about.", {
  AWARDS: "Awards received before.",
  RATINGS: "Yearly ratings.",
  INDEX_RESULTS: "Results of indexes and counts.",
});

@ObjectType("PastAward", {
  description: "An award on record: imported from a signed list or decided here.",
  simpleResolvers: true,
})
export class PastAwardType {
  @Field(() => String, { description: "Key of the award." })
  readonly award!: string;

  @Field(() => CommendationTypeEnum, { description: "The type of commendation." })
  readonly type!: string;

  @Field(() => Int, { description: "The year it is for." })
  readonly year!: number;

  @Field(() => DateScalar, { description: "Date of the decision." })
  readonly decidedOn!: string;

  @Field(() => Boolean, { description: "False once it was revoked." })
  readonly valid!: boolean;
}

@ObjectType("RatedYear", {
  description: "How the work of a year was rated.",
  simpleResolvers: true,
})
export class RatedYearType {
  @Field(() => Int, { description: "The year." })
  readonly year!: number;

  @Field(() => RatingEnum, { description: "The rating." })
  readonly rating!: string;
}

@ObjectType("IndexResult", { description: "A measured result of a year.", simpleResolvers: true })
export class IndexResultType {
  @Field(() => IndexOwnerEnum, { description: "Whose it is." })
  readonly of!: string;

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

@ObjectType("SubjectRecords", {
  description: "What is on record of a person or a body, with those it succeeded.",
  simpleResolvers: true,
})
export class SubjectRecordsType {
  @Field(() => [PastAwardType], { description: "Awards, by date of decision." })
  readonly awards!: readonly object[];

  @Field(() => [RatedYearType], { description: "Ratings, by year." })
  readonly ratings!: readonly object[];

  @Field(() => [IndexResultType], { description: "Results, by index and year." })
  readonly indexes!: readonly object[];
}

@ObjectType("ImportedRecords", { description: "A list that was imported.", simpleResolvers: true })
export class ImportedRecordsType {
  @Field(() => Int, { description: "How many rows it had." })
  readonly rows!: number;
}

@InputType("ImportRecordsInput", { description: "A signed list as comma-separated values." })
export class ImportRecordsInput {
  @Field(() => RecordKindEnum, { description: "What it is about." })
  readonly kind!: "AWARDS" | "RATINGS" | "INDEX_RESULTS";

  @Field(() => String, { description: "Name of the file." })
  readonly fileName!: string;

  @Field(() => String, {
    description:
      "The content in UTF-8; a request takes up to 1 MB, longer lists come through the command line.",
  })
  readonly content!: string;

  @Field(() => String, { description: "The body that signed the list." })
  readonly signedBy!: string;

  @Field(() => String, { nullable: true, description: "Number and symbol of the signed list." })
  readonly signedNumber?: string | null;

  @Field(() => DateScalar, { description: "The date it was signed." })
  readonly signedOn!: string;
}

@ObjectType("UnitPerson", {
  description: "A person of a unit who may be nominated.",
  simpleResolvers: true,
})
export class UnitPersonType {
  @Field(() => ID, { description: "Name him as `subject.personId`." })
  readonly id!: string;

  @Field(() => String, { description: "Full name." })
  readonly fullName!: string;

  @Field(() => String, { nullable: true, description: "The agency's own code for him." })
  readonly code!: string | null;
}
