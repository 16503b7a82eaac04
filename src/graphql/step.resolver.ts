import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { shownStanding } from "../access/embargo.ts";
import type { ViewerDesk } from "../access/viewer.ts";
import { stageOf } from "../workflow/pipeline.ts";
import type { GraphqlContext } from "./context.ts";
import { viewerOf } from "./context.ts";
import { PaperKindEnum } from "./enums.ts";
import { StepRequirementsType, type StepRef, StepType } from "./pipeline.type.ts";
import { requirementsOf } from "./stage.resolver.ts";
import { AvailableStepType, type CaseStep } from "./step.type.ts";
import { DeskType } from "./viewer.type.ts";

@Resolver(() => AvailableStepType)
export class AvailableStepResolver {
  @FieldResolver(() => StepType, { description: "The step." })
  step(@Root() { key, step, case: one }: CaseStep): StepRef {
    const { stage } = shownStanding(one);
    const { [key]: shown = step } = stageOf(one.pipeline, stage).steps;
    return { pipeline: one.pipeline, from: stage, key, step: shown };
  }

  @FieldResolver(() => StepRequirementsType, {
    description: "What it asks for; of the papers only those not registered yet.",
  })
  requires(
    @Root() { step, papers, deskIds }: CaseStep,
    @Ctx() context: GraphqlContext,
  ): StepRequirementsType {
    const desks = viewerOf(context).desks.filter((desk) => deskIds.includes(desk.id));
    const roles = desks.map((desk) => desk.role);
    return requirementsOf(context.catalogue, step, { papers, roles });
  }

  @FieldResolver(() => PaperKindEnum, {
    nullable: true,
    description: "The paper it is taken for, with everything on its list; usually none.",
  })
  paper(@Root() { step }: CaseStep): string | null {
    return step.paper ?? null;
  }

  @FieldResolver(() => [DeskType], {
    description:
      "The viewer's desks it is addressed to; name one as `deskId` if there are several.",
  })
  desks(@Root() { deskIds }: CaseStep, @Ctx() context: GraphqlContext): readonly ViewerDesk[] {
    return viewerOf(context).desks.filter((desk) => deskIds.includes(desk.id));
  }
}
