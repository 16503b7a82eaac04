import type { Catalogue } from "../database/catalogue.ts";
import { type RawBuilder, sql } from "../database/sql.ts";
import type { Facts } from "../workflow/facts.ts";
import type { Outcome } from "../workflow/vocabulary.ts";

/** What of `nomination n` is about an award; the others are to revoke one. */
export const isForAward = sql<boolean>`n.revokes_id is null`;

/** What the recipient owes: what was paid of a prize known here, else what the proposal states, over `revocation v`. */
export const moneyOwed = sql<number>`coalesce((
  select case when z.paid_on is null then 0 else z.due end
  from prize z join nomination c on c.revokes_id = z.nomination_id
  where c.id = v.nomination_id), v.money_owed)::float8`;

/** What has come back of it, over `revocation v`. */
export const moneyBack = sql<number>`(
  select coalesce(sum(b.amount), 0)::float8 from recovery b where b.nomination_id = v.nomination_id)`;

/** Columns of `nomination n` that tell of revocations, as the rules ask for them. */
export const revocationColumns = sql`
  n.outcome, n.revokes_id as "revokesId", n.leans_on::text[] as "leansOn",
  case when n.outcome = 'IN_PROGRESS' and n.leans_on <> '{}' then (
    select json_agg(json_build_object('id', a.id::text, 'code', a.code, 'award', a.award_key)
      order by a.id)
    from nomination a where a.id = any(n.leans_on) and a.outcome = 'REVOKED') end as "revokedPrerequisites",
  exists (select from nomination o where o.revokes_id = n.id and o.outcome = 'IN_PROGRESS')
    as "revocationOpen",
  (select json_build_object('itemBack', exists (
        select from recovery b where b.nomination_id = v.nomination_id and b.what = 'ITEM'),
      'moneyOwed', ${moneyOwed}, 'moneyBack', ${moneyBack})
    from revocation v where v.nomination_id = n.id) as recovery`;

export type RevocationColumns = {
  readonly outcome: Outcome;
  /** The awarded nomination it is to revoke. */
  readonly revokesId: string | null;
  /** The awarded nominations its last favourable appraisal rested on. */
  readonly leansOn: readonly string[];
  readonly revokedPrerequisites:
    | readonly { readonly id: string; readonly code: string; readonly award: string }[]
    | null;
  /** Whether a revocation of it is under way. */
  readonly revocationOpen: boolean;
  readonly recovery: Facts["recovery"];
};

/** The same as facts. Where the pipeline knows no revocation, the outcome alone tells of it. */
export function revocationFacts(
  row: RevocationColumns,
  { awards }: Catalogue,
  stageOutcome: Outcome,
): Pick<Facts, "revokedPrerequisites" | "recovery" | "isOver"> {
  return {
    revokedPrerequisites: (row.revokedPrerequisites ?? []).map(({ code, award }) => ({
      code,
      award,
      label: awards.get(award)?.label ?? { vi: award, en: award },
    })),
    recovery: row.recovery,
    isOver: row.outcome === "REVOKED" && stageOutcome !== "REVOKED",
  };
}

/** The decision an award was revoked by, one row or none; `nomination` is the alias of the row. */
export function revokedBy(nomination: string): RawBuilder<unknown> {
  return sql`(
    select h.effective_on as revoked_on, h.payload ->> 'number' as number,
      h.payload ->> 'symbol' as symbol, (h.payload ->> 'issuedOn')::date as issued_on,
      h.payload ->> 'issuer' as issuer, h.payload ->> 'code' as code
    from history_entry h
    where h.nomination_id = ${sql.ref(`${nomination}.id`)} and h.kind = 'REVOKED')`;
}
