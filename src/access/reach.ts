import { bigints, type RawBuilder, sql, texts } from "../database/sql.ts";
import type { Viewer } from "./viewer.ts";

/**
 * The bodies among whose people the viewer may look: his own, those his office works for, all that is
 * below them, and what went into any of these.
 */
export function bodiesInReach(viewer: Viewer): RawBuilder<{ id: string }> {
  const desks = [...new Set(viewer.desks.flatMap((desk) => desk.organisations))];
  return sql<{ id: string }>`
    with recursive reached as (
      select o.id from organisation o
      where o.id = any(${bigints(desks)}) or exists (
        select from jsonb_each_text(o.offices) office where office.value = any(${texts(desks)}))
      union
      select o.id from organisation o
      join reached on o.parent_id = reached.id or o.successor_id = reached.id
    )
    select id from reached`;
}
