import { beforeEmbargo, shown } from "../access/embargo.ts";
import { isForAward } from "../access/revocations.ts";
import { lastVote } from "../access/signed-vote.ts";
import type { Viewer } from "../access/viewer.ts";
import { dateInVietnam } from "../award/dates.ts";
import { bigints, type RawBuilder, sql, texts } from "../database/sql.ts";
import { cleanText, searchable, textLimits } from "../workflow/text.ts";
import type { Advice } from "../workflow/facts.ts";
import type { VoteResult } from "../award/vote.ts";
import type { Level, Outcome, SubjectKind } from "../workflow/vocabulary.ts";
import type { QueryContext } from "./context.ts";
import { dueSoonSpan, workingDayNumber } from "./due-soon.ts";

/** Conditions that all must hold. A list means any of its members; absent or empty, any at all. */
export type NominationFilter = {
  readonly campaignIds?: readonly string[] | null | undefined;
  readonly roundIds?: readonly string[] | null | undefined;
  readonly awards?: readonly string[] | null | undefined;
  /** The organisation, everything below it, and what was merged into any of these. */
  readonly organisationId?: string | null | undefined;
  /** Units themselves, without what is below them. */
  readonly unitIds?: readonly string[] | null | undefined;
  /** The organisations that have them now. */
  readonly holderIds?: readonly string[] | null | undefined;
  readonly withHolder?: boolean | null | undefined;
  /** Beginnings of words of the subject's name, with or without accents. */
  readonly subjectName?: string | null | undefined;
  readonly stages?: readonly string[] | null | undefined;
  readonly pipelines?: readonly string[] | null | undefined;
  readonly levels?: readonly Level[] | null | undefined;
  readonly outcomes?: readonly Outcome[] | null | undefined;
  readonly subjectKinds?: readonly SubjectKind[] | null | undefined;
  readonly onHold?: boolean | null | undefined;
  readonly overdue?: boolean | null | undefined;
  readonly dueSoon?: boolean | null | undefined;
  /** In progress with so many working days at the present stage, or more. */
  readonly ageFrom?: number | null | undefined;
  /** The same, or fewer. */
  readonly ageTo?: number | null | undefined;
  /** Sent beyond the unit, and not back with it as a draft. */
  readonly submitted?: boolean | null | undefined;
  /** Sent back for something that was missing, at least once. */
  readonly returned?: boolean | null | undefined;
  /** What the last appraisal found. */
  readonly advices?: readonly Advice[] | null | undefined;
  /** What the last council with signed minutes voted. */
  readonly votes?: readonly VoteResult[] | null | undefined;
  /** Of the rounds. */
  readonly years?: readonly number[] | null | undefined;
  readonly code?: string | null | undefined;
  /** For an award, to revoke one, or both; lists and figures of awards leave revocations out. */
  readonly kind?: NominationKind | null | undefined;
};

export const nominationKinds = ["AWARD", "REVOCATION", "ALL"] as const;
export type NominationKind = (typeof nominationKinds)[number];

/** The filter of what speaks of awards: without revocations unless it asks for them. */
export function ofAwards(filter: NominationFilter): NominationFilter {
  return { ...filter, kind: filter.kind ?? "AWARD" };
}

/** Who asks, the day that is asked on, and the calendar it stands in. */
type Today = Pick<QueryContext, "catalogue" | "now" | "viewer">;

/** The filter as one condition on `nomination n`. It says nothing about who may see what. */
export function matching(filter: NominationFilter, today: Today): RawBuilder<boolean> {
  const conditions = conditionsOf(filter, today);
  return conditions.length > 0
    ? sql<boolean>`(${sql.join(conditions, sql` and `)})`
    : sql<boolean>`true`;
}

/** Whether the filter leaves anything out. */
export function hasConditions(filter: NominationFilter): boolean {
  return Object.values(filter).some(
    (value) =>
      value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
}

function conditionsOf(filter: NominationFilter, today: Today): readonly RawBuilder<unknown>[] {
  const seen = shown(today.viewer);
  return [
    ...someId(sql`n.campaign_id`, filter.campaignIds),
    ...someId(sql`n.round_id`, filter.roundIds),
    ...someId(sql`n.unit_id`, filter.unitIds),
    ...someId(seen.holderId, filter.holderIds),
    ...someKey("awards", sql`n.award_key`, filter.awards),
    // The stage itself is an index; under embargo are few.
    ...someKey("stages", sql`n.embargo is not null or n.stage`, filter.stages),
    ...someKey("stages", seen.stage, filter.stages),
    ...someKey("pipelines", sql`n.pipeline_key`, filter.pipelines),
    ...someKey("levels", seen.level, filter.levels),
    ...someKey("outcomes", sql`n.outcome`, filter.outcomes),
    ...someKey("subjectKinds", sql`n.subject_kind`, filter.subjectKinds),
    ...given(filter.kind, ofKind),
    ...given(filter.organisationId, (id) => sql`n.unit_id in (${subtree(id)})`),
    ...given(filter.subjectName, named),
    ...given(filter.onHold, (onHold) => sql`(n.open_holds > 0) = ${onHold}::boolean`),
    ...given(filter.withHolder, (held) => sql`((${seen.holderId}) is not null) = ${held}::boolean`),
    ...given(filter.overdue, (overdue) => isOverdue(overdue, today)),
    ...given(filter.dueSoon, (dueSoon) => isDueSoon(dueSoon, today)),
    ...given(filter.ageFrom, (days) => sql`${ageOn(today)} >= ${days}::int`),
    ...given(filter.ageTo, (days) => sql`${ageOn(today)} <= ${days}::int`),
    ...given(filter.submitted, (sent) => sql`(n.submitted_at is not null) = ${sent}::boolean`),
    ...given(filter.returned, (back) => sql`${returned(today.viewer)} = ${back}::boolean`),
    ...someKey("advices", sql`n.advice`, filter.advices),
    ...someKey("votes", lastVote, filter.votes),
    ...given(filter.years, ofYears),
    ...given(
      filter.code,
      (code) => sql`n.code = ${cleanText("code", code, textLimits.key).toUpperCase()}`,
    ),
  ];
}

function given<T>(
  value: T | null | undefined,
  condition: (value: T) => RawBuilder<unknown>,
): readonly RawBuilder<unknown>[] {
  return value === null || value === undefined ? [] : [condition(value)];
}

function someId(
  column: RawBuilder<unknown>,
  ids: readonly string[] | null | undefined,
): readonly RawBuilder<unknown>[] {
  return ids && ids.length > 0 ? [sql`${column} = any(${bigints(ids)})`] : [];
}

function someKey(
  field: string,
  column: RawBuilder<unknown>,
  keys: readonly string[] | null | undefined,
): readonly RawBuilder<unknown>[] {
  if (!keys || keys.length === 0) return [];
  const clean = keys.map((key) => cleanText(field, key, textLimits.key));
  return [sql`(${column} = any(${texts(clean)}))`];
}

function ofKind(kind: NominationKind): RawBuilder<unknown> {
  if (kind === "ALL") return sql`true`;
  return kind === "AWARD" ? isForAward : sql`n.revokes_id is not null`;
}

/** Whether `nomination n` was sent back at least once, as far as the viewer may know. */
export function returned(viewer: Viewer): RawBuilder<boolean> {
  return sql<boolean>`exists (select from history_entry h where h.nomination_id = n.id
    and h.kind = 'RETURNED' and ${beforeEmbargo(viewer, sql`h.seq`)})`;
}

function ofYears(years: readonly number[]): RawBuilder<unknown> {
  if (years.length === 0) return sql`true`;
  return sql`n.round_id in (select r.id from round r where r.year = any(${[...years]}::int[]))`;
}

function isOverdue(overdue: boolean, { now, viewer }: Today): RawBuilder<unknown> {
  const today = dateInVietnam(now);
  const { dueOn } = shown(viewer);
  const late = sql`coalesce((${dueOn}) < ${today}::date, false) and n.outcome = 'IN_PROGRESS'`;
  return overdue ? sql`(${late})` : sql`not (${late})`;
}

function isDueSoon(dueSoon: boolean, day: Today): RawBuilder<unknown> {
  const { today, until } = dueSoonSpan(day);
  const { dueOn } = shown(day.viewer);
  const soon = sql`coalesce((${dueOn}) between ${today}::date and ${until}::date, false)
    and n.outcome = 'IN_PROGRESS'`;
  return dueSoon ? sql`(${soon})` : sql`not (${soon})`;
}

/** Working days at the present stage; null for what has ended. */
function ageOn(day: Today): RawBuilder<unknown> {
  return sql`(case when n.outcome = 'IN_PROGRESS' then ${workingDayNumber(day)}::int - (
    select entered.ordinal from working_day entered
    where entered.date = ((${shown(day.viewer).stageEnteredAt}) at time zone 'Asia/Ho_Chi_Minh')::date) end)`;
}

/** The ids of an organisation, of those below it, and of those that went into any of these. */
export function subtree(organisationId: string): RawBuilder<unknown> {
  return sql`
    with recursive inside as (
      select ${organisationId}::bigint as id
      union
      select o.id from organisation o
      join inside on o.parent_id = inside.id or o.successor_id = inside.id
    )
    select id from inside`;
}

function named(text: string): RawBuilder<unknown> {
  if (text.trim() === "") return sql`true`;
  return beginningWith("subjectName", sql`n.subject_search`, text);
}

/** Whether a searchable column has words that begin with those of the text; none fits where it has none. */
export function beginningWith(
  field: string,
  column: RawBuilder<unknown>,
  text: string,
): RawBuilder<unknown> {
  const words = wordsOf(cleanText(field, text, textLimits.name));
  if (words.length === 0) return sql`false`;
  // Words are letters and digits only, so that the quotes cannot be left.
  const query = words.map((word) => `'${word}':*`).join(" & ");
  return sql`to_tsvector('simple', ${column}) @@ to_tsquery('simple', ${query})`;
}

/** The words of a text as they are searched by: no accents, lower case, letters and digits. */
export function wordsOf(text: string): readonly string[] {
  return searchable(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
