import { fittingDesks } from "../workflow/permissions.ts";
import { type PaperKind, stageOf } from "../workflow/pipeline.ts";
import type { Case } from "./load-cases.ts";
import type { Viewer, ViewerDesk } from "./viewer.ts";

/** Whether the viewer takes the step of the paper at its stage or prepares it, and is not its subject. */
export function preparesPaper(one: Case): boolean {
  if (one.actor.isSubject) return false;
  return Object.values(stageOf(one.pipeline, one.stage).steps).some(
    (step) =>
      step.paper &&
      fittingDesks([...step.by, ...(step.preparedBy ?? [])], one.actor.desks, one.places).length >
        0,
  );
}

/** The organisation whose paper the stage of a nomination calls for, and its kind. */
export function paperWanted(one: Case): { kind: PaperKind; issuer: string } | null {
  const step = Object.values(stageOf(one.pipeline, one.stage).steps).find(
    (other) => other.paper && other.effects?.includes("SIGN_PAPER"),
  );
  const place = step?.by.find((rule) => one.places[rule.at] !== undefined)?.at;
  const issuer = place && one.places[place];
  return step?.paper && issuer ? { kind: step.paper, issuer } : null;
}

/** Of these desks those that may sign a decision over it, and so correct one. */
export function correctingDesks(one: Case, desks: readonly ViewerDesk[]): readonly ViewerDesk[] {
  const rules = Object.values(one.pipeline.stages)
    .flatMap((stage) => Object.values(stage.steps))
    .filter((step) => step.paper === "DECISION" && step.effects?.includes("SIGN_PAPER"))
    .flatMap((step) => step.by);
  const fitting = fittingDesks(rules, one.actor.desks, one.places);
  return desks.filter((desk) => fitting.some((other) => other.id === desk.id));
}

/** The viewer's finance desk of an organisation that pays prizes. */
export function payingDeskOf(
  { chosenDesk, desks }: Pick<Viewer, "chosenDesk" | "desks">,
  payers: readonly (string | null | undefined)[],
): ViewerDesk | undefined {
  return desks.find(
    (desk) =>
      desk.role === "FINANCE" &&
      (chosenDesk === null || desk.id === chosenDesk) &&
      payers.some((id) => id && desk.organisations.includes(id)),
  );
}

/** The kind of paper the viewer may draw up over it now; null where it stands on one or is not his. */
export function draftablePaper(one: Case): PaperKind | null {
  if (one.facts.openPaper || !preparesPaper(one)) return null;
  const signing = Object.values(stageOf(one.pipeline, one.stage).steps).find(
    (step) => step.paper && step.effects?.includes("SIGN_PAPER"),
  );
  return signing?.paper ?? null;
}
