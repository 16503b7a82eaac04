import { CatalogueProblem } from "../catalogue/parse-basics.ts";
import type { CouncilMemberRecord, CouncilRecord } from "../catalogue/types.ts";
import { type Db, rowOf, sql } from "../database/sql.ts";

/**
 * Adds councils with their members; one established by the same document stays as it is. Needs the
 * owner's connection.
 */
export async function importCouncils(db: Db, councils: readonly CouncilRecord[]): Promise<void> {
  for (const one of councils) {
    const councilId = await insertCouncil(db, one);
    if (councilId === null) continue;
    for (const member of one.members) await insertMember(db, councilId, one, member);
  }
}

/** Null where the council is there already. */
async function insertCouncil(db: Db, one: CouncilRecord): Promise<string | null> {
  const organisation = await rowOf(
    db,
    sql<{ id: string }>`select id from organisation where code = ${one.organisation}`,
  );
  if (!organisation)
    throw new CatalogueProblem([
      `councils.${one.label.vi}: there is no organisation ${one.organisation}`,
    ]);
  const made = await rowOf(
    db,
    sql<{ id: string }>`
      insert into council (organisation_id, name_vi, name_en, established_by, valid_from, valid_to)
      values (${organisation.id}::bigint, ${one.label.vi}, ${one.label.en},
        ${one.establishedBy}, ${one.validFrom}::date, ${one.validTo}::date)
      on conflict (organisation_id, established_by) do nothing
      returning id
    `,
  );
  return made?.id ?? null;
}

async function insertMember(
  db: Db,
  councilId: string,
  council: CouncilRecord,
  { person, position, votes }: CouncilMemberRecord,
): Promise<void> {
  const found = await rowOf(db, personOf(person));
  if (!found && "username" in person)
    throw new CatalogueProblem([
      `councils.${council.label.vi}.members: there is no account ${person.username}`,
    ]);
  await sql`
    insert into council_member (council_id, person_id, position, votes, established_by,
      valid_from, valid_to)
    values (${councilId}::bigint, ${found?.id}::bigint, ${position}, ${votes},
      ${council.establishedBy}, ${council.validFrom}::date, ${council.validTo}::date)
  `.execute(db);
}

/** Whoever has the account, or a new person without one. */
function personOf(person: CouncilMemberRecord["person"]) {
  if ("username" in person)
    return sql<{ id: string }>`
      select person_id as id from account where username = ${person.username}`;
  return sql<{ id: string }>`
    insert into person (full_name, position_vi, position_en)
    values (${person.fullName}, ${person.position.vi}, ${person.position.en}) returning id`;
}
