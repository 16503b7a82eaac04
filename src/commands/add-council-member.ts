import { dateInVietnam } from "../award/dates.ts";
import { type Db, rowOf, sql } from "../database/sql.ts";
import { refuse } from "../workflow/refusals.ts";
import { cleanText, textLimits } from "../workflow/text.ts";
import type { CouncilPosition } from "../workflow/vocabulary.ts";
import type { PersonalContext } from "./context.ts";
import { inTransaction, keepAnswer, replayOf } from "./idempotency.ts";
import { lockedCouncil, mustBeOfficer } from "./locked-council.ts";
import { recordCouncilAct } from "./record-council-act.ts";
import { cleanDate } from "./step-input.ts";

export type AddCouncilMember = {
  readonly councilId: string;
  readonly personId: string;
  readonly position: CouncilPosition;
  readonly votes: boolean;
  readonly establishedBy: string;
  /** Today if left out. */
  readonly validFrom?: string | null | undefined;
  readonly validTo?: string | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
};

/** So that a session's attendance and ballots are read in one go. */
export const maxCouncilMembers = 100;

/** Makes a person a member of the council; he needs no account. */
export function addCouncilMember(
  context: PersonalContext,
  input: AddCouncilMember,
): Promise<{ readonly councilId: string }> {
  const { idempotencyKey, ...rest } = input;
  const repeatable = { mutation: "addCouncilMember", key: idempotencyKey, input: rest };
  return inTransaction(context, async (db) => {
    const council = await lockedCouncil(db, context, input.councilId);
    const answered = await replayOf<{ councilId: string }>(db, context, repeatable);
    if (answered) return answered;
    mustBeOfficer(context, council.organisationId);
    await insertMember(db, context, input);
    const answer = { councilId: council.id };
    await recordCouncilAct(db, context, {
      ...answer,
      kind: "MEMBER_ADDED",
      detail: { personId: input.personId, position: input.position, votes: input.votes },
    });
    await keepAnswer(db, context, repeatable, answer);
    return answer;
  });
}

async function insertMember(
  db: Db,
  { now }: PersonalContext,
  input: AddCouncilMember,
): Promise<void> {
  const { councilId, personId, position, votes } = input;
  const validFrom = cleanDate("validFrom", input.validFrom) ?? dateInVietnam(now);
  const validTo = cleanDate("validTo", input.validTo);
  if (validTo !== null && validTo < validFrom) refuse("DATE_INVALID", { field: "validTo" });
  const known = await rowOf(
    db,
    sql<{ person: boolean; already: boolean; members: number }>`
      select exists (select from person where id = ${personId}::bigint) as person,
        exists (select from council_member m where m.council_id = ${councilId}::bigint
          and m.person_id = ${personId}::bigint
          and m.valid_from <= coalesce(${validTo}::date, 'infinity')
          and coalesce(m.valid_to, 'infinity') >= ${validFrom}::date) as already,
        (select count(*)::int from council_member m where m.council_id = ${councilId}::bigint
          and coalesce(m.valid_to, 'infinity') >= ${validFrom}::date) as members
    `,
  );
  if (!known?.person) refuse("UNKNOWN_KEY", { field: "personId", key: personId });
  if (known.already) refuse("MEMBER_ALREADY");
  if (known.members >= maxCouncilMembers)
    refuse("LIST_SIZE", { field: "members", min: 1, max: maxCouncilMembers });
  await sql`
    insert into council_member (council_id, person_id, position, votes, established_by,
      valid_from, valid_to)
    values (${councilId}::bigint, ${personId}::bigint, ${position}, ${votes},
      ${cleanText("establishedBy", input.establishedBy, textLimits.name)}, ${validFrom}::date,
      ${validTo}::date)
  `.execute(db);
}
