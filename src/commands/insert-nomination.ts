import { dateInVietnam } from "../award/dates.ts";
import type { AwardRecord } from "../catalogue/types.ts";
import { type Db, json, rowOf, sql } from "../database/sql.ts";
import type { PlaceMap } from "../workflow/facts.ts";
import { firstPreviousHash } from "../workflow/history.ts";
import { readersAt, waitingDesks } from "../workflow/permissions.ts";
import { outcomeAt, type PipelineDefinition, stageOf } from "../workflow/pipeline.ts";
import { searchable } from "../workflow/text.ts";
import type { PersonalContext } from "./context.ts";
import type { CreateNomination } from "./create-nomination.ts";
import { deadlineOf } from "./next-clocks.ts";
import type { NominationText } from "./nomination-text.ts";
import type { OpenRound } from "./open-round.ts";
import type { Standing } from "./record-entry.ts";

/** What was worked out before a nomination is kept. */
export type Made = {
  readonly text: NominationText;
  readonly round: OpenRound;
  readonly award: AwardRecord;
  readonly pipeline: PipelineDefinition;
  readonly places: PlaceMap;
};

/** Keeps the row at its first stage; the history entry that follows makes it version 1. */
export async function insertNomination(
  db: Db,
  context: PersonalContext,
  input: CreateNomination,
  { text, round, award, pipeline, places }: Made,
): Promise<{ id: string; code: string }> {
  const stage = stageOf(pipeline, pipeline.start);
  const at = context.now.toISOString();
  const row = await rowOf(
    db,
    sql<{ id: string; code: string }>`
      insert into nomination (code, subject_kind, subject_name, subject_search, subject_position,
        subject_person_id, subject_organisation_id, head_of_id, party_managed, award_key, commendation_type, achievement,
        achievement_from, achievement_to, campaign_id, round_id, unit_id, places, classified,
        pipeline_key, pipeline_version, stage, level, outcome, stage_entered_at, created_at,
        created_by_id, updated_at, version, last_hash)
      values (
        'BV-' || ${dateInVietnam(context.now).slice(0, 4)}::text || '-'
          || to_char(nextval('nomination_code'), 'FM999999000000'),
        ${input.subjectKind}, ${text.subjectName}, ${searchable(text.subjectName)},
        ${text.subjectPosition}, ${input.subjectPersonId ?? null}::bigint,
        ${input.subjectOrganisationId ?? null}::bigint, ${input.headOfId ?? null}::bigint,
        ${input.partyManaged ?? false}, ${award.key}, ${round.commendationType},
        ${text.achievement}, ${text.achievementFrom}::date, ${text.achievementTo}::date,
        ${round.campaignId}::bigint, ${round.id}::bigint, ${input.unitId}::bigint,
        ${json(places)}, ${input.classified ?? false}, ${pipeline.key}, ${pipeline.version}::int,
        ${pipeline.start}, ${stage.level}, ${outcomeAt(stage)}, ${at}::timestamptz,
        ${at}::timestamptz, ${context.viewer.personId}::bigint, ${at}::timestamptz, 0,
        ${firstPreviousHash})
      returning id, code
    `,
  );
  if (!row) throw new Error("The nomination was not kept.");
  return row;
}

/** How a nomination stands when it has just been created. */
export function firstStanding(
  context: PersonalContext,
  input: CreateNomination,
  made: Made,
): Standing {
  const { pipeline, places, round } = made;
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
    dueOn: deadlineOf(stage, round.dates),
    submittedAt: null,
    receivedOn: null,
    ruleSetKey: null,
    rulesOn: null,
    clocks: [],
    leansOn: [],
    classified: input.classified ?? false,
    embargo: null,
    waiting: waitingDesks(stage, places),
    readers: readersAt(stage, places).map((organisation) => ({
      organisation,
      scope: "CASE" as const,
    })),
  };
}
