import type { SessionCase } from "../access/load-sessions.ts";
import {
  addsUp,
  type AgendaItem,
  agreedCount,
  type CountParts,
  eligibleSeats,
  lastCounts,
  sameCount,
} from "../award/session.ts";
import { actRefusals } from "../award/session-acts.ts";
import { type Db, sql } from "../database/sql.ts";
import { refuse } from "../workflow/refusals.ts";
import { checkDistance } from "./check-distance.ts";
import { checkReadable } from "./check-readable.ts";
import type { PersonalContext } from "./context.ts";
import { inTransaction } from "./idempotency.ts";
import { keepRecusals } from "./keep-recusals.ts";
import {
  itemOn,
  lockedSession,
  raiseVersion,
  refuseFirst,
  type SessionChanged,
} from "./locked-session.ts";
import { recordCouncilAct } from "./record-council-act.ts";

export type EnterPaperCount = CountParts & {
  readonly sessionId: string;
  readonly nominationId: string;
  /** The round of the vote that was counted. */
  readonly round: number;
};

/**
 * One of two people enters what he counted in the box of a nomination. The first is not shown to the
 * second. Counts that differ stay on record, are refused, and both are entered anew; a second entry
 * by the same person is refused, so that repeating is safe without a key.
 */
export async function enterPaperCount(
  context: PersonalContext,
  input: EnterPaperCount,
): Promise<SessionChanged> {
  const { differ } = await inTransaction(context, async (db) => {
    const before = await lockedSession(db, context, input.sessionId);
    refuseFirst(actRefusals(before, "ENTER_PAPER_COUNT", before.actor));
    await keepRecusals(db, context, before);
    const one = await lockedSession(db, context, input.sessionId);
    await checkReadable(db, context, one, [input.nominationId]);
    const item = itemOn(one, input.nominationId);
    if (item.round !== input.round) refuse("VOTE_ROUND_PAST", { nomination: item.code });
    if (item.state !== "OPEN") refuse("VOTE_CLOSED", { nomination: item.code });
    await checkDistance(db, context, one, item);
    const eligible = eligibleSeats(one, item).length;
    if (!addsUp(input, eligible)) refuse("COUNT_DOES_NOT_ADD_UP", { eligible });
    return keepCount(db, context, { one, item, input });
  });
  // Thrown after the commit: both counts stay on record.
  if (differ) refuse("PAPER_COUNTS_DIFFER");
  return { sessionId: input.sessionId };
}

async function keepCount(
  db: Db,
  context: PersonalContext,
  {
    one,
    item,
    input,
  }: { readonly one: SessionCase; readonly item: AgendaItem; readonly input: EnterPaperCount },
): Promise<{ readonly differ: boolean }> {
  const { viewer, now } = context;
  if (agreedCount(item)) refuse("COUNT_AGREED", { nomination: item.code });
  const last = lastCounts(item);
  const [first] = last;
  const second = last.length === 1 ? first : undefined;
  if (second?.personId === viewer.personId) refuse("COUNTED_ALREADY");
  if (second && !second.byOfficer && !one.actor.officer) refuse("SECRETARY_COUNTS");
  const attempt = second?.attempt ?? (first?.attempt ?? 0) + 1;
  await sql`
    insert into paper_count (session_id, nomination_id, round, attempt, person_id, person_name,
      by_officer, issued, collected, valid, agree, disagree, abstain, at)
    values (${one.id}::bigint, ${item.nominationId}::bigint, ${item.round}::int, ${attempt}::int,
      ${viewer.personId}::bigint, ${viewer.fullName}, ${one.actor.officer}, ${input.issued}::int,
      ${input.collected}::int, ${input.valid}::int, ${input.agree}::int, ${input.disagree}::int,
      ${input.abstain}::int, ${now.toISOString()}::timestamptz)
  `.execute(db);
  await recordCouncilAct(db, context, {
    councilId: one.councilId,
    sessionId: one.id,
    kind: "PAPER_COUNT_ENTERED",
    detail: { nomination: item.code, round: item.round, attempt },
  });
  await raiseVersion(db, one.id);
  return { differ: second !== undefined && !sameCount(second, input) };
}
