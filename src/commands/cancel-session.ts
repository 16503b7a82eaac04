import { sql } from "../database/sql.ts";
import { cleanText, textLimits } from "../workflow/text.ts";
import type { PersonalContext } from "./context.ts";
import { changeSession, type SessionChange, type SessionChanged } from "./locked-session.ts";
import { recordCouncilAct } from "./record-council-act.ts";

export type CancelSession = SessionChange & { readonly reason: string };

/**
 * Calls off a session whose minutes are not signed; its nominations may come before another. Counted
 * rounds stay on record, ballots that were not counted never will be.
 */
export function cancelSession(
  context: PersonalContext,
  input: CancelSession,
): Promise<SessionChanged> {
  const change = { mutation: "cancelSession", act: "CANCEL", input } as const;
  return changeSession(context, change, async (db, one) => {
    const reason = cleanText("reason", input.reason, textLimits.note);
    await sql`
      update council_session set state = 'CANCELLED', cancel_reason = ${reason},
        cancelled_at = ${context.now.toISOString()}::timestamptz,
        cancelled_by_id = ${context.viewer.personId}::bigint
      where id = ${one.id}::bigint
    `.execute(db);
    await sql`
      update session_item set live = false where session_id = ${one.id}::bigint
    `.execute(db);
    await sql`
      delete from sealed_ballot where session_id = ${one.id}::bigint
    `.execute(db);
    await recordCouncilAct(db, context, {
      councilId: one.councilId,
      sessionId: one.id,
      kind: "SESSION_CANCELLED",
      detail: { reason },
    });
  });
}
