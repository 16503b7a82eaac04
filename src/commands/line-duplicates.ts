import { visibleTo } from "../access/visible.ts";
import type { Viewer } from "../access/viewer.ts";
import { type Db, rowsOf, sql } from "../database/sql.ts";

/** A row that repeats something, and what it repeats. */
export type Repeated = { readonly row: number; readonly other: string };

/** One text for whoever a row is about: his entry in the registers, else his name and position. */
const subjectOfRow = sql`coalesce('P' || r.person_id, 'O' || r.organisation_id,
  concat_ws('/', 'N', r.subject_kind, r.subject_search, r.content ->> 'subjectPosition'))`;

/** Rows that name the same subject for the same award as an earlier row of the list. */
export function repeatedInList(db: Db, importId: string): Promise<readonly Repeated[]> {
  return rowsOf(
    db,
    sql<Repeated>`
      select row, first::text as other from (
        select r.row, min(r.row) over (partition by r.award_key, ${subjectOfRow}) as first
        from import_row r
        where r.import_id = ${importId}::bigint and r.award_key is not null
          and r.subject_name is not null
      ) one
      where row > first order by row
    `,
  );
}

/**
 * Rows whose subject already has a running nomination for the award in the round, with its code; of
 * a subject without an entry in the registers, by its name and position in the same unit. Those the
 * viewer may not see have no code.
 */
export function repeatedInRound(
  db: Db,
  importId: string,
  viewer: Viewer,
): Promise<readonly Repeated[]> {
  return rowsOf(
    db,
    sql<Repeated>`
      with held as materialized (
        select n.award_key, case when ${visibleTo(viewer)} then n.code else '' end as code,
          coalesce('P' || n.subject_person_id, 'O' || n.subject_organisation_id,
            case when n.unit_id = i.unit_id then concat_ws('/', 'N', n.subject_kind,
              n.subject_search, n.subject_position) end) as subject
        from import i join nomination n on n.round_id = i.round_id
        where i.id = ${importId}::bigint and n.revokes_id is null
          and (n.outcome in ('IN_PROGRESS', 'AWARDED') or n.embargo is not null)
      )
      select r.row, min(held.code) as other
      from import_row r
      join held on held.award_key = r.award_key and held.subject = ${subjectOfRow}
      where r.import_id = ${importId}::bigint
      group by r.row order by r.row
    `,
  );
}
