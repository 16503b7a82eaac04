import type { SessionCase } from "../access/load-sessions.ts";
import { visibleTo } from "../access/visible.ts";
import { bigints, type Db, rowsOf, sql } from "../database/sql.ts";
import { refuse } from "../workflow/refusals.ts";
import type { PersonalContext } from "./context.ts";
import { itemOn } from "./locked-session.ts";

/** Nobody votes on, counts or steps back from what he may not read. */
export async function checkReadable(
  db: Db,
  { viewer }: PersonalContext,
  one: SessionCase,
  ids: readonly string[],
): Promise<void> {
  for (const id of ids) itemOn(one, id);
  const seen = await rowsOf(
    db,
    sql`select from nomination n where n.id = any(${bigints(ids)}) and ${visibleTo(viewer)}`,
  );
  if (seen.length !== ids.length) refuse("NOT_FOUND");
}
