import { bigints, type RawBuilder, sql } from "../database/sql.ts";
import type { Viewer } from "./viewer.ts";

/** A role that reads everything below its organisation and acts on nothing. */
const auditing = "AUDITOR";

/** The organisations in whose name a viewer reads, by scope and clearance. */
export function readingRights(viewer: Viewer): {
  readonly all: readonly string[];
  readonly cleared: readonly string[];
  readonly audit: readonly string[];
  readonly auditCleared: readonly string[];
} {
  const of = (keep: (desk: Viewer["desks"][number]) => boolean) => [
    ...new Set(viewer.desks.filter(keep).flatMap((desk) => desk.organisations)),
  ];
  return {
    all: of((desk) => desk.role !== auditing),
    cleared: of((desk) => desk.role !== auditing && desk.cleared),
    audit: of((desk) => desk.role === auditing),
    auditCleared: of((desk) => desk.role === auditing && desk.cleared),
  };
}

/**
 * The one rule of reading, as a condition on `nomination n`: used for lists, counts, single reads,
 * history and figures alike. Organisations a nomination reached read it; those who only look on
 * (campaign, audit) never read drafts. A classified one is read only through a cleared desk, never
 * because of a campaign. The condition inside speaks of `r` alone: only then can PostgreSQL start
 * from the few rows of a narrow reader as well as from the list of a wide one.
 */
export function visibleTo(viewer: Viewer): RawBuilder<boolean> {
  const { all, cleared, audit, auditCleared } = readingRights(viewer);
  const ways = [
    through(all, sql`r.scope in ('CASE', 'CAMPAIGN') and not r.classified`),
    through(cleared, sql`r.scope = 'CASE' and r.classified`),
    through(audit, sql`r.scope = 'AUDIT' and not r.classified`),
    through(auditCleared, sql`r.scope = 'AUDIT' and r.classified`),
  ].flat();
  if (ways.length === 0) return sql<boolean>`false`;
  return sql<boolean>`n.id in (
    select r.nomination_id from nomination_reader r where ${sql.join(ways, sql` or `)})`;
}

function through(
  organisations: readonly string[],
  condition: RawBuilder<unknown>,
): readonly RawBuilder<unknown>[] {
  if (organisations.length === 0) return [];
  return [sql`(r.organisation_id = any(${bigints(organisations)}) and ${condition})`];
}

/** The desks whose queue the viewer reads, one row each: `v(organisation_id, role_key, cleared)`. */
export function queueDesks(viewer: Viewer): RawBuilder<unknown> {
  const rows = viewer.desks.flatMap((desk) =>
    desk.organisations.map((organisation) => ({ ...desk, organisation })),
  );
  return sql`unnest(
    ${bigints(rows.map((row) => row.organisation))},
    ${rows.map((row) => row.role)}::text[],
    ${rows.map((row) => row.cleared)}::boolean[],
    ${bigints(rows.map((row) => row.id))}
  ) as v (organisation_id, role_key, cleared, desk_id)`;
}
