import { dateInVietnam } from "../award/dates.ts";
import { rowOf, sql } from "../database/sql.ts";
import { refuse } from "../workflow/refusals.ts";
import { cleanText, textLimits } from "../workflow/text.ts";
import type { BallotForm } from "../workflow/vocabulary.ts";
import type { PersonalContext } from "./context.ts";
import { inTransaction, keepAnswer, replayOf } from "./idempotency.ts";
import { type AgendaEntry, keepAgenda } from "./keep-agenda.ts";
import { checkCouncilDay, lockedCouncil, mustBeOfficer } from "./locked-council.ts";
import type { SessionChanged } from "./locked-session.ts";
import { recordCouncilAct } from "./record-council-act.ts";
import { cleanDate } from "./step-input.ts";

export type ConveneSession = {
  readonly councilId: string;
  readonly meetsOn: string;
  readonly place: string;
  readonly ballotForm: BallotForm;
  readonly items: readonly AgendaEntry[];
  readonly idempotencyKey?: string | null | undefined;
};

/** Calls a session over nominations that stand before the council. */
export function conveneSession(
  context: PersonalContext,
  input: ConveneSession,
): Promise<SessionChanged> {
  const { idempotencyKey, ...rest } = input;
  const repeatable = { mutation: "conveneSession", key: idempotencyKey, input: rest };
  return inTransaction(context, async (db) => {
    const council = await lockedCouncil(db, context, input.councilId);
    const answered = await replayOf<SessionChanged>(db, context, repeatable);
    if (answered) return answered;
    const desk = mustBeOfficer(context, council.organisationId);
    const meetsOn = cleanDate("meetsOn", input.meetsOn);
    if (meetsOn === null || meetsOn < dateInVietnam(context.now))
      refuse("DATE_INVALID", { field: "meetsOn" });
    checkCouncilDay(council, meetsOn);
    const made = await rowOf(
      db,
      sql<{ id: string }>`
        insert into council_session (council_id, state, version, meets_on, place, ballot_form,
          convened_at, convened_by_id)
        values (${council.id}::bigint, 'CONVENED', 1, ${meetsOn}::date,
          ${cleanText("place", input.place, textLimits.name)}, ${input.ballotForm},
          ${context.now.toISOString()}::timestamptz, ${context.viewer.personId}::bigint)
        returning id
      `,
    );
    if (!made) throw new Error("A session was not written.");
    await keepAgenda(db, context, { sessionId: made.id, desk }, input.items);
    await recordCouncilAct(db, context, {
      councilId: council.id,
      sessionId: made.id,
      kind: "SESSION_CONVENED",
      detail: { meetsOn, nominations: input.items.map((one) => one.nominationId) },
    });
    const answer = { sessionId: made.id };
    await keepAnswer(db, context, repeatable, answer);
    return answer;
  });
}
