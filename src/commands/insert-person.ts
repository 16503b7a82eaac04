import { type Db, rowOf, sql } from "../database/sql.ts";
import { refuse } from "../workflow/refusals.ts";

export type NewPerson = {
  readonly fullName: string;
  readonly position: string;
  readonly code: string | null;
  readonly unitId: string | null;
};

/** A new person's id; a code is neither another person's nor an organisation's. */
export async function insertPerson(db: Db, person: NewPerson): Promise<string> {
  const { fullName, position, code, unitId } = person;
  const row = await rowOf(
    db,
    sql<{ id: string }>`
      insert into person (full_name, position_vi, position_en, code, unit_id)
      select ${fullName}, ${position}, ${position}, ${code}, ${unitId}::bigint
      where not exists (select from organisation o where o.code = ${code})
      on conflict (code) do nothing
      returning id
    `,
  );
  return row ? row.id : refuse("PERSON_CODE_TAKEN", { code });
}
