import { shown } from "../access/embargo.ts";
import type { Viewer } from "../access/viewer.ts";
import { visibleTo } from "../access/visible.ts";
import { bigints, type RawBuilder, rowsOf, sql } from "../database/sql.ts";
import type { Advice, PlaceMap } from "../workflow/facts.ts";
import type { CommendationType, Level, Outcome, SubjectKind } from "../workflow/vocabulary.ts";
import type { QueryContext } from "./context.ts";

type Columns = {
  readonly id: string;
  readonly code: string;
  readonly subjectKind: SubjectKind;
  readonly subjectName: string;
  readonly subjectPosition: string | null;
  readonly subjectPersonId: string | null;
  readonly subjectOrganisationId: string | null;
  readonly awardKey: string;
  readonly commendationType: CommendationType;
  readonly achievement: string;
  readonly achievementFrom: string | null;
  readonly achievementTo: string | null;
  readonly campaignId: string;
  readonly roundId: string;
  readonly unitId: string;
  readonly places: PlaceMap;
  readonly classified: boolean;
  readonly pipelineKey: string;
  readonly pipelineVersion: number;
  readonly ruleSetKey: string | null;
  readonly stage: string;
  readonly level: Level;
  readonly outcome: Outcome;
  readonly openHolds: number;
  readonly advice: Advice | null;
  readonly proposedAwardKey: string | null;
  readonly supplements: Readonly<Partial<Record<Level, number>>>;
  readonly holderId: string | null;
  readonly dueOn: string | null;
  readonly createdById: string;
  readonly receivedOn: string | null;
  readonly revokesId: string | null;
  readonly version: number;
};
type Instants<T> = {
  readonly stageEnteredAt: T;
  readonly createdAt: T;
  readonly updatedAt: T;
};

/** A nomination as its reader sees it; dates are YYYY-MM-DD. */
export type NominationRow = Columns & Instants<Date> & { readonly submittedAt: Date | null };

/** The same as the driver gives it. */
export type RawNomination = Columns & Instants<string> & { readonly submittedAt: string | null };

/** What every statement that reads nominations selects from `nomination n`. */
export function nominationColumns(viewer: Viewer): RawBuilder<RawNomination> {
  const { stage, level, holderId, dueOn, version, stageEnteredAt } = shown(viewer);
  return sql<RawNomination>`
  n.id, n.code, n.subject_kind as "subjectKind", n.subject_name as "subjectName",
  n.subject_position as "subjectPosition", n.subject_person_id as "subjectPersonId",
  n.subject_organisation_id as "subjectOrganisationId", n.award_key as "awardKey",
  n.commendation_type as "commendationType", n.achievement,
  n.achievement_from as "achievementFrom", n.achievement_to as "achievementTo",
  n.campaign_id as "campaignId", n.round_id as "roundId", n.unit_id as "unitId", n.places,
  n.classified, n.pipeline_key as "pipelineKey", n.pipeline_version as "pipelineVersion",
  n.rule_set_key as "ruleSetKey", ${stage} as stage,
  ${level} as level, n.outcome, n.open_holds as "openHolds",
  n.advice, n.proposed_award_key as "proposedAwardKey", n.supplements,
  ${holderId} as "holderId", ${dueOn} as "dueOn", n.created_by_id as "createdById",
  n.received_on as "receivedOn", n.revokes_id as "revokesId", ${version} as version,
  ${stageEnteredAt} as "stageEnteredAt",
  n.created_at as "createdAt", n.updated_at as "updatedAt", n.submitted_at as "submittedAt"`;
}

export function nominationOf(raw: RawNomination): NominationRow {
  const { stageEnteredAt, createdAt, updatedAt, submittedAt, ...rest } = raw;
  return {
    ...rest,
    stageEnteredAt: new Date(stageEnteredAt),
    createdAt: new Date(createdAt),
    updatedAt: new Date(updatedAt),
    submittedAt: submittedAt === null ? null : new Date(submittedAt),
  };
}

/** The nominations in the order of the ids; null for one that is not there for this viewer. */
export async function nominationsByIds(
  { db, viewer }: QueryContext,
  ids: readonly string[],
): Promise<readonly (NominationRow | null)[]> {
  const rows = await rowsOf(
    db,
    sql<RawNomination>`
      select ${nominationColumns(viewer)} from nomination n
      where n.id = any(${bigints(ids)}) and ${visibleTo(viewer)}
    `,
  );
  const found = new Map(rows.map((row) => [row.id, nominationOf(row)]));
  return ids.map((id) => found.get(id) ?? null);
}
