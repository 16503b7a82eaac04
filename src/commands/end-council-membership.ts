import { addDays, dateInVietnam } from "../award/dates.ts";
import { type Db, rowOf, sql } from "../database/sql.ts";
import { refuse } from "../workflow/refusals.ts";
import { cleanText, textLimits } from "../workflow/text.ts";
import type { PersonalContext } from "./context.ts";
import { inTransaction } from "./idempotency.ts";
import { lockedCouncil, mustBeOfficer } from "./locked-council.ts";
import { recordCouncilAct } from "./record-council-act.ts";
import { cleanDate } from "./step-input.ts";

export type EndCouncilMembership = {
  readonly memberId: string;
  /** The last day; yesterday if left out, so that it ends at once. */
  readonly validTo?: string | null | undefined;
  /** The document that ends it. */
  readonly establishedBy: string;
};

type Member = {
  readonly councilId: string;
  readonly personId: string;
  readonly validFrom: string;
  readonly validTo: string | null;
};

/** Ends a membership; it stays on record, and so does what the member voted on. */
export function endCouncilMembership(
  context: PersonalContext,
  input: EndCouncilMembership,
): Promise<{ readonly councilId: string }> {
  return inTransaction(context, async (db) => {
    const { councilId } = (await memberOf(db, input.memberId)) ?? refuse("NOT_FOUND");
    const council = await lockedCouncil(db, context, councilId);
    mustBeOfficer(context, council.organisationId);
    const member = (await memberOf(db, input.memberId)) ?? refuse("NOT_FOUND");
    const lastDay = lastDayOf(member, dateInVietnam(context.now), input);
    await sql`
      update council_member set valid_to = ${lastDay}::date where id = ${input.memberId}::bigint
    `.execute(db);
    await recordCouncilAct(db, context, {
      councilId,
      kind: "MEMBERSHIP_ENDED",
      detail: {
        personId: member.personId,
        validTo: lastDay,
        establishedBy: cleanText("establishedBy", input.establishedBy, textLimits.name),
      },
    });
    return { councilId };
  });
}

function lastDayOf(member: Member, today: string, { validTo }: EndCouncilMembership): string {
  const { validFrom, validTo: ended } = member;
  if (ended !== null && ended < today) refuse("MEMBERSHIP_ENDED", { endedOn: ended });
  const yesterday = addDays(today, -1);
  const before = addDays(validFrom, -1);
  const earliest = before < yesterday ? yesterday : before;
  const lastDay = cleanDate("validTo", validTo) ?? earliest;
  if (lastDay < earliest || (ended !== null && lastDay > ended))
    refuse("DATE_INVALID", { field: "validTo" });
  return lastDay;
}

function memberOf(db: Db, id: string): Promise<Member | null> {
  return rowOf(
    db,
    sql<Member>`
      select council_id as "councilId", person_id as "personId", valid_from as "validFrom",
        valid_to as "validTo"
      from council_member where id = ${id}::bigint
    `,
  );
}
