import { sql } from "../../src/database/sql.ts";
import type { World } from "./world.ts";

/** Gives a person of the demonstration one more desk, by the code of its organisation. */
export function giveDesk(world: World, username: string, role: string, organisation: string) {
  return world.asOwner(sql`
    insert into desk (person_id, organisation_id, role_key, valid_from)
    select a.person_id, o.id, ${role}, '2026-01-01' from account a, organisation o
    where a.username = ${username} and o.code = ${organisation}
  `);
}
