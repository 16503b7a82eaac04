import { visibleTo } from "../access/visible.ts";
import type { Viewer } from "../access/viewer.ts";
import { type Db, rowsOf, sql } from "../database/sql.ts";

/** A row that repeats something, and what it repeats. */
export type Repeated = { readonly row: number; readonly other: string };

const sameSubject = sql`(
  a.person_id = b.person_id or a.organisation_id = b.organisation_id
  or (num_nonnulls(a.person_id, a.organisation_id, b.person_id, b.organisation_id) = 0
    and a.subject_search = b.subject_search and a.subject_kind = b.subject_kind
    and coalesce(a.content ->> 'subjectPosition', '') = coalesce(b.content ->> 'subjectPosition', '')))`;

/** Rows that name the same subject for the same award as an earlier row of the list. */
export function repeatedInList(db: Db, importId: string): Promise<readonly Repeated[]> {
  return rowsOf(
    db,
    sql<Repeated>`
      select b.row, min(a.row)::text as other
      from import_row a join import_row b
        on b.import_id = a.import_id and b.row > a.row and b.award_key = a.award_key
        and ${sameSubject}
      where a.import_id = ${importId}::bigint
      group by b.row order by b.row
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
        select n.id, n.code, n.subject_person_id, n.subject_organisation_id, n.subject_search,
          n.subject_kind, coalesce(n.subject_position, '') as position, n.award_key, n.unit_id,
          ${visibleTo(viewer)} as seen
        from import i join nomination n on n.round_id = i.round_id
        where i.id = ${importId}::bigint and n.revokes_id is null
          and (n.outcome in ('IN_PROGRESS', 'AWARDED') or n.embargo is not null)
      )
      select r.row, min(case when n.seen then n.code else '' end) as other
      from import_row r
      join import i on i.id = r.import_id
      join held n on n.award_key = r.award_key and (
        n.subject_person_id = r.person_id or n.subject_organisation_id = r.organisation_id
        or (num_nonnulls(n.subject_person_id, n.subject_organisation_id, r.person_id,
            r.organisation_id) = 0
          and n.unit_id = i.unit_id and n.subject_search = r.subject_search
          and n.subject_kind = r.subject_kind
          and n.position = coalesce(r.content ->> 'subjectPosition', '')))
      where r.import_id = ${importId}::bigint
      group by r.row order by r.row
    `,
  );
}
