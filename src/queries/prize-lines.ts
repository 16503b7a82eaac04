import { visibleTo } from "../access/visible.ts";
import type { FundSource } from "../award/prize.ts";
import { rowsOf, sql } from "../database/sql.ts";
import type { SubjectKind } from "../workflow/vocabulary.ts";
import type { QueryContext } from "./context.ts";
import { everyRow, rowsAtOnce } from "./every-row.ts";
import { fittingPrizes, type PaymentFilter } from "./payments.ts";

/** A line of a list of payments; money in đồng. */
export type PrizeLine = {
  readonly id: string;
  readonly subjectKind: SubjectKind;
  readonly name: string;
  readonly unit: string;
  readonly awardKey: string;
  readonly decision: string | null;
  readonly decidedOn: string;
  readonly hundredths: number;
  readonly baseSalary: number;
  readonly amount: number;
  readonly due: number;
  readonly paidOn: string | null;
  readonly paidDocument: string | null;
};

/** What one fund pays, the state's line apart. */
export type FundLine = { readonly fund: FundSource | null; readonly stateLine: boolean };

/** The prizes of one fund that fit and the viewer may read, in the order of nomination. */
export function prizeLines(context: QueryContext, filter: PaymentFilter, of: FundLine) {
  return everyRow<PrizeLine>((after) =>
    rowsOf(
      context.db,
      sql<PrizeLine>`
        select n.id::text as id, n.subject_kind as "subjectKind", n.subject_name as name,
          u.name_vi as unit, n.award_key as "awardKey",
          nullif(concat_ws('/', p.number, p.symbol), '') as decision, z.decided_on as "decidedOn",
          z.hundredths, z.base_salary::float8 as "baseSalary", z.amount::float8 as amount,
          z.due::float8 as due, z.paid_on as "paidOn", z.paid_document as "paidDocument"
        from prize z
        join nomination n on n.id = z.nomination_id
        join organisation u on u.id = n.unit_id
        left join paper p on p.id = z.paper_id
        where ${fittingPrizes(filter)} and z.fund is not distinct from ${of.fund}
          and z.state_line = ${of.stateLine}::boolean
          and z.nomination_id > ${after?.id ?? "0"}::bigint and ${visibleTo(context.viewer)}
        order by z.nomination_id
        limit ${rowsAtOnce}
      `,
    ),
  );
}
