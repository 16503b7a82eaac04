import { revokedBy } from "../access/revocations.ts";
import { visibleTo } from "../access/visible.ts";
import { bigints, rowsOf, sql } from "../database/sql.ts";
import type { QueryContext } from "./context.ts";

/** How an award was taken away: by which decision, and by which case. */
export type RevokedRow = {
  readonly revokedOn: string;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly issuedOn: string | null;
  readonly issuer: string | null;
  readonly caseId: string | null;
};

/** What each nomination was revoked by; null where its award stands, or it is not to be seen. */
export async function revokedOf(
  { db, viewer }: QueryContext,
  ids: readonly string[],
): Promise<readonly (RevokedRow | null)[]> {
  const rows = await rowsOf(
    db,
    sql<RevokedRow & { readonly id: string }>`
      select n.id, r.revoked_on as "revokedOn", r.number, r.symbol, r.issued_on as "issuedOn",
        r.issuer, (select c.id from nomination c where c.code = r.code) as "caseId"
      from nomination n cross join lateral ${revokedBy("n")} r
      where n.id = any(${bigints(ids)}) and n.outcome = 'REVOKED' and n.revokes_id is null
        and ${visibleTo(viewer)}
    `,
  );
  const found = new Map(rows.map(({ id, ...row }) => [id, row]));
  return ids.map((id) => found.get(id) ?? null);
}
