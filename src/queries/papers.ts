import { openPaper } from "../access/embargo.ts";
import { visibleTo } from "../access/visible.ts";
import { bigints, type RawBuilder, rowOf, rowsOf, sql, texts } from "../database/sql.ts";
import type { PaperKind } from "../workflow/pipeline.ts";
import type { Viewer } from "../access/viewer.ts";
import type { QueryContext } from "./context.ts";
import { listStatus, type ListStatus } from "./letter-states.ts";
import { keysetPage, keysetPages, type Ordering } from "./keyset.ts";
import {
  nominationColumns,
  nominationOf,
  type NominationRow,
  type RawNomination,
} from "./nomination-rows.ts";
import type { Page, PageArguments } from "./page.ts";
import {
  paperColumns,
  paperOf,
  type PaperRow,
  paperStatus,
  type PaperStatus,
  type RawPaper,
  visiblePaper,
} from "./paper-rows.ts";

export type PaperFilter = {
  readonly kind: PaperKind;
  readonly statuses?: readonly PaperStatus[] | null | undefined;
  readonly issuerId?: string | null | undefined;
  /** Of their registers. */
  readonly years?: readonly number[] | null | undefined;
  readonly numberFrom?: number | null | undefined;
  /** Letters only. */
  readonly roundIds?: readonly string[] | null | undefined;
  /** Letters only: what has become of their lists, as far as the viewer may know. */
  readonly listStatuses?: readonly ListStatus[] | null | undefined;
};

/** Latest first, or as registers have them: by issuer, year and number, the last number first. */
export const paperOrders = ["LATEST", "REGISTER"] as const;
export type PaperOrder = (typeof paperOrders)[number];

const keys: Readonly<Record<PaperOrder, Pick<Ordering, "key" | "type" | "nullable">>> = {
  LATEST: { key: sql`p.id`, type: "bigint" },
  REGISTER: { key: sql`p.register_key`, type: "text", nullable: true },
};

type PaperQuestion = {
  readonly filter: PaperFilter;
  readonly orderBy?: PaperOrder | undefined;
  readonly page?: PageArguments;
};

/** One page of the letters or decisions the viewer may see. */
export function listPapers(
  { db, viewer }: QueryContext,
  { filter, orderBy = "LATEST", page = {} }: PaperQuestion,
): Promise<Page<PaperRow>> {
  return keysetPage<RawPaper, PaperRow>(db, {
    columns: paperColumns,
    from: sql`paper p`,
    where: sql<boolean>`${fitting(filter, viewer)} and ${visiblePaper(viewer)}`,
    ordering: {
      list: filter.kind,
      tag: orderBy,
      ...keys[orderBy],
      id: sql`p.id`,
      descending: true,
    },
    page,
    node: paperOf,
  });
}

export async function countPapers(
  { db, viewer }: QueryContext,
  filter: PaperFilter,
): Promise<number> {
  const row = await rowOf(
    db,
    sql<{ count: number }>`
      select count(*)::int as count from paper p
      where ${fitting(filter, viewer)} and ${visiblePaper(viewer)}
    `,
  );
  return row?.count ?? 0;
}

function fitting(filter: PaperFilter, viewer: Viewer): RawBuilder<boolean> {
  const { kind, statuses, issuerId, years, numberFrom, roundIds, listStatuses } = filter;
  const some = <T>(given: readonly T[] | null | undefined, of: (all: readonly T[]) => Condition) =>
    given && given.length > 0 ? [of(given)] : [];
  const one = <T>(given: T | null | undefined, of: (value: T) => Condition) =>
    given === null || given === undefined ? [] : [of(given)];
  const conditions = [
    sql`p.kind = ${kind}`,
    ...some(statuses, (all) => sql`${paperStatus} = any(${texts(all)})`),
    ...one(issuerId, (id) => sql`p.issuer_id = ${id}::bigint`),
    ...some(years, (all) => sql`p.year = any(${[...all]}::int[])`),
    ...one(numberFrom, (from) => sql`p.number >= ${from}::int`),
    ...some(roundIds, (all) => sql`p.round_id = any(${bigints(all)})`),
    ...some(listStatuses, (all) => sql`${listStatus(viewer)} = any(${texts(all)})`),
  ];
  return sql<boolean>`(${sql.join(conditions, sql` and `)})`;
}

type Condition = RawBuilder<unknown>;

/** A place on a paper's list; left where the nomination went another way. */
export type PaperLine = {
  readonly paperId: string;
  readonly position: number;
  readonly leftAt: Date | null;
  readonly nomination: NominationRow;
};
type RawLine = RawNomination & {
  readonly paperId: string;
  readonly position: number;
  readonly leftAt: string | null;
};

/** The same page of the lists of several papers: only the nominations the viewer may read. */
export function linePages(
  { db, viewer }: QueryContext,
  paperIds: readonly string[],
  page: PageArguments,
): Promise<readonly Page<PaperLine>[]> {
  return keysetPages<RawLine, PaperLine>(db, paperIds, {
    columns: sql<RawLine>`${nominationColumns(viewer)}, l.paper_id as "paperId", l.position, l.left_at as "leftAt"`,
    from: sql`paper_line l join nomination n on n.id = l.nomination_id`,
    where: sql<boolean>`l.paper_id = parent.id and ${visibleTo(viewer)}`,
    ordering: {
      list: "lines",
      tag: "POSITION",
      key: sql`l.position`,
      type: "int",
      id: sql`l.nomination_id`,
    },
    page,
    node: ({ paperId, position, leftAt, ...nomination }) => ({
      paperId,
      position,
      leftAt: leftAt === null ? null : new Date(leftAt),
      nomination: nominationOf(nomination),
    }),
  });
}

/** How many lines of each paper the viewer may read, those that left included. */
export async function countLines(
  { db, viewer }: QueryContext,
  paperIds: readonly string[],
): Promise<readonly number[]> {
  const rows = await rowsOf(
    db,
    sql<{ paperId: string; count: number }>`
      select l.paper_id as "paperId", count(*)::int as count
      from paper_line l join nomination n on n.id = l.nomination_id
      where l.paper_id = any(${bigints(paperIds)}) and ${visibleTo(viewer)}
      group by l.paper_id
    `,
  );
  const found = new Map(rows.map((row) => [row.paperId, row.count]));
  return paperIds.map((id) => found.get(id) ?? 0);
}

/** How many lines of each paper the viewer may read are on it still. */
export async function countOnList(
  { db, viewer }: QueryContext,
  paperIds: readonly string[],
): Promise<readonly number[]> {
  const rows = await rowsOf(
    db,
    sql<{ paperId: string; count: number }>`
      select l.paper_id as "paperId", count(*)::int as count
      from paper_line l join nomination n on n.id = l.nomination_id
      where l.paper_id = any(${bigints(paperIds)}) and l.left_at is null and ${visibleTo(viewer)}
      group by l.paper_id
    `,
  );
  const found = new Map(rows.map((row) => [row.paperId, row.count]));
  return paperIds.map((id) => found.get(id) ?? 0);
}

/** The papers each nomination stands on, oldest first; none for one that is not to be seen. */
export async function papersOfNominations(
  { db, viewer }: QueryContext,
  nominationIds: readonly string[],
): Promise<readonly (readonly PaperRow[])[]> {
  const rows = await rowsOf(
    db,
    sql<RawPaper & { readonly nominationId: string }>`
      select l.nomination_id as "nominationId", ${paperColumns}
      from nomination n
      join paper_line l on l.nomination_id = n.id and l.left_at is null
      join paper p on p.id = l.paper_id
      where n.id = any(${bigints(nominationIds)}) and ${visibleTo(viewer)}
        and ${openPaper(viewer)}
      order by p.id
    `,
  );
  const found = Map.groupBy(rows, (row) => row.nominationId);
  return nominationIds.map((id) => (found.get(id) ?? []).map(paperOf));
}
