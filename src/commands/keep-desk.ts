import { inReach } from "../access/administered.ts";
import { dateInVietnam, isBefore } from "../award/dates.ts";
import { type Db, rowOf, sql } from "../database/sql.ts";
import { refuse } from "../workflow/refusals.ts";
import type { AdministeredAccount } from "./administered-account.ts";
import type { PersonalContext } from "./context.ts";
import { recordAccountAct } from "./record-account-act.ts";

export type NewDesk = {
  readonly organisationId: string;
  readonly role: string;
  readonly cleared?: boolean | null | undefined;
  /** Today where it is left out. */
  readonly validFrom?: string | null | undefined;
};

/** Opens a desk within the viewer's reach for an account that is locked, and puts it on record. */
export async function keepDesk(
  db: Db,
  context: PersonalContext,
  account: Pick<AdministeredAccount, "id" | "personId">,
  desk: NewDesk,
): Promise<void> {
  const { organisationId, role } = desk;
  const cleared = desk.cleared ?? false;
  const validFrom = desk.validFrom ?? dateInVietnam(context.now);
  if (!context.catalogue.roles.has(role)) refuse("UNKNOWN_KEY", { field: "role", key: role });
  const organisation = await openOrganisation(db, context, organisationId, validFrom);
  const row = await rowOf(
    db,
    sql<{ id: string }>`
      insert into desk (person_id, organisation_id, role_key, cleared, valid_from)
      select ${account.personId}::bigint, ${organisationId}::bigint, ${role}, ${cleared}::boolean,
        ${validFrom}::date
      where not exists (
        select from desk d where d.person_id = ${account.personId}::bigint
          and d.organisation_id = ${organisationId}::bigint and d.role_key = ${role}
          and (d.valid_to is null or d.valid_to >= greatest(${validFrom}::date, d.valid_from)))
      returning id
    `,
  );
  if (!row) return refuse("DESK_HELD");
  await recordAccountAct(db, context, {
    accountId: account.id,
    deskId: row.id,
    kind: "DESK_OPENED",
    detail: { organisation, role, cleared, validFrom },
  });
}

/** The code of an organisation within reach that is there today and on the day. */
async function openOrganisation(
  db: Db,
  { viewer, now }: PersonalContext,
  organisationId: string,
  validFrom: string,
): Promise<string> {
  const found = await rowOf(
    db,
    sql<{ code: string; within: boolean; closed: boolean; since: string }>`
      select o.code, ${inReach(viewer)} as within, o.valid_from as since, coalesce(
        o.valid_to < greatest(${dateInVietnam(now)}::date, ${validFrom}::date), false) as closed
      from organisation o where o.id = ${organisationId}::bigint
    `,
  );
  if (!found) return refuse("NOT_FOUND");
  if (!found.within) refuse("NOT_YOUR_ACCOUNTS");
  if (found.closed) refuse("UNIT_CLOSED");
  if (isBefore(validFrom, found.since)) refuse("DATE_INVALID", { field: "validFrom" });
  return found.code;
}
