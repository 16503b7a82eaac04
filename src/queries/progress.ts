import { shown } from "../access/embargo.ts";
import type { Viewer } from "../access/viewer.ts";
import { visibleTo } from "../access/visible.ts";
import { type RawBuilder, rowsOf, sql } from "../database/sql.ts";
import type { QueryContext } from "./context.ts";
import { dueSoonSpan, workingDayNumber } from "./due-soon.ts";
import { matching, type NominationFilter, ofAwards } from "./nomination-filter.ts";

export const progressGroupings = [
  "STAGE",
  "LEVEL",
  "ORGANISATION",
  "HOLDER",
  "AWARD",
  "CAMPAIGN",
  "OUTCOME",
] as const;
export type ProgressGrouping = (typeof progressGroupings)[number];

/** Working days spent so far at the present stage, of those in progress; null where there are none. */
export type Ages = {
  readonly average: number | null;
  readonly median: number | null;
  readonly oldest: number | null;
};

export type ProgressRow = Ages & {
  /** A key or an id, by grouping; null for nominations without one. */
  readonly key: string | null;
  readonly count: number;
  readonly inProgress: number;
  readonly onHold: number;
  readonly overdue: number;
  readonly dueSoon: number;
};

/** How many in progress have spent a span of working days at the present stage. */
export type AgeCount = {
  readonly from: number;
  /** Null where there is no upper end. */
  readonly to: number | null;
  readonly count: number;
};

export type ProgressReport = {
  readonly groupBy: ProgressGrouping;
  readonly total: ProgressRow;
  readonly rows: readonly ProgressRow[];
  /** Of all of them together, youngest first. */
  readonly ages: readonly AgeCount[];
  /** False where there were more groups than a report shows. */
  readonly complete: boolean;
};

export const maxProgressGroups = 200;

const ageSpans: readonly Omit<AgeCount, "count">[] = [
  { from: 0, to: 5 },
  { from: 6, to: 10 },
  { from: 11, to: 20 },
  { from: 21, to: 40 },
  { from: 41, to: null },
];

function keyOf(groupBy: ProgressGrouping, viewer: Viewer): RawBuilder<unknown> {
  const { stage, level, holderId } = shown(viewer);
  const keys: Readonly<Record<ProgressGrouping, RawBuilder<unknown>>> = {
    STAGE: stage,
    LEVEL: level,
    ORGANISATION: sql`n.unit_id`,
    HOLDER: holderId,
    AWARD: sql`n.award_key`,
    CAMPAIGN: sql`n.campaign_id`,
    OUTCOME: sql`n.outcome`,
  };
  return keys[groupBy];
}

/** How many of those in progress have each span of ages, as one array. */
const agesCounted = sql`array[${sql.join(
  ageSpans.map(
    ({ from, to }) => sql`(count(*) filter (where k.going and k.age >= ${sql.lit(from)}
      and k.age <= ${to === null ? sql`k.age` : sql.lit(to)}))::int`,
  ),
)}]`;

type Row = ProgressRow & { readonly isTotal: boolean; readonly ages: readonly number[] };

/**
 * Counts and ages of the nominations the viewer may read, by group: the most overdue first. Refuses
 * where the working days of today are not known.
 */
export async function progress(
  context: QueryContext,
  {
    filter = {},
    groupBy,
  }: { readonly filter?: NominationFilter; readonly groupBy: ProgressGrouping },
): Promise<ProgressReport> {
  const rows = await rowsOf(context.db, statement(context, filter, groupBy));
  const total = rows.find((row) => row.isTotal);
  if (!total) throw new Error("The report has no total.");
  const groups = rows.filter((row) => !row.isTotal);
  return {
    groupBy,
    total: rowOf(total),
    ages: ageSpans.map((span, at) => ({ ...span, count: total.ages[at] ?? 0 })),
    rows: groups.slice(0, maxProgressGroups).map(rowOf),
    complete: groups.length <= maxProgressGroups,
  };
}

function rowOf({ isTotal: _, ages: __, ...row }: Row): ProgressRow {
  return row;
}

function statement(
  context: QueryContext,
  filter: NominationFilter,
  groupBy: ProgressGrouping,
): RawBuilder<Row> {
  const { today, until } = dueSoonSpan(context);
  const ordinal = workingDayNumber(context);
  const { dueOn, stageEnteredAt } = shown(context.viewer);
  return sql<Row>`
    select k.key, grouping(k.key) = 1 as "isTotal", count(*)::int as count,
      (count(*) filter (where k.going))::int as "inProgress",
      (count(*) filter (where k.going and k.held))::int as "onHold",
      (count(*) filter (where k.going and k.due_on < ${today}::date))::int as overdue,
      (count(*) filter (where k.going
        and k.due_on between ${today}::date and ${until}::date))::int as "dueSoon",
      round(avg(k.age) filter (where k.going), 1)::float8 as average,
      percentile_cont(0.5) within group (order by k.age) filter (where k.going) as median,
      (max(k.age) filter (where k.going))::int as oldest,
      ${agesCounted} as ages
    from (
      select (${keyOf(groupBy, context.viewer)})::text as key, n.outcome = 'IN_PROGRESS' as going,
        n.open_holds > 0 as held, ${dueOn} as due_on,
        ${ordinal}::int - entered.ordinal as age
      from nomination n
      left join working_day entered
        on entered.date = ((${stageEnteredAt}) at time zone 'Asia/Ho_Chi_Minh')::date
      where ${visibleTo(context.viewer)} and ${matching(ofAwards(filter), context)}
    ) k
    group by grouping sets ((k.key), ())
    order by "isTotal" desc, overdue desc, count desc, k.key
    limit ${maxProgressGroups + 2}
  `;
}
