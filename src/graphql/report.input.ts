import { Field, Float, ID, InputType, Int } from "type-graphql";
import { CommendationTypeEnum } from "./enums.ts";
import {
  DisciplineStateEnum,
  IndexOwnerEnum,
  InitiativeLevelEnum,
  RatingEnum,
} from "./report.type.ts";
import { DateScalar } from "./scalars.ts";

@InputType("DisciplineInput", { description: "What the unit states of discipline." })
export class DisciplineInput {
  @Field(() => DisciplineStateEnum, { description: "Whether there is or was any." })
  readonly state!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "When it ended, where it has.",
  })
  readonly endedOn?: string | null;
}

@InputType("ReportedRatingInput", { description: "How the work of a year was rated." })
export class ReportedRatingInput {
  @Field(() => Int, { description: "The year." })
  readonly year!: number;

  @Field(() => RatingEnum, { description: "The rating." })
  readonly rating!: string;

  @Field(() => String, {
    nullable: true,
    description: "Number and date of the decision.",
  })
  readonly decision?: string | null;
}

@InputType("ReportedIndexInput", { description: "A measured result of a year." })
export class ReportedIndexInput {
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
  readonly maxScore?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "Place in the ranking; 1 is the best.",
  })
  readonly rank?: number | null;

  @Field(() => String, {
    nullable: true,
    description: "Who signed the result.",
  })
  readonly signedBy?: string | null;
}

@InputType("ReportedInitiativeInput", {
  description: "An initiative, solution or topic (sáng kiến, giải pháp, đề tài).",
})
export class ReportedInitiativeInput {
  @Field(() => String, { description: "Its title." })
  readonly title!: string;

  @Field(() => InitiativeLevelEnum, { description: "How widely it is recognised." })
  readonly level!: string;

  @Field(() => Int, {
    nullable: true,
    description: "The year it was recognised.",
  })
  readonly year?: number | null;

  @Field(() => String, {
    nullable: true,
    description: "Who recognised it.",
  })
  readonly recognisedBy?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Number of the certificate or decision.",
  })
  readonly certificate?: string | null;

  @Field(() => Boolean, { description: "Whether it is applied in practice." })
  readonly applied!: boolean;
}

@InputType("ReportedAwardInput", { description: "An award received before." })
export class ReportedAwardInput {
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
  readonly decision?: string | null;

  @Field(() => DateScalar, { description: "Date of the decision." })
  readonly decidedOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "First day of the achievement period it names.",
  })
  readonly periodFrom?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Last day of the achievement period it names.",
  })
  readonly periodTo?: string | null;
}

@InputType("ReportedTitleInput", { description: "How many members hold a title of the year." })
export class ReportedTitleInput {
  @Field(() => String, { description: "Key of the title." })
  readonly award!: string;

  @Field(() => Int, { description: "How many." })
  readonly count!: number;
}

@InputType("ReportedStatementInput", {
  description: "The unit's words to a criterion that people judge.",
})
export class ReportedStatementInput {
  @Field(() => String, { description: "Key of the criterion." })
  readonly criterion!: string;

  @Field(() => String, { description: "What the unit states." })
  readonly text!: string;
}

@InputType("ReportMembersInput", { description: "The people of a collective." })
export class ReportMembersInput {
  @Field(() => Int, { description: "How many they are." })
  readonly total!: number;

  @Field(() => Int, { description: "How many were disciplined with a warning or more." })
  readonly disciplined!: number;

  @Field(() => [ReportedTitleInput], { description: "Holders of titles of the year." })
  readonly holding!: readonly ReportedTitleInput[];
}

@InputType("ReportInput", {
  description: "The achievement report as data; lists left out are empty, up to 100 lines each.",
})
export class ReportInput {
  @Field(() => DisciplineInput, { nullable: true, description: "What is stated of discipline." })
  readonly discipline?: DisciplineInput | null;

  @Field(() => DateScalar, { nullable: true, description: "Since when the person works there." })
  readonly joinedOn?: string | null;

  @Field(() => ReportMembersInput, { nullable: true, description: "Of a collective: its people." })
  readonly members?: ReportMembersInput | null;

  @Field(() => [ReportedRatingInput], {
    nullable: true,
    description: "Yearly ratings; each year once.",
  })
  readonly ratings?: readonly ReportedRatingInput[] | null;

  @Field(() => [ReportedIndexInput], { nullable: true, description: "Measured results." })
  readonly indexes?: readonly ReportedIndexInput[] | null;

  @Field(() => [ReportedInitiativeInput], {
    nullable: true,
    description: "Initiatives with their certificates.",
  })
  readonly initiatives?: readonly ReportedInitiativeInput[] | null;

  @Field(() => [ReportedAwardInput], { nullable: true, description: "Awards received before." })
  readonly awards?: readonly ReportedAwardInput[] | null;

  @Field(() => [ReportedStatementInput], {
    nullable: true,
    description: "What the unit states to criteria that people judge.",
  })
  readonly statements?: readonly ReportedStatementInput[] | null;
}

@InputType("SaveReportInput", { description: "The achievement report of a nomination." })
export class SaveReportInput {
  @Field(() => ID, { description: "The nomination." })
  readonly nominationId!: string;

  @Field(() => Int, { description: "Its version as the person saw it." })
  readonly seenVersion!: number;

  @Field(() => ReportInput, { description: "The whole report; it replaces the one before." })
  readonly report!: ReportInput;

  @Field(() => String, { nullable: true, description: "Makes repeating safe for 30 days." })
  readonly idempotencyKey?: string | null;
}

@InputType("ConfirmReportInput", { description: "The head's word for the report." })
export class ConfirmReportInput {
  @Field(() => ID, { description: "The nomination." })
  readonly nominationId!: string;

  @Field(() => Int, { description: "Its version as the person saw it." })
  readonly seenVersion!: number;

  @Field(() => String, { nullable: true, description: "Makes repeating safe for 30 days." })
  readonly idempotencyKey?: string | null;
}
