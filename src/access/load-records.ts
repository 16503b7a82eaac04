import type { IndexResult, PastAward, RatedYear } from "../award/evidence.ts";
import { type Db, json, type RawBuilder, rowsOf, sql } from "../database/sql.ts";
import { decisionOf } from "./decided.ts";
import { visibleTo } from "./visible.ts";
import type { Viewer } from "./viewer.ts";

/** Who is asked about; `key` is how the answer is found again. */
export type RecordsOf = {
  readonly key: string;
  readonly personId: string | null;
  readonly organisationId: string | null;
  /** Whose results count as those of the unit. */
  readonly unitId: string;
};

/** What the signed registers, and the decisions of this system, know of a subject. */
export type SubjectRecords = {
  readonly ratings: readonly RatedYear[];
  readonly indexes: readonly IndexResult[];
  readonly awards: readonly PastAward[];
};

export const noRecords: SubjectRecords = { ratings: [], indexes: [], awards: [] };

/**
 * The registered years, results and awards of several subjects in one statement. An organisation
 * answers also for those it succeeded; of two rows for a year the later one stands. To a `reader`
 * only those classified awards are told that he may open; the rules themselves know of all.
 */
export async function loadRecords(
  db: Db,
  subjects: readonly RecordsOf[],
  reader?: Viewer,
): Promise<ReadonlyMap<string, SubjectRecords>> {
  if (subjects.length === 0) return new Map();
  const rows = await rowsOf(
    db,
    sql<SubjectRecords & { readonly key: string }>`
      with recursive asked as (
        select * from jsonb_to_recordset(${json(subjects)})
          as s (key text, "personId" bigint, "organisationId" bigint, "unitId" bigint)
      ),
      covered (key, role, id) as (
        select key, 'SUBJECT', "organisationId" from asked where "organisationId" is not null
        union select key, 'UNIT', "unitId" from asked
        union
        select c.key, c.role, o.id from organisation o join covered c on o.successor_id = c.id
      )
      select a.key, ${ratings} as ratings, ${indexes} as indexes, ${awardsFor(reader)} as awards
      from asked a
    `,
  );
  return new Map(rows.map(({ key, ...records }) => [key, records]));
}

/**
 * The rows of a table that are of the subject asked about, or of an organisation it succeeded. Two
 * lookups and no `or`: with one PostgreSQL reads the whole table.
 */
function ofSubject(table: string, person: string, organisation: string) {
  return sql`(
    select t.* from ${sql.table(table)} t where t.${sql.ref(person)} = a."personId"
    union all
    select t.* from ${sql.table(table)} t join covered c on c.id = t.${sql.ref(organisation)}
    where c.key = a.key and c.role = 'SUBJECT')`;
}

const citation = sql`json_build_object('origin', 'REGISTER', 'text',
  concat_ws(', ', b.signed_by, b.signed_number, to_char(b.signed_on, 'DD/MM/YYYY')))`;

const ratings = sql`(
  select coalesce(json_agg(json_build_object('year', y.year, 'rating', y.rating, 'cited', y.cited)
    order by y.year), '[]')
  from (
    select distinct on (x.year) x.year, x.rating, ${citation} as cited
    from ${ofSubject("rating", "person_id", "organisation_id")} x
    join record_batch b on b.id = x.batch_id
    order by x.year, x.id desc
  ) y)`;

const indexes = sql`(
  select coalesce(json_agg(json_build_object('of', y.role, 'index', y.index_key, 'year', y.year,
    'score', y.score::float8, 'maxScore', y.max_score::float8, 'rank', y.rank, 'cited', y.cited)
    order by y.index_key, y.year), '[]')
  from (
    select distinct on (o.role, x.index_key, x.year) o.role, x.index_key, x.year, x.score,
      x.max_score, x.rank, ${citation} as cited
    from (
      select 'SUBJECT' as role, a."personId" as person_id, null::bigint as organisation_id
        where a."personId" is not null
      union all select c.role, null, c.id from covered c where c.key = a.key
    ) o
    cross join lateral (
      select t.* from index_result t where t.person_id = o.person_id
      union all
      select t.* from index_result t where t.organisation_id = o.organisation_id
    ) x
    join record_batch b on b.id = x.batch_id
    order by o.role, x.index_key, x.year, x.id desc
  ) y)`;

function awardsFor(reader: Viewer | undefined): RawBuilder<unknown> {
  const open = reader ? sql<boolean>`(not n.classified or ${visibleTo(reader)})` : sql`true`;
  return sql`(
  select coalesce(json_agg(y.award order by y.decided_on), '[]')
  from (
    select x.decided_on, json_build_object('id', 'R' || x.id, 'award', x.award_key,
      'type', x.commendation_type, 'year', x.year, 'decidedOn', x.decided_on,
      'period', case when x.period_to is null then null
        else json_build_object('from', x.period_from, 'to', x.period_to) end,
      'valid', x.valid,
      'cited', json_build_object('origin', 'REGISTER', 'text', coalesce(
        nullif(concat_ws('/', x.decision_number, x.decision_symbol), ''), b.signed_by))) as award
    from ${ofSubject("award_record", "person_id", "organisation_id")} x
    join record_batch b on b.id = x.batch_id
    union all
    select d.decided_on, json_build_object('id', 'N' || n.id, 'award', n.award_key,
      'type', n.commendation_type, 'year', r.year, 'decidedOn', d.decided_on,
      'period', case when n.achievement_to is null then null
        else json_build_object('from', n.achievement_from, 'to', n.achievement_to) end,
      'valid', n.outcome = 'AWARDED',
      'cited', json_build_object('origin', 'REGISTER', 'text', coalesce(
        nullif(concat_ws('/', d.number, d.symbol), ''), d.decided_by)))
    from ${ofSubject("nomination", "subject_person_id", "subject_organisation_id")} n
    join round r on r.id = n.round_id
    cross join lateral ${decisionOf("n")} d
    where n.outcome in ('AWARDED', 'REVOKED') and n.revokes_id is null and ${open}
  ) y)`;
}
