import { inReach } from "../access/administered.ts";
import { addDays, dateInVietnam, isBefore } from "../award/dates.ts";
import { type Db, rowOf, sql } from "../database/sql.ts";
import { refuse } from "../workflow/refusals.ts";
import { administeredAccount, mustAdminister } from "./administered-account.ts";
import type { PersonalContext } from "./context.ts";
import { inTransaction } from "./idempotency.ts";
import { recordAccountAct } from "./record-account-act.ts";

export type CloseDesk = {
  readonly deskId: string;
  /** The last day it is held; at once where it is left out. */
  readonly validTo?: string | null | undefined;
};

type Held = {
  readonly accountId: string;
  readonly organisation: string;
  readonly role: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly within: boolean;
};

/**
 * Ends a desk; it stays on record. One that is closed at once was held until yesterday, or never if
 * it began today or later.
 */
export async function closeDesk(
  context: PersonalContext,
  { deskId, validTo }: CloseDesk,
): Promise<{ readonly accountId: string }> {
  mustAdminister(context);
  return inTransaction(context, async (db) => {
    const { accountId } = (await heldDesk(db, context, deskId)) ?? refuse("NOT_FOUND");
    await administeredAccount(db, context, accountId);
    const desk = (await heldDesk(db, context, deskId)) ?? refuse("NOT_FOUND");
    if (!desk.within) refuse("NOT_YOUR_ACCOUNTS");
    const lastDay = lastDayOf(desk, dateInVietnam(context.now), validTo ?? null);
    await sql`
      update desk set valid_to = ${lastDay}::date where id = ${deskId}::bigint
    `.execute(db);
    const { organisation, role } = desk;
    await recordAccountAct(db, context, {
      accountId,
      deskId,
      kind: "DESK_CLOSED",
      detail: { organisation, role, validTo: lastDay, validToBefore: desk.validTo },
    });
    return { accountId };
  });
}

function lastDayOf(desk: Held, today: string, asked: string | null): string {
  const before = addDays(desk.validFrom, -1);
  const yesterday = addDays(today, -1);
  const earliest = isBefore(before, yesterday) ? yesterday : before;
  const { validTo } = desk;
  if (validTo !== null && !isBefore(earliest, validTo))
    refuse("DESK_CLOSED", { closedOn: validTo });
  const lastDay = asked ?? earliest;
  if (isBefore(lastDay, earliest) || (validTo !== null && !isBefore(lastDay, validTo)))
    refuse("DATE_INVALID", { field: "validTo" });
  return lastDay;
}

function heldDesk(db: Db, { viewer }: PersonalContext, deskId: string): Promise<Held | null> {
  return rowOf(
    db,
    sql<Held>`
      select a.id as "accountId", o.code as organisation, d.role_key as role,
        d.valid_from as "validFrom", d.valid_to as "validTo", ${inReach(viewer)} as within
      from desk d
      join account a on a.person_id = d.person_id
      join organisation o on o.id = d.organisation_id
      where d.id = ${deskId}::bigint
    `,
  );
}
