import type { ViewerDesk } from "../access/viewer.ts";
import { type Db, rowOf, sql } from "../database/sql.ts";
import { firstPreviousHash } from "../workflow/history.ts";
import { refuse } from "../workflow/refusals.ts";
import type { SubjectKind } from "../workflow/vocabulary.ts";
import { signatureOf } from "./actor.ts";
import type { Advanced } from "./advance-nomination.ts";
import { chosenAward, pipelineFor } from "./choose-award.ts";
import type { PersonalContext } from "./context.ts";
import { keepAchievements } from "./keep-achievements.ts";
import { inTransaction, keepAnswer, replayOf } from "./idempotency.ts";
import { firstStanding, insertNomination } from "./insert-nomination.ts";
import { cleanNominationText, type NominationTextInput } from "./nomination-text.ts";
import { type OpenRound, openRoundFor } from "./open-round.ts";
import { recordEntry, type Standing } from "./record-entry.ts";
import { checkPlaces, type LineageMember, lineageOf, placesOf } from "./resolve-places.ts";

export type CreateNomination = NominationTextInput & {
  readonly unitId: string;
  readonly roundId: string;
  readonly award: string;
  readonly subjectKind: SubjectKind;
  readonly subjectPersonId?: string | null | undefined;
  readonly subjectOrganisationId?: string | null | undefined;
  /** The collective the nominated person leads. */
  readonly headOfId?: string | null | undefined;
  /** A cadre managed by the party committee: its opinion is needed. */
  readonly partyManaged?: boolean | null | undefined;
  /** Achievements already on record; without them the text becomes one. */
  readonly achievementIds?: readonly string[] | null | undefined;
  readonly classified?: boolean | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
};

const creators = ["UNIT_OFFICER", "UNIT_HEAD"];

/** Starts a nomination for a unit the viewer writes for; its first history row is the creation. */
export function createNomination(
  context: PersonalContext,
  input: CreateNomination,
): Promise<Advanced> {
  const { idempotencyKey, ...rest } = input;
  const repeatable = { mutation: "createNomination", key: idempotencyKey, input: rest };
  return inTransaction(context, async (db) => {
    const answered = await replayOf<Advanced>(db, context, repeatable);
    if (answered) return answered;
    const created = await create(db, context, input);
    await keepAnswer(db, context, repeatable, created);
    return created;
  });
}

async function create(db: Db, context: PersonalContext, input: CreateNomination) {
  const desk = creatingDesk(context, input);
  const ground = await groundOf(db, context, input);
  await checkSubject(db, input);
  const { nominationId, seq } = await createOn(
    db,
    context,
    { ...ground, desk, batchId: null },
    input,
  );
  return { nominationId, seq };
}

/** What all nominations have in common that a unit starts in a round. */
export type Ground = {
  readonly lineage: readonly LineageMember[];
  readonly round: OpenRound;
};

/** The unit with those above it and the round, which has to be open to it now. */
export async function groundOf(
  db: Db,
  context: PersonalContext,
  { unitId, roundId }: Pick<CreateNomination, "unitId" | "roundId">,
): Promise<Ground> {
  const lineage = await lineageOf(db, unitId);
  return { lineage, round: await openRoundFor(db, context, roundId, lineage) };
}

type Created = Ground & { readonly desk: ViewerDesk; readonly batchId: string | null };

/** Starts one nomination on a ground that was looked at before. */
export async function createOn(
  db: Db,
  context: PersonalContext,
  { lineage, round, desk, batchId }: Created,
  input: CreateNomination,
): Promise<Advanced & { readonly standing: Standing }> {
  if (input.subjectPersonId === context.viewer.personId) refuse("OWN_NOMINATION");
  const text = cleanNominationText(input);
  const award = chosenAward(context.catalogue, { ...input, round });
  const pipeline = pipelineFor(context.catalogue, award, round.commendationType, lineage);
  const places = placesOf(lineage);
  checkPlaces(pipeline, places);
  const made = { text, round, award, pipeline, places };
  const { id, code } = await insertNomination(db, context, input, made);
  await keepAchievements(db, context, { id, input, text });
  const draft = {
    ...signatureOf(context, desk, null),
    kind: "CREATED" as const,
    step: null,
    fromStage: null,
    toStage: pipeline.start,
    note: null,
    payload: {
      kind: "CREATED" as const,
      code,
      award: award.key,
      subject: text.subjectName,
      unit: lineage[0]?.name ?? "",
      pipeline: `${pipeline.key} v${pipeline.version}`,
    },
    documents: [],
    batchId,
  };
  const target = { id, version: 0, lastHash: firstPreviousHash };
  const standing = firstStanding(context, input, made);
  const seq = await recordEntry(db, target, draft, standing);
  return { nominationId: id, seq, standing };
}

/** The desk at which the viewer writes for the unit. */
export function creatingDesk(
  context: PersonalContext,
  input: Pick<CreateNomination, "unitId" | "classified">,
): ViewerDesk {
  const { desks, chosenDesk } = context.viewer;
  const fitting = desks.filter(
    (desk) => creators.includes(desk.role) && desk.organisationId === input.unitId,
  );
  const desk = chosenDesk ? fitting.find((one) => one.id === chosenDesk) : fitting[0];
  if (!desk) refuse("NOT_YOUR_UNIT");
  if (input.classified && !desk.cleared) refuse("NOT_CLEARED");
  return desk;
}

async function checkSubject(db: Db, input: CreateNomination): Promise<void> {
  const { subjectPersonId: person, subjectOrganisationId: organisation, headOfId: headOf } = input;
  if (person && input.subjectKind !== "INDIVIDUAL")
    refuse("NOT_ASKED_FOR", { fields: ["subject.personId"] });
  if (headOf && input.subjectKind !== "INDIVIDUAL")
    refuse("NOT_ASKED_FOR", { fields: ["subject.headOfId"] });
  if (organisation && input.subjectKind !== "COLLECTIVE")
    refuse("NOT_ASKED_FOR", { fields: ["subject.organisationId"] });
  const found = await rowOf(
    db,
    sql<{ person: boolean; organisation: boolean; headOf: boolean }>`
      select ${person ?? null}::bigint is null or exists (
          select from person where id = ${person ?? null}::bigint) as person,
        ${organisation ?? null}::bigint is null or exists (
          select from organisation where id = ${organisation ?? null}::bigint) as organisation,
        ${headOf ?? null}::bigint is null or exists (
          select from organisation where id = ${headOf ?? null}::bigint) as "headOf"
    `,
  );
  if (!found?.person || !found.organisation || !found.headOf) refuse("NOT_FOUND");
}
