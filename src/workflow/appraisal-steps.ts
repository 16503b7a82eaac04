import { isFinal, outcomeAt, type PipelineDefinition, type StageDefinition } from "./pipeline.ts";
import type { Advice } from "./facts.ts";
import type { Level } from "./vocabulary.ts";

/** A step by which dossiers are received or judged at a level. */
export type AppraisalStep = {
  readonly step: string;
  readonly stage: string;
  readonly receives: boolean;
  readonly advice: Advice | null;
};

/** The steps of any of the pipelines by which the levels receive and appraise. */
export function appraisalSteps(
  pipelines: readonly PipelineDefinition[],
  at: readonly Level[],
): readonly AppraisalStep[] {
  const all = pipelines
    .flatMap(({ stages }) => Object.entries(stages))
    .filter(([, { level }]) => at.includes(level))
    .flatMap(([stage, { steps }]) =>
      Object.entries(steps).map(([step, { effects = [] }]) => ({
        step,
        stage,
        receives: effects.includes("RECEIVE"),
        advice: adviceOf(effects),
      })),
    )
    .filter(({ receives, advice }) => receives || advice !== null);
  return [...new Map(all.map((one) => [`${one.stage}/${one.step}`, one])).values()];
}

function adviceOf(effects: readonly string[]): Advice | null {
  if (effects.includes("ADVISE_ELIGIBLE")) return "ELIGIBLE";
  if (effects.includes("ADVISE_INELIGIBLE")) return "INELIGIBLE";
  return effects.includes("ADVISE_LOWER_FORM") ? "LOWER_FORM" : null;
}

/** Stages, in any of the pipelines, from which everything that moves ends without an award. */
export function lostStages(pipelines: readonly PipelineDefinition[]): readonly string[] {
  const found = pipelines.flatMap(({ stages }) =>
    Object.entries(stages).flatMap(([key, stage]) => (isLost(key, stage, stages) ? [key] : [])),
  );
  return [...new Set(found)];
}

function isLost(
  key: string,
  stage: StageDefinition,
  stages: Readonly<Record<string, StageDefinition>>,
): boolean {
  const ways = Object.values(stage.steps).filter((step) => step.to !== key);
  const ends = ways.flatMap((step) => stages[step.to] ?? []);
  return (
    !isFinal(stage) && ends.length > 0 && ends.every((end) => outcomeAt(end) === "NOT_AWARDED")
  );
}
