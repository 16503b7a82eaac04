import { decisionOf } from "../access/decided.ts";
import { type RulesOf } from "../access/load-cases.ts";
import { visibleTo } from "../access/visible.ts";
import type { FundSource } from "../award/prize.ts";
import { bigints, type RawBuilder, rowsOf, sql } from "../database/sql.ts";
import type { Advice } from "../workflow/facts.ts";
import type { CommendationType, Outcome, SubjectKind } from "../workflow/vocabulary.ts";
import type { QueryContext } from "./context.ts";

/** The money of a line that is decided, in đồng. */
export type SheetPrize = {
  readonly hundredths: number;
  readonly baseSalary: number;
  readonly amount: number;
  readonly due: number;
  readonly fund: FundSource | null;
  readonly stateLine: boolean;
  readonly legalBasis: string;
  readonly paidOn: string | null;
};

/** A nomination as a line of a printed list. */
export type SheetLine = RulesOf & {
  readonly nominationId: string;
  readonly code: string;
  readonly subjectKind: SubjectKind;
  readonly name: string;
  readonly position: string | null;
  readonly unit: string;
  readonly awardKey: string;
  readonly achievement: string;
  readonly achievementFrom: string | null;
  readonly achievementTo: string | null;
  readonly commendationType: CommendationType;
  readonly campaign: string;
  readonly round: string;
  readonly advice: Advice | null;
  readonly proposedAwardKey: string | null;
  readonly outcome: Outcome;
  readonly stage: string;
  readonly pipelineKey: string;
  readonly pipelineVersion: number;
  /** Whether it is to take an award away, not to give one. */
  readonly revokes: boolean;
  readonly receivedOn: string | null;
  readonly submittedAt: string | null;
  readonly prize: SheetPrize | null;
  readonly handedOverOn: string | null;
  /** The decision that took the award away. */
  readonly revokedBy: string | null;
};

/** What is told of `nomination n` beside what its paper says of it. */
const aside = sql`n.places, n.rule_set_key as "ruleSetKey", n.rules_on::text as "rulesOn",
  n.campaign_id::text as "campaignId", n.commendation_type as "commendationType",
  n.achievement_from::text as "achievementFrom", n.achievement_to::text as "achievementTo",
  c.name_vi as campaign, r.name_vi as round, n.advice, n.proposed_award_key as "proposedAwardKey",
  n.outcome, n.stage, n.pipeline_key as "pipelineKey", n.pipeline_version as "pipelineVersion",
  n.revokes_id is not null as revokes, n.received_on::text as "receivedOn", n.submitted_at::text as "submittedAt",
  (select json_build_object('hundredths', z.hundredths, 'baseSalary', z.base_salary,
      'amount', z.amount, 'due', z.due, 'fund', z.fund, 'stateLine', z.state_line,
      'legalBasis', z.legal_basis, 'paidOn', z.paid_on)
    from prize z where z.nomination_id = n.id) as prize,
  (select h.handed_over_on::text from handover h where h.nomination_id = n.id) as "handedOverOn",
  case when n.outcome = 'REVOKED' then (
    select coalesce(d.number || '/' || d.symbol || ' ngày ' || to_char(d.decided_on, 'DD/MM/YYYY'), '')
    from nomination v, lateral (select p.number, p.symbol, p.issued_on as decided_on
      from paper_line pl join paper p on p.id = pl.paper_id and p.kind = 'DECISION'
      where pl.nomination_id = v.id and pl.left_at is null and p.number is not null
      order by p.id desc limit 1) d
    where v.revokes_id = n.id order by v.id desc limit 1) end as "revokedBy"`;

const own = sql`n.id::text as "nominationId", n.code, n.subject_kind as "subjectKind",
  n.subject_name as name, n.subject_position as position, u.name_vi as unit,
  n.award_key as "awardKey", n.achievement`;

const signed = sql`n.id::text as "nominationId", s.line ->> 'code' as code,
  s.line #>> '{subject,kind}' as "subjectKind", s.line #>> '{subject,name}' as name,
  s.line #>> '{subject,position}' as position, s.line ->> 'unit' as unit,
  s.line ->> 'award' as "awardKey", s.line ->> 'achievement' as achievement`;

const around = sql`join organisation u on u.id = n.unit_id
  join round r on r.id = n.round_id
  join campaign c on c.id = n.campaign_id`;

/** Longer lists are printed by nobody. */
const mostLines = 5000;

/** The lines of a paper the viewer may read: as they were signed, or as they stand while it is not. */
export function linesOfPaper(
  { db, viewer }: QueryContext,
  paperId: string,
  sealed: boolean,
): Promise<readonly SheetLine[]> {
  const [columns, from] = sealed
    ? [
        signed,
        sql`paper p
          cross join lateral jsonb_array_elements(p.signed_content -> 'lines') as s (line)
          join nomination n on n.id = (s.line ->> 'nominationId')::bigint`,
      ]
    : [
        own,
        sql`paper p
          join paper_line l on l.paper_id = p.id and (l.left_at is null or l.left_at > p.sent_at)
          join nomination n on n.id = l.nomination_id`,
      ];
  return rowsOf(
    db,
    sql<SheetLine>`
      select ${columns}, ${aside} from ${from} ${around}
      where p.id = ${paperId}::bigint and ${visibleTo(viewer)}
      order by n.id
      limit ${mostLines}
    `,
  );
}

/** The nominations the viewer may read, each as a line. */
export function linesOfNominations(
  { db, viewer }: QueryContext,
  ids: readonly string[],
): Promise<readonly SheetLine[]> {
  return rowsOf(
    db,
    sql<SheetLine>`
      select ${own}, ${aside} from nomination n ${around}
      where n.id = any(${bigints(ids)}) and ${visibleTo(viewer)}
      order by n.id
    `,
  );
}

/** How a nomination ended. */
export type Ending = {
  readonly nominationId: string;
  readonly note: string | null;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly decidedOn: string | null;
  readonly decidedBy: string | null;
};

/** By which decision each was awarded, and else what was said at the last move. */
export function endingsOf(
  { db, viewer }: QueryContext,
  ids: readonly string[],
): Promise<readonly Ending[]> {
  const decision: RawBuilder<unknown> = decisionOf("n");
  return rowsOf(
    db,
    sql<Ending>`
      select n.id::text as "nominationId",
        (select h.note from history_entry h where h.nomination_id = n.id
          and n.outcome not in ('AWARDED', 'REVOKED') and h.from_stage <> h.to_stage
          order by h.seq desc limit 1) as note,
        d.number, d.symbol, d.decided_on::text as "decidedOn", d.decided_by as "decidedBy"
      from nomination n
      left join lateral ${decision} d on n.outcome in ('AWARDED', 'REVOKED')
      where n.id = any(${bigints(ids)}) and ${visibleTo(viewer)}
    `,
  );
}
