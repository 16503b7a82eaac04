import type { Consolidating } from "../access/consolidating.ts";
import { shown } from "../access/embargo.ts";
import { subjectKey } from "../access/paper-lines.ts";
import { isForAward } from "../access/revocations.ts";
import { visibleTo } from "../access/visible.ts";
import { bigints, type RawBuilder, rowsOf, sql, texts } from "../database/sql.ts";
import { type AppraisalStep, appraisalSteps, lostStages } from "../workflow/appraisal-steps.ts";
import type { QueryContext } from "./context.ts";
import { rankOf } from "./letter-states.ts";

/** What a consolidation is about. */
export type ConsolidationOf = {
  readonly body: Consolidating;
  readonly roundId: string;
  readonly award: string | null;
};

/** What one body proposed for one award; `proposed` is the sum of the four states below. */
export type ConsolidationCounts = {
  readonly proposed: number;
  /** Of them those whose receipt was recorded at the consolidating level. */
  readonly received: number;
  readonly pending: number;
  readonly eligible: number;
  readonly dropped: number;
  readonly returned: number;
  readonly duplicateSubjects: number;
};

/** A subject that stands more than once for an award in the round. */
export type DuplicateSubject = {
  readonly subjectName: string;
  /** At most 20, oldest first. */
  readonly nominationIds: readonly string[];
};

export type ConsolidationRow = ConsolidationCounts & {
  /** Null in the totals of an award. */
  readonly proposerId: string | null;
  readonly award: string;
  /** At most 20, by name. */
  readonly duplicates: readonly DuplicateSubject[];
};

/** Who proposes to the body: units to a department or a commune, these to the province. */
export function proposerOf({ level }: Consolidating): RawBuilder<string> {
  return level === "PROVINCE"
    ? sql<string>`(n.places ->> 'DEPARTMENT')::bigint`
    : sql<string>`n.unit_id`;
}

/** What was sent up to the body in the round, of what the viewer may read, as `proposed`. */
export function proposedTo(
  { viewer, catalogue }: QueryContext,
  { body, roundId, award }: ConsolidationOf,
): RawBuilder<unknown> {
  const here = sql.lit(body.level);
  const place = sql.lit(body.level === "PROVINCE" ? "PROVINCE" : "DEPARTMENT");
  const { stage, level } = shown(viewer);
  const steps = appraisalSteps(
    catalogue.pipelines,
    body.level === "PROVINCE" ? ["PROVINCE"] : ["DEPARTMENT", "COMMUNE"],
  );
  return sql`
    select n.id, n.code, n.award_key, n.subject_name, ${subjectKey} as subject,
      ${proposerOf(body)} as proposer_id, ${tookStep(steps, (one) => one.receives)} as received,
      case
        when n.outcome in ('NOT_AWARDED', 'WITHDRAWN', 'EXPIRED')
          or ${stage} = any(${texts(lostStages(catalogue.pipelines))}) then 'dropped'
        when n.outcome <> 'IN_PROGRESS' then 'eligible'
        when ${rankOf(level)} < ${rankOf(here)} then 'returned'
        when ${stage} = any(${texts(steps.filter((one) => one.advice).map((one) => one.stage))})
          then 'pending'
        else case ${lastAdvice(steps)} when 'ELIGIBLE' then 'eligible'
          when 'INELIGIBLE' then 'dropped' else 'pending' end
      end as state
    from nomination n
    where n.round_id = ${roundId}::bigint and ${isForAward}
      and (n.places ->> ${place})::bigint = any(${bigints(body.covered)})
      and ${award === null ? sql`true` : sql`n.award_key = ${award}`}
      and exists (
        select from paper_line l join paper p on p.id = l.paper_id
        where l.nomination_id = n.id and p.kind = 'SUBMISSION' and p.sent_at is not null
          and l.departure is distinct from 'RECALLED' and l.departure is distinct from 'TAKEN_OFF'
          and ${rankOf(sql`p.level`)} = ${rankOf(here)})
      and ${visibleTo(viewer)}`;
}

function tookStep(steps: readonly AppraisalStep[], keep: (one: AppraisalStep) => boolean) {
  return sql`exists (select from history_entry h join ${asTable(steps.filter(keep))}
    on a.step = h.step and a.stage = h.from_stage where h.nomination_id = n.id)`;
}

/** What the body's own appraisal found last; whatever a higher one says is not its word. */
function lastAdvice(steps: readonly AppraisalStep[]) {
  return sql`(select a.advice from history_entry h join ${asTable(steps.filter((one) => one.advice))}
    on a.step = h.step and a.stage = h.from_stage
    where h.nomination_id = n.id order by h.seq desc limit 1)`;
}

function asTable(steps: readonly AppraisalStep[]) {
  return sql`unnest(${texts(steps.map((one) => one.step))}, ${texts(steps.map((one) => one.stage))},
    ${texts(steps.map((one) => one.advice ?? ""))}) as a (step, stage, advice)`;
}

/** The rows of the proposers, or where they are null the totals of every award. */
export function consolidationRows(
  context: QueryContext,
  of: ConsolidationOf,
  proposerIds: readonly string[] | null,
): Promise<readonly ConsolidationRow[]> {
  const proposer = proposerIds ? sql`s.proposer_id` : sql`null::bigint`;
  return rowsOf(
    context.db,
    sql<ConsolidationRow>`
      with proposed as materialized (${proposedTo(context, of)}),
      standing as (
        select k.*, count(*) filter (where k.state <> 'dropped')
          over (partition by k.award_key, k.subject) as times
        from proposed k
      ),
      twice as (
        select s.award_key, s.subject, min(s.subject_name) as subject_name,
          (array_agg(s.id::text order by s.id))[1:20] as ids, array_agg(s.proposer_id) as proposers
        from standing s where s.times > 1 and s.state <> 'dropped'
        group by s.award_key, s.subject
      )
      select g.*,
        (select count(*)::int from twice t where ${concerns}) as "duplicateSubjects",
        coalesce((select json_agg(json_build_object('subjectName', d.subject_name,
            'nominationIds', d.ids) order by d.subject_name, d.ids[1])
          from (select t.subject_name, t.ids from twice t where ${concerns}
            order by t.subject_name, t.ids[1] limit 20) d), '[]') as duplicates
      from (
        select ${proposer} as "proposerId", s.award_key as award, count(*)::int as proposed,
          (count(*) filter (where s.received))::int as received,
          ${sql.join(
            ["pending", "eligible", "dropped", "returned"].map(
              (state) => sql`(count(*) filter (where s.state = ${sql.lit(state)}))::int
                as ${sql.ref(state)}`,
            ),
          )}
        from standing s
        where ${proposerIds ? sql`s.proposer_id = any(${bigints(proposerIds)})` : sql`true`}
        group by 1, 2
      ) g
    `,
  );
}

const concerns = sql`t.award_key = g.award
  and (g."proposerId" is null or g."proposerId" = any(t.proposers))`;
