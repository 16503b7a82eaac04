import type { DemoPerson } from "../catalogue/types.ts";
import { dbOf, type Database } from "../database/connect.ts";
import { OrganisationEntity } from "../database/organisation.ts";
import { AccountEntity, DeskEntity, PersonEntity } from "../database/person.ts";
import { sql } from "../database/sql.ts";
import { hashPassword } from "./sign-in.ts";

/**
 * Adds the people of the demonstration with their accounts and desks, all or none; people who are
 * there already stay as they are. Needs the owner's connection.
 */
export async function loadDemo(
  database: Database,
  people: readonly DemoPerson[],
  password: string,
): Promise<void> {
  const passwordHash = await hashPassword(password);
  await database.orm.em.fork().transactional(async (em) => {
    await sql`select pg_advisory_xact_lock(hashtext('bang-vang demo'))`.execute(dbOf(em));
    const organisations = new Map(
      (await em.findAll(OrganisationEntity)).map((one) => [one.code, one]),
    );
    const present = new Set((await em.findAll(AccountEntity)).map((one) => one.username));
    for (const one of people.filter(({ username }) => !present.has(username))) {
      const person = em.create(PersonEntity, {
        fullName: one.fullName,
        positionVi: one.position.vi,
        positionEn: one.position.en,
      });
      await em.flush();
      em.create(AccountEntity, {
        personId: person.id,
        username: one.username,
        passwordHash,
        tokensValidFrom: new Date(0),
        disabled: false,
        demo: true,
      });
      for (const desk of one.desks) {
        const organisation = organisations.get(desk.organisation);
        if (!organisation) throw new Error(`There is no organisation ${desk.organisation}.`);
        em.create(DeskEntity, {
          personId: person.id,
          organisationId: organisation.id,
          roleKey: desk.role,
          cleared: desk.cleared ?? false,
          validFrom: organisation.validFrom,
          validTo: null,
        });
      }
    }
  });
}
