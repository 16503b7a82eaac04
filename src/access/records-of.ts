import { type Db, rowOf, sql } from "../database/sql.ts";
import type { Viewer } from "./viewer.ts";

/** A person or a body whose records are asked for; one of the two. */
export type RecordSubject = {
  readonly personId?: string | null | undefined;
  readonly organisationId?: string | null | undefined;
};

/**
 * Whether the viewer may read somebody's past awards, ratings and results: his own, and those of the
 * bodies and people below his organisation or below the one his office works for. A body taken over
 * by another is read from there.
 */
export async function mayReadRecords(
  db: Db,
  viewer: Viewer,
  { personId, organisationId }: RecordSubject,
): Promise<boolean> {
  if (personId && personId === viewer.personId) return true;
  const desks = [...new Set(viewer.desks.flatMap((desk) => desk.organisations))];
  const row = await rowOf(
    db,
    sql<{ near: boolean }>`
      with recursive place as (
        select o.id, o.lineage, o.successor_id from organisation o
        where o.id = coalesce(${organisationId ?? null}::bigint, (
          select p.unit_id from person p where p.id = ${personId ?? null}::bigint), (
          select d.organisation_id from desk d where d.person_id = ${personId ?? null}::bigint
          order by d.id limit 1))
        union all
        select s.id, s.lineage, s.successor_id from place p join organisation s on s.id = p.successor_id
      )
      select exists (
        select from place p, unnest(p.lineage) as above
        where above = any(${desks}::bigint[]) or exists (
          select from organisation a, jsonb_each_text(a.offices) office
          where a.id = above and office.value = any(${desks}::text[]))) as near
    `,
  );
  return row?.near ?? false;
}
