import { bigints, type RawBuilder, sql } from "../database/sql.ts";
import type { Viewer } from "./viewer.ts";

const administrator = "ADMINISTRATOR";

/** The organisations at which the viewer is administrator, each once. */
export function administeredBy({ desks }: Viewer): readonly string[] {
  const mine = desks.filter((desk) => desk.role === administrator);
  return [...new Set(mine.map((desk) => desk.organisationId))];
}

/** `organisation o` is one the viewer administers, one that went into it, or below any of these. */
export function inReach({ desks }: Viewer): RawBuilder<boolean> {
  const roots = desks.filter((desk) => desk.role === administrator);
  const ids = [...new Set(roots.flatMap((desk) => desk.organisations))];
  return sql<boolean>`(o.lineage && ${bigints(ids)})`;
}

/** Who has the `account a` holds or held a desk within the viewer's reach. */
export function accountInReach(viewer: Viewer): RawBuilder<boolean> {
  return sql<boolean>`exists (
    select from desk held join organisation o on o.id = held.organisation_id
    where held.person_id = a.person_id and ${inReach(viewer)})`;
}
