import { proposing } from "../pipelines/revocation-parts.ts";
import { permissionRefusals } from "../workflow/permissions.ts";
import { type StepDefinition, stageOf } from "../workflow/pipeline.ts";
import { type Refusal, refusal } from "../workflow/refusals.ts";
import type { Case } from "./load-cases.ts";

/** Why this person may not ask that the award be revoked, or why nobody can; null if he may. */
export function proposalRefusal(awarded: Case): Refusal | null {
  const [why] = permissionRefusals("proposeRevocation", proposing, awarded.actor, awarded.places);
  return why ?? notRevocable(awarded);
}

function notRevocable({ revokesId, outcome, revocationOpen }: Case): Refusal | null {
  if (revokesId === null && outcome === "REVOKED") return refusal("ALREADY_REVOKED");
  if (revokesId !== null || outcome !== "AWARDED") return refusal("NOT_AWARDED_YET");
  return revocationOpen ? refusal("REVOCATION_UNDER_WAY") : null;
}

/** The step that ends a recovery; null where nothing is being recovered. */
export function closingStep({ pipeline, stage }: Case): StepDefinition | null {
  const steps = Object.values(stageOf(pipeline, stage).steps);
  return steps.find((step) => step.when?.includes("everythingRecovered")) ?? null;
}

/** Why this person may not record what came back: whoever may close the recovery does; null if he may. */
export function recoveryRefusal(one: Case): Refusal | null {
  const closing = closingStep(one);
  if (!closing) return refusal("NOT_RECOVERING");
  const [why] = permissionRefusals("recordRecovery", closing, one.actor, one.places);
  return why ?? null;
}

/** Whether it is his; with several desks that fit he names one as he acts. */
export function isOpen(why: Refusal | null): boolean {
  return why === null || why.reason === "DESK_REQUIRED";
}
