import { Field, Float, Int, ObjectType } from "type-graphql";
import { CommendationTypeEnum, enumOf } from "./enums.ts";
import { DateScalar, DateTimeScalar } from "./scalars.ts";

export const DisciplineStateEnum = enumOf("DisciplineState", "What is stated of discipline.", {
  NONE: "None, and nothing is pending.",
  IN_FORCE: "One is in force or being considered.",
  ENDED: "One has ended.",
});

export const RatingEnum = enumOf("Rating", "How the work of a year was rated.", {
  EXCELLENT: "Hoàn thành xuất sắc nhiệm vụ.",
  GOOD: "Hoàn thành tốt nhiệm vụ.",
  COMPLETED: "Hoàn thành nhiệm vụ.",
  NOT_COMPLETED: "Không hoàn thành nhiệm vụ.",
});

export const IndexOwnerEnum = enumOf("IndexOwner", "Whose result an index is.", {
  SUBJECT: "Of who is nominated.",
  UNIT: "Of the unit he works in or leads.",
});

export const InitiativeLevelEnum = enumOf("InitiativeLevel", "How widely it is recognised.", {
  NATIONAL: "In the whole country.",
  PROVINCE: "In the province.",
  DEPARTMENT: "In the department or sector.",
  UNIT: "In the unit (cơ sở).",
});

@ObjectType("Discipline", {
  description: "What the unit states of discipline.",
  simpleResolvers: true,
})
export class DisciplineType {
  @Field(() => DisciplineStateEnum, { description: "Whether there is or was any." })
  readonly state!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "When it ended, where it has.",
  })
  readonly endedOn!: string | null;
}

@ObjectType("ReportedRating", {
  description: "How the work of a year was rated.",
  simpleResolvers: true,
})
export class ReportedRatingType {
  @Field(() => Int, { description: "The year." })
  readonly year!: number;

  @Field(() => RatingEnum, { description: "The rating." })
  readonly rating!: string;

  @Field(() => String, {
    nullable: true,
    description: "Number and date of the decision.",
  })
  readonly decision!: string | null;
}

@ObjectType("ReportedIndex", { description: "A measured result of a year.", simpleResolvers: true })
export class ReportedIndexType {
  @Field(() => IndexOwnerEnum, { description: "Whose result it is." })
  readonly of!: string;

  @Field(() => String, { description: "Key of the index, e.g. PAR_INDEX, SIPAS, LATE_FILES." })
  readonly index!: string;

  @Field(() => Int, { description: "The year." })
  readonly year!: number;

  @Field(() => Float, { description: "Points, percent or a count; not negative." })
  readonly score!: number;

  @Field(() => Float, {
    nullable: true,
    description: "The most that can be reached; null for a count.",
  })
  readonly maxScore!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "Place in the ranking; 1 is the best.",
  })
  readonly rank!: number | null;

  @Field(() => String, {
    nullable: true,
    description: "Who signed the result.",
  })
  readonly signedBy!: string | null;
}

@ObjectType("ReportedInitiative", {
  description: "An initiative, solution or topic (sáng kiến, giải pháp, đề tài).",
  simpleResolvers: true,
})
export class ReportedInitiativeType {
  @Field(() => String, { description: "Its title." })
  readonly title!: string;

  @Field(() => InitiativeLevelEnum, { description: "How widely it is recognised." })
  readonly level!: string;

  @Field(() => Int, {
    nullable: true,
    description: "The year it was recognised.",
  })
  readonly year!: number | null;

  @Field(() => String, {
    nullable: true,
    description: "Who recognised it.",
  })
  readonly recognisedBy!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Number of the certificate or decision.",
  })
  readonly certificate!: string | null;

  @Field(() => Boolean, { description: "Whether it is applied in practice." })
  readonly applied!: boolean;
}

@ObjectType("ReportedAward", { description: "An award received before.", simpleResolvers: true })
export class ReportedAwardType {
  @Field(() => String, { description: "Key of the award." })
  readonly award!: string;

  @Field(() => CommendationTypeEnum, { description: "The type of commendation." })
  readonly type!: string;

  @Field(() => Int, { description: "The year it is for." })
  readonly year!: number;

  @Field(() => String, {
    nullable: true,
    description: "Number and symbol of the decision.",
  })
  readonly decision!: string | null;

  @Field(() => DateScalar, { description: "Date of the decision." })
  readonly decidedOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "First day of the achievement period it names.",
  })
  readonly periodFrom!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Last day of the achievement period it names.",
  })
  readonly periodTo!: string | null;
}

@ObjectType("ReportedTitle", {
  description: "How many members hold a title of the year.",
  simpleResolvers: true,
})
export class ReportedTitleType {
  @Field(() => String, { description: "Key of the title." })
  readonly award!: string;

  @Field(() => Int, { description: "How many." })
  readonly count!: number;
}

@ObjectType("ReportedStatement", {
  description: "The unit's words to a criterion that people judge.",
  simpleResolvers: true,
})
export class ReportedStatementType {
  @Field(() => String, { description: "Key of the criterion." })
  readonly criterion!: string;

  @Field(() => String, { description: "What the unit states." })
  readonly text!: string;
}

@ObjectType("ReportMembers", { description: "The people of a collective.", simpleResolvers: true })
export class ReportMembersType {
  @Field(() => Int, { description: "How many they are." })
  readonly total!: number;

  @Field(() => Int, { description: "How many were disciplined with a warning or more." })
  readonly disciplined!: number;

  @Field(() => [ReportedTitleType], { description: "Holders of titles of the year." })
  readonly holding!: readonly ReportedTitleType[];
}

@ObjectType("Report", {
  description: "The achievement report (báo cáo thành tích) as it was saved last.",
  simpleResolvers: true,
})
export class ReportType {
  @Field(() => Int, { description: "Number of the version; every save makes a new one." })
  readonly number!: number;

  @Field(() => DateTimeScalar, { description: "When it was saved." })
  readonly writtenAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When the head of the unit confirmed it; null while nobody has.",
  })
  readonly confirmedAt!: Date | null;
}
