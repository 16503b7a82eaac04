import { visibleTo } from "../access/visible.ts";
import type { FundSource } from "../award/prize.ts";
import { rowsOf, sql } from "../database/sql.ts";
import type { QueryContext } from "./context.ts";
import { fittingPrizes } from "./payments.ts";
import { checkOrganisation } from "./report-organisation.ts";

/** The year of the decisions, and within which organisation the units are; any where none is named. */
export type PrizeQuestion = {
  readonly year: number;
  readonly organisationId?: string | null | undefined;
};

/** Sums in đồng of one group of prizes. */
export type PrizeSums = {
  readonly count: number;
  readonly amount: number;
  /** What was to be paid, paid or not. */
  readonly due: number;
  readonly paid: number;
  /** What came back of it after a revocation. */
  readonly recovered: number;
};
export type FundSums = PrizeSums & {
  readonly fund: FundSource | null;
  readonly stateLine: boolean;
};
export type AwardSums = PrizeSums & { readonly awardKey: string };
/** Of one decision; null for those a body outside decided. */
export type DecisionSums = PrizeSums & { readonly decisionId: string | null };

export type PrizeReport = {
  readonly total: PrizeSums;
  readonly byFund: readonly FundSums[];
  readonly byAward: readonly AwardSums[];
  /** The latest decisions first. */
  readonly byDecision: readonly DecisionSums[];
  /** False where there are more decisions than asked for. */
  readonly complete: boolean;
};

type Sum = keyof Omit<PrizeSums, "count">;
type Row = Pick<FundSums, "fund" | "stateLine"> &
  Pick<AwardSums, "awardKey"> &
  DecisionSums & { readonly level: number };
type Raw = Omit<Row, Sum> & Readonly<Record<Sum, string>>;

/** What `grouping(fund, state_line, award_key, paper_id)` gives. */
const levels = { byFund: 3, byAward: 13, byDecision: 14, total: 15 } as const;

export const maxReportedDecisions = 200;

/** The money of the awards of a year that the viewer may read, by fund, award and decision. */
export async function prizeReport(
  context: QueryContext,
  question: PrizeQuestion,
  most = maxReportedDecisions,
): Promise<PrizeReport> {
  if (question.organisationId) await checkOrganisation(context, question.organisationId);
  const all = (await rowsOf(context.db, statement(context, question))).map(summed);
  const at = (level: number) => all.filter((row) => row.level === level);
  const [total] = at(levels.total);
  if (!total) throw new Error("The report has no total.");
  const decisions = at(levels.byDecision);
  return {
    total: sumsOf(total),
    byFund: at(levels.byFund).map((row) => ({
      fund: row.fund,
      stateLine: row.stateLine,
      ...sumsOf(row),
    })),
    byAward: at(levels.byAward).map((row) => ({ awardKey: row.awardKey, ...sumsOf(row) })),
    byDecision: decisions
      .slice(0, most)
      .map((row) => ({ decisionId: row.decisionId, ...sumsOf(row) })),
    complete: decisions.length <= most,
  };
}

function summed(raw: Raw): Row {
  return {
    ...raw,
    amount: Number(raw.amount),
    due: Number(raw.due),
    paid: Number(raw.paid),
    recovered: Number(raw.recovered),
  };
}

function sumsOf({ count, amount, due, paid, recovered }: Row): PrizeSums {
  return { count, amount, due, paid, recovered };
}

function statement({ viewer }: QueryContext, { year, organisationId }: PrizeQuestion) {
  return sql<Raw>`
    select k.fund, k.state_line as "stateLine", k.award_key as "awardKey",
      k.paper_id as "decisionId", grouping(k.fund, k.state_line, k.award_key, k.paper_id) as level,
      count(k.amount)::int as count, coalesce(sum(k.amount), 0)::bigint as amount,
      coalesce(sum(k.due), 0)::bigint as due,
      coalesce(sum(k.due) filter (where k.paid), 0)::bigint as paid,
      coalesce(sum(k.recovered), 0)::bigint as recovered
    from (
      select z.fund, z.state_line, n.award_key, z.paper_id, z.amount, z.due, z.decided_on,
        z.paid_on is not null as paid,
        case when n.outcome = 'REVOKED' then (
          -- The revocation is another nomination, with readers of its own.
          select sum(b.amount) from nomination n join recovery b on b.nomination_id = n.id
          where n.revokes_id = z.nomination_id and ${visibleTo(viewer)}) end as recovered
      from prize z join nomination n on n.id = z.nomination_id
      where ${fittingPrizes({ years: [year], organisationId })} and ${visibleTo(viewer)}
    ) k
    group by grouping sets ((k.fund, k.state_line), (k.award_key), (k.paper_id), ())
    order by max(k.decided_on) desc, k.paper_id desc nulls last, k.fund, k.award_key
  `;
}
