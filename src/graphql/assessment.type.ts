import { Field, ID, Int, InputType, ObjectType } from "type-graphql";
import { CriterionLogicEnum } from "./campaign-parts.type.ts";
import { enumOf, LevelEnum, SubjectKindEnum } from "./enums.ts";
import { RefusalType } from "./refusal.type.ts";
import { DateScalar } from "./scalars.ts";

export const VerdictEnum = enumOf("Verdict", "How a criterion stands.", {
  PASS: "It is met.",
  FAIL: "It is not met.",
  PENDING_DATA: "Data it needs is not there yet.",
  MANUAL: "Only a person can judge it, and nobody has.",
  NOT_APPLICABLE: "It is not asked of this subject.",
});

export const MeasureUnitEnum = enumOf("MeasureUnit", "What a measure counts.", {
  PERCENT: "Percent of the maximum.",
  POINTS: "Points of an index.",
  RANK: "Place in a ranking; 1 is the best.",
  TIMES: "How many times.",
  YEARS: "Years in a row.",
  RATING: "A yearly rating, by its key.",
  COUNT: "A plain count.",
  MONTHS: "Whole months.",
});

export const PaperStateEnum = enumOf("PaperState", "Whether a paper of the dossier is there.", {
  MISSING: "It is not registered.",
  CITED: "It is registered by reference, without its file.",
  ATTACHED: "It is registered with its file.",
});

export const FindingBlocksEnum = enumOf("FindingBlocks", "What a finding stands against.", {
  SUBMISSION: "The unit cannot send the dossier.",
  APPRAISAL: "Nobody can find it eligible.",
});

@ObjectType("Measure", {
  description: "One number that was compared, as people read it.",
  simpleResolvers: true,
})
export class MeasureType {
  @Field(() => String, { description: "What was measured: key of an index, award or rating." })
  readonly what!: string;

  @Field(() => Int, { nullable: true, description: "The year it is of." })
  readonly year!: number | null;

  @Field(() => String, { nullable: true, description: "What was found; null where nothing was." })
  readonly found!: string | null;

  @Field(() => String, { description: "What is needed." })
  readonly needed!: string;

  @Field(() => MeasureUnitEnum, { nullable: true, description: "The unit of both." })
  readonly unit!: string | null;
}

@ObjectType("CriterionResult", {
  description: "A criterion and how the subject stands towards it.",
  simpleResolvers: true,
})
export class CriterionResultType {
  @Field(() => String, { description: "Stable key, e.g. HN-C4." })
  readonly key!: string;

  @Field(() => CriterionLogicEnum, { description: "How it goes together with the others." })
  readonly logic!: string;

  @Field(() => String, { nullable: true, description: "The group it is one of." })
  readonly group!: string | null;

  @Field(() => VerdictEnum, { description: "How it stands, with the appraiser's word." })
  readonly verdict!: string;

  @Field(() => VerdictEnum, { description: "What was computed before anybody judged." })
  readonly computed!: string;

  @Field(() => [MeasureType], { description: "The numbers that were compared." })
  readonly measures!: readonly object[];

  @Field(() => [String], { description: "Signed lists, decisions and certificates it rests on." })
  readonly evidence!: readonly string[];

  @Field(() => String, { nullable: true, description: "The appraiser's reason." })
  readonly reason!: string | null;

  @Field(() => String, { nullable: true, description: "Who judged it." })
  readonly judgedBy!: string | null;

  @Field(() => Boolean, { description: "Whether a leader let it pass without the data." })
  readonly waived!: boolean;

  @Field(() => String, { description: "The article or plan it rests on, in Vietnamese." })
  readonly legalBasis!: string;

  @Field(() => String, { description: "Key of the rule set or code of the campaign it is from." })
  readonly source!: string;
}

@ObjectType("PaperNeed", {
  description: "A paper the rules ask of the dossier.",
  simpleResolvers: true,
})
export class PaperNeedType {
  @Field(() => LevelEnum, { description: "The level whose part of the dossier it is." })
  readonly level!: string;

  @Field(() => PaperStateEnum, { description: "Whether it is there." })
  readonly state!: string;

  @Field(() => String, { nullable: true, description: "Number of the form, e.g. Mẫu 01." })
  readonly formCode!: string | null;

  @Field(() => String, { description: "The article that asks for it, in Vietnamese." })
  readonly legalBasis!: string;

  @Field(() => String, { description: "Key of the rule set it is from." })
  readonly source!: string;
}

@ObjectType("Finding", {
  description: "Something that stands against a nomination, or a warning.",
  simpleResolvers: true,
})
export class FindingType {
  @Field(() => FindingBlocksEnum, {
    nullable: true,
    description: "What it blocks; null for a warning.",
  })
  readonly blocks!: string | null;

  @Field(() => RefusalType, { description: "The refusal somebody would get." })
  readonly refusal!: object;
}

@ObjectType("Assessment", {
  description:
    "What is missing, what fails and what is still to be judged: the same list the server enforces.",
  simpleResolvers: true,
})
export class AssessmentType {
  @Field(() => Boolean, { description: "Whether nothing stands against sending it." })
  readonly submittable!: boolean;

  @Field(() => Boolean, { description: "Whether nothing stands against finding it eligible." })
  readonly eligible!: boolean;

  @Field(() => [CriterionResultType], { description: "Every criterion, of the law first." })
  readonly criteria!: readonly object[];

  @Field(() => [PaperNeedType], { description: "Every paper the rules ask for." })
  readonly papers!: readonly object[];

  @Field(() => [FindingType], { description: "What stands against it, and warnings." })
  readonly findings!: readonly object[];
}

@ObjectType("RuleInForce", {
  description: "A setting of the rules as it holds for a nomination, and where it comes from.",
  simpleResolvers: true,
})
export class RuleInForceType {
  @Field(() => String, { description: "Its key, e.g. head.rule or supplement.max." })
  readonly key!: string;

  @Field(() => String, { description: "Its value." })
  readonly value!: string;

  @Field(() => String, { description: "The article it rests on, in Vietnamese." })
  readonly legalBasis!: string;

  @Field(() => String, {
    description: "Key of the rule set it is from, the most specific that speaks of it; or DEFAULT.",
  })
  readonly source!: string;
}

@InputType("EligibilityInput", { description: "Who might be nominated for what." })
export class EligibilityInput {
  @Field(() => ID, { description: "The unit that would nominate." })
  readonly unitId!: string;

  @Field(() => ID, { description: "The round." })
  readonly roundId!: string;

  @Field(() => String, { description: "Key of the award." })
  readonly award!: string;

  @Field(() => SubjectKindEnum, { description: "A person, a collective or a household." })
  readonly subjectKind!: "INDIVIDUAL" | "COLLECTIVE" | "HOUSEHOLD";

  @Field(() => ID, { nullable: true, description: "The person, where one is on record." })
  readonly personId?: string | null;

  @Field(() => ID, { nullable: true, description: "The collective, where it is an organisation." })
  readonly organisationId?: string | null;

  @Field(() => ID, { nullable: true, description: "The collective the person leads." })
  readonly headOfId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "First day of the achievement." })
  readonly achievementFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Last day of the achievement." })
  readonly achievementTo?: string | null;
}
