import { councilVisibleTo, officerDesk } from "../access/visible-councils.ts";
import { dateInVietnam } from "../award/dates.ts";
import { bigints, type RawBuilder, rowOf, rowsOf, sql } from "../database/sql.ts";
import type { QueryContext } from "./context.ts";
import { keysetPage } from "./keyset.ts";
import type { Page, PageArguments } from "./page.ts";

/** A council as those see it who have to do with it. */
export type CouncilRow = {
  readonly id: string;
  readonly organisationId: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly establishedBy: string;
  readonly validFrom: string;
  readonly validTo: string | null;
};

const columns = sql<CouncilRow>`c.id, c.organisation_id as "organisationId",
  c.name_vi as "nameVi", c.name_en as "nameEn", c.established_by as "establishedBy",
  c.valid_from as "validFrom", c.valid_to as "validTo"`;

/** One page of the councils the viewer may see, oldest first. */
export function listCouncils(
  context: QueryContext,
  organisationId: string | null,
  page: PageArguments,
): Promise<Page<CouncilRow>> {
  return keysetPage<CouncilRow, CouncilRow>(context.db, {
    columns,
    from: sql`council c`,
    where: fitting(context, organisationId),
    ordering: { list: "councils", tag: "OLDEST", key: sql`c.id`, type: "bigint", id: sql`c.id` },
    page,
    node: (row) => row,
  });
}

export async function countCouncils(
  context: QueryContext,
  organisationId: string | null,
): Promise<number> {
  const row = await rowOf(
    context.db,
    sql<{ count: number }>`
      select count(*)::int as count from council c where ${fitting(context, organisationId)}
    `,
  );
  return row?.count ?? 0;
}

/** Null for those the viewer may not see. */
export async function councilsByIds(
  { db, viewer, now }: QueryContext,
  ids: readonly string[],
): Promise<readonly (CouncilRow | null)[]> {
  const rows = await rowsOf(
    db,
    sql<CouncilRow>`
      select ${columns} from council c
      where c.id = any(${bigints(ids)}) and ${councilVisibleTo(viewer, dateInVietnam(now))}
    `,
  );
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => found.get(id) ?? null);
}

/** Whether the viewer keeps the council's business. */
export function keepsCouncil({ viewer }: QueryContext, council: CouncilRow): boolean {
  return officerDesk(viewer, council.organisationId) !== null;
}

function fitting(
  { viewer, now }: QueryContext,
  organisationId: string | null,
): RawBuilder<boolean> {
  const seen = councilVisibleTo(viewer, dateInVietnam(now));
  return organisationId === null
    ? seen
    : sql<boolean>`(c.organisation_id = ${organisationId}::bigint and ${seen})`;
}
