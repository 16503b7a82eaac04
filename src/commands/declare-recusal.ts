import { castOf, isRecused, voterOf } from "../award/session.ts";
import { sql } from "../database/sql.ts";
import { refuse } from "../workflow/refusals.ts";
import { cleanOptional, cleanText, textLimits } from "../workflow/text.ts";
import { checkReadable } from "./check-readable.ts";
import type { PersonalContext } from "./context.ts";
import {
  changeSession,
  itemOn,
  type SessionChange,
  type SessionChanged,
} from "./locked-session.ts";
import { recordCouncilAct } from "./record-council-act.ts";

export type DeclareRecusal = SessionChange & {
  readonly nominationId: string;
  /** The member; oneself if left out. */
  readonly personId?: string | null | undefined;
  /** Needed where the secretary declares it for a member. */
  readonly note?: string | null | undefined;
};

/** A member steps back from a nomination, or the secretary records that he has. */
export function declareRecusal(
  context: PersonalContext,
  input: DeclareRecusal,
): Promise<SessionChanged> {
  const change = { mutation: "declareRecusal", act: "DECLARE_RECUSAL", input } as const;
  return changeSession(context, change, async (db, one) => {
    const me = context.viewer.personId;
    const asked = input.personId ?? me;
    const seat =
      one.seats.find((each) => each.personId === asked || voterOf(each) === asked) ??
      refuse(input.personId ? "ATTENDANCE_UNKNOWN_MEMBER" : "NOT_A_MEMBER");
    const own = seat.personId === me || voterOf(seat) === me;
    if (!own && !one.actor.officer) refuse("NOT_COUNCIL_OFFICER");
    const note = own
      ? cleanOptional("note", input.note, textLimits.note)
      : cleanText("note", input.note ?? "", textLimits.note);
    await checkReadable(db, context, one, [input.nominationId]);
    const item = itemOn(one, input.nominationId);
    const named = { nomination: item.code };
    if (item.state !== "OPEN") refuse("VOTE_CLOSED", named);
    if (isRecused(item, seat)) refuse("ALREADY_RECUSED", named);
    if (castOf(item, seat)) refuse("ALREADY_VOTED", named);
    await sql`
      insert into recusal (session_id, nomination_id, person_id, ground, note)
      values (${one.id}::bigint, ${item.nominationId}::bigint, ${seat.personId}::bigint,
        'DECLARED', ${note})
    `.execute(db);
    await recordCouncilAct(db, context, {
      councilId: one.councilId,
      sessionId: one.id,
      kind: "RECUSAL_DECLARED",
      detail: { nomination: item.code, personId: seat.personId, note },
    });
  });
}
