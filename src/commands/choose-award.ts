import type { AwardRecord } from "../catalogue/types.ts";
import { type Catalogue, newestPipelines } from "../database/catalogue.ts";
import type { PipelineDefinition } from "../workflow/pipeline.ts";
import { refuse } from "../workflow/refusals.ts";
import type { CommendationType, Level, SubjectKind } from "../workflow/vocabulary.ts";
import { procedureOf } from "./nomination-text.ts";
import type { LineageMember } from "./resolve-places.ts";

/** What an award is chosen for. */
export type Choice = {
  readonly award: string;
  readonly subjectKind: SubjectKind;
  readonly round: {
    readonly awards: readonly string[];
    readonly commendationType: CommendationType;
  };
};

/** The award, if the round offers it and it is given to such a subject for such a ground. */
export function chosenAward(
  catalogue: Catalogue,
  { award: key, subjectKind, round }: Choice,
): AwardRecord {
  const award = catalogue.awards.get(key);
  if (!award) refuse("UNKNOWN_KEY", { field: "award", key });
  const named = { award: key, awardVi: award.label.vi, awardEn: award.label.en };
  if (!round.awards.includes(key)) refuse("AWARD_NOT_IN_ROUND", named);
  if (!award.subjects.includes(subjectKind)) refuse("SUBJECT_KIND_NOT_ALLOWED", named);
  if (!award.commendationTypes.includes(round.commendationType))
    refuse("COMMENDATION_TYPE_NOT_ALLOWED", named);
  return award;
}

/** The newest pipeline for the award in the unit's kind of agency. */
export function pipelineFor(
  catalogue: Catalogue,
  award: AwardRecord,
  type: CommendationType,
  lineage: readonly LineageMember[],
): PipelineDefinition {
  const kind = lineage.find((one) => one.kind === "DEPARTMENT" || one.kind === "COMMUNE")?.kind;
  const level: Level =
    kind === "COMMUNE" && award.alsoDecidedAt.includes("COMMUNE") ? "COMMUNE" : award.decidedAt;
  const ofAgency = level === "COMMUNE" || level === "DEPARTMENT";
  // A commune does not give the award of a department, nor the other way round.
  const stranger = ofAgency && level !== kind;
  const found = newestPipelines(catalogue).find(
    ({ scope }) =>
      !stranger &&
      scope.procedure === procedureOf(type) &&
      scope.decidedAt.includes(level) &&
      (scope.agency === "ANY" || scope.agency === kind),
  );
  if (found) return found;
  return refuse("NO_PIPELINE", {
    award: award.key,
    awardVi: award.label.vi,
    awardEn: award.label.en,
  });
}
