import type { Viewer } from "../access/viewer.ts";
import { dateInVietnam } from "../award/dates.ts";
import type { Catalogue } from "../database/catalogue.ts";
import type { Database } from "../database/connect.ts";
import { dbOf } from "../database/connect.ts";
import { type Db, json, rowOf, sql } from "../database/sql.ts";
import { refusal, refuse } from "../workflow/refusals.ts";
import { searchable } from "../workflow/text.ts";
import { findingAt, type ListFinding, type ListLine, type TemplateMark } from "./import-list.ts";
import {
  type Judgement,
  judgeLines,
  type JudgedLine,
  type ListPlace,
  type OpenReport,
} from "./judge-lines.ts";
import { checkLine } from "./check-line.ts";
import { type Repeated, repeatedInList, repeatedInRound } from "./line-duplicates.ts";
import { type Matched, matchLines } from "./match-lines.ts";
import { lineageOf } from "./resolve-places.ts";

/** What a report is written with: the rights of whoever brought the list, as they are now. */
export type Reporting = {
  readonly database: Database;
  readonly catalogue: Catalogue;
  readonly viewer: Viewer;
  readonly now: Date;
};

export type ListRow = { readonly line: ListLine; readonly findings: readonly ListFinding[] };

/**
 * Begins the report of a list anew; what an attempt before left behind is gone. Refuses a template of
 * another round, award or unit.
 */
export async function beginReport(
  { database }: Reporting,
  id: string,
  mark: TemplateMark | null,
): Promise<OpenReport> {
  const { db } = database;
  await sql`delete from import_finding where import_id = ${id}::bigint`.execute(db);
  await sql`delete from import_row where import_id = ${id}::bigint`.execute(db);
  const place = await rowOf(db, placeOf(id));
  if (!place) return refuse("NOT_FOUND");
  const { award: chosen, ...rest } = place;
  if (mark) checkMark(mark, rest, chosen);
  return {
    id,
    place: rest,
    lineage: await lineageOf(db, rest.unitId),
    award: chosen ?? mark?.award ?? null,
  };
}

function checkMark(mark: TemplateMark, place: ListPlace, chosen: string | null): void {
  const other = [
    ["round", mark.round, place.roundCode],
    ["award", mark.award, chosen ?? mark.award],
    ["unit", mark.unit, place.unitCode],
  ].find(([, found, wanted]) => found !== wanted);
  if (other) refuse("TEMPLATE_OF_ANOTHER", { what: other[0], found: other[1], wanted: other[2] });
}

function placeOf(id: string) {
  return sql<ListPlace & { readonly award: string | null }>`
    select i.award_key as award, u.id as "unitId", u.code as "unitCode", r.id as "roundId",
      r.code as "roundCode", r.awards, r.year, c.id as "campaignId",
      c.commendation_type as "commendationType",
      (select a.id from organisation a where a.id = any(u.lineage)
        and a.kind in ('DEPARTMENT', 'COMMUNE') order by a.id desc limit 1) as "departmentId",
      (select a.id from organisation a where a.id = any(u.lineage) and a.kind = 'PROVINCE' limit 1)
        as "provinceId"
    from import i join organisation u on u.id = i.unit_id join round r on r.id = i.round_id
    join campaign c on c.id = r.campaign_id
    where i.id = ${id}::bigint
  `;
}

/** Adds some rows to the report: who they are about, what is wrong, what the rules say. */
export async function reportRows(
  reporting: Reporting,
  report: OpenReport,
  rows: readonly ListRow[],
): Promise<void> {
  const { database, catalogue, viewer, now } = reporting;
  const today = dateInVietnam(now);
  const named = rows.filter(({ line }) => line.subjectName !== null || line.subjectKind !== null);
  const lines = named.map(({ line }) => ({ ...line, award: line.award ?? report.award }));
  const matched = await matchLines(database.db, report.place.unitId, lines);
  const findings: ListFinding[] = rows.flatMap((row) => row.findings);
  const judged: JudgedLine[] = [];
  for (const line of lines) {
    const match = matched.get(line.row) ?? nobody;
    findings.push(
      ...match.problems.map((one) => findingAt(line, one.part, one.refusal, one.severity)),
      ...checkLine({ catalogue, viewer, today }, report, { line, match }),
    );
    if (line.award !== null && line.subjectKind !== null)
      judged.push({ line: { ...line, award: line.award }, matched: match });
  }
  const said = await judgeLines(
    { db: database.db, catalogue, viewer, today },
    report.place,
    judged.filter(({ line }) => catalogue.awards.has(line.award)),
  );
  for (const { line } of judged)
    findings.push(
      ...(said.get(line.row)?.warnings ?? []).map((one) => findingAt(line, "name", one, "WARNING")),
    );
  await database.orm.em.fork().transactional(async (em) => {
    await keepRows(
      dbOf(em),
      report.id,
      lines.map((line) => ({
        line,
        matched: matched.get(line.row) ?? nobody,
        judgement: said.get(line.row),
      })),
    );
    await keepFindings(dbOf(em), report.id, findings);
  });
}

const nobody: Matched = {
  personId: null,
  organisationId: null,
  headOfId: null,
  match: "NEW",
  problems: [],
};

type KeptLine = {
  readonly line: ListLine;
  readonly matched: Matched;
  readonly judgement: Judgement | undefined;
};

async function keepRows(db: Db, id: string, lines: readonly KeptLine[]): Promise<void> {
  const rows = lines.map(({ line: { places: _, ...line }, matched, judgement }) => ({
    row: line.row,
    kind: line.subjectKind,
    name: line.subjectName,
    search: line.subjectName && searchable(line.subjectName),
    award: line.award,
    person: matched.personId,
    organisation: matched.organisationId,
    match: matched.match,
    eligibility: judgement?.eligibility ?? null,
    content: { ...line, headOfId: matched.headOfId },
  }));
  await sql`
    insert into import_row (import_id, row, subject_kind, subject_name, subject_search, award_key,
      person_id, organisation_id, match, eligibility, content)
    select ${id}::bigint, r.row, r.kind, r.name, r.search,
      (select a.key from award a where a.key = r.award), r.person, r.organisation, r.match,
      r.eligibility, r.content
    from jsonb_to_recordset(${json(rows)}) as r (row int, kind text, name text, search text,
      award text, person bigint, organisation bigint, match text, eligibility text, content jsonb)
  `.execute(db);
}

async function keepFindings(db: Db, id: string, findings: readonly ListFinding[]): Promise<void> {
  if (findings.length === 0) return;
  await sql`
    insert into import_finding (import_id, row, column_number, heading, severity, refusal)
    select ${id}::bigint, f.row, f.column, f.heading, f.severity, f.refusal
    from jsonb_to_recordset(${json(findings)}) as f (row int, "column" int, heading text,
      severity text, refusal jsonb)
  `.execute(db);
}

/** Ends the report: what repeats within the list or the round, and how many rows are sound. */
export async function finishReport(
  { database, viewer, now }: Reporting,
  { id }: OpenReport,
): Promise<void> {
  await database.orm.em.fork().transactional(async (em) => {
    const db = dbOf(em);
    const repeat = (key: "LINE_TWICE_IN_LIST" | "LINE_TWICE_IN_ROUND") => (one: Repeated) => ({
      row: one.row,
      column: null,
      heading: null,
      severity: "ERROR" as const,
      refusal: refusal(key, { other: one.other }),
    });
    await keepFindings(db, id, [
      ...(await repeatedInList(db, id)).map(repeat("LINE_TWICE_IN_LIST")),
      ...(await repeatedInRound(db, id, viewer)).map(repeat("LINE_TWICE_IN_ROUND")),
    ]);
    await sql`
      update import_row r set sound = true
      where r.import_id = ${id}::bigint and not exists (
        select from import_finding f
        where f.import_id = r.import_id and f.row = r.row and f.severity = 'ERROR')
    `.execute(db);
    await sql`
      update import i set state = 'REPORTED', version = version + 1,
        reported_at = ${now.toISOString()}::timestamptz,
        (row_count, sound_count) = (
          select count(*), count(*) filter (where r.sound) from import_row r where r.import_id = i.id),
        (error_count, warning_count) = (
          select count(*) filter (where f.severity = 'ERROR'),
            count(*) filter (where f.severity = 'WARNING')
          from import_finding f where f.import_id = i.id)
      where i.id = ${id}::bigint and i.state = 'READING'
    `.execute(db);
  });
}
