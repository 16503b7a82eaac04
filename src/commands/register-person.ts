import type { ViewerDesk } from "../access/viewer.ts";
import { dateInVietnam } from "../award/dates.ts";
import { type Db, json, rowOf, sql } from "../database/sql.ts";
import { refuse } from "../workflow/refusals.ts";
import { cleanOptional, cleanText, textLimits } from "../workflow/text.ts";
import type { PersonalContext } from "./context.ts";
import { inTransaction, keepAnswer, replayOf } from "./idempotency.ts";
import { insertPerson } from "./insert-person.ts";

export type RegisterPerson = {
  readonly unitId: string;
  readonly fullName: string;
  readonly position?: string | null | undefined;
  /** The agency's own code, by which lists and later registers find the person again. */
  readonly code: string;
  readonly idempotencyKey?: string | null | undefined;
};

export type RegisteredPerson = { readonly personId: string };

const ofTheUnit = ["UNIT_OFFICER", "UNIT_HEAD"];
const ofTheOffice = ["OFFICE_REVIEWER", "OFFICE_CHIEF"];

/**
 * Adds a person who has no account, so that he can be nominated and found on lists: by the unit he
 * works in, or by the reviewing office above it.
 */
export function registerPerson(
  context: PersonalContext,
  input: RegisterPerson,
): Promise<RegisteredPerson> {
  const { idempotencyKey, ...rest } = input;
  const repeatable = { mutation: "registerPerson", key: idempotencyKey, input: rest };
  return inTransaction(context, async (db) => {
    const answered = await replayOf<RegisteredPerson>(db, context, repeatable);
    if (answered) return answered;
    const registered = await register(db, context, input);
    await keepAnswer(db, context, repeatable, registered);
    return registered;
  });
}

async function register(
  db: Db,
  context: PersonalContext,
  input: RegisterPerson,
): Promise<RegisteredPerson> {
  const fullName = cleanText("fullName", input.fullName, textLimits.name);
  const code = cleanText("code", input.code, textLimits.key);
  const position = cleanOptional("position", input.position, textLimits.name) ?? "";
  await checkUnit(db, context, input.unitId);
  return { personId: await insertPerson(db, { fullName, position, code, unitId: input.unitId }) };
}

/** The unit exists, is open, and is the viewer's or below the agency his office reviews for. */
async function checkUnit(db: Db, { viewer, now }: PersonalContext, unitId: string): Promise<void> {
  const today = dateInVietnam(now);
  const own = viewer.desks.some(
    (desk) => ofTheUnit.includes(desk.role) && desk.organisationId === unitId,
  );
  const unit = await rowOf(
    db,
    sql<{ open: boolean; below: boolean }>`
      select o.valid_to is null or o.valid_to >= ${today}::date as open, exists (
        select from jsonb_array_elements_text(${officesOf(viewer.desks)}) desk
        join organisation office on office.id = desk.value::bigint
        join organisation agency on agency.id = any(office.lineage)
          and agency.kind in ('DEPARTMENT', 'COMMUNE')
        where agency.id = any(o.lineage)) as below
      from organisation o where o.id = ${unitId}::bigint
    `,
  );
  if (!unit) refuse("NOT_FOUND");
  if (!own && !unit.below) refuse("NOT_YOUR_PEOPLE");
  if (!unit.open) refuse("UNIT_CLOSED");
}

function officesOf(desks: readonly ViewerDesk[]) {
  return json(
    desks.filter((desk) => ofTheOffice.includes(desk.role)).map((desk) => desk.organisationId),
  );
}
