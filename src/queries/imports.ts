import { type RawBuilder, rowOf, rowsOf, sql } from "../database/sql.ts";
import type { Refusal } from "../workflow/refusals.ts";
import type { SubjectKind } from "../workflow/vocabulary.ts";
import type { QueryContext } from "./context.ts";
import { keysetPage } from "./keyset.ts";
import type { Page, PageArguments } from "./page.ts";

export const importStates = ["READING", "REFUSED", "REPORTED", "CONFIRMED", "DISCARDED"] as const;

/** A list of nominations that came as a workbook; those who write for its unit read it. */
export type ImportRow = {
  readonly id: string;
  readonly unitId: string;
  readonly roundId: string;
  readonly awardKey: string | null;
  readonly fileName: string;
  readonly state: (typeof importStates)[number];
  readonly version: number;
  readonly failure: Refusal | null;
  readonly rowCount: number | null;
  readonly soundCount: number | null;
  readonly errorCount: number | null;
  readonly warningCount: number | null;
  readonly createdAt: Date;
  readonly createdById: string;
  readonly batchId: string | null;
};

type Raw = Omit<ImportRow, "createdAt"> & { readonly createdAt: string };

const columns = sql<Raw>`
  i.id, i.unit_id as "unitId", i.round_id as "roundId", i.award_key as "awardKey",
  i.name as "fileName", i.state, i.version, i.failure, i.row_count as "rowCount",
  i.sound_count as "soundCount", i.error_count as "errorCount",
  i.warning_count as "warningCount", i.created_at as "createdAt",
  i.created_by_id as "createdById", i.batch_id as "batchId"`;

const writers = ["UNIT_OFFICER", "UNIT_HEAD"];

/** Lists of the units the viewer writes for. */
function near({ viewer }: QueryContext): RawBuilder<boolean> {
  const units = viewer.desks
    .filter((desk) => writers.includes(desk.role))
    .flatMap((desk) => desk.organisations);
  return sql<boolean>`i.unit_id = any(${units}::bigint[])`;
}

export async function importById(context: QueryContext, id: string): Promise<ImportRow | null> {
  const row = await rowOf(
    context.db,
    sql<Raw>`select ${columns} from import i where i.id = ${id}::bigint and ${near(context)}`,
  );
  return row ? rowFrom(row) : null;
}

/** One page of the lists of the viewer's units, the latest first. */
export function listImports(context: QueryContext, page: PageArguments): Promise<Page<ImportRow>> {
  return keysetPage<Raw, ImportRow>(context.db, {
    columns,
    from: sql`import i`,
    where: near(context),
    ordering: {
      list: "imports",
      tag: "LATEST",
      key: sql`i.id`,
      type: "bigint",
      id: sql`i.id`,
      descending: true,
    },
    page,
    node: rowFrom,
  });
}

export function countImports(context: QueryContext): Promise<number> {
  return countOf(context, sql`import i where ${near(context)}`);
}

function rowFrom(row: Raw): ImportRow {
  return { ...row, createdAt: new Date(row.createdAt) };
}

/** One row of a list as it was understood. */
export type ImportLine = {
  readonly row: number;
  readonly subjectKind: SubjectKind | null;
  readonly subjectName: string | null;
  readonly awardKey: string | null;
  readonly match: "BY_CODE" | "BY_NAME" | "NEW";
  readonly eligibility: "MET" | "FAILED" | "PENDING" | "UNCONFIRMED" | null;
  readonly sound: boolean;
  readonly nominationId: string | null;
};

/** One page of the rows of a list, in the order of the sheet. */
export function importLines(
  { db }: QueryContext,
  importId: string,
  page: PageArguments,
): Promise<Page<ImportLine>> {
  return keysetPage<ImportLine, ImportLine>(db, {
    columns: sql<ImportLine>`r.row, r.subject_kind as "subjectKind",
      r.subject_name as "subjectName", r.award_key as "awardKey", r.match, r.eligibility, r.sound,
      r.nomination_id::text as "nominationId"`,
    from: sql`import_row r`,
    where: sql<boolean>`r.import_id = ${importId}::bigint`,
    ordering: { list: "importLines", tag: "ROW", key: sql`r.row`, type: "int", id: sql`r.row` },
    page,
    node: (row) => row,
  });
}

export type ImportFinding = {
  readonly row: number;
  readonly columnNumber: number | null;
  readonly heading: string | null;
  readonly severity: "ERROR" | "WARNING";
  readonly refusal: Refusal;
};

type Severity = ImportFinding["severity"] | null | undefined;

/** One page of what was found, in the order of the sheet. */
export function importFindings(
  { db }: QueryContext,
  importId: string,
  { severity, page }: { readonly severity: Severity; readonly page: PageArguments },
): Promise<Page<ImportFinding>> {
  return keysetPage<ImportFinding, ImportFinding>(db, {
    columns: sql<ImportFinding>`f.row, f.column_number as "columnNumber", f.heading, f.severity,
      f.refusal`,
    from: sql`import_finding f`,
    where: found(importId, severity),
    ordering: { list: "importFindings", tag: "ROW", key: sql`f.row`, type: "int", id: sql`f.id` },
    page,
    node: (row) => row,
  });
}

export function countImportFindings(
  context: QueryContext,
  importId: string,
  severity: Severity,
): Promise<number> {
  return countOf(context, sql`import_finding f where ${found(importId, severity)}`);
}

export function countImportLines(context: QueryContext, importId: string): Promise<number> {
  return countOf(context, sql`import_row r where r.import_id = ${importId}::bigint`);
}

function found(importId: string, severity: Severity): RawBuilder<boolean> {
  return sql<boolean>`f.import_id = ${importId}::bigint
    and (${severity ?? null}::text is null or f.severity = ${severity ?? null}::text)`;
}

async function countOf({ db }: QueryContext, from: RawBuilder<unknown>): Promise<number> {
  const row = await rowOf(db, sql<{ count: number }>`select count(*)::int as count from ${from}`);
  return row?.count ?? 0;
}

/** A list that waits to be read, with the account of whoever brought it. */
export type WaitingImport = {
  readonly id: string;
  readonly sha256: string;
  readonly accountId: string | null;
  readonly awardKey: string | null;
};

export async function waitingImport(
  db: QueryContext["db"],
  id: string,
): Promise<WaitingImport | undefined> {
  const [row] = await rowsOf(
    db,
    sql<WaitingImport>`
      select i.id, i.sha256, i.award_key as "awardKey", (
        select a.id::text from account a
        where a.person_id = i.created_by_id and not a.disabled order by a.id limit 1) as "accountId"
      from import i where i.id = ${id}::bigint and i.state = 'READING'
    `,
  );
  return row;
}
