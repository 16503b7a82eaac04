import { conflictsOf } from "../access/conflicts.ts";
import type { SessionCase } from "../access/load-sessions.ts";
import { dateInVietnam } from "../award/dates.ts";
import { type AgendaItem, seatOf } from "../award/session.ts";
import { recusalRefusal } from "../award/session-acts.ts";
import type { Db } from "../database/sql.ts";
import { refuse } from "../workflow/refusals.ts";
import type { PersonalContext } from "./context.ts";
import { refuseFirst } from "./locked-session.ts";

/**
 * Neither a recused member nor anybody who stands too near to a nomination counts its ballots, records
 * letters on it, or closes or reopens its vote.
 */
export async function checkDistance(
  db: Db,
  { viewer, now }: PersonalContext,
  one: SessionCase,
  item: AgendaItem,
): Promise<void> {
  const seat = seatOf(one, viewer.personId);
  if (seat) refuseFirst([recusalRefusal(item, seat)]);
  const [conflict] = await conflictsOf(
    db,
    [item.nominationId],
    [viewer.personId],
    dateInVietnam(now),
  );
  if (conflict) {
    const own = { ...item, recusals: [{ ...conflict, note: null }] };
    const standing = { ...(seat ?? one.seats[0] ?? refuse("COUNCIL_EMPTY")) };
    refuseFirst([recusalRefusal(own, { ...standing, personId: viewer.personId })]);
  }
}
