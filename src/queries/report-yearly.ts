import { visibleTo } from "../access/visible.ts";
import type { AwardRecord, OrganisationKind } from "../catalogue/types.ts";
import { type RawBuilder, rowsOf, sql, texts } from "../database/sql.ts";
import type { SubjectKind } from "../workflow/vocabulary.ts";
import type { QueryContext } from "./context.ts";
import { subtree } from "./nomination-filter.ts";
import { checkOrganisation } from "./report-organisation.ts";

export type YearlyQuestion = {
  readonly year: number;
  /** Launched by, or given to units within, this organisation; any where none is named. */
  readonly organisationId?: string | null | undefined;
};

/** How long a movement runs, in years. */
export const movementSpans = [
  "UNDER_ONE",
  "ONE",
  "ONE_TO_THREE",
  "THREE_TO_FIVE",
  "FIVE_OR_MORE",
] as const;
export type MovementSpan = (typeof movementSpans)[number];

/** Movements of one launching level, kind and duration (form 0601.N). */
export type MovementCount = {
  /** What the organisation is that launched them. */
  readonly launchedBy: OrganisationKind;
  /** For a theme; else the yearly movement. */
  readonly thematic: boolean;
  readonly span: MovementSpan;
  /** That began in the year. */
  readonly launched: number;
  /** That ran at some time in the year, these included. */
  readonly running: number;
};

/** Awards that were given in the year and stand (forms 0602.N and 0603.N). */
export type GivenCount = {
  readonly awardKey: string;
  readonly subjectKind: SubjectKind;
  readonly count: number;
};

export type YearlyStatistics = {
  readonly year: number;
  /** The day on which the forms are due (TT 02/2023/TT-BNV). */
  readonly dueOn: string;
  readonly movements: readonly MovementCount[];
  readonly stateAwards: readonly GivenCount[];
  readonly provinceAwards: readonly GivenCount[];
};

/** The yearly forms as far as they are known, from what the viewer may read and was decided here. */
export async function yearlyStatistics(
  context: QueryContext,
  question: YearlyQuestion,
): Promise<YearlyStatistics> {
  const { year, organisationId } = question;
  if (organisationId) await checkOrganisation(context, organisationId);
  const awards = [...context.catalogue.awards.values()];
  const state = awards.filter(({ stateLevel }) => stateLevel);
  const province = awards.filter(
    ({ stateLevel, decidedAt }) =>
      !stateLevel && (decidedAt === "PROVINCE" || decidedAt === "CENTRAL"),
  );
  return {
    year,
    dueOn: `${year}-12-15`,
    movements: await rowsOf(context.db, movements(question)),
    stateAwards: await rowsOf(context.db, given(context, question, state)),
    provinceAwards: await rowsOf(context.db, given(context, question, province)),
  };
}

/** Everybody who is signed in reads campaigns. */
function movements({ year, organisationId }: YearlyQuestion): RawBuilder<MovementCount> {
  const after = (years: number) =>
    sql`c.valid_to + 1 > (c.valid_from + make_interval(years => ${sql.lit(years)}))::date`;
  const until = (years: number) =>
    sql`c.valid_to + 1 < (c.valid_from + make_interval(years => ${sql.lit(years)}))::date`;
  const from = sql`make_date(${year}::int, 1, 1)`;
  const to = sql`make_date(${year}::int, 12, 31)`;
  return sql<MovementCount>`
    select k.kind as "launchedBy", k.thematic, k.span,
      (count(*) filter (where k.launched))::int as launched, count(*)::int as running
    from (
      select o.kind, c.commendation_type = 'MOVEMENT' as thematic,
        case when ${until(1)} then 'UNDER_ONE' when not ${after(1)} then 'ONE'
          when ${until(3)} then 'ONE_TO_THREE' when ${until(5)} then 'THREE_TO_FIVE'
          else 'FIVE_OR_MORE' end as span,
        c.valid_from >= ${from} as launched
      from campaign c join organisation o on o.id = c.launched_by_id
      where c.valid_from <= ${to} and c.valid_to >= ${from}
        and ${organisationId ? sql`o.id in (${subtree(organisationId)})` : sql`true`}
    ) k
    group by k.kind, k.thematic, k.span
    order by k.kind, k.thematic, k.span
  `;
}

function given(
  { viewer }: QueryContext,
  { year, organisationId }: YearlyQuestion,
  awards: readonly AwardRecord[],
): RawBuilder<GivenCount> {
  return sql<GivenCount>`
    select h.award_key as "awardKey", n.subject_kind as "subjectKind", count(*)::int as count
    from honour h join nomination n on n.id = h.nomination_id
    where h.year = ${year}::int and h.award_key = any(${texts(awards.map(({ key }) => key))})
      and h.withdrawn_at is null and ${visibleTo(viewer)}
      and ${organisationId ? sql`n.unit_id in (${subtree(organisationId)})` : sql`true`}
    group by 1, 2
    order by 1, 2
  `;
}
