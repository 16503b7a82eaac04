import { Field, Int, ObjectType } from "type-graphql";
import type { PipelineDefinition, StageDefinition, StepDefinition } from "../workflow/pipeline.ts";
import { DocumentTypeType, RoleType } from "./catalogue.type.ts";
import { enumOf, LevelEnum, PlaceEnum, SigningCapacityEnum } from "./enums.ts";

/** A stage with the pipeline it belongs to. */
export type StageRef = {
  readonly pipeline: PipelineDefinition;
  readonly key: string;
  readonly stage: StageDefinition;
};
/** A step with the stage it leaves. */
export type StepRef = {
  readonly pipeline: PipelineDefinition;
  readonly from: string;
  readonly key: string;
  readonly step: StepDefinition;
};

export const AgencyKindEnum = enumOf("AgencyKind", "Above which kind of body a pipeline runs.", {
  DEPARTMENT: "For units of departments.",
  COMMUNE: "For units of communes.",
  ANY: "For both.",
});

export const ProcedureKindEnum = enumOf("ProcedureKind", "Which procedure a pipeline follows.", {
  ORDINARY: "The ordinary procedure.",
  SIMPLIFIED: "The simplified procedure for extraordinary achievements.",
  REVOCATION: "An award that was given is revoked.",
});

export const RoundDeadlineEnum = enumOf("RoundDeadline", "A fixed date of a round.", {
  UNIT: "The date units must submit before.",
  DEPARTMENT: "The date the department must forward before.",
});

@ObjectType("DeskRule", {
  description: "A role held at whichever organisation fills a place of the nomination.",
  simpleResolvers: true,
})
export class DeskRuleType {
  @Field(() => RoleType, { description: "The role." })
  readonly role!: object;

  @Field(() => PlaceEnum, { description: "The place." })
  readonly place!: string;
}

@ObjectType("TimeLimit", {
  description: "How long a stage may take: a number of working days or a date of the round.",
  simpleResolvers: true,
})
export class TimeLimitType {
  @Field(() => Int, {
    nullable: true,
    description: "Working days after the day the stage was entered; null where a date holds.",
  })
  readonly workingDays!: number | null;

  @Field(() => RoundDeadlineEnum, {
    nullable: true,
    description: "The date of the round that holds; null where days are counted.",
  })
  readonly deadline!: string | null;

  @Field(() => String, { description: "Key of the limit, for settings and reports." })
  readonly key!: string;

  @Field(() => String, { description: "What it rests on, in Vietnamese." })
  readonly basis!: string;
}

@ObjectType("StepRequirements", {
  description: "What the person who takes a step must bring.",
  simpleResolvers: true,
})
export class StepRequirementsType {
  @Field(() => Boolean, { description: "A note with the reason or opinion." })
  readonly note!: boolean;

  @Field(() => [DocumentTypeType], {
    description:
      "The papers. On an available step only those still missing, otherwise all the step names.",
  })
  readonly papers!: readonly object[];

  @Field(() => Boolean, { description: "A list of what is missing." })
  readonly missingItems!: boolean;

  @Field(() => Boolean, { description: "The day the act took effect." })
  readonly effectiveOn!: boolean;

  @Field(() => Boolean, { description: "The document from outside that the step rests on." })
  readonly incomingDocument!: boolean;

  @Field(() => Boolean, { description: "The body that is asked for its opinion." })
  readonly consultedOrganisation!: boolean;

  @Field(() => Boolean, { description: "The lower award that is proposed instead." })
  readonly proposedAward!: boolean;

  @Field(() => [SigningCapacityEnum], {
    description:
      "In whose name the paper may be signed, the usual one first; none where nothing is signed.",
  })
  readonly signingCapacities!: readonly string[];
}

@ObjectType("Stage", { description: "Where a nomination can stand.", simpleResolvers: true })
export class StageType {
  @Field(() => String, { description: "Stable key within the pipeline, UPPER_SNAKE." })
  readonly key!: string;
}

@ObjectType("Step", {
  description: "A named way out of a stage: one source, one target, one history entry.",
  simpleResolvers: true,
})
export class StepType {
  @Field(() => String, { description: "Stable key within the stage, camelCase." })
  readonly key!: string;
}

@ObjectType("PipelineScope", {
  description: "Which nominations start on a pipeline.",
  simpleResolvers: true,
})
export class PipelineScopeType {
  @Field(() => [LevelEnum], { description: "Levels whose head decides the award." })
  readonly decidedAt!: readonly string[];

  @Field(() => AgencyKindEnum, { description: "The kind of body the unit belongs to." })
  readonly agency!: string;

  @Field(() => ProcedureKindEnum, { description: "The procedure." })
  readonly procedure!: string;
}

@ObjectType("Pipeline", {
  description: "One version of the way a nomination takes; a nomination keeps its version.",
  simpleResolvers: true,
})
export class PipelineType {
  @Field(() => String, { description: "Stable key, kebab-case." })
  readonly key!: string;

  @Field(() => Int, { description: "Version, from 1." })
  readonly version!: number;

  @Field(() => [String], { description: "The articles of law it rests on, in Vietnamese." })
  readonly legalBasis!: readonly string[];

  @Field(() => PipelineScopeType, { description: "Which nominations start on it." })
  readonly scope!: PipelineScopeType;
}
