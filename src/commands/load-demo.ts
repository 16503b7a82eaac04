import type { CouncilRecord, DemoPerson } from "../catalogue/types.ts";
import { dbOf, type Database } from "../database/connect.ts";
import { sql } from "../database/sql.ts";
import { importCouncils } from "./import-councils.ts";
import { importPeople } from "./import-people.ts";

/** Adds the people and councils of the demonstration with one password, all or none. */
export function loadDemo(
  database: Database,
  people: readonly DemoPerson[],
  councils: readonly CouncilRecord[],
  password: string,
): Promise<void> {
  return database.orm.em.fork().transactional(async (em) => {
    await sql`select pg_advisory_xact_lock(hashtext('bang-vang demo'))`.execute(dbOf(em));
    const records = people.map((person) => ({ ...person, password }));
    await importPeople(em, records, { demo: true });
    await importCouncils(dbOf(em), councils);
  });
}
