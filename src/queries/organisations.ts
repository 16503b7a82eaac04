import { dateInVietnam } from "../award/dates.ts";
import type { OrganisationKind } from "../catalogue/types.ts";
import { bigints, type RawBuilder, rowOf, rowsOf, sql, texts } from "../database/sql.ts";
import { cleanText, textLimits } from "../workflow/text.ts";
import type { QueryContext } from "./context.ts";
import { keysetPage, keysetPages, type Ordering } from "./keyset.ts";
import { subtree, wordsOf } from "./nomination-filter.ts";
import type { Page, PageArguments } from "./page.ts";

/** A body of the tree, open or closed; everybody who is signed in reads all of them. */
export type OrganisationRow = {
  readonly id: string;
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly symbol: string;
  readonly kind: OrganisationKind;
  readonly parentId: string | null;
  readonly successorId: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly officeId: string | null;
};

export type OrganisationFilter = {
  /** This one, everything below it and what was merged into any of these. */
  readonly within?: string | null | undefined;
  /** Beginnings of words of the name in either language, with or without accents; or the code. */
  readonly search?: string | null | undefined;
  readonly kinds?: readonly OrganisationKind[] | null | undefined;
  /** Only those that exist today. */
  readonly open?: boolean | null | undefined;
};

const columns = sql<OrganisationRow>`
  o.id, o.code, o.name_vi as "nameVi", o.name_en as "nameEn", o.symbol, o.kind,
  o.parent_id as "parentId", o.successor_id as "successorId", o.valid_from as "validFrom",
  o.valid_to as "validTo", nullif(o.offices ->> 'OFFICE', '') as "officeId"`;

const byCode: Ordering = {
  list: "organisations",
  tag: "CODE",
  key: sql`o.code collate "C"`,
  type: "text",
  id: sql`o.id`,
};

/** One page of organisations by code. */
export function listOrganisations(
  { db, now }: QueryContext,
  question: { readonly filter?: OrganisationFilter; readonly page?: PageArguments },
): Promise<Page<OrganisationRow>> {
  return keysetPage<OrganisationRow, OrganisationRow>(db, {
    columns,
    from: sql`organisation o`,
    where: fitting(question.filter ?? {}, now),
    ordering: byCode,
    page: question.page ?? {},
    node: (row) => row,
  });
}

export async function countOrganisations(
  { db, now }: QueryContext,
  filter: OrganisationFilter = {},
): Promise<number> {
  const row = await rowOf(
    db,
    sql<{ count: number }>`
      select count(*)::int as count from organisation o where ${fitting(filter, now)}
    `,
  );
  return row?.count ?? 0;
}

/** The same page of the children of several organisations, in one statement. */
export function childPages(
  { db }: QueryContext,
  parentIds: readonly string[],
  page: PageArguments,
): Promise<readonly Page<OrganisationRow>[]> {
  return keysetPages<OrganisationRow, OrganisationRow>(db, parentIds, {
    columns,
    from: sql`organisation o`,
    where: sql<boolean>`o.parent_id = parent.id`,
    ordering: { ...byCode, list: "children" },
    page,
    node: (row) => row,
  });
}

export async function countChildren(
  { db }: QueryContext,
  parentIds: readonly string[],
): Promise<readonly number[]> {
  const rows = await rowsOf(
    db,
    sql<{ id: string; count: number }>`
      select o.parent_id as id, count(*)::int as count from organisation o
      where o.parent_id = any(${bigints(parentIds)}) group by o.parent_id
    `,
  );
  const found = new Map(rows.map((row) => [row.id, row.count]));
  return parentIds.map((id) => found.get(id) ?? 0);
}

export async function organisationsByIds(
  { db }: QueryContext,
  ids: readonly string[],
): Promise<readonly (OrganisationRow | null)[]> {
  const rows = await rowsOf(
    db,
    sql<OrganisationRow>`select ${columns} from organisation o where o.id = any(${bigints(ids)})`,
  );
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => found.get(id) ?? null);
}

function fitting(filter: OrganisationFilter, now: Date): RawBuilder<boolean> {
  const { within, search, kinds, open } = filter;
  const today = dateInVietnam(now);
  const conditions: RawBuilder<unknown>[] = [sql`true`];
  if (within !== null && within !== undefined) conditions.push(sql`o.id in (${subtree(within)})`);
  if (kinds && kinds.length > 0) conditions.push(sql`o.kind = any(${texts(kinds)})`);
  if (open !== null && open !== undefined)
    conditions.push(sql`(o.valid_to is null or o.valid_to >= ${today}::date) = ${open}::boolean`);
  if (search !== null && search !== undefined && search.trim() !== "")
    conditions.push(named(search));
  return sql<boolean>`(${sql.join(conditions, sql` and `)})`;
}

/** There are a few thousand organisations, so that their names are folded when they are asked for. */
function named(text: string): RawBuilder<unknown> {
  const clean = cleanText("search", text, textLimits.name);
  const words = wordsOf(clean);
  if (words.length === 0) return sql`false`;
  const query = words.map((word) => `'${word}':*`).join(" & ");
  const folded = sql`translate(lower(regexp_replace(
    normalize(o.name_vi || ' ' || o.name_en, NFD), '[\u0300-\u036f]', '', 'g')), 'đ', 'd')`;
  return sql`(to_tsvector('simple', ${folded}) @@ to_tsquery('simple', ${query})
    or upper(o.code) = ${clean.toUpperCase()})`;
}
