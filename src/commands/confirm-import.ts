import { randomUUID } from "node:crypto";
import type { ViewerDesk } from "../access/viewer.ts";
import { dateInVietnam } from "../award/dates.ts";
import { type Db, json, rowOf, rowsOf, sql } from "../database/sql.ts";
import { refuse } from "../workflow/refusals.ts";
import type { SubjectKind } from "../workflow/vocabulary.ts";
import { cleanReport } from "./clean-report.ts";
import type { PersonalContext } from "./context.ts";
import { createOn, creatingDesk, type Ground, groundOf } from "./create-nomination.ts";
import { inTransaction, keepAnswer, replayOf } from "./idempotency.ts";
import type { ListLine } from "./import-list.ts";
import { keepFirstReport } from "./keep-first-report.ts";
import { repeatedInRound } from "./line-duplicates.ts";

export type ConfirmImport = {
  readonly importId: string;
  readonly seenVersion: number;
  /** Leaves wrong rows out; without it a list with wrong rows is not imported at all. */
  readonly onlySound?: boolean | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
};

export type ConfirmedImport = { readonly importId: string; readonly created: number };

/** Creates the drafts of a list in one act: all its sound rows or none. */
export function confirmImport(
  context: PersonalContext,
  input: ConfirmImport,
): Promise<ConfirmedImport> {
  const { idempotencyKey, ...rest } = input;
  const repeatable = { mutation: "confirmImport", key: idempotencyKey, input: rest };
  return inTransaction(context, async (db) => {
    const one = await lockedImport(db, context, input.importId);
    const answered = await replayOf<ConfirmedImport>(db, context, repeatable);
    if (answered) return answered;
    checkOpen(one, input.seenVersion);
    const desk = creatingDesk(context, one);
    const ground = await groundOf(db, context, one);
    await checkRows(db, context, one, input.onlySound ?? false);
    const batchId = randomUUID();
    const created = await createDrafts(db, context, { ...ground, ...one, desk, batchId });
    await close(db, context, one.id, { state: "CONFIRMED", batchId });
    const confirmed = { importId: one.id, created };
    await keepAnswer(db, context, repeatable, confirmed);
    return confirmed;
  });
}

export type DiscardImport = Omit<ConfirmImport, "onlySound">;

/** Puts a list aside without a draft; its report stays. */
export function discardImport(
  context: PersonalContext,
  input: DiscardImport,
): Promise<{ readonly importId: string }> {
  const { idempotencyKey, ...rest } = input;
  const repeatable = { mutation: "discardImport", key: idempotencyKey, input: rest };
  return inTransaction(context, async (db) => {
    const one = await lockedImport(db, context, input.importId);
    const answered = await replayOf<{ importId: string }>(db, context, repeatable);
    if (answered) return answered;
    if (one.version !== input.seenVersion) refuse("STALE_VERSION");
    if (one.state === "CONFIRMED") refuse("IMPORT_ALREADY_CONFIRMED");
    if (one.state !== "REPORTED" && one.state !== "REFUSED") refuse("IMPORT_NOT_REPORTED");
    creatingDesk(context, one);
    await close(db, context, one.id, { state: "DISCARDED", batchId: null });
    const discarded = { importId: one.id };
    await keepAnswer(db, context, repeatable, discarded);
    return discarded;
  });
}

type Locked = {
  readonly id: string;
  readonly unitId: string;
  readonly roundId: string;
  readonly state: string;
  readonly version: number;
  readonly rowCount: number | null;
  readonly soundCount: number | null;
};

/** The list, held until the end of the transaction, if it is of a unit the viewer writes for. */
async function lockedImport(db: Db, { viewer }: PersonalContext, id: string): Promise<Locked> {
  const row = await rowOf(
    db,
    sql<Locked>`
      select id, unit_id as "unitId", round_id as "roundId", state, version,
        row_count as "rowCount", sound_count as "soundCount"
      from import where id = ${id}::bigint for update
    `,
  );
  const isNear = viewer.desks.some((desk) => desk.organisations.includes(row?.unitId ?? ""));
  return row && isNear ? row : refuse("NOT_FOUND");
}

function checkOpen({ state, version }: Locked, seen: number): void {
  if (state === "CONFIRMED") refuse("IMPORT_ALREADY_CONFIRMED");
  if (version !== seen) refuse("STALE_VERSION");
  if (state !== "REPORTED") refuse("IMPORT_NOT_REPORTED");
}

async function checkRows(
  db: Db,
  context: PersonalContext,
  { id, unitId, rowCount, soundCount }: Locked,
  onlySound: boolean,
): Promise<void> {
  const wrong = (rowCount ?? 0) - (soundCount ?? 0);
  if (wrong > 0 && !onlySound) refuse("IMPORT_HAS_WRONG_ROWS", { count: wrong });
  if (!soundCount) refuse("IMPORT_NOTHING_SOUND");
  // Two lists of one unit take turns, and the second sees the drafts of the first.
  await sql`select pg_advisory_xact_lock(hashtext('import'), (${unitId}::bigint % 2147483647)::int)`.execute(
    db,
  );
  const repeated = await repeatedInRound(db, id, context.viewer);
  const sound = await rowsOf(
    db,
    sql<{ row: number }>`
      select row from import_row where import_id = ${id}::bigint and sound
        and row = any(${repeated.map((one) => one.row)}::int[]) order by row limit 50
    `,
  );
  if (sound.length > 0) refuse("IMPORT_OVERTAKEN", { rows: sound.map(({ row }) => String(row)) });
}

type Creating = Ground & {
  readonly id: string;
  readonly unitId: string;
  readonly roundId: string;
  readonly desk: ViewerDesk;
  readonly batchId: string;
};

type SoundRow = {
  readonly row: number;
  readonly subjectKind: SubjectKind;
  readonly award: string;
  readonly personId: string | null;
  readonly organisationId: string | null;
  readonly content: ListLine & { readonly headOfId: string | null };
};

const page = 200;

async function createDrafts(db: Db, context: PersonalContext, list: Creating): Promise<number> {
  let created = 0;
  for (let after = -1; ;) {
    const rows = await soundRows(db, list.id, after);
    const made: { row: number; nominationId: string }[] = [];
    for (const row of rows)
      made.push({ row: row.row, nominationId: await createDraft(db, context, list, row) });
    await sql`
      update import_row r set nomination_id = m."nominationId"
      from jsonb_to_recordset(${json(made)}) as m (row int, "nominationId" bigint)
      where r.import_id = ${list.id}::bigint and r.row = m.row
    `.execute(db);
    created += rows.length;
    after = rows.at(-1)?.row ?? after;
    if (rows.length < page) return created;
  }
}

function soundRows(db: Db, id: string, after: number): Promise<SoundRow[]> {
  return rowsOf(
    db,
    sql<SoundRow>`
      select r.row, r.subject_kind as "subjectKind", r.award_key as award,
        r.person_id::text as "personId", r.organisation_id::text as "organisationId", r.content
      from import_row r
      where r.import_id = ${id}::bigint and r.sound and r.row > ${after}::int
      order by r.row limit ${page}
    `,
  );
}

async function createDraft(
  db: Db,
  context: PersonalContext,
  list: Creating,
  { content, ...row }: SoundRow,
): Promise<string> {
  const created = await createOn(db, context, list, {
    unitId: list.unitId,
    roundId: list.roundId,
    award: row.award,
    subjectKind: row.subjectKind,
    subjectName: content.subjectName ?? "",
    subjectPosition: content.subjectPosition,
    subjectPersonId: row.personId,
    subjectOrganisationId: row.organisationId,
    headOfId: content.headOfId,
    partyManaged: content.partyManaged,
    achievement: content.achievement ?? "",
    achievementFrom: content.from,
    achievementTo: content.to,
  });
  if (content.report !== null) {
    const report = cleanReport(content.report, dateInVietnam(context.now), context.catalogue);
    await keepFirstReport(db, context, { ...created, report, ...list });
  }
  return created.nominationId;
}

async function close(
  db: Db,
  context: PersonalContext,
  id: string,
  {
    state,
    batchId,
  }: { readonly state: "CONFIRMED" | "DISCARDED"; readonly batchId: string | null },
): Promise<void> {
  await sql`
    update import set state = ${state}, version = version + 1, batch_id = ${batchId}::uuid,
      failure = null, closed_at = ${context.now.toISOString()}::timestamptz,
      closed_by_id = ${context.viewer.personId}::bigint
    where id = ${id}::bigint
  `.execute(db);
}
