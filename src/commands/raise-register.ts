import { type RawBuilder, sql } from "../database/sql.ts";

/**
 * Takes the next number of a register, as a statement that gives `issuer_id, kind, last`. The row
 * lock forbids doubles, and what is rolled back has raised nothing. `from` selects `issuer_id, kind`.
 */
export function raisedRegister(year: number, from: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    insert into number_register (issuer_id, kind, year, last)
    select issuer_id, kind, ${year}::int, 1 from (${from}) one
    on conflict (issuer_id, kind, year) do update set last = number_register.last + 1
    returning issuer_id, kind, last`;
}
