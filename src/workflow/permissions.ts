import type { ActorDesk, ActorFacts, PlaceMap } from "./facts.ts";
import type { DeskRule, StageDefinition, StepDefinition } from "./pipeline.ts";
import { type Refusal, refusal } from "./refusals.ts";

/** A desk a stage waits for, with the organisation that fills the place. */
export type WaitingDesk = { readonly organisation: string; readonly role: string };

function fits(desk: ActorDesk, rule: DeskRule, places: PlaceMap): boolean {
  const organisation = places[rule.at];
  return (
    organisation !== undefined &&
    desk.role === rule.role &&
    desk.organisations.includes(organisation)
  );
}

/** The actor's desks that one of the rules names. */
export function fittingDesks(
  rules: readonly DeskRule[],
  desks: readonly ActorDesk[],
  places: PlaceMap,
): readonly ActorDesk[] {
  return desks.filter((desk) => rules.some((rule) => fits(desk, rule, places)));
}

/** The desk the actor takes the step for: the chosen one, or the only one that fits. */
export function actingDesk(
  step: StepDefinition,
  actor: ActorFacts,
  places: PlaceMap,
): ActorDesk | null {
  const fitting = fittingDesks(step.by, actor.desks, places);
  if (actor.chosenDesk !== null)
    return fitting.find((desk) => desk.id === actor.chosenDesk) ?? null;
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** Why this person may not take the step, whatever the state of the nomination; empty if he may. */
export function permissionRefusals(
  stepKey: string,
  step: StepDefinition,
  actor: ActorFacts,
  places: PlaceMap,
): Refusal[] {
  const found: Refusal[] = [];
  const named = { step: stepKey, stepVi: step.label.vi, stepEn: step.label.en };
  if (!actingDesk(step, actor, places)) {
    const ambiguous =
      actor.chosenDesk === null && fittingDesks(step.by, actor.desks, places).length > 1;
    found.push(ambiguous ? refusal("DESK_REQUIRED") : refusal("NOT_YOUR_STEP", named));
  }
  if (actor.isSubject) found.push(refusal("OWN_NOMINATION"));
  const took = (step.notBy ?? []).find((key) => actor.took.includes(key));
  if (took !== undefined) found.push(refusal("SEPARATION_OF_DUTIES", { ...named, took }));
  return found;
}

/** The desks a stage waits for: those of its steps that put work into a queue, each once. */
export function waitingDesks(stage: StageDefinition, places: PlaceMap): readonly WaitingDesk[] {
  const found = new Map<string, WaitingDesk>();
  for (const step of Object.values(stage.steps)) {
    if (step.queues === false) continue;
    for (const { role, at } of step.by) {
      const organisation = places[at];
      if (organisation !== undefined) found.set(`${organisation}/${role}`, { organisation, role });
    }
  }
  return [...found.values()];
}

/** The organisations that may read a nomination from this stage on. */
export function readersAt(stage: StageDefinition, places: PlaceMap): readonly string[] {
  const reading = Object.values(stage.steps).flatMap((step) => step.by.map((rule) => rule.at));
  const found = [...reading, ...(stage.readers ?? [])].flatMap((place) => places[place] ?? []);
  return [...new Set(found)];
}
