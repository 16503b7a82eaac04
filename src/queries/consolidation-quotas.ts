import { quotaVerdict } from "../award/quota.ts";
import { dateInVietnam } from "../award/dates.ts";
import { rulesFor } from "../award/rule-layers.ts";
import { visibleTo } from "../access/visible.ts";
import { bigints, rowsOf, sql } from "../database/sql.ts";
import type { QueryContext } from "./context.ts";

/** How much of its share an agency has used; what is left is below nought where it went beyond. */
export type QuotaUse = {
  readonly key: string;
  readonly limit: number;
  readonly used: number;
  readonly left: number;
  /** Whether going beyond stops the appraisal; else it is a warning. */
  readonly blocks: boolean;
  readonly legalBasis: string;
};

type Row = {
  readonly agencyId: string;
  readonly provinceId: string | null;
  readonly campaignId: string;
  readonly counts: Readonly<Record<string, number>>;
};

/**
 * The quotas of agencies (departments, communes) in a round, by agency and award: the rules in force
 * today, counted as an appraisal counts, over what the viewer may read.
 */
export async function quotasOf(
  { db, catalogue, viewer, now }: QueryContext,
  roundId: string,
  agencyIds: readonly string[],
): Promise<(agencyId: string, award: string) => readonly QuotaUse[]> {
  const rows = await rowsOf(
    db,
    sql<Row>`
      select a.id as "agencyId", r.campaign_id as "campaignId",
        (select p.id from organisation p where p.id = any(o.lineage) and p.kind = 'PROVINCE' limit 1)
          as "provinceId", (
          select coalesce(json_object_agg(award_key, count), '{}') from (
            select n.award_key, count(*)::int as count from nomination n
            where n.round_id = r.id and (n.places ->> 'DEPARTMENT')::bigint = a.id
              and n.outcome not in ('NOT_AWARDED', 'WITHDRAWN', 'EXPIRED', 'REVOKED')
              and n.submitted_at is not null and n.revokes_id is null and ${visibleTo(viewer)}
            group by n.award_key) by_award) as counts
      from unnest(${bigints(agencyIds)}) as a (id)
      join organisation o on o.id = a.id
      join round r on r.id = ${roundId}::bigint
    `,
  );
  const found = new Map(rows.map((row) => [row.agencyId, row]));
  const on = dateInVietnam(now);
  return (agencyId, award) => {
    const row = found.get(agencyId);
    if (!row) return [];
    const { campaignId, provinceId, counts } = row;
    const organisations = [agencyId, ...(provinceId === null ? [] : [provinceId])];
    const rules = rulesFor(catalogue.ruleSets, { on, bound: null, organisations, campaignId });
    return rules.quotas(award).map((rule) => {
      const { used, most } = quotaVerdict(rule, counts);
      const { key, blocks, legalBasis } = rule;
      return { key, limit: most, used, left: most - used, blocks, legalBasis };
    });
  };
}
