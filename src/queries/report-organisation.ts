import { visibleTo } from "../access/visible.ts";
import { type RawBuilder, rowOf, rowsOf, sql } from "../database/sql.ts";
import { refuse } from "../workflow/refusals.ts";
import type { QueryContext } from "./context.ts";
import { matching } from "./nomination-filter.ts";
import { standingPrize } from "./prizes.ts";

/** The units within which organisation are reported on, and the year of the rounds. */
export type OrganisationQuestion = { readonly organisationId: string; readonly year: number };

/** What the submitted nominations of one unit, for one award, have come to; money in đồng. */
export type UnitFigures = {
  /** Null for all units, or all awards, together. */
  readonly unitId: string | null;
  readonly awardKey: string | null;
  readonly nominated: number;
  readonly inProgress: number;
  readonly awarded: number;
  readonly revoked: number;
  /** Of the prizes that stand or were paid. */
  readonly amount: number;
  readonly due: number;
  readonly paid: number;
};

export type OrganisationReport = {
  readonly total: UnitFigures;
  readonly byAward: readonly UnitFigures[];
  readonly byUnit: readonly UnitFigures[];
  /** By unit and award, of the units above. */
  readonly rows: readonly UnitFigures[];
  /** False where there are more units than asked for. */
  readonly complete: boolean;
};

type Sum = "amount" | "due" | "paid";
type Row = Omit<UnitFigures, Sum> & Readonly<Record<Sum, string>> & { readonly level: number };
const levels = { rows: 0, byUnit: 1, byAward: 2, total: 3 } as const;

export const maxReportedUnits = 200;

/** What the units of an organisation proposed and received in a year, as far as the viewer may read. */
export async function organisationReport(
  context: QueryContext,
  question: OrganisationQuestion,
  most = maxReportedUnits,
): Promise<OrganisationReport> {
  await checkOrganisation(context, question.organisationId);
  const all = await rowsOf(context.db, statement(context, question));
  const at = (level: number) => all.filter((row) => row.level === level).map(figuresOf);
  const [total] = at(levels.total);
  if (!total) throw new Error("The report has no total.");
  const units = at(levels.byUnit);
  const byUnit = units.slice(0, most);
  const shown = new Set(byUnit.map(({ unitId }) => unitId));
  return {
    total,
    byAward: at(levels.byAward),
    byUnit,
    rows: at(levels.rows).filter(({ unitId }) => shown.has(unitId)),
    complete: units.length <= most,
  };
}

/** Refuses as not found an organisation that is not there. */
export async function checkOrganisation(
  { db }: Pick<QueryContext, "db">,
  id: string,
): Promise<void> {
  if (!(await rowOf(db, sql`select from organisation where id = ${id}::bigint`)))
    refuse("NOT_FOUND");
}

function figuresOf({ level: _, amount, due, paid, ...rest }: Row): UnitFigures {
  return { ...rest, amount: Number(amount), due: Number(due), paid: Number(paid) };
}

function statement(
  context: QueryContext,
  { organisationId, year }: OrganisationQuestion,
): RawBuilder<Row> {
  const filter = { organisationId, years: [year], submitted: true, kind: "AWARD" } as const;
  return sql<Row>`
    select n.unit_id as "unitId", n.award_key as "awardKey",
      grouping(n.unit_id, n.award_key) as level, count(*)::int as nominated,
      (count(*) filter (where n.outcome = 'IN_PROGRESS'))::int as "inProgress",
      (count(*) filter (where n.outcome = 'AWARDED'))::int as awarded,
      (count(*) filter (where n.outcome = 'REVOKED'))::int as revoked,
      coalesce(sum(z.amount), 0)::bigint as amount, coalesce(sum(z.due), 0)::bigint as due,
      coalesce(sum(z.due) filter (where z.paid_on is not null), 0)::bigint as paid
    from nomination n
    left join prize z on z.nomination_id = n.id and ${standingPrize}
    where ${visibleTo(context.viewer)} and ${matching(filter, context)}
    group by grouping sets ((n.unit_id, n.award_key), (n.unit_id), (n.award_key), ())
    order by nominated desc, n.unit_id, n.award_key
  `;
}
