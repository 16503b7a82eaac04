import type { Catalogue } from "../database/catalogue.ts";
import { type Db, type RawBuilder, rowOf, rowsOf, sql, texts } from "../database/sql.ts";
import { cleanText, textLimits } from "../workflow/text.ts";
import { everyRow, rowsAtOnce } from "./every-row.ts";
import { keysetPage } from "./keyset.ts";
import { beginningWith, subtree } from "./nomination-filter.ts";
import type { Page, PageArguments } from "./page.ts";

/** Which awards of the roll; all conditions must hold. */
export type HonourFilter = {
  /** Of the decision. */
  readonly year?: number | null | undefined;
  readonly award?: string | null | undefined;
  /** Units within this organisation, including those merged into it. */
  readonly organisationId?: string | null | undefined;
  /** Beginnings of words, with or without accents. */
  readonly name?: string | null | undefined;
};

/** An award as everybody may know it: personal data shown in public is this and nothing else. */
export type HonourRow = {
  readonly name: string;
  readonly unit: string;
  readonly awardKey: string;
  readonly achievement: string;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly decidedOn: string;
  readonly issuer: string | null;
};

const columns = sql<HonourRow>`h.name, h.unit, h.award_key as "awardKey", h.achievement, h.number,
  h.symbol, h.decided_on as "decidedOn", h.issuer`;

/** What of `honour h` is told in public; without it the indexes of the roll do not serve. */
const open = sql<boolean>`(not h.classified and h.withdrawn_at is null)`;

/** One page of the roll, the latest publication first. It asks nobody who he is. */
export function listHonours(
  db: Db,
  { filter, page }: { readonly filter: HonourFilter; readonly page: PageArguments },
): Promise<Page<HonourRow>> {
  return keysetPage<HonourRow, HonourRow>(db, {
    columns,
    from: sql`honour h`,
    where: sql<boolean>`${open} and ${fitting(filter)}`,
    ordering: {
      list: "honours",
      tag: "LATEST",
      // Numbered as they are published; the number stands nowhere else.
      key: sql`h.id`,
      type: "bigint",
      id: sql`h.id`,
      descending: true,
    },
    page,
    node: (row) => row,
  });
}

/** Counting stops there: the roll is open to everybody and has no end. */
export const mostCounted = 10_000;

export async function countHonours(db: Db, filter: HonourFilter): Promise<number> {
  const row = await rowOf(
    db,
    sql<{ count: number }>`
      select count(*)::int as count from (
        select from honour h where ${open} and ${fitting(filter)} limit ${mostCounted}) counted
    `,
  );
  return row?.count ?? 0;
}

export type HonourChoices = {
  /** The latest first. */
  readonly years: readonly number[];
  readonly awardKeys: readonly string[];
};

/** What the roll can be narrowed by. */
export async function honourChoices(db: Db, { awards }: Catalogue): Promise<HonourChoices> {
  const row = await rowOf(
    db,
    sql<HonourChoices>`
      select array(select y from generate_series(
          (select h.year from honour h where ${open} order by h.year desc limit 1),
          (select h.year from honour h where ${open} order by h.year limit 1), -1) as y
          where exists (select from honour h where ${open} and h.year = y)) as years,
        array(select k.key from unnest(${texts([...awards.keys()])}) with ordinality as k (key, at)
          where exists (select from honour h where ${open} and h.award_key = k.key)
          order by k.at) as "awardKeys"
    `,
  );
  return row ?? { years: [], awardKeys: [] };
}

function fitting({ year, award, organisationId, name }: HonourFilter): RawBuilder<boolean> {
  const conditions = [
    sql`true`,
    ...(year === null || year === undefined ? [] : [sql`h.year = ${year}::int`]),
    ...(award ? [sql`h.award_key = ${cleanText("filter.award", award, textLimits.key)}`] : []),
    ...(organisationId ? [sql`h.unit_id in (${subtree(organisationId)})`] : []),
    ...(name?.trim() ? [beginningWith("filter.name", sql`h.search`, name)] : []),
  ];
  return sql<boolean>`(${sql.join(conditions, sql` and `)})`;
}

/** An entry of the feed; `entry` names it there and nowhere else. */
export type HonourEntry = HonourRow & {
  readonly entry: string;
  readonly publishedAt: string;
  readonly updatedAt: string;
};
export type HonourNews = {
  readonly latest: readonly HonourEntry[];
  /** Those told before and no more. */
  readonly withdrawn: readonly { readonly entry: string; readonly withdrawnAt: string }[];
  /** When anything of it last changed; null where there is nothing. */
  readonly changedAt: string | null;
};

const mostNews = 50;
const instant = (at: RawBuilder<unknown>) =>
  sql`to_char(${at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The latest of the roll and what was taken off it last. */
export async function honourNews(db: Db): Promise<HonourNews> {
  const latest = await rowsOf(
    db,
    sql<HonourEntry>`
      select ${columns}, h.entry, ${instant(sql`h.published_at`)} as "publishedAt",
        ${instant(sql`h.updated_at`)} as "updatedAt"
      from honour h where ${open} order by h.id desc limit ${mostNews}
    `,
  );
  const withdrawn = await rowsOf(
    db,
    sql<HonourNews["withdrawn"][number]>`
      select h.entry, ${instant(sql`h.withdrawn_at`)} as "withdrawnAt"
      from honour h where not h.classified and h.withdrawn_at is not null
      order by h.withdrawn_at desc, h.id desc limit ${mostNews}
    `,
  );
  const change = await rowOf(
    db,
    sql<{ at: string }>`
      select ${instant(sql`h.updated_at`)} as at from honour h where not h.classified
      order by h.updated_at desc, h.id desc limit 1
    `,
  );
  return { latest, withdrawn, changedAt: change?.at ?? null };
}

/** The whole roll that fits, the latest publication first. */
export function everyHonour(db: Db, filter: HonourFilter) {
  return everyRow<HonourRow & { readonly id: string }>((after) =>
    rowsOf(
      db,
      sql<HonourRow & { readonly id: string }>`
        select ${columns}, h.id::text as id from honour h
        where ${open} and ${fitting(filter)}
          and (${after?.id ?? null}::bigint is null or h.id < ${after?.id ?? null}::bigint)
        order by h.id desc
        limit ${rowsAtOnce}
      `,
    ),
  );
}
