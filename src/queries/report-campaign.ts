import { lastVote } from "../access/signed-vote.ts";
import { visibleTo } from "../access/visible.ts";
import { type RawBuilder, rowOf, rowsOf, sql } from "../database/sql.ts";
import { refuse } from "../workflow/refusals.ts";
import type { SubjectKind } from "../workflow/vocabulary.ts";
import type { QueryContext } from "./context.ts";
import { matching, returned } from "./nomination-filter.ts";

/** Which campaign is reported on, and which round of it; all its rounds where none is named. */
export type CampaignQuestion = {
  readonly campaignId: string;
  readonly roundId?: string | null | undefined;
};

/** What has become of the submitted nominations of one group; drafts are not counted. */
export type CampaignFigures = {
  /** Null for all awards, or all kinds of subject, together. */
  readonly awardKey: string | null;
  readonly subjectKind: SubjectKind | null;
  readonly nominated: number;
  /** Sent back at least once. */
  readonly returned: number;
  /** Found to meet the conditions by the last appraisal. */
  readonly eligible: number;
  /** By the last council with signed minutes. */
  readonly endorsed: number;
  /** The same; a tie is not an endorsement. */
  readonly notEndorsed: number;
  readonly inProgress: number;
  readonly onHold: number;
  readonly awarded: number;
  readonly notAwarded: number;
  readonly withdrawn: number;
  readonly expired: number;
  readonly revoked: number;
};

export type CampaignReport = {
  readonly total: CampaignFigures;
  readonly byAward: readonly CampaignFigures[];
  readonly bySubject: readonly CampaignFigures[];
  /** By award and kind of subject. */
  readonly rows: readonly CampaignFigures[];
};

type Row = CampaignFigures & { readonly level: number };
const levels = { rows: 0, byAward: 1, bySubject: 2, total: 3 } as const;

/** The submitted nominations of a campaign that the viewer may read, by award and kind of subject. */
export async function campaignReport(
  context: QueryContext,
  question: CampaignQuestion,
): Promise<CampaignReport> {
  await checkCampaign(context, question);
  const all = await rowsOf(context.db, statement(context, question));
  const at = (level: number) =>
    all.filter((row) => row.level === level).map(({ level: _, ...figures }) => figures);
  const [total] = at(levels.total);
  if (!total) throw new Error("The report has no total.");
  return {
    total,
    byAward: at(levels.byAward),
    bySubject: at(levels.bySubject),
    rows: at(levels.rows),
  };
}

/** Refuses as not found a campaign that is not there, and a round that is not of it. */
export async function checkCampaign(
  { db }: Pick<QueryContext, "db">,
  { campaignId, roundId }: CampaignQuestion,
): Promise<void> {
  const found = await rowOf(
    db,
    sql`select from campaign c where c.id = ${campaignId}::bigint
      and (${roundId ?? null}::bigint is null or exists (select from round r
        where r.id = ${roundId ?? null}::bigint and r.campaign_id = c.id))`,
  );
  if (!found) refuse("NOT_FOUND");
}

/** The submitted nominations of the campaign that the viewer may read, as a condition on `nomination n`. */
export function reported(context: QueryContext, question: CampaignQuestion): RawBuilder<boolean> {
  const { campaignId, roundId } = question;
  const filter = {
    campaignIds: [campaignId],
    ...(roundId && { roundIds: [roundId] }),
    submitted: true,
    kind: "AWARD",
  } as const;
  return sql<boolean>`(${visibleTo(context.viewer)} and ${matching(filter, context)})`;
}

const ended = (outcome: string) =>
  sql`(count(*) filter (where k.outcome = ${sql.lit(outcome)}))::int`;

function statement(context: QueryContext, question: CampaignQuestion): RawBuilder<Row> {
  return sql<Row>`
    select k.award_key as "awardKey", k.subject_kind as "subjectKind",
      grouping(k.award_key, k.subject_kind) as level, count(*)::int as nominated,
      (count(*) filter (where k.returned))::int as returned,
      (count(*) filter (where k.advice = 'ELIGIBLE'))::int as eligible,
      (count(*) filter (where k.vote = 'ENDORSED'))::int as endorsed,
      (count(*) filter (where k.vote in ('NOT_ENDORSED', 'TIED')))::int as "notEndorsed",
      ${ended("IN_PROGRESS")} as "inProgress",
      (count(*) filter (where k.outcome = 'IN_PROGRESS' and k.held))::int as "onHold",
      ${ended("AWARDED")} as awarded, ${ended("NOT_AWARDED")} as "notAwarded",
      ${ended("WITHDRAWN")} as withdrawn, ${ended("EXPIRED")} as expired,
      ${ended("REVOKED")} as revoked
    from (
      select n.award_key, n.subject_kind, n.outcome, n.advice, n.open_holds > 0 as held,
        ${returned(context.viewer)} as returned, ${lastVote} as vote
      from nomination n where ${reported(context, question)}
    ) k
    group by grouping sets ((k.award_key, k.subject_kind), (k.award_key), (k.subject_kind), ())
    order by nominated desc, k.award_key, k.subject_kind
  `;
}
