import type { SessionCase } from "../access/load-sessions.ts";
import type { AgendaItem } from "../award/session.ts";
import { sql } from "../database/sql.ts";
import { refuse } from "../workflow/refusals.ts";
import { cleanText, textLimits } from "../workflow/text.ts";
import { checkDistance } from "./check-distance.ts";
import type { PersonalContext } from "./context.ts";
import {
  changeSession,
  itemOn,
  type SessionChange,
  type SessionChanged,
} from "./locked-session.ts";
import { recordCouncilAct } from "./record-council-act.ts";

export type ReopenVote = SessionChange & {
  readonly nominationId: string;
  /** A vote taken again counts against the rule's limit; paper ballots counted again do not. */
  readonly kind: "REVOTE" | "CORRECTION";
  readonly reason: string;
};

/**
 * Opens a closed vote again for a new round, while the minutes are not signed. The round before stays
 * on record; in the new one everybody votes, or is counted, anew.
 */
export function reopenVote(context: PersonalContext, input: ReopenVote): Promise<SessionChanged> {
  const change = { mutation: "reopenVote", act: "REOPEN_VOTE", input } as const;
  return changeSession(context, change, async (db, one) => {
    const reason = cleanText("reason", input.reason, textLimits.note);
    const item = itemOn(one, input.nominationId);
    checkReopening(one, item, input.kind);
    await checkDistance(db, context, one, item);
    await sql`
      update session_item set state = 'OPEN', round = round + 1, reason = ${reason},
        revotes = revotes + ${input.kind === "REVOTE" ? 1 : 0}::int
      where id = ${item.id}::bigint
    `.execute(db);
    await sql`
      update council_session set state = 'OPEN', closed_at = null, closed_by_id = null
      where id = ${one.id}::bigint
    `.execute(db);
    await recordCouncilAct(db, context, {
      councilId: one.councilId,
      sessionId: one.id,
      kind: "VOTE_REOPENED",
      detail: { nomination: item.code, round: item.round + 1, kind: input.kind, reason },
    });
  });
}

function checkReopening(
  { ballotForm }: SessionCase,
  item: AgendaItem,
  kind: ReopenVote["kind"],
): void {
  if (item.state !== "CLOSED") refuse("VOTE_NOT_CLOSED", { count: 1 });
  if (kind === "CORRECTION" && ballotForm !== "PAPER") refuse("CORRECTS_PAPER_ONLY");
  if (kind === "REVOTE" && item.revotes >= item.rule.revotes)
    refuse("REVOTES_SPENT", { made: item.revotes, limit: item.rule.revotes });
}
