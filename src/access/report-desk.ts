import { type Refusal, refusal } from "../workflow/refusals.ts";
import type { Case } from "./load-cases.ts";
import type { Viewer, ViewerDesk } from "./viewer.ts";

/** Who writes the achievement report, and who answers for it. */
const rolesOf = {
  write: ["UNIT_OFFICER", "UNIT_HEAD"],
  confirm: ["UNIT_HEAD"],
} as const;

/**
 * The desk of the nominating unit for which the viewer writes or confirms the report, while the
 * nomination is at the unit; else why he may not.
 */
export function reportDesk(
  one: Case,
  { desks }: Viewer,
  act: keyof typeof rolesOf,
): ViewerDesk | Refusal {
  const unit = one.places.UNIT ?? "";
  const atUnit = desks.filter((desk) => desk.organisations.includes(unit));
  const roles: readonly string[] = rolesOf[act];
  const desk = atUnit.find((other) => roles.includes(other.role));
  if (!desk) return refusal(act === "confirm" ? "REPORT_OF_THE_HEAD" : "NOT_YOUR_UNIT");
  if (one.actor.isSubject) return refusal("OWN_NOMINATION");
  if (one.level !== "UNIT") return refusal("NOT_EDITABLE");
  return desk;
}
