import type { Case } from "../access/load-cases.ts";
import { dateInVietnam } from "../award/dates.ts";
import { type Db, json, rowOf, sql } from "../database/sql.ts";
import type { PlaceMap } from "../workflow/facts.ts";
import { firstPreviousHash } from "../workflow/history.ts";
import { readersAt, waitingDesks } from "../workflow/permissions.ts";
import { outcomeAt, type PipelineDefinition, stageOf } from "../workflow/pipeline.ts";
import type { PersonalContext } from "./context.ts";
import type { Standing } from "./record-entry.ts";

/** What was worked out before a revocation is kept. */
export type NewRevocation = {
  readonly awarded: Case;
  readonly pipeline: PipelineDefinition;
  readonly places: PlaceMap;
};

/** The case as its first history entry names it. */
export type Kept = {
  readonly id: string;
  readonly code: string;
  readonly subject: string;
  readonly unit: string;
};

/** Keeps the case at its first stage: whom and what it is about is copied from what was awarded. */
export async function insertRevocation(
  db: Db,
  context: PersonalContext,
  { awarded, pipeline, places }: NewRevocation,
): Promise<Kept> {
  const stage = stageOf(pipeline, pipeline.start);
  const at = context.now.toISOString();
  const row = await rowOf(
    db,
    sql<Kept>`
      insert into nomination (code, subject_kind, subject_name, subject_search, subject_position,
        subject_person_id, subject_organisation_id, head_of_id, party_managed, award_key,
        commendation_type, achievement, achievement_from, achievement_to, campaign_id, round_id,
        unit_id, classified, revokes_id, places, pipeline_key, pipeline_version, stage, level,
        outcome, stage_entered_at, created_at, created_by_id, updated_at, version, last_hash)
      select 'BV-' || ${dateInVietnam(context.now).slice(0, 4)}::text || '-'
          || to_char(nextval('nomination_code'), 'FM999999000000'),
        n.subject_kind, n.subject_name, n.subject_search, n.subject_position,
        n.subject_person_id, n.subject_organisation_id, n.head_of_id, n.party_managed,
        n.award_key, n.commendation_type, n.achievement, n.achievement_from, n.achievement_to,
        n.campaign_id, n.round_id, n.unit_id, n.classified, n.id, ${json(places)},
        ${pipeline.key}, ${pipeline.version}::int, ${pipeline.start}, ${stage.level},
        ${outcomeAt(stage)}, ${at}::timestamptz, ${at}::timestamptz,
        ${context.viewer.personId}::bigint, ${at}::timestamptz, 0, ${firstPreviousHash}
      from nomination n where n.id = ${awarded.id}::bigint
      returning id, code, subject_name as subject,
        (select o.name_vi from organisation o where o.id = unit_id) as unit
    `,
  );
  if (!row) throw new Error("The revocation was not kept.");
  return row;
}

/** How a revocation stands when it has just been proposed. */
export function firstStandingOf(
  context: PersonalContext,
  { awarded, pipeline, places }: NewRevocation,
): Standing {
  const stage = stageOf(pipeline, pipeline.start);
  return {
    stage: pipeline.start,
    level: stage.level,
    outcome: outcomeAt(stage),
    openHolds: 0,
    places,
    advice: null,
    proposedAwardKey: null,
    supplements: {},
    stageEnteredAt: context.now,
    dueOn: null,
    submittedAt: null,
    receivedOn: null,
    ruleSetKey: null,
    rulesOn: null,
    clocks: [],
    leansOn: [],
    embargo: null,
    classified: awarded.classified,
    waiting: waitingDesks(stage, places),
    readers: readersAt(stage, places).map((organisation) => ({
      organisation,
      scope: "CASE" as const,
    })),
  };
}
