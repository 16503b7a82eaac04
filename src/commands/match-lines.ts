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
  readonly code: string | null;
  readonly inside: boolean;
};
type Row = {
  readonly row: number;
  readonly people: readonly Candidate[];
  readonly bodies: readonly Candidate[];
  readonly heads: readonly Candidate[];
  readonly unitInside: boolean;
};

/** Finds the person or body behind each row, among those of the unit and below it, in one statement. */
export async function matchLines(
  db: Db,
  unitId: string,
  lines: readonly ListLine[],
): Promise<ReadonlyMap<number, Matched>> {
  const found = await rowsOf(db, candidates(unitId, lines));
  const byRow = new Map(found.map((one) => [one.row, one]));
  return new Map(
    lines.flatMap((line) => {
      const row = byRow.get(line.row);
      return row ? [[line.row, matchOf(line, row)] as const] : [];
    }),
  );
}

function candidates(unitId: string, lines: readonly ListLine[]) {
  const asked = lines.map(({ row, subjectKind, subjectName, code, unit, headOf }) => ({
    row,
    kind: subjectKind,
    name: subjectName?.toLowerCase() ?? null,
    code: code?.toUpperCase() ?? null,
    unit: unit?.toLowerCase() ?? null,
    headOf: headOf?.toLowerCase() ?? null,
  }));
  return sql<Row>`
    with below as materialized (
      select o.id, o.code, o.name_vi as name from organisation o
      where ${unitId}::bigint = any(o.lineage)
    ),
    own as materialized (
      select p.id, p.code, p.full_name as name from person p
      where p.unit_id in (select id from below)
        or exists (select from desk d where d.person_id = p.id
          and d.organisation_id in (select id from below))
    ),
    asked as (
      select * from jsonb_to_recordset(${json(asked)})
        as a (row int, kind text, name text, code text, unit text, "headOf" text)
    )
    select a.row, ${peopleFor} as people, ${bodiesFor} as bodies, ${headsFor} as heads,
      a.unit is null or exists (select from below b
        where lower(b.name) = a.unit or lower(b.code) = a.unit) as "unitInside"
    from asked a
  `;
}

const peopleFor = sql`case when a.kind = 'INDIVIDUAL' then (
  select coalesce(json_agg(json_build_object('id', c.id::text, 'name', c.name, 'code', c.code,
    'inside', c.inside)), '[]')
  from (
    select p.id, p.full_name as name, p.code, exists (select from own where own.id = p.id) as inside
    from person p where a.code is not null and p.code in (a.code, lower(a.code))
    union all
    select own.id, own.name, own.code, true from own
    where a.code is null and lower(own.name) = a.name
    limit 5
  ) c) else '[]' end`;

const bodiesFor = sql`case when a.kind = 'COLLECTIVE' then (
  select coalesce(json_agg(json_build_object('id', c.id::text, 'name', c.name, 'code', c.code,
    'inside', c.inside)), '[]')
  from (
    select o.id, o.name_vi as name, o.code, ${sql`exists (select from below where below.id = o.id)`} as inside
    from organisation o where a.code is not null and o.code in (a.code, lower(a.code))
    union all
    select b.id, b.name, b.code, true from below b where a.code is null and lower(b.name) = a.name
    limit 5
  ) c) else '[]' end`;

const headsFor = sql`case when a."headOf" is not null then (
  select coalesce(json_agg(json_build_object('id', b.id::text, 'name', b.name, 'code', b.code,
    'inside', true)), '[]')
  from below b where lower(b.code) = a."headOf" or lower(b.name) = a."headOf") else '[]' end`;

function matchOf(line: ListLine, row: Row): Matched {
  const problems: MatchProblem[] = [];
  const add = (
    part: MatchProblem["part"],
    found: Refusal,
    severity: "ERROR" | "WARNING" = "ERROR",
  ) => problems.push({ part, severity, refusal: found });
  const isPerson = line.subjectKind === "INDIVIDUAL";
  const among = isPerson ? row.people : row.bodies;
  if (!row.unitInside) add("unit", refusal("LINE_OUTSIDE_UNIT", { text: line.unit ?? "" }));
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
