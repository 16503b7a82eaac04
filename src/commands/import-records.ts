import type { Viewer } from "../access/viewer.ts";
import { dateInVietnam } from "../award/dates.ts";
import { type Db, json, rowOf, rowsOf, sql } from "../database/sql.ts";
import { refuse } from "../workflow/refusals.ts";
import { cleanOptional, cleanText, textLimits } from "../workflow/text.ts";
import type { Label } from "../workflow/vocabulary.ts";
import type { CommandContext } from "./context.ts";
import { legibleRows } from "./legible-rows.ts";
import { ratingProblems, ratingWarnings } from "./rating-rows.ts";
import { findSubjects, type Found } from "./record-subjects.ts";
import { readRows, type RecordKind, type RecordRow, refuseRows } from "./record-rows.ts";
import { cleanDate } from "./step-input.ts";
import { dbOf } from "../database/connect.ts";

export type ImportRecords = {
  readonly kind: RecordKind;
  /** The file's name, for people. */
  readonly name: string;
  readonly sha256: string;
  readonly rows: readonly RecordRow[];
  /** Who signed the list, under which number and when. */
  readonly signedBy: string;
  readonly signedNumber?: string | null | undefined;
  readonly signedOn: string;
};

export type ImportedRecords = {
  readonly batchId: string;
  readonly rows: number;
  /** What was kept and ought to be looked at. */
  readonly warnings: readonly Label[];
};

/**
 * Imports a signed list of awards, ratings or index results, all of it or none; every row that is
 * wrong is told. Reviewers import for those below their agency or province; the operator (no viewer)
 * for everybody.
 */
export function importRecords(
  context: CommandContext,
  input: ImportRecords,
): Promise<ImportedRecords> {
  return context.database.orm.em.fork().transactional(async (em) => {
    const db = dbOf(em);
    const scope = context.viewer ? await scopeOf(db, context.viewer) : null;
    if (scope?.length === 0) refuse("NOT_YOUR_RECORDS");
    const today = dateInVietnam(context.now);
    const signedOn = cleanDate("signedOn", input.signedOn) ?? input.signedOn;
    if (signedOn > today) refuse("DATE_INVALID", { field: "signedOn" });
    await checkFirst(db, input);
    const legible = legibleRows(input.rows);
    const read = readRows(input.kind, legible.rows, { catalogue: context.catalogue, today });
    const found = await findSubjects(db, read.sound, scope);
    const isRating = input.kind === "RATINGS";
    const problems = [
      ...legible.problems,
      ...read.problems,
      ...found.problems,
      ...(isRating ? await ratingProblems(db, found.rows) : []),
    ];
    if (problems.length > 0) refuseRows(problems);
    if (found.rows.length === 0) refuse("SHEET_EMPTY");
    const batchId = await insertBatch(db, context, { ...input, signedOn });
    await insertRows(db, input.kind, batchId, found.rows);
    const warnings = isRating ? await ratingWarnings(db, batchId) : [];
    return { batchId, rows: found.rows.length, warnings };
  });
}

const importers: Readonly<Record<string, readonly string[]>> = {
  PROVINCE_REVIEWER: ["PROVINCE"],
  PROVINCE_REVIEW_CHIEF: ["PROVINCE"],
  OFFICE_REVIEWER: ["DEPARTMENT", "COMMUNE"],
  OFFICE_CHIEF: ["DEPARTMENT", "COMMUNE"],
};

/** The agencies and provinces for whose people the viewer may import. */
async function scopeOf(db: Db, { desks }: Viewer): Promise<readonly string[]> {
  const places = desks.flatMap(({ role, organisationId }) =>
    (importers[role] ?? []).map((kind) => ({ organisationId, kind })),
  );
  const rows = await rowsOf(
    db,
    sql<{ id: string }>`
      select distinct above.id
      from jsonb_to_recordset(${json(places)}) as p ("organisationId" bigint, kind text)
      join organisation o on o.id = p."organisationId"
      join organisation above on above.id = any(o.lineage) and above.kind = p.kind
    `,
  );
  return rows.map((row) => row.id);
}

async function checkFirst(db: Db, { kind, sha256 }: ImportRecords): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('bang-vang records'))`.execute(db);
  const before = await rowOf(
    db,
    sql<{ importedOn: string }>`
      select (imported_at at time zone 'Asia/Ho_Chi_Minh')::date::text as "importedOn"
      from record_batch where kind = ${kind} and sha256 = ${sha256} limit 1
    `,
  );
  if (before) refuse("RECORDS_ALREADY_IMPORTED", before);
}

async function insertBatch(db: Db, context: CommandContext, input: ImportRecords): Promise<string> {
  const row = await rowOf(
    db,
    sql<{ id: string }>`
      insert into record_batch (kind, name, sha256, signed_by, signed_number, signed_on, row_count,
        imported_at, imported_by_id)
      values (${input.kind}, ${cleanText("fileName", input.name, textLimits.name)},
        ${input.sha256}, ${cleanText("signedBy", input.signedBy, textLimits.name)},
        ${cleanOptional("signedNumber", input.signedNumber, textLimits.name)},
        ${input.signedOn}::date, ${input.rows.length}::int, ${context.now.toISOString()}::timestamptz,
        ${context.viewer?.personId ?? null}::bigint)
      returning id
    `,
  );
  if (!row) throw new Error("The list was not kept.");
  return row.id;
}

async function insertRows(
  db: Db,
  kind: RecordKind,
  batchId: string,
  rows: readonly Found[],
): Promise<void> {
  const lines = json(rows.map(({ values, ...subject }) => ({ ...subject, ...values })));
  const batch = sql`${batchId}::bigint`;
  const by = {
    RATINGS: sql`
      insert into rating (batch_id, person_id, organisation_id, year, rating)
      select ${batch}, r."personId", r."organisationId", r.year, r.rating
      from jsonb_to_recordset(${lines}) as r ("personId" bigint, "organisationId" bigint,
        year int, rating text)`,
    INDEX_RESULTS: sql`
      insert into index_result (batch_id, person_id, organisation_id, index_key, year, score,
        max_score, rank)
      select ${batch}, r."personId", r."organisationId", r.index_key, r.year, r.score,
        r.max_score, r.rank
      from jsonb_to_recordset(${lines}) as r ("personId" bigint, "organisationId" bigint,
        index_key text, year int, score numeric, max_score numeric, rank int)`,
    AWARDS: sql`
      insert into award_record (batch_id, person_id, organisation_id, recorded_name, award_key,
        commendation_type, year, decision_number, decision_symbol, decided_on, decided_by,
        period_from, period_to, valid)
      select ${batch}, r."personId", r."organisationId", r."recordedName", r.award_key,
        r.commendation_type, r.year, r.decision_number, r.decision_symbol, r.decided_on,
        r.decided_by, r.period_from, r.period_to, r.valid
      from jsonb_to_recordset(${lines}) as r ("personId" bigint, "organisationId" bigint,
        "recordedName" text, award_key text, commendation_type text, year int,
        decision_number text, decision_symbol text, decided_on date, decided_by text,
        period_from date, period_to date, valid boolean)`,
  };
  await by[kind].execute(db);
}
