import { bodiesInReach } from "../access/reach.ts";
import { dateInVietnam } from "../award/dates.ts";
import { type RawBuilder, rowOf, sql } from "../database/sql.ts";
import { cleanText, textLimits } from "../workflow/text.ts";
import type { QueryContext } from "./context.ts";
import { keysetPage } from "./keyset.ts";
import { subtree, wordsOf } from "./nomination-filter.ts";
import type { Page, PageArguments } from "./page.ts";

/** Somebody who may be nominated, with or without an account. */
export type DirectoryRow = {
  readonly id: string;
  readonly fullName: string;
  readonly positionVi: string;
  readonly positionEn: string;
  readonly code: string | null;
  readonly unitId: string | null;
};

export type PeopleFilter = {
  /** Beginnings of words of the name, with or without accents. */
  readonly name?: string | null | undefined;
  /** Those of this body and of everything below it. */
  readonly unitId?: string | null | undefined;
};

/** One page of the people within the viewer's reach, by name. */
export function listPeople(
  context: QueryContext,
  filter: PeopleFilter,
  page: PageArguments,
): Promise<Page<DirectoryRow>> {
  return keysetPage<DirectoryRow, DirectoryRow>(context.db, {
    columns: sql<DirectoryRow>`
      p.id, p.full_name as "fullName", p.position_vi as "positionVi",
      p.position_en as "positionEn", p.code, ${unitOf(context.now)} as "unitId"`,
    from: sql`person p`,
    where: fitting(context, filter),
    ordering: {
      list: "people",
      tag: "NAME",
      key: sql`p.full_name collate "C"`,
      type: "text",
      id: sql`p.id`,
    },
    page,
    node: (row) => row,
  });
}

export async function countPeople(context: QueryContext, filter: PeopleFilter): Promise<number> {
  const row = await rowOf(
    context.db,
    sql<{ count: number }>`
      select count(*)::int as count from person p where ${fitting(context, filter)}
    `,
  );
  return row?.count ?? 0;
}

/** Where he works: as registered, or else where he holds his first desk today. */
function unitOf(now: Date): RawBuilder<string | null> {
  return sql<string | null>`coalesce(p.unit_id, (
    select d.organisation_id from desk d where d.person_id = p.id and ${openOn(now)}
    order by d.id limit 1))`;
}

function openOn(now: Date): RawBuilder<boolean> {
  const today = dateInVietnam(now);
  return sql<boolean>`d.valid_from <= ${today}::date
    and (d.valid_to is null or d.valid_to >= ${today}::date)`;
}

function fitting({ viewer, now }: QueryContext, filter: PeopleFilter): RawBuilder<boolean> {
  const { name, unitId } = filter;
  const conditions = [worksIn(bodiesInReach(viewer), now)];
  if (unitId) conditions.push(worksIn(subtree(unitId), now));
  if (name !== null && name !== undefined && name.trim() !== "") conditions.push(named(name));
  return sql<boolean>`(${sql.join(conditions, sql` and `)})`;
}

function worksIn(bodies: RawBuilder<unknown>, now: Date): RawBuilder<boolean> {
  return sql<boolean>`p.id in (
    with bodies as materialized (${bodies})
    select q.id from person q where q.unit_id in (select id from bodies)
    union all
    select d.person_id from desk d
    where d.organisation_id in (select id from bodies) and ${openOn(now)})`;
}

/**
 * The person `p` by the beginnings of words of his name. An agency has some thousand people, so that their names are folded when they are asked
 * for.
 */
export function named(text: string): RawBuilder<boolean> {
  const words = wordsOf(cleanText("filter.name", text, textLimits.name));
  if (words.length === 0) return sql<boolean>`false`;
  const query = words.map((word) => `'${word}':*`).join(" & ");
  return sql<boolean>`to_tsvector('simple', translate(lower(regexp_replace(
    normalize(p.full_name, NFD), '[\u0300-\u036f]', '', 'g')), 'đ', 'd'))
    @@ to_tsquery('simple', ${query})`;
}
