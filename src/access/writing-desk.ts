import { stageOf } from "../workflow/pipeline.ts";
import { type Refusal, refusal } from "../workflow/refusals.ts";
import type { Case } from "./load-cases.ts";
import type { Viewer, ViewerDesk } from "./viewer.ts";

/** Who writes what the unit says of a nomination, and who answers for the report. */
const rolesOf = {
  editText: ["UNIT_OFFICER", "UNIT_HEAD"],
  writeReport: ["UNIT_OFFICER", "UNIT_HEAD"],
  confirmReport: ["UNIT_HEAD"],
} as const;

export type WritingAct = keyof typeof rolesOf;

/** The viewer's desk of the nominating unit for the act, while it is open; else why it is not. */
export function writingDesk(
  one: Case,
  { desks }: Pick<Viewer, "desks">,
  act: WritingAct,
): ViewerDesk | Refusal {
  const unit = one.places.UNIT ?? "";
  const roles: readonly string[] = rolesOf[act];
  const desk = desks.find(
    (other) => roles.includes(other.role) && other.organisations.includes(unit),
  );
  if (!desk) return refusal(act === "confirmReport" ? "REPORT_OF_THE_HEAD" : "NOT_YOUR_UNIT");
  if (one.actor.isSubject) return refusal("OWN_NOMINATION");
  const open =
    act === "editText" ? stageOf(one.pipeline, one.stage).editable : one.level === "UNIT";
  return open ? desk : refusal("NOT_EDITABLE");
}
