import { mayReadRecords, type RecordSubject } from "../access/records-of.ts";
import { decisionOf } from "../access/decided.ts";
import { revokedBy } from "../access/revocations.ts";
import { visibleTo } from "../access/visible.ts";
import type { Viewer } from "../access/viewer.ts";
import { type RawBuilder, rowOf, sql } from "../database/sql.ts";
import { refuse } from "../workflow/refusals.ts";
import type { CommendationType } from "../workflow/vocabulary.ts";
import type { QueryContext } from "./context.ts";
import { keysetPage } from "./keyset.ts";
import type { Page, PageArguments } from "./page.ts";

/** An award on record: a row of a signed list, or a nomination that was awarded here. */
export type AwardHistoryRow = {
  readonly origin: "IMPORTED" | "SYSTEM";
  readonly awardKey: string;
  readonly type: CommendationType;
  readonly year: number;
  readonly recordedName: string;
  readonly decisionNumber: string | null;
  readonly decisionSymbol: string | null;
  readonly decidedOn: string;
  readonly decidedBy: string | null;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly valid: boolean;
  /** Of an award of this system; a list does not tell. */
  readonly revokedOn: string | null;
  readonly revokedBy: {
    readonly number: string | null;
    readonly symbol: string | null;
    readonly issuedOn: string | null;
    readonly issuer: string | null;
  } | null;
  readonly batchId: string | null;
  readonly nominationId: string | null;
};

/** Whose awards, and as they stood on which day; as they stand now where none is named. */
export type AwardQuestion = RecordSubject & { readonly asOf?: string | null | undefined };

/**
 * What a person or a body has received, the newest decision first; a body also what those received
 * that went into it. With a day, what had been decided by then, valid unless it had been revoked.
 * Refuses as not found where the viewer may not read the subject's records.
 */
export async function awardHistory(
  { db, viewer }: QueryContext,
  asked: AwardQuestion,
  page: PageArguments,
): Promise<Page<AwardHistoryRow>> {
  await checkReader({ db, viewer }, asked);
  return keysetPage<AwardHistoryRow, AwardHistoryRow>(db, {
    columns,
    from: sql`${historyOf(viewer, asked)} h`,
    where: decidedBy(asked),
    ordering: {
      list: "awardHistory",
      tag: "DECIDED",
      key: sql`h.decided_on`,
      type: "date",
      id: sql`h.id`,
      descending: true,
    },
    page,
    node: (row) => row,
  });
}

export async function countAwardHistory(
  { db, viewer }: QueryContext,
  asked: AwardQuestion,
): Promise<number> {
  await checkReader({ db, viewer }, asked);
  const row = await rowOf(
    db,
    sql<{ count: number }>`
      select count(*)::int as count from ${historyOf(viewer, asked)} h where ${decidedBy(asked)}`,
  );
  return row?.count ?? 0;
}

/** Refuses a question for both or neither, and one whose records are not the viewer's to read. */
export async function checkReader(
  { db, viewer }: Pick<QueryContext, "db" | "viewer">,
  subject: RecordSubject,
): Promise<void> {
  const { personId, organisationId } = subject;
  if (Boolean(personId) === Boolean(organisationId))
    refuse("ONE_SUBJECT", { fields: ["personId", "organisationId"] });
  if (!(await mayReadRecords(db, viewer, subject))) refuse("NOT_FOUND");
}

const columns = sql<AwardHistoryRow>`
  h.origin, h.award_key as "awardKey", h.commendation_type as type, h.year,
  h.recorded_name as "recordedName", h.number as "decisionNumber", h.symbol as "decisionSymbol",
  h.decided_on as "decidedOn", h.decided_by as "decidedBy", h.period_from as "periodFrom",
  h.period_to as "periodTo", h.valid,
  h.revoked_on as "revokedOn", h.revoked_by as "revokedBy", h.batch_id as "batchId", h.nomination_id as "nominationId"`;

/** The body and those that went into it, as a list of ids. */
export function coveredBy(organisationId: string | null | undefined): RawBuilder<unknown> {
  return sql`(
    with recursive covered as (
      select ${organisationId ?? null}::bigint as id
      union
      select o.id from organisation o join covered on o.successor_id = covered.id
    )
    select id from covered)`;
}

function decidedBy({ asOf }: AwardQuestion): RawBuilder<boolean> {
  return asOf ? sql<boolean>`h.decided_on <= ${asOf}::date` : sql<boolean>`true`;
}

/** Both sources under one id, even for the lists and odd for what was decided here. */
function historyOf(viewer: Viewer, { personId, organisationId, asOf }: AwardQuestion) {
  // What was revoked later counted on that day.
  const stood = asOf
    ? sql`coalesce(v.revoked_on > ${asOf}::date, true)`
    : sql`n.outcome = 'AWARDED'`;
  const told = asOf ? sql`v.revoked_on <= ${asOf}::date` : sql`v.revoked_on is not null`;
  const person = sql`${personId ?? null}::bigint`;
  const covered = coveredBy(organisationId);
  return sql`(
    select x.id * 2 as id, 'IMPORTED' as origin, x.award_key, x.commendation_type, x.year,
      x.recorded_name, x.decision_number as number, x.decision_symbol as symbol, x.decided_on,
      x.decided_by, x.period_from, x.period_to, x.valid, null::date as revoked_on, null::jsonb as revoked_by,
      x.batch_id, null::bigint as nomination_id
    from (
      select a.* from award_record a where a.person_id = ${person}
      union all
      select a.* from award_record a where a.organisation_id in ${covered}
    ) x
    union all
    select n.id * 2 + 1, 'SYSTEM', n.award_key, n.commendation_type, r.year, n.subject_name,
      d.number, d.symbol, d.decided_on, d.decided_by, n.achievement_from, n.achievement_to,
      ${stood}, case when ${told} then v.revoked_on end, case when ${told} then jsonb_build_object(
        'number', v.number, 'symbol', v.symbol, 'issuedOn', v.issued_on, 'issuer', v.issuer) end,
      null, n.id
    from (
      select t.* from nomination t where t.subject_person_id = ${person}
      union all
      select t.* from nomination t where t.subject_organisation_id in ${covered}
    ) n
    join round r on r.id = n.round_id
    cross join lateral ${decisionOf("n")} d
    left join lateral ${revokedBy("n")} v on true
    where n.outcome in ('AWARDED', 'REVOKED') and n.revokes_id is null and (not n.classified or ${visibleTo(viewer)})
  )`;
}
