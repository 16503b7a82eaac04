import { type Db, rowsOf, sql } from "../database/sql.ts";
import type { PlaceMap } from "../workflow/facts.ts";
import type { PipelineDefinition } from "../workflow/pipeline.ts";
import { refuse } from "../workflow/refusals.ts";
import type { Place } from "../workflow/vocabulary.ts";

export type LineageMember = {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly offices: Partial<Record<Place, string>>;
  readonly validTo: string | null;
};

/** The unit and everything above it, nearest first. */
export function lineageOf(db: Db, unitId: string): Promise<LineageMember[]> {
  return rowsOf(
    db,
    sql<LineageMember>`
      select above.id, above.name_vi as name, above.kind, above.offices,
        above.valid_to as "validTo"
      from organisation unit
      join unnest(unit.lineage) with ordinality as k (id, depth) on true
      join organisation above on above.id = k.id
      where unit.id = ${unitId}::bigint
      order by k.depth desc
    `,
  );
}

/** Which organisation fills which place for a unit: its own agency and province, and their offices. */
export function placesOf(lineage: readonly LineageMember[]): PlaceMap {
  const [unit] = lineage;
  const agency = lineage.find((one) => one.kind === "DEPARTMENT" || one.kind === "COMMUNE");
  const province = lineage.find((one) => one.kind === "PROVINCE");
  const places: Partial<Record<Place, string>> = { ...province?.offices };
  if (agency?.offices.OFFICE) places.OFFICE = agency.offices.OFFICE;
  if (unit) places.UNIT = unit.id;
  if (agency) places.DEPARTMENT = agency.id;
  if (province) places.PROVINCE = province.id;
  return places;
}

/** Refuses a pipeline that would stop because nobody fills a place it needs. */
export function checkPlaces(pipeline: PipelineDefinition, places: PlaceMap): void {
  const steps = Object.values(pipeline.stages).flatMap((stage) => Object.values(stage.steps));
  const needed = steps.flatMap((step) => step.by.map((rule) => rule.at));
  // Who is consulted is chosen on the way.
  const missing = needed.find((at) => at !== "CONSULTED" && places[at] === undefined);
  if (missing) refuse("PLACE_MISSING", { place: missing });
}
