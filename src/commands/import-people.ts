import type { EntityManager } from "@mikro-orm/postgresql";
import { CatalogueProblem } from "../catalogue/parse-basics.ts";
import type { PersonRecord } from "../catalogue/types.ts";
import { dbOf } from "../database/connect.ts";
import { type Organisation, OrganisationEntity } from "../database/organisation.ts";
import { AccountEntity, DeskEntity, PersonEntity } from "../database/person.ts";
import { rowsOf, sql } from "../database/sql.ts";
import { hashPassword } from "./sign-in.ts";

/**
 * Adds people with their accounts and desks; whoever has an account already stays as he is. Needs
 * the owner's connection.
 */
export async function importPeople(
  em: EntityManager,
  people: readonly PersonRecord[],
  { demo }: { readonly demo: boolean },
): Promise<void> {
  if (people.length === 0) return;
  const organisations = new Map(
    (await em.findAll(OrganisationEntity)).map((one) => [one.code, one]),
  );
  const roles = new Set(
    (await rowsOf(dbOf(em), sql<{ key: string }>`select key from role`)).map((row) => row.key),
  );
  checkDesks(people, organisations, roles);
  const present = new Set((await em.findAll(AccountEntity)).map((one) => one.username));
  const hashes = new Map<string, string>();
  for (const one of people.filter(({ username }) => !present.has(username))) {
    const passwordHash = hashes.get(one.password) ?? (await hashPassword(one.password));
    hashes.set(one.password, passwordHash);
    const personId = await addPerson(em, one);
    em.create(AccountEntity, {
      personId,
      username: one.username,
      passwordHash,
      tokensValidFrom: new Date(0),
      disabled: false,
      demo,
    });
    for (const desk of one.desks) addDesk(em, personId, desk, organisations);
  }
  await em.flush();
}

function checkDesks(
  people: readonly PersonRecord[],
  organisations: ReadonlyMap<string, Organisation>,
  roles: ReadonlySet<string>,
): void {
  const problems = people.flatMap(({ username, desks }) =>
    desks.flatMap(({ organisation, role }) => [
      ...(organisations.has(organisation)
        ? []
        : [`people.${username}.desks: there is no organisation ${organisation}`]),
      ...(roles.has(role) ? [] : [`people.${username}.desks: there is no role ${role}`]),
    ]),
  );
  if (problems.length > 0) throw new CatalogueProblem(problems);
}

async function addPerson(em: EntityManager, one: PersonRecord): Promise<string> {
  const person = em.create(PersonEntity, {
    fullName: one.fullName,
    positionVi: one.position.vi,
    positionEn: one.position.en,
  });
  await em.flush();
  return person.id;
}

function addDesk(
  em: EntityManager,
  personId: string,
  desk: PersonRecord["desks"][number],
  organisations: ReadonlyMap<string, Organisation>,
): void {
  const organisation = organisations.get(desk.organisation);
  if (!organisation) return;
  em.create(DeskEntity, {
    personId,
    organisationId: organisation.id,
    roleKey: desk.role,
    cleared: desk.cleared ?? false,
    validFrom: organisation.validFrom,
    validTo: null,
  });
}
