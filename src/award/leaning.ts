import type { CriterionResult } from "./conditions.ts";

/** How the evidence names an award of this system, by the nomination that brought it. */
const ofNomination = /^N(\d+)$/;

/**
 * The awarded nominations that criteria which hold rest on, each once in the order of their numbers.
 * Awards of imported lists are not among them: nothing here revokes those.
 */
export function leaningOn(criteria: readonly CriterionResult[]): readonly string[] {
  const ids = criteria
    .filter((one) => one.verdict === "PASS")
    .flatMap((one) => one.leansOn)
    .flatMap((id) => ofNomination.exec(id)?.[1] ?? []);
  return [...new Set(ids)].toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1));
}
