import { bigints, rowsOf, sql } from "../database/sql.ts";
import type { QueryContext } from "./context.ts";

/** What colleagues may know of a person: no more than a name and a position. */
export type PersonRow = {
  readonly id: string;
  readonly fullName: string;
  readonly positionVi: string;
  readonly positionEn: string;
};

export async function peopleByIds(
  { db }: QueryContext,
  ids: readonly string[],
): Promise<readonly (PersonRow | null)[]> {
  const rows = await rowsOf(
    db,
    sql<PersonRow>`
      select p.id, p.full_name as "fullName", p.position_vi as "positionVi",
        p.position_en as "positionEn"
      from person p where p.id = any(${bigints(ids)})
    `,
  );
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => found.get(id) ?? null);
}
