import { beforeEmbargo } from "../access/embargo.ts";
import { unitBefore } from "../access/case-rows.ts";
import { readingRights, visibleTo } from "../access/visible.ts";
import type { Viewer } from "../access/viewer.ts";
import { dateInVietnam } from "../award/dates.ts";
import { bigints, json, type RawBuilder, rowsOf, sql } from "../database/sql.ts";
import type { Level } from "../workflow/vocabulary.ts";
import type { QueryContext } from "./context.ts";
import { type CampaignQuestion, reported } from "./report-campaign.ts";

/** How often something was missing; one return may name several things. */
export type ReturnReason = {
  /** Key of the type of document; null for what is no document. */
  readonly documentType: string | null;
  readonly times: number;
  readonly nominations: number;
};

/** What nominations were sent back for, the most frequent first. */
export function returnReasons(
  context: QueryContext,
  question: CampaignQuestion,
): Promise<readonly ReturnReason[]> {
  return rowsOf(
    context.db,
    sql<ReturnReason>`
      select m.item ->> 'documentType' as "documentType", count(*)::int as times,
        count(distinct n.id)::int as nominations
      from nomination n
      join history_entry h on h.nomination_id = n.id and h.kind = 'RETURNED'
        and ${beforeEmbargo(context.viewer, sql`h.seq`)}
      cross join lateral jsonb_array_elements(h.payload -> 'missingItems') as m (item)
      where ${reported(context, question)}
      group by 1
      order by times desc, 1
    `,
  );
}

/** How long nominations stood at a level, holds and waiting included. */
export type LevelDays = {
  readonly level: Level;
  /** How many have left a stage of it. */
  readonly nominations: number;
  /** Working days that one of them spent there, on average, to one decimal. */
  readonly mean: number;
  readonly longest: number;
};

/** Working days by level, of the stays that have ended. */
export function levelDays(
  context: QueryContext,
  question: CampaignQuestion,
): Promise<readonly LevelDays[]> {
  const day = (at: RawBuilder<unknown>) => sql`(${at} at time zone 'Asia/Ho_Chi_Minh')::date`;
  return rowsOf(
    context.db,
    sql<LevelDays>`
      select d.level, count(*)::int as nominations, round(avg(d.days), 1)::float8 as mean,
        max(d.days)::int as longest
      from (
        select s.id, s.level, sum(left_on.ordinal - entered.ordinal) as days
        from (
          select n.id, ${stageLevels(context)} ->> (n.pipeline_key || '/' || n.pipeline_version
              || '/' || h.to_stage) as level, h.at as entered_at,
            lead(h.at) over (partition by n.id order by h.seq) as left_at
          from nomination n
          join history_entry h on h.nomination_id = n.id
            and h.from_stage is distinct from h.to_stage
            and ${beforeEmbargo(context.viewer, sql`h.seq`)}
          where ${reported(context, question)}
        ) s
        join working_day entered on entered.date = ${day(sql`s.entered_at`)}
        join working_day left_on on left_on.date = ${day(sql`s.left_at`)}
        group by s.id, s.level
      ) d
      group by d.level
    `,
  );
}

/** The level of every stage of every stored pipeline by its key, version and stage. */
function stageLevels({ catalogue }: QueryContext): RawBuilder<unknown> {
  const rows = catalogue.pipelines.flatMap(({ key, version, stages }) =>
    Object.entries(stages).map(([stage, { level }]) => [`${key}/${version}/${stage}`, level]),
  );
  return json(Object.fromEntries(rows));
}

/** A unit that has submitted nothing to a round. */
export type SilentUnit = {
  readonly unitId: string;
  readonly roundId: string;
  /** The date before which, or on which, it had to. */
  readonly deadline: string;
  /** Whether that has passed. */
  readonly late: boolean;
};

export const maxSilentUnits = 500;

/**
 * Units of the tree a campaign was launched for that have submitted nothing the viewer may read;
 * only of those whose every ordinary nomination he would read. The late first; one more than are
 * shown where there are more.
 */
export function silentUnits(
  context: QueryContext,
  { campaignId, roundId }: CampaignQuestion,
): Promise<readonly SilentUnit[]> {
  const { viewer, now } = context;
  const today = dateInVietnam(now);
  return rowsOf(
    context.db,
    sql<SilentUnit>`
      with recursive heir as (
        select c.launched_by_id as id from campaign c where c.id = ${campaignId}::bigint
        union
        select o.successor_id from organisation o join heir on heir.id = o.id
        where o.successor_id is not null
      ),
      due as (
        select r.id, c.id as campaign_id, c.launched_by_id, ${unitBefore} as deadline, r.inclusive
        from round r join campaign c on c.id = r.campaign_id
        where c.id = ${campaignId}::bigint
          and (${roundId ?? null}::bigint is null or r.id = ${roundId ?? null}::bigint)
      )
      select u.id::text as "unitId", d.id::text as "roundId", d.deadline::text as deadline,
        (case when d.inclusive then ${today}::date > d.deadline
          else ${today}::date >= d.deadline end) as late
      from due d
      join organisation u on u.kind = 'UNIT' and u.valid_from <= d.deadline
        and coalesce(u.valid_to >= d.deadline, true)
        and u.lineage && array(select id from heir where id is not null)
      where ${overlooks(viewer)}
        and not exists (select from nomination n where n.unit_id = u.id and n.round_id = d.id
          and n.submitted_at is not null and n.revokes_id is null and ${visibleTo(viewer)})
      order by late desc, d.deadline desc, u.code, d.id
      limit ${maxSilentUnits + 1}
    `,
  );
}

/** Whether the viewer reads whatever `organisation u` submits to `due d`, unless it is classified. */
function overlooks(viewer: Viewer): RawBuilder<boolean> {
  const { all, audit } = readingRights(viewer);
  return sql<boolean>`(
    d.launched_by_id = any(${bigints(all)})
    or exists (select from campaign_monitor m where m.campaign_id = d.campaign_id
      and m.organisation_id = any(${bigints(all)}))
    or u.id = any(${bigints(all)})
    or exists (select from organisation a
      where a.id = any(u.lineage) and a.kind in ('DEPARTMENT', 'COMMUNE')
        and (a.id = any(${bigints(all)})
          or nullif(a.offices ->> 'OFFICE', '')::bigint = any(${bigints(all)})))
    or u.lineage && ${bigints(audit)})`;
}
