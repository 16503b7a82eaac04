import { visibleTo } from "../access/visible.ts";
import { bigints, rowsOf, sql } from "../database/sql.ts";
import type { QueryContext } from "./context.ts";

/** A ground for which a nomination was put on hold; open until it is closed. */
export type HoldRow = {
  readonly id: string;
  readonly nominationId: string;
  readonly ground: string;
  readonly documentId: string | null;
  readonly openedAt: Date;
  readonly openedById: string | null;
  readonly closedAt: Date | null;
  readonly closedByStep: string | null;
};
type Raw = Omit<HoldRow, "openedAt" | "closedAt"> & {
  readonly openedAt: string;
  readonly closedAt: string | null;
};

/** A hold is an act of its own in history; nobody makes more of them than a list can show. */
const maxHolds = 100;

/** The latest grounds of each nomination, oldest first; none for one that is not to be seen. */
export async function holdsOf(
  { db, viewer }: QueryContext,
  nominationIds: readonly string[],
): Promise<readonly (readonly HoldRow[])[]> {
  const rows = await rowsOf(
    db,
    sql<Raw>`
      select h.* from nomination n
      cross join lateral (
        select h.id, h.nomination_id as "nominationId", h.ground, h.document_id as "documentId",
          h.opened_at as "openedAt", h.opened_by_id as "openedById", h.closed_at as "closedAt",
          h.closed_by_step as "closedByStep"
        from hold h where h.nomination_id = n.id
        order by h.id desc limit ${maxHolds}
      ) h
      where n.id = any(${bigints(nominationIds)}) and ${visibleTo(viewer)}
      order by h.id
    `,
  );
  const found = Map.groupBy(rows, (row) => row.nominationId);
  return nominationIds.map((id) => (found.get(id) ?? []).map(holdOf));
}

function holdOf(raw: Raw): HoldRow {
  return {
    ...raw,
    openedAt: new Date(raw.openedAt),
    closedAt: raw.closedAt === null ? null : new Date(raw.closedAt),
  };
}
