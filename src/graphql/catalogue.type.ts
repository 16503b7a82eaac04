import { Field, ObjectType } from "type-graphql";
import {
  AwardKindEnum,
  CommendationTypeEnum,
  LevelEnum,
  SigningCapacityEnum,
  SubjectKindEnum,
} from "./enums.ts";
import { DateScalar } from "./scalars.ts";

@ObjectType("AwardProcedure", {
  description: "Which of the optional rungs an award must pass on its way.",
  simpleResolvers: true,
})
export class AwardProcedureType {
  @Field(() => Boolean, { description: "The council of the department or commune votes." })
  readonly departmentCouncil!: boolean;

  @Field(() => Boolean, { description: "The council of the province votes." })
  readonly provinceCouncil!: boolean;

  @Field(() => Boolean, { description: "The line department gives its opinion (hiệp y)." })
  readonly sectorOpinion!: boolean;

  @Field(() => Boolean, { description: "The list is made public before the decision." })
  readonly publicNotice!: boolean;

  @Field(() => Boolean, { description: "The standing board of the Party committee agrees." })
  readonly partyOpinion!: boolean;

  @Field(() => Boolean, { description: "The central council votes." })
  readonly centralCouncil!: boolean;
}

@ObjectType("Award", {
  description: "A title or commendation that somebody can be nominated for.",
  simpleResolvers: true,
})
export class AwardType {
  @Field(() => String, { description: "Stable key, UPPER_SNAKE." })
  readonly key!: string;

  @Field(() => String, { description: "Abbreviation used in Vietnamese lists, e.g. LĐTT." })
  readonly shortNameVi!: string;

  @Field(() => AwardKindEnum, { description: "Title or commendation." })
  readonly kind!: string;

  @Field(() => [SubjectKindEnum], { description: "Who can receive it." })
  readonly subjects!: readonly string[];

  @Field(() => LevelEnum, { description: "The level whose head decides it." })
  readonly decidedAt!: string;

  @Field(() => [LevelEnum], {
    description: "Other levels whose head decides it for his own people.",
  })
  readonly alsoDecidedAt!: readonly string[];

  @Field(() => Boolean, { description: "Whether the Prime Minister or the President decides it." })
  readonly stateLevel!: boolean;

  @Field(() => [CommendationTypeEnum], { description: "The types of commendation it exists for." })
  readonly commendationTypes!: readonly string[];

  @Field(() => AwardProcedureType, { description: "The optional rungs it must pass." })
  readonly procedure!: AwardProcedureType;

  @Field(() => [String], { description: "The articles of law it rests on, in Vietnamese." })
  readonly legalBasis!: readonly string[];
}

@ObjectType("Role", {
  description: "What a person can be at a desk.",
  simpleResolvers: true,
})
export class RoleType {
  @Field(() => String, { description: "Stable key, UPPER_SNAKE." })
  readonly key!: string;

  @Field(() => LevelEnum, { description: "The level the role works at." })
  readonly level!: string;

  @Field(() => [SigningCapacityEnum], {
    nullable: true,
    description: "In whose name its holder signs, the usual one first; null where it says nothing.",
  })
  readonly signsAs!: readonly string[] | null;
}

@ObjectType("DocumentType", {
  description: "A kind of paper in a dossier.",
  simpleResolvers: true,
})
export class DocumentTypeType {
  @Field(() => String, { description: "Stable key, UPPER_SNAKE." })
  readonly key!: string;
}

@ObjectType("RuleSet", {
  description:
    "A body of rules and the time it holds; a nomination is judged by the one in force when it was received.",
  simpleResolvers: true,
})
export class RuleSetType {
  @Field(() => String, { description: "Stable key." })
  readonly key!: string;

  @Field(() => DateScalar, { description: "First day it holds." })
  readonly validFrom!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Last day it holds; null while in force.",
  })
  readonly validTo!: string | null;

  @Field(() => [String], { description: "The documents it consists of, in Vietnamese." })
  readonly basis!: readonly string[];

  @Field(() => [String], { description: "Remarks on what it changes, in Vietnamese." })
  readonly notes!: readonly string[];
}
