import type { FundSource } from "../award/prize.ts";
import { visibleTo } from "../access/visible.ts";
import { bigints, rowsOf, sql } from "../database/sql.ts";
import type { QueryContext } from "./context.ts";

type Columns = {
  readonly nominationId: string;
  readonly decidedOn: string;
  readonly hundredths: number;
  readonly coveredById: string | null;
  readonly fund: FundSource | null;
  readonly stateLine: boolean;
  readonly payerId: string | null;
  readonly ruleSetKey: string;
  readonly legalBasis: string;
  readonly paperId: string | null;
  readonly paidOn: string | null;
  readonly paidById: string | null;
  readonly paidDocument: string | null;
};
type Money<T> = { readonly baseSalary: T; readonly amount: T; readonly due: T };

/** The money of an award, in đồng. */
export type PrizeRow = Columns & Money<number>;
/** The same as the driver gives it. */
export type RawPrize = Columns & Money<string>;

/** What statements select from `prize z`. */
export const prizeColumns = sql<RawPrize>`
  z.nomination_id as "nominationId", z.decided_on as "decidedOn", z.base_salary as "baseSalary",
  z.hundredths, z.amount, z.due, z.covered_by_id as "coveredById", z.fund,
  z.state_line as "stateLine", z.payer_id as "payerId", z.rule_set_key as "ruleSetKey",
  z.legal_basis as "legalBasis", z.paper_id as "paperId", z.paid_on as "paidOn",
  z.paid_by_id as "paidById", z.paid_document as "paidDocument"`;

/** What counts of `prize z` of `nomination n`: what was not paid before a revocation is not to be paid. */
export const standingPrize = sql<boolean>`(n.outcome <> 'REVOKED' or z.paid_on is not null)`;

export function prizeOf(raw: RawPrize): PrizeRow {
  return {
    ...raw,
    baseSalary: Number(raw.baseSalary),
    amount: Number(raw.amount),
    due: Number(raw.due),
  };
}

/** The prize of each nomination; null where there is none, or the nomination is not to be seen. */
export async function prizesOf(
  { db, viewer }: QueryContext,
  nominationIds: readonly string[],
): Promise<readonly (PrizeRow | null)[]> {
  const rows = await rowsOf(
    db,
    sql<RawPrize>`
      select ${prizeColumns} from prize z join nomination n on n.id = z.nomination_id
      where n.id = any(${bigints(nominationIds)}) and ${visibleTo(viewer)}
    `,
  );
  const found = new Map(rows.map((row) => [row.nominationId, prizeOf(row)]));
  return nominationIds.map((id) => found.get(id) ?? null);
}

/** When item and certificate were handed over, and who recorded it. */
export type HandoverRow = {
  readonly nominationId: string;
  readonly handedOverOn: string;
  readonly recordedById: string;
};

/** The handover of each nomination; null where none is recorded. */
export async function handoversOf(
  { db, viewer }: QueryContext,
  nominationIds: readonly string[],
): Promise<readonly (HandoverRow | null)[]> {
  const rows = await rowsOf(
    db,
    sql<HandoverRow>`
      select h.nomination_id as "nominationId", h.handed_over_on as "handedOverOn",
        h.recorded_by_id as "recordedById"
      from handover h join nomination n on n.id = h.nomination_id
      where n.id = any(${bigints(nominationIds)}) and ${visibleTo(viewer)}
    `,
  );
  const found = new Map(rows.map((row) => [row.nominationId, row]));
  return nominationIds.map((id) => found.get(id) ?? null);
}
