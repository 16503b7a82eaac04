import { type Db, type RawBuilder, rowOf, sql } from "../database/sql.ts";

/** A mark of a letter or decision that changes with what its own text says. */
export function stampOfPaper(db: Db, id: string): Promise<string> {
  return stamp(db, sql`select ${said} from paper p where p.id = ${id}::bigint`);
}

/** The same with the money of a decision: what is due, and what was paid. */
export function stampOfPayments(db: Db, id: string): Promise<string> {
  return stamp(
    db,
    sql`
      select ${said}, z.* from paper p, lateral (
        select sum(due) as due, count(paid_on) as paid from prize where paper_id = p.id) z
      where p.id = ${id}::bigint`,
  );
}

/** The same with what of a decision was handed over. */
export function stampOfHandovers(db: Db, id: string): Promise<string> {
  return stamp(
    db,
    sql`
      select ${said},
        (select count(*) from paper_line l join handover h on h.nomination_id = l.nomination_id
          where l.paper_id = p.id) as handed
      from paper p where p.id = ${id}::bigint`,
  );
}

const said = sql`
  p.version, p.signed_sha256,
  (select max(c.id) from decision_correction c where c.paper_id = p.id) as corrected,
  (select count(*) from paper_line l join nomination n on n.id = l.nomination_id
    where l.paper_id = p.id and n.outcome = 'REVOKED') as revoked`;

/** The same of a nomination, as those outside are shown it: codes are checked by anybody. */
export function stampOfNomination(db: Db, id: string): Promise<string> {
  return stamp(
    db,
    sql`
      select coalesce(n.embargo ->> 'lastHash', n.last_hash) as last_hash
      from nomination n where n.id = ${id}::bigint`,
  );
}

/** The same of a session of a council. */
export function stampOfSession(db: Db, id: string): Promise<string> {
  return stamp(
    db,
    sql`select s.version, s.result_sha256 from council_session s where s.id = ${id}::bigint`,
  );
}

async function stamp(db: Db, row: RawBuilder<unknown>): Promise<string> {
  const found = await rowOf(
    db,
    sql<{ stamp: string }>`
      select encode(sha256(convert_to(row_to_json(t)::text, 'UTF8')), 'hex') as stamp
      from (${row}) t
    `,
  );
  return found?.stamp ?? "";
}
