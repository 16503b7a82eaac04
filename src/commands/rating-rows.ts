import { bigints, type Db, rowsOf, sql } from "../database/sql.ts";
import { searchable } from "../workflow/text.ts";
import type { Label } from "../workflow/vocabulary.ts";
import type { RowProblem } from "./record-rows.ts";
import type { Found } from "./record-subjects.ts";

/** Ratings of officials before that year are on no list that counts today. */
const firstYear = 2000;
/** NĐ 335/2025/NĐ-CP: at most so many rated excellent for those rated good in the same body. */
const excellentToGood = 0.2;
const mostWarnings = 100;

/**
 * What only a list of ratings must not have: a year before 2000, and a code whose person bears an
 * altogether different name. Lists of awards keep the names of their time instead.
 */
export async function ratingProblems(
  db: Db,
  rows: readonly Found[],
): Promise<readonly RowProblem[]> {
  const ids = [...new Set(rows.flatMap((row) => row.personId ?? []))];
  const people = await rowsOf(
    db,
    sql<{ id: string; fullName: string }>`
      select id, full_name as "fullName" from person where id = any(${bigints(ids)})
    `,
  );
  const names = new Map(people.map((one) => [one.id, one.fullName]));
  return rows.flatMap((row) => [...yearProblem(row), ...nameProblem(row, names)]);
}

function yearProblem({ line, values }: Found): readonly RowProblem[] {
  const year = Number(values["year"]);
  if (year >= firstYear) return [];
  return [
    {
      line,
      column: "year",
      vi: `năm ${year} trước ${firstYear}`,
      en: `${year} is before ${firstYear}`,
    },
  ];
}

function nameProblem(
  { line, personId, recordedName }: Found,
  names: ReadonlyMap<string, string>,
): readonly RowProblem[] {
  const known = personId === null ? undefined : names.get(personId);
  if (known === undefined) return [];
  const words = new Set(searchable(known).split(/\s+/));
  if (
    searchable(recordedName)
      .split(/\s+/)
      .some((word) => words.has(word))
  )
    return [];
  return [
    {
      line,
      column: "full_name",
      vi: `mã này là của “${known}”, không phải “${recordedName}”`,
      en: `the code is that of “${known}”, not of “${recordedName}”`,
    },
  ];
}

/** Units and years of the list in which more were rated excellent than the decree allows. */
export async function ratingWarnings(db: Db, batchId: string): Promise<readonly Label[]> {
  const rows = await rowsOf(
    db,
    sql<{ vi: string; en: string; year: number; excellent: number; good: number }>`
      with touched as (
        select distinct p.unit_id, r.year from rating r join person p on p.id = r.person_id
        where r.batch_id = ${batchId}::bigint and p.unit_id is not null
      ),
      standing as (
        select distinct on (p.id, r.year) t.unit_id, r.year, r.rating
        from touched t
        join person p on p.unit_id = t.unit_id
        join rating r on r.person_id = p.id and r.year = t.year
        order by p.id, r.year, r.id desc
      )
      select o.name_vi as vi, o.name_en as en, s.year,
        (count(*) filter (where s.rating = 'EXCELLENT'))::int as excellent,
        (count(*) filter (where s.rating = 'GOOD'))::int as good
      from standing s join organisation o on o.id = s.unit_id
      group by o.id, s.year
      having count(*) filter (where s.rating = 'EXCELLENT')
        > ${excellentToGood}::float8 * count(*) filter (where s.rating = 'GOOD')
      order by o.code, s.year limit ${mostWarnings}
    `,
  );
  return rows.map(({ vi, en, year, excellent, good }) => ({
    vi: `${vi}, năm ${year}: ${excellent} người hoàn thành xuất sắc trên ${good} người hoàn thành tốt, quá 20 % (NĐ 335/2025/NĐ-CP).`,
    en: `${en}, ${year}: ${excellent} rated excellent for ${good} rated good, more than 20 % (NĐ 335/2025/NĐ-CP).`,
  }));
}
