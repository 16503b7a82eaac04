import { type Db, json, rowsOf, sql } from "../database/sql.ts";
import { type Refusal, refusal } from "../workflow/refusals.ts";
import type { ListLine } from "./import-list.ts";

/** Who a row is about in the registers, and what stands against taking him to be that. */
export type Matched = {
  readonly personId: string | null;
  readonly organisationId: string | null;
  readonly headOfId: string | null;
  readonly match: "BY_CODE" | "BY_NAME" | "NEW";
  readonly problems: readonly MatchProblem[];
};
export type MatchProblem = {
  readonly part: "code" | "name" | "unit" | "headOf";
  readonly severity: "ERROR" | "WARNING";
  readonly refusal: Refusal;
};

type Candidate = {
  readonly id: string;
  readonly name: string;
  readonly inside: boolean;
};
type Row = {
  readonly people: readonly Candidate[];
  readonly bodies: readonly Candidate[];
  readonly heads: readonly Candidate[];
  readonly units: readonly Candidate[];
};
type Found = Candidate & { readonly row: number; readonly part: keyof Row };

/** Finds the person or body behind each row, among those of the unit and below it, in one statement. */
export async function matchLines(
  db: Db,
  unitId: string,
  lines: readonly ListLine[],
): Promise<ReadonlyMap<number, Matched>> {
  const found = await rowsOf(db, candidates(unitId, lines));
  const byRow = Map.groupBy(found, (one) => one.row);
  return new Map(
    lines.map((line) => {
      const own = byRow.get(line.row) ?? [];
      const of = (part: keyof Row) => own.filter((one) => one.part === part);
      const row = {
        people: of("people"),
        bodies: of("bodies"),
        heads: of("heads"),
        units: of("units"),
      };
      return [line.row, matchOf(line, row)];
    }),
  );
}

function candidates(unitId: string, lines: readonly ListLine[]) {
  const asked = lines.map(({ row, subjectKind, subjectName, code, unit, headOf }) => ({
    row,
    kind: subjectKind,
    name: subjectName?.toLowerCase() ?? null,
    code,
    unit: unit?.toLowerCase() ?? null,
    headOf: headOf?.toLowerCase() ?? null,
  }));
  return sql<Found>`
    with below as materialized (
      select o.id, o.code, o.name_vi as name from organisation o
      where ${unitId}::bigint = any(o.lineage)
    ),
    own as materialized (
      select p.id, p.code, p.full_name as name from person p
      where p.unit_id in (select id from below)
      union
      select p.id, p.code, p.full_name from person p join desk d on d.person_id = p.id
      where d.organisation_id in (select id from below)
    ),
    asked as materialized (
      select * from jsonb_to_recordset(${json(asked)})
        as a (row int, kind text, name text, code text, unit text, "headOf" text)
    )
    select a.row, 'people' as part, p.id::text, p.full_name as name, own.id is not null as inside
    from asked a join person p on p.code in (a.code, upper(a.code)) left join own on own.id = p.id
    where a.kind = 'INDIVIDUAL'
    union all
    select a.row, 'people', own.id::text, own.name, true
    from asked a join own on lower(own.name) = a.name
    where a.kind = 'INDIVIDUAL' and a.code is null
    union all
    select a.row, 'bodies', o.id::text, o.name_vi, below.id is not null
    from asked a join organisation o on o.code in (a.code, upper(a.code))
    left join below on below.id = o.id
    where a.kind = 'COLLECTIVE'
    union all
    select a.row, 'bodies', b.id::text, b.name, true from asked a join below b on lower(b.name) = a.name
    where a.kind = 'COLLECTIVE' and a.code is null
    union all
    select a.row, 'heads', b.id::text, b.name, true
    from asked a join below b on a."headOf" in (lower(b.code), lower(b.name))
    union all
    select a.row, 'units', b.id::text, b.name, true
    from asked a join below b on a.unit in (lower(b.code), lower(b.name))
  `;
}

function matchOf(line: ListLine, row: Row): Matched {
  const problems: MatchProblem[] = [];
  const add = (
    part: MatchProblem["part"],
    found: Refusal,
    severity: "ERROR" | "WARNING" = "ERROR",
  ) => problems.push({ part, severity, refusal: found });
  const isPerson = line.subjectKind === "INDIVIDUAL";
  const among = isPerson ? row.people : row.bodies;
  if (line.unit !== null && row.units.length === 0)
    add("unit", refusal("LINE_OUTSIDE_UNIT", { text: line.unit ?? "" }));
  const subject = subjectAmong(line, among, add);
  const [head] = row.heads;
  if (line.headOf !== null && row.heads.length !== 1)
    add("headOf", refusal("LINE_CODE_UNKNOWN", { code: line.headOf }));
  if (line.headOf !== null && !isPerson)
    add("headOf", refusal("NOT_ASKED_FOR", { fields: ["subject.headOfId"] }));
  return {
    personId: isPerson ? (subject?.id ?? null) : null,
    organisationId: isPerson ? null : (subject?.id ?? null),
    headOfId: line.headOf !== null && row.heads.length === 1 ? (head?.id ?? null) : null,
    match: subject ? (line.code === null ? "BY_NAME" : "BY_CODE") : "NEW",
    problems,
  };
}

function subjectAmong(
  line: ListLine,
  among: readonly Candidate[],
  add: (part: MatchProblem["part"], found: Refusal, severity?: "ERROR" | "WARNING") => void,
): Candidate | undefined {
  const [first] = among;
  if (line.code === null) {
    if (among.length > 1) add("code", refusal("LINE_NAME_AMBIGUOUS", { count: among.length }));
    return among.length === 1 ? first : undefined;
  }
  if (line.subjectKind === "HOUSEHOLD") {
    add("code", refusal("LINE_CODE_UNKNOWN", { code: line.code }));
    return undefined;
  }
  // Who is not of the unit is told like who is not there: codes of others are nobody's business.
  if (!first?.inside) {
    add("code", refusal("LINE_SUBJECT_OUTSIDE_UNIT", { code: line.code }));
    return undefined;
  }
  const isSame = first.name.toLowerCase() === line.subjectName?.toLowerCase();
  if (!isSame) add("name", refusal("LINE_NAME_DIFFERS", { name: first.name }), "WARNING");
  return first;
}
