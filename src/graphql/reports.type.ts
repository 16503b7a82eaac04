import { Field, Int, ObjectType } from "type-graphql";
import type { MovementSpan } from "../queries/report-yearly.ts";
import { enumOf, OrganisationKindEnum, SubjectKindEnum } from "./enums.ts";
import { FundSourceEnum } from "./prize.type.ts";
import { DateScalar, DongScalar } from "./scalars.ts";

@ObjectType("UnitFigures", {
  description:
    "What the submitted nominations of a unit for an award have come to; the counts are lengths of `nominations` with `submitted: true`, `years`, `unitIds`, `awards` and `outcomes`.",
  simpleResolvers: true,
})
export class UnitFiguresType {
  @Field(() => Int, { description: "All of them." })
  readonly nominated!: number;

  @Field(() => Int, { description: "Not ended." })
  readonly inProgress!: number;

  @Field(() => Int, { description: "Awarded, and the award stands." })
  readonly awarded!: number;

  @Field(() => Int, { description: "Awarded and revoked since." })
  readonly revoked!: number;

  @Field(() => DongScalar, { description: "Their prizes." })
  readonly amount!: number;

  @Field(() => DongScalar, { description: "What of them was to be paid, paid or not." })
  readonly due!: number;

  @Field(() => DongScalar, { description: "What of that is paid." })
  readonly paid!: number;
}

@ObjectType("OrganisationReport", {
  description:
    "What the units of an organisation proposed and received in the rounds of a year, as far as the viewer may read.",
  simpleResolvers: true,
})
export class OrganisationReportType {
  @Field(() => UnitFiguresType, { description: "All together." })
  readonly total!: UnitFiguresType;

  @Field(() => [UnitFiguresType], { description: "By award." })
  readonly byAward!: readonly UnitFiguresType[];

  @Field(() => [UnitFiguresType], {
    description: "By unit, the one that nominated most first; at most 200.",
  })
  readonly byUnit!: readonly UnitFiguresType[];

  @Field(() => [UnitFiguresType], { description: "By unit and award, of the same units." })
  readonly rows!: readonly UnitFiguresType[];

  @Field(() => Boolean, { description: "False where there are more than the 200 units shown." })
  readonly complete!: boolean;
}

@ObjectType("PrizeSums", {
  description: "Sums of a group of prizes; `payments` lists them by the same conditions.",
  simpleResolvers: true,
})
export class PrizeSumsType {
  @Field(() => Int, { description: "How many prizes." })
  readonly count!: number;

  @Field(() => DongScalar, { description: "Their amounts." })
  readonly amount!: number;

  @Field(() => DongScalar, { description: "What was to be paid, paid or not." })
  readonly due!: number;

  @Field(() => DongScalar, { description: "What of that is paid." })
  readonly paid!: number;

  @Field(() => DongScalar, { description: "What came back of it after a revocation." })
  readonly recovered!: number;
}

@ObjectType("FundSums", { description: "Sums of what one fund pays.", simpleResolvers: true })
export class FundSumsType extends PrizeSumsType {
  @Field(() => FundSourceEnum, {
    nullable: true,
    description: "The fund; null where no rule says.",
  })
  readonly fund!: string | null;

  @Field(() => Boolean, {
    description: "Whether it is a line of its own, for awards of the state.",
  })
  readonly stateLine!: boolean;
}

@ObjectType("AwardSums", { description: "Sums of one award.", simpleResolvers: true })
export class AwardSumsType extends PrizeSumsType {}

@ObjectType("DecisionSums", { description: "Sums of one decision.", simpleResolvers: true })
export class DecisionSumsType extends PrizeSumsType {}

@ObjectType("PrizeReport", {
  description:
    "The money of the awards that were decided in a year, as far as the viewer may read.",
  simpleResolvers: true,
})
export class PrizeReportType {
  @Field(() => PrizeSumsType, { description: "All together." })
  readonly total!: PrizeSumsType;

  @Field(() => [FundSumsType], { description: "By fund, the state's line apart." })
  readonly byFund!: readonly FundSumsType[];

  @Field(() => [AwardSumsType], { description: "By award." })
  readonly byAward!: readonly AwardSumsType[];

  @Field(() => [DecisionSumsType], { description: "By decision, the latest first; at most 200." })
  readonly byDecision!: readonly DecisionSumsType[];

  @Field(() => Boolean, { description: "False where there are more decisions than are shown." })
  readonly complete!: boolean;
}

const MovementSpanEnum = enumOf<MovementSpan>(
  "MovementSpan",
  "How long a movement runs from its first to its last day.",
  {
    UNDER_ONE: "Less than a year.",
    ONE: "A year.",
    ONE_TO_THREE: "More than a year and less than three.",
    THREE_TO_FIVE: "Three years or more and less than five.",
    FIVE_OR_MORE: "Five years or more.",
  },
);

@ObjectType("MovementCount", {
  description: "How many movements of one launching level, kind and duration (form 0601.N).",
  simpleResolvers: true,
})
export class MovementCountType {
  @Field(() => OrganisationKindEnum, {
    description: "What the organisation is that launched them.",
  })
  readonly launchedBy!: string;

  @Field(() => Boolean, { description: "For a theme (theo chuyên đề); else the yearly movement." })
  readonly thematic!: boolean;

  @Field(() => MovementSpanEnum, { description: "How long they run." })
  readonly span!: string;

  @Field(() => Int, { description: "That began in the year." })
  readonly launched!: number;

  @Field(() => Int, { description: "That ran at some time in the year, these included." })
  readonly running!: number;
}

@ObjectType("GivenCount", {
  description: "How many of an award were decided in the year, published and stand.",
  simpleResolvers: true,
})
export class GivenCountType {
  @Field(() => SubjectKindEnum, { description: "Whom they were given to." })
  readonly subjectKind!: string;

  @Field(() => Int, { description: "How many." })
  readonly count!: number;
}

@ObjectType("YearlyStatistics", {
  description:
    "The figures of the yearly statistics (TT 02/2023/TT-BNV, forms 0601.N to 0603.N) from what was decided in this system and the viewer may read.",
  simpleResolvers: true,
})
export class YearlyStatisticsType {
  @Field(() => Int, { description: "The year." })
  readonly year!: number;

  @Field(() => DateScalar, { description: "When the forms are due: 15 December." })
  readonly dueOn!: string;

  @Field(() => [MovementCountType], { description: "Form 0601.N: emulation movements." })
  readonly movements!: readonly MovementCountType[];

  @Field(() => [GivenCountType], { description: "Form 0602.N: awards of the state." })
  readonly stateAwards!: readonly GivenCountType[];

  @Field(() => [GivenCountType], {
    description: "Form 0603.N: awards of ministries and provinces.",
  })
  readonly provinceAwards!: readonly GivenCountType[];
}
