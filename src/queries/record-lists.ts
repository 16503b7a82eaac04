import type { RecordSubject } from "../access/records-of.ts";
import type { Rating } from "../award/evidence.ts";
import { bigints, type RawBuilder, rowsOf, sql } from "../database/sql.ts";
import { cleanOptional, textLimits } from "../workflow/text.ts";
import { checkReader, coveredBy } from "./award-history.ts";
import type { QueryContext } from "./context.ts";

/** How a year was rated, with the list it is from. */
export type RatingRow = {
  readonly year: number;
  readonly rating: Rating;
  readonly batchId: string;
};

/** A measured result of a year, with the list it is from. */
export type IndexResultRow = {
  readonly index: string;
  readonly year: number;
  readonly score: number;
  readonly maxScore: number | null;
  readonly rank: number | null;
  readonly batchId: string;
};

/** Which results; all that are left out. */
export type IndexQuestion = {
  readonly index?: string | null | undefined;
  readonly years?: readonly number[] | null | undefined;
};

const mostRows = 200;

/** The ratings that stand, newest year first: where two lists tell of a year, the later one. */
export async function ratingsOf(
  { db, viewer }: QueryContext,
  subject: RecordSubject,
): Promise<readonly RatingRow[]> {
  await checkReader({ db, viewer }, subject);
  return rowsOf(
    db,
    sql<RatingRow>`
      select distinct on (x.year) x.year, x.rating, x.batch_id as "batchId"
      from ${rowsOfSubject("rating", subject)} x
      order by x.year desc, x.id desc limit ${mostRows}
    `,
  );
}

/** The results that stand, newest year first and then by index. */
export async function indexResultsOf(
  { db, viewer }: QueryContext,
  subject: RecordSubject,
  { index, years }: IndexQuestion,
): Promise<readonly IndexResultRow[]> {
  await checkReader({ db, viewer }, subject);
  const key = cleanOptional("index", index, textLimits.key);
  const wanted = years && years.length > 0 ? [...new Set(years)].map(String) : null;
  return rowsOf(
    db,
    sql<IndexResultRow>`
      select distinct on (x.year, x.index_key) x.index_key as index, x.year,
        x.score::float8 as score, x.max_score::float8 as "maxScore", x.rank,
        x.batch_id as "batchId"
      from ${rowsOfSubject("index_result", subject)} x
      where (${key}::text is null or x.index_key = ${key}::text)
        and (${wanted === null} or x.year = any(${bigints(wanted ?? [])}))
      order by x.year desc, x.index_key, x.id desc limit ${mostRows}
    `,
  );
}

/** Two lookups and no `or`: with one PostgreSQL reads the whole table. */
function rowsOfSubject(table: string, subject: RecordSubject): RawBuilder<unknown> {
  return sql`(
    select t.* from ${sql.table(table)} t where t.person_id = ${subject.personId ?? null}::bigint
    union all
    select t.* from ${sql.table(table)} t where t.organisation_id in ${coveredBy(subject.organisationId)}
  )`;
}
