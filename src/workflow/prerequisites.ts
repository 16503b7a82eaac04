import type { Facts } from "./facts.ts";
import { type PipelineDefinition, stageOf, type StepDefinition } from "./pipeline.ts";
import { type Refusal, refusal } from "./refusals.ts";

/**
 * Whether a step carries what the last appraisal found on towards the award, and so stops once an
 * award it rested on is revoked. What passes a hold, goes back, appraises anew or brings the dossier
 * to those who will, can no longer end in the award, or is the clock's, does not. A decision that is signed is
 * issued; what it gave is then to be re-checked.
 */
export function restsOnPrerequisites(pipeline: PipelineDefinition, step: StepDefinition): boolean {
  if (step.whileHeld || step.clock || step.revocation || advises(step)) return false;
  if (step.paper === "DECISION" && !step.effects?.includes("SIGN_PAPER")) return false;
  if (goesBack(pipeline, step)) return false;
  if (!step.paper && examinesAnew(pipeline, step.to)) return false;
  return canAward(pipeline, step.to);
}

function advises({ effects = [] }: StepDefinition): boolean {
  return effects.some((effect) => effect.startsWith("ADVISE_"));
}

/** Off the letter it came with, or to be supplemented. */
function goesBack(pipeline: PipelineDefinition, { effects, to }: StepDefinition): boolean {
  const leaves = effects?.includes("LEAVE_PAPER") ?? false;
  return leaves || stageOf(pipeline, to).waits === "SUPPLEMENT";
}

/** A stage whose next act is an appraisal, or the receipt before one. */
function examinesAnew(pipeline: PipelineDefinition, stage: string): boolean {
  return Object.values(stageOf(pipeline, stage).steps).some(
    (step) => advises(step) || step.effects?.includes("RECEIVE"),
  );
}

const awarding = new WeakMap<PipelineDefinition, ReadonlySet<string>>();

/** Whether the award can still be given from a stage. */
function canAward(pipeline: PipelineDefinition, stage: string): boolean {
  const found = awarding.get(pipeline) ?? stagesBeforeAward(pipeline);
  awarding.set(pipeline, found);
  return found.has(stage);
}

function stagesBeforeAward({ stages }: PipelineDefinition): ReadonlySet<string> {
  const all = Object.entries(stages);
  const found = new Set(all.flatMap(([key, { outcome }]) => (outcome === "AWARDED" ? [key] : [])));
  // A set that grows is walked to its new members too.
  for (const reached of found)
    for (const [key, { steps }] of all)
      if (Object.values(steps).some(({ to }) => to === reached)) found.add(key);
  return found;
}

/** The refusal for each revoked award that the last appraisal rested on. */
export function prerequisiteRefusals({ revokedPrerequisites }: Facts): Refusal[] {
  return revokedPrerequisites.map(({ code, award, label }) =>
    refusal("PREREQUISITE_INVALID", {
      code,
      award,
      awardVi: label.vi,
      awardEn: label.en,
      criterion: code,
      criterionVi: `${label.vi}, ${code}`,
      criterionEn: `${label.en}, ${code}`,
    }),
  );
}
