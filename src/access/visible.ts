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
 * because of a campaign.
 */
export function visibleTo(viewer: Viewer): RawBuilder<boolean> {
  const { all, cleared, audit, auditCleared } = readingRights(viewer);
  return sql<boolean>`exists (
    select from nomination_reader r
    where r.nomination_id = n.id and (
      (r.scope = 'CASE' and not n.classified and r.organisation_id = any(${bigints(all)}))
      or (r.scope = 'CASE' and n.classified and r.organisation_id = any(${bigints(cleared)}))
      or (n.submitted_at is not null and (
        (r.scope = 'CAMPAIGN' and not n.classified and r.organisation_id = any(${bigints(all)}))
        or (r.scope = 'AUDIT' and not n.classified and r.organisation_id = any(${bigints(audit)}))
        or (r.scope = 'AUDIT' and n.classified
          and r.organisation_id = any(${bigints(auditCleared)}))))))`;
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
