import { visibleTo } from "../access/visible.ts";
import type { FundSource } from "../award/prize.ts";
import { bigints, type RawBuilder, rowOf, rowsOf, sql } from "../database/sql.ts";
import type { QueryContext } from "./context.ts";
import { keysetPage } from "./keyset.ts";
import { subtree } from "./nomination-filter.ts";
import type { Page, PageArguments } from "./page.ts";
import { prizeColumns, prizeOf, type PrizeRow, type RawPrize, standingPrize } from "./prizes.ts";

export type PaymentFilter = {
  readonly decisionIds?: readonly string[] | null | undefined;
  readonly fund?: FundSource | null | undefined;
  readonly paid?: boolean | null | undefined;
  /** Of the decisions. */
  readonly years?: readonly number[] | null | undefined;
  /** Units within this organisation, including those merged into it. */
  readonly organisationId?: string | null | undefined;
};

/**
 * One page of the prizes of the nominations the viewer may read, last one first. A prize comes with
 * the publication of its decision, so that none is under embargo.
 */
export function listPayments(
  { db, viewer }: QueryContext,
  { filter, page }: { readonly filter: PaymentFilter; readonly page: PageArguments },
): Promise<Page<PrizeRow>> {
  return keysetPage<RawPrize, PrizeRow>(db, {
    columns: prizeColumns,
    from: sql`prize z join nomination n on n.id = z.nomination_id`,
    where: sql<boolean>`${fittingPrizes(filter)} and ${visibleTo(viewer)}`,
    ordering: {
      list: "payments",
      tag: "NOMINATION",
      key: sql`z.nomination_id`,
      type: "bigint",
      id: sql`z.nomination_id`,
      descending: true,
    },
    page,
    node: prizeOf,
  });
}

export async function countPayments(
  { db, viewer }: QueryContext,
  filter: PaymentFilter,
): Promise<number> {
  const row = await rowOf(
    db,
    sql<{ count: number }>`
      select count(*)::int as count from prize z join nomination n on n.id = z.nomination_id
      where ${fittingPrizes(filter)} and ${visibleTo(viewer)}
    `,
  );
  return row?.count ?? 0;
}

/** Sums in đồng of one fund, the state's line apart. */
export type PaymentTotal = {
  readonly fund: FundSource | null;
  readonly stateLine: boolean;
  readonly count: number;
  readonly amount: number;
  /** What was to be paid, paid or not. */
  readonly due: number;
  readonly paid: number;
};
type Sums = { readonly amount: string; readonly due: string; readonly paid: string };

/** The sums of the prizes the viewer may read, by fund. */
export async function paymentTotals(
  { db, viewer }: QueryContext,
  filter: PaymentFilter,
): Promise<readonly PaymentTotal[]> {
  const rows = await rowsOf(
    db,
    sql<Omit<PaymentTotal, keyof Sums> & Sums>`
      select z.fund, z.state_line as "stateLine", count(*)::int as count,
        sum(z.amount)::bigint as amount, sum(z.due)::bigint as due,
        coalesce(sum(z.due) filter (where z.paid_on is not null), 0)::bigint as paid
      from prize z join nomination n on n.id = z.nomination_id
      where ${fittingPrizes(filter)} and ${visibleTo(viewer)}
      group by z.fund, z.state_line
      order by z.fund, z.state_line
    `,
  );
  return rows.map((row) => ({
    ...row,
    amount: Number(row.amount),
    due: Number(row.due),
    paid: Number(row.paid),
  }));
}

/** The filter as one condition on `prize z` of `nomination n`. */
export function fittingPrizes(filter: PaymentFilter): RawBuilder<boolean> {
  const { decisionIds, fund, paid, years, organisationId } = filter;
  const conditions = [
    standingPrize,
    ...(decisionIds && decisionIds.length > 0
      ? [sql`z.paper_id = any(${bigints(decisionIds)})`]
      : []),
    ...(fund ? [sql`z.fund = ${fund}`] : []),
    ...(paid === null || paid === undefined ? [] : [sql`(z.paid_on is not null) = ${paid}`]),
    ...(years && years.length > 0
      ? [sql`extract(year from z.decided_on)::int = any(${[...years]}::int[])`]
      : []),
    ...(organisationId ? [sql`n.unit_id in (${subtree(organisationId)})`] : []),
  ];
  return sql<boolean>`(${sql.join(conditions, sql` and `)})`;
}
