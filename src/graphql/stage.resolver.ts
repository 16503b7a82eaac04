import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Catalogue } from "../database/catalogue.ts";
import {
  type DeskRule,
  outcomeAt,
  type StepDefinition,
  type TimeLimit,
} from "../workflow/pipeline.ts";
import { capacitiesOf } from "../workflow/signing.ts";
import type { GraphqlContext } from "./context.ts";
import { LevelEnum, type Locale, OutcomeEnum, PaperKindEnum, PlaceEnum } from "./enums.ts";
import { inLocale, LocaleArg } from "./locale.ts";
import { stageRef } from "./pipeline.resolver.ts";
import {
  DeskRuleType,
  type StageRef,
  StageType,
  type StepRef,
  StepRequirementsType,
  StepType,
  TimeLimitType,
} from "./pipeline.type.ts";

@Resolver(() => StageType)
export class StageResolver {
  @FieldResolver(() => String, { description: "Its name." })
  label(@Root() { stage }: StageRef, @LocaleArg() locale: Locale): string {
    return inLocale(stage.label, locale);
  }

  @FieldResolver(() => LevelEnum, { description: "The level that handles it." })
  level(@Root() { stage }: StageRef): string {
    return stage.level;
  }

  @FieldResolver(() => Boolean, {
    description:
      "Whether the body works outside this system, so that somebody here records for it.",
  })
  external(@Root() { stage }: StageRef): boolean {
    return stage.external ?? false;
  }

  @FieldResolver(() => PlaceEnum, {
    nullable: true,
    description: "Whose council votes on it here; null where none does.",
  })
  council(@Root() { stage }: StageRef): string | null {
    return stage.council ?? null;
  }

  @FieldResolver(() => OutcomeEnum, {
    description: "The outcome of a nomination that stands here.",
  })
  outcome(@Root() { stage }: StageRef): string {
    return outcomeAt(stage);
  }

  @FieldResolver(() => TimeLimitType, { nullable: true, description: "How long it may take." })
  timeLimit(@Root() { stage }: StageRef): TimeLimitType | null {
    return stage.timeLimit ? limitOf(stage.timeLimit) : null;
  }

  @FieldResolver(() => String, { nullable: true, description: "What it rests on, in Vietnamese." })
  legalBasis(@Root() { stage }: StageRef): string | null {
    return stage.legalBasis ?? null;
  }

  @FieldResolver(() => [StepType], {
    description: "The ways out of it for people and the clock; none at an end.",
  })
  steps(@Root() { pipeline, key, stage }: StageRef): readonly StepRef[] {
    return Object.entries(stage.steps).flatMap(([step, definition]) =>
      definition.revocation ? [] : [{ pipeline, from: key, key: step, step: definition }],
    );
  }

  @FieldResolver(() => [DeskRuleType], { description: "The desks whose work queue it fills." })
  desks(@Root() { stage }: StageRef, @Ctx() { catalogue }: GraphqlContext): DeskRuleType[] {
    const rules = Object.values(stage.steps).flatMap((step) =>
      step.queues === false ? [] : step.by,
    );
    const once = new Map(rules.map((rule) => [`${rule.role}/${rule.at}`, rule]));
    return desksOf(catalogue, [...once.values()]);
  }
}

@Resolver(() => StepType)
export class StepResolver {
  @FieldResolver(() => String, { description: "What the button says." })
  label(@Root() { step }: StepRef, @LocaleArg() locale: Locale): string {
    return inLocale(step.label, locale);
  }

  @FieldResolver(() => StageType, { description: "The stage it leaves." })
  from(@Root() { pipeline, from }: StepRef): StageRef {
    return stageRef(pipeline, from);
  }

  @FieldResolver(() => StageType, { description: "The stage it leads to." })
  to(@Root() { pipeline, step }: StepRef): StageRef {
    return stageRef(pipeline, step.to);
  }

  @FieldResolver(() => [DeskRuleType], { description: "Whose step it is; none for the clock's." })
  by(@Root() { step }: StepRef, @Ctx() { catalogue }: GraphqlContext): DeskRuleType[] {
    return desksOf(catalogue, step.by);
  }

  @FieldResolver(() => StepRequirementsType, { description: "What it asks for." })
  requires(@Root() { step }: StepRef, @Ctx() { catalogue }: GraphqlContext): StepRequirementsType {
    const { papers = [], onFile = [] } = step.requires ?? {};
    const roles = step.by.map((rule) => rule.role);
    return requirementsOf(catalogue, step, { papers: [...papers, ...onFile], roles });
  }

  @FieldResolver(() => [String], { description: "Names of the conditions that must hold." })
  guards(@Root() { step }: StepRef): readonly string[] {
    return step.when ?? [];
  }

  @FieldResolver(() => [String], {
    description: "Keys of steps whose taker may not take this one on the same nomination.",
  })
  notBy(@Root() { step }: StepRef): readonly string[] {
    return step.notBy ?? [];
  }

  @FieldResolver(() => Boolean, { description: "Whether it may be taken while on hold." })
  whileHeld(@Root() { step }: StepRef): boolean {
    return step.whileHeld ?? false;
  }

  @FieldResolver(() => Boolean, {
    description:
      "Whether it is what the stage waits for; withdrawing, recalling and holding are open beside it.",
  })
  awaited(@Root() { step }: StepRef): boolean {
    return step.queues ?? !step.clock;
  }

  @FieldResolver(() => Boolean, { description: "Whether the clock takes it and nobody else." })
  clock(@Root() { step }: StepRef): boolean {
    return step.clock ?? false;
  }

  @FieldResolver(() => Boolean, {
    description: "Whether only the revocation of the award takes it, and nobody else.",
  })
  revocation(@Root() { step }: StepRef): boolean {
    return step.revocation ?? false;
  }

  @FieldResolver(() => String, { nullable: true, description: "What it rests on, in Vietnamese." })
  legalBasis(@Root() { step }: StepRef): string | null {
    return step.legalBasis ?? null;
  }

  @FieldResolver(() => PaperKindEnum, {
    nullable: true,
    description: "The paper it is taken for, with everything on its list; usually none.",
  })
  paper(@Root() { step }: StepRef): string | null {
    return step.paper ?? null;
  }
}

function limitOf(limit: TimeLimit): TimeLimitType {
  const { key, basis } = limit;
  return "deadline" in limit
    ? { key, basis, workingDays: null, deadline: limit.deadline }
    : { key, basis, workingDays: limit.workingDays, deadline: null };
}

function desksOf({ roles }: Catalogue, rules: readonly DeskRule[]): DeskRuleType[] {
  return rules.flatMap(({ role, at }) => {
    const found = roles.get(role);
    return found ? [{ role: found, place: at }] : [];
  });
}

/**
 * What a step asks for, with the papers given apart: on a case only the missing ones, and the
 * capacities only of the roles that may sign.
 */
export function requirementsOf(
  { documentTypes, roles }: Catalogue,
  { requires = {}, effects }: StepDefinition,
  asked: { readonly papers: readonly string[]; readonly roles: readonly string[] },
): StepRequirementsType {
  const signs = effects?.includes("SIGN_PAPER") ?? false;
  return {
    note: requires.note ?? false,
    papers: asked.papers.flatMap((key) => documentTypes.get(key) ?? []),
    missingItems: requires.missingItems ?? false,
    effectiveOn: requires.effectiveOn ?? false,
    incomingDocument: requires.incomingDocument ?? false,
    consultedOrganisation: requires.consultedOrganisation ?? false,
    proposedAward: requires.proposedAward ?? false,
    signingCapacities: signs
      ? [...new Set(asked.roles.flatMap((role) => capacitiesOf(roles.get(role))))]
      : [],
  };
}
