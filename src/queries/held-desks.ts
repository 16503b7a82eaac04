import { rowsOf, sql, texts } from "../database/sql.ts";
import { dateInVietnam } from "../award/dates.ts";
import type { QueryContext } from "./context.ts";

/** Names a desk: an organisation and a role. */
export function deskKey(organisationId: string, role: string): string {
  return `${organisationId}/${role}`;
}

/** Whether somebody holds each of the desks today. */
export async function heldDesks(
  { db, now }: QueryContext,
  keys: readonly string[],
): Promise<readonly boolean[]> {
  const today = dateInVietnam(now);
  const rows = await rowsOf(
    db,
    sql<{ key: string }>`
      select k.key from unnest(${texts([...new Set(keys)])}) as k (key)
      where exists (
        select from desk d
        where d.organisation_id = split_part(k.key, '/', 1)::bigint
          and d.role_key = split_part(k.key, '/', 2) and d.valid_from <= ${today}::date
          and (d.valid_to is null or d.valid_to >= ${today}::date))
    `,
  );
  const held = new Set(rows.map((row) => row.key));
  return keys.map((key) => held.has(key));
}
