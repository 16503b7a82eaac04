import { visibleTo } from "../access/visible.ts";
import { bigints, type RawBuilder, rowsOf, sql } from "../database/sql.ts";
import type { QueryContext } from "./context.ts";
import { keysetPages } from "./keyset.ts";
import type { Page, PageArguments } from "./page.ts";
import { paperColumns, paperOf, type PaperRow, type RawPaper } from "./paper-rows.ts";

/** A letter that went into another one, with how many of its lines did. */
export type ConsolidatedLetter = { readonly letter: PaperRow; readonly lines: number };

/**
 * The letter by which `paper_line l` came to its letter: the last sent one before it that the
 * nomination stands on, whoever drew it up. Both stand, so that what went back and up again is traced
 * by the letter it stands on now.
 */
const lowerOf: RawBuilder<unknown> = sql`
  select c.id from paper_line d join paper c on c.id = d.paper_id
  where d.nomination_id = l.nomination_id and d.left_at is null and c.id < l.paper_id
    and c.kind = 'SUBMISSION' and c.sent_at is not null
  order by c.id desc limit 1`;

/** The letters consolidated in each of several letters, in the order they were drawn up. */
export function consolidatedPages(
  { db, viewer }: QueryContext,
  paperIds: readonly string[],
  page: PageArguments,
): Promise<readonly Page<ConsolidatedLetter>[]> {
  return keysetPages<RawPaper & { readonly lines: number }, ConsolidatedLetter>(db, paperIds, {
    columns: sql<RawPaper & { readonly lines: number }>`${paperColumns}, of_letter.lines`,
    from: sql`(${countedLower(sql`l.paper_id = parent.id and ${visibleTo(viewer)}`)}) of_letter
      join paper p on p.id = of_letter.id`,
    where: sql<boolean>`true`,
    ordering: {
      list: "consolidated",
      tag: "DRAWN_UP",
      key: sql`p.id`,
      type: "bigint",
      id: sql`p.id`,
    },
    page,
    node: ({ lines, ...letter }) => ({ letter: paperOf(letter), lines }),
  });
}

function countedLower(where: RawBuilder<boolean>): RawBuilder<unknown> {
  return sql`select lower.id, count(*)::int as lines
    from paper_line l
    join nomination n on n.id = l.nomination_id
    cross join lateral (${lowerOf}) lower
    where l.left_at is null and ${where}
    group by lower.id`;
}

export async function countConsolidated(
  { db, viewer }: QueryContext,
  paperIds: readonly string[],
): Promise<readonly number[]> {
  const rows = await rowsOf(
    db,
    sql<{ id: string; count: number }>`
      select parent.id, (
        select count(*)::int
        from (${countedLower(sql`l.paper_id = parent.id and ${visibleTo(viewer)}`)}) k) as count
      from unnest(${bigints([...new Set(paperIds)])}) as parent (id)
    `,
  );
  const found = new Map(rows.map((row) => [row.id, row.count]));
  return paperIds.map((id) => found.get(id) ?? 0);
}

/**
 * The letter each of several letters went into: of those that carry its lines on, the one with most
 * of them, the earlier where equal. Null where none does that the viewer may read.
 */
export async function parentLetters(
  { db, viewer }: QueryContext,
  paperIds: readonly string[],
): Promise<readonly (PaperRow | null)[]> {
  const rows = await rowsOf(
    db,
    sql<RawPaper & { readonly childId: string }>`
      select child.id as "childId", ${paperColumns}
      from unnest(${bigints([...new Set(paperIds)])}) as child (id)
      cross join lateral (
        select l.paper_id as id
        from paper_line own
        join nomination n on n.id = own.nomination_id
        join paper_line l on l.nomination_id = own.nomination_id and l.left_at is null
          and l.paper_id > own.paper_id
        join paper up on up.id = l.paper_id and up.kind = 'SUBMISSION'
        cross join lateral (${lowerOf}) lower
        where own.paper_id = child.id and own.left_at is null and lower.id = child.id
          and ${visibleTo(viewer)}
        group by l.paper_id
        order by count(*) desc, l.paper_id
        limit 1) parent
      join paper p on p.id = parent.id
    `,
  );
  const found = new Map(rows.map((row) => [row.childId, paperOf(row)]));
  return paperIds.map((id) => found.get(id) ?? null);
}
