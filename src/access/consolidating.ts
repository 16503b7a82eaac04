import { bigints, type Db, rowsOf, sql } from "../database/sql.ts";
import type { Level } from "../workflow/vocabulary.ts";
import type { Viewer } from "./viewer.ts";

/** A body that consolidates what those below it propose: a department, a commune or the province. */
export type Consolidating = {
  readonly id: string;
  readonly level: Level;
  /** Itself with the bodies it has succeeded. */
  readonly covered: readonly string[];
};

/**
 * The bodies for which the viewer consolidates: that of his desk and that which his office works for,
 * the province first. An auditor consolidates nothing.
 */
export async function consolidatingBodies(
  db: Db,
  { desks, chosenDesk }: Viewer,
): Promise<readonly Consolidating[]> {
  const acting = desks.filter(
    (desk) => desk.role !== "AUDITOR" && (chosenDesk === null || desk.id === chosenDesk),
  );
  const own = [...new Set(acting.map((desk) => desk.organisationId))];
  return rowsOf(
    db,
    sql<Consolidating>`
      select o.id, o.kind as level, (
        with recursive covered as (
          select o.id
          union
          select before.id from organisation before
          join covered on before.successor_id = covered.id
          where before.kind = o.kind
        )
        select array_agg(id::text) from covered) as covered
      from organisation o
      where o.kind in ('PROVINCE', 'DEPARTMENT', 'COMMUNE') and (o.id = any(${bigints(own)})
        or exists (select from jsonb_each_text(o.offices) office
          join unnest(${bigints(own)}) as k (id) on k.id::text = office.value
          where office.key <> 'CENTRAL' and office.key <> 'PARTY'))
        and o.valid_to is null
      order by o.kind = 'PROVINCE' desc, o.code
    `,
  );
}
