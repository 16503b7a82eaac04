import { type Db, json, rowsOf, sql, texts } from "../database/sql.ts";
import type { RowProblem, SoundRow } from "./record-rows.ts";

/** A row with who it is about. */
export type Found = {
  readonly line: number;
  readonly personId: string | null;
  readonly organisationId: string | null;
  /** The name on the list: people and bodies change theirs. */
  readonly recordedName: string;
  readonly values: SoundRow["values"];
};

type Subject = {
  readonly code: string;
  readonly personId: string | null;
  readonly organisationId: string | null;
  readonly name: string;
  /** The body and everything above it, and above those that took it over. */
  readonly above: readonly string[];
};

/**
 * Finds the person or body behind each code. A person not known yet is added where the row names him
 * and his unit. `scope` null allows everybody.
 */
export async function findSubjects(
  db: Db,
  rows: readonly SoundRow[],
  scope: readonly string[] | null,
): Promise<{ readonly rows: readonly Found[]; readonly problems: readonly RowProblem[] }> {
  await addPeople(db, rows, scope);
  const codes = [...new Set(rows.map((row) => row.code))];
  const subjects = new Map((await rowsOf(db, subjectsBy(codes))).map((one) => [one.code, one]));
  const found: Found[] = [];
  const problems: RowProblem[] = [];
  for (const { line, code, fullName, values } of rows) {
    const subject = subjects.get(code);
    const known = subject && (!scope || subject.above.some((id) => scope.includes(id)));
    if (!known) problems.push({ line, column: "subject_code", ...unknown(code) });
    else {
      const { personId, organisationId, name } = subject;
      found.push({ line, personId, organisationId, recordedName: fullName ?? name, values });
    }
  }
  return { rows: found, problems };
}

function unknown(code: string) {
  return {
    vi: `không có “${code}” trong phạm vi của bạn; người mới cần họ và tên và mã đơn vị`,
    en: `there is no “${code}” within your reach; somebody new needs a name and a unit`,
  };
}

function subjectsBy(codes: readonly string[]) {
  return sql<Subject>`
    with recursive heirs as (
      select o.id as of, o.id, o.lineage, o.successor_id from organisation o
      union all
      select h.of, s.id, s.lineage, s.successor_id
      from heirs h join organisation s on s.id = h.successor_id
    ),
    reach as (
      select of, array_agg(distinct k.id::text) as above
      from heirs, unnest(lineage) as k (id) group by of
    )
    select o.code, null as "personId", o.id::text as "organisationId", o.name_vi as name, r.above
    from organisation o join reach r on r.of = o.id where o.code = any(${texts(codes)})
    union all
    select p.code, p.id::text, null, p.full_name, coalesce(r.above, '{}')
    from person p left join reach r on r.of = p.unit_id where p.code = any(${texts(codes)})
  `;
}

/** Adds those whom a row introduces by name and unit, within the scope. */
async function addPeople(
  db: Db,
  rows: readonly SoundRow[],
  scope: readonly string[] | null,
): Promise<void> {
  const introduced = rows.flatMap(({ code, fullName, unitCode }) =>
    fullName && unitCode ? [{ code, fullName, unitCode }] : [],
  );
  if (introduced.length === 0) return;
  await sql`
    insert into person (full_name, position_vi, position_en, code, unit_id)
    select distinct on (i.code) i."fullName", '', '', i.code, u.id
    from jsonb_to_recordset(${json(introduced)}) as i (code text, "fullName" text, "unitCode" text)
    join organisation u on u.code = i."unitCode"
    where not exists (select from organisation o where o.code = i.code)
      and (${scope === null} or u.lineage && ${[...(scope ?? [])]}::bigint[])
    on conflict (code) do nothing
  `.execute(db);
}
