import { sql } from "../../src/database/sql.ts";
import { type Refusal, type RefusalReason, Refused } from "../../src/workflow/refusals.ts";
import type { World } from "./world.ts";

/** The refusal an act ends with; an act that succeeds, or fails otherwise, is an error. */
export async function refusalOf(act: Promise<unknown>): Promise<Refusal> {
  try {
    await act;
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
  throw new Error("The act was not refused.");
}

export async function reasonOf(act: Promise<unknown>): Promise<RefusalReason> {
  return (await refusalOf(act)).reason;
}

/** Everything that an act on nominations may write, to be compared before and after. */
export function everything(world: World): Promise<unknown[]> {
  return world.rows(sql`
    select
      (select json_agg(n order by id) from nomination n) as nominations,
      (select json_agg(h order by nomination_id, seq) from history_entry h) as history,
      (select json_agg(w order by nomination_id, organisation_id, role_key) from waiting_desk w)
        as waiting,
      (select json_agg(r order by nomination_id, organisation_id, scope)
        from nomination_reader r) as readers,
      (select json_agg(d order by id) from document d) as documents,
      (select json_agg(h order by id) from hold h) as holds,
      (select json_agg(v order by nomination_id) from revocation v) as revocations,
      (select json_agg(b order by id) from recovery b) as recoveries,
      (select json_agg(p order by id) from paper p) as papers,
      (select json_agg(l order by paper_id, nomination_id) from paper_line l) as lines,
      (select json_agg(r order by issuer_id, kind, year) from number_register r) as registers,
      (select json_agg(o order by id) from outbox_message o) as outbox,
      (select json_agg(h order by id) from honour h) as honours,
      (select json_agg(k order by key) from idempotency_key k) as keys
  `);
}

/** How many rows of a table belong to a nomination. */
export async function countOf(world: World, table: string, nominationId: string): Promise<number> {
  const [row] = await world.rows(sql<{ count: number }>`
    select count(*)::int as count from ${sql.table(table)}
    where nomination_id = ${nominationId}::bigint
  `);
  return row?.count ?? 0;
}
