import { visibleTo } from "../access/visible.ts";
import { type RawBuilder, rowOf, sql } from "../database/sql.ts";
import type { QueryContext } from "./context.ts";
import { keysetPage, type Ordering } from "./keyset.ts";
import { matching, type NominationFilter, ofAwards } from "./nomination-filter.ts";
import {
  nominationColumns,
  nominationOf,
  type NominationRow,
  type RawNomination,
} from "./nomination-rows.ts";
import type { Page, PageArguments } from "./page.ts";

export const nominationOrderFields = [
  "CREATED_AT",
  "UPDATED_AT",
  "DUE_ON",
  "SUBJECT_NAME",
] as const;
export type NominationOrderField = (typeof nominationOrderFields)[number];
export type NominationOrder = {
  readonly field: NominationOrderField;
  readonly direction: "ASC" | "DESC";
};

export type NominationQuestion = {
  readonly filter?: NominationFilter | undefined;
  /** Latest change first unless said otherwise. */
  readonly orderBy?: NominationOrder | undefined;
  readonly page?: PageArguments | undefined;
};

const keys: Readonly<Record<NominationOrderField, Pick<Ordering, "key" | "type" | "nullable">>> = {
  // Ids are given in the order of creation, and the primary key sorts by them.
  CREATED_AT: { key: sql`n.id`, type: "bigint" },
  UPDATED_AT: { key: sql`n.updated_at`, type: "timestamptz" },
  DUE_ON: { key: sql`n.due_on`, type: "date", nullable: true },
  SUBJECT_NAME: { key: sql`n.subject_search collate "C"`, type: "text" },
};

/** One page of the nominations the viewer may read, in one statement. */
export function listNominations(
  context: QueryContext,
  { filter = {}, orderBy, page = {} }: NominationQuestion,
): Promise<Page<NominationRow>> {
  const { field, direction } = orderBy ?? { field: "UPDATED_AT", direction: "DESC" };
  return keysetPage<RawNomination, NominationRow>(context.db, {
    columns: nominationColumns(context.viewer),
    from: sql`nomination n`,
    where: readable(context, filter),
    ordering: {
      list: "nominations",
      tag: `${field}:${direction}`,
      ...keys[field],
      id: sql`n.id`,
      descending: direction === "DESC",
    },
    page,
    node: nominationOf,
  });
}

/** How many nominations of the filter the viewer may read. */
export async function countNominations(
  context: QueryContext,
  filter: NominationFilter = {},
): Promise<number> {
  const row = await rowOf(
    context.db,
    sql<{ count: number }>`
      select count(*)::int as count from nomination n where ${readable(context, filter)}
    `,
  );
  return row?.count ?? 0;
}

/** What a filter leaves of the nominations the viewer may read. */
export function readable(context: QueryContext, filter: NominationFilter): RawBuilder<boolean> {
  return sql<boolean>`${visibleTo(context.viewer)} and ${matching(ofAwards(filter), context)}`;
}
