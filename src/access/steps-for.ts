import { aloneOnPaper, stepRefusals } from "../workflow/advance.ts";
import { papersNeeded } from "../workflow/input.ts";
import { fittingDesks } from "../workflow/permissions.ts";
import { stageOf, type StepDefinition } from "../workflow/pipeline.ts";
import type { Refusal } from "../workflow/refusals.ts";
import type { Case } from "./load-cases.ts";

/** A step that could be the viewer's, with what it takes or why it is closed. */
export type AvailableStep = {
  readonly key: string;
  readonly step: StepDefinition;
  readonly available: boolean;
  readonly refusals: readonly Refusal[];
  readonly papers: readonly string[];
  readonly deskIds: readonly string[];
};

/**
 * Every step of the present stage that is addressed to a desk of the viewer, with the refusals he
 * would get. An open one answers `available`; a stage of somebody else gives an empty list.
 */
export function stepsFor(one: Case): readonly AvailableStep[] {
  const stage = stageOf(one.pipeline, one.stage);
  return Object.entries(stage.steps).flatMap(([key, step]) => {
    const desks = fittingDesks(step.by, one.actor.desks, one.places);
    if (desks.length === 0) return [];
    const alone = aloneOnPaper(step, one.facts);
    const refusals = [...stepRefusals(one, key), ...(alone ? [alone] : [])];
    return {
      key,
      step,
      available: refusals.length === 0,
      refusals,
      papers: papersNeeded(step.requires, one.facts, stage.level),
      deskIds: desks.map((desk) => desk.id),
    };
  });
}
