import { castOf } from "../award/session.ts";
import { recusalRefusal } from "../award/session-acts.ts";
import { refuse } from "../workflow/refusals.ts";
import { cleanText, textLimits } from "../workflow/text.ts";
import type { Choice } from "../workflow/vocabulary.ts";
import type { BallotBox } from "./ballot-box.ts";
import { checkDistance } from "./check-distance.ts";
import type { PersonalContext } from "./context.ts";
import { keepBallot } from "./keep-ballot.ts";
import { keepRecusals } from "./keep-recusals.ts";
import {
  changeSession,
  itemOn,
  lockedSession,
  refuseFirst,
  type SessionChanged,
} from "./locked-session.ts";

/** There is no idempotency key: its hash would tell the choice. */
export type RecordWrittenOpinion = {
  readonly sessionId: string;
  readonly seenVersion: number;
  readonly nominationId: string;
  /** The absent member. */
  readonly personId: string;
  readonly choice: Choice;
  /** Number and date of his letter. */
  readonly document: string;
};

/** The secretary records the letter in which an absent member votes. */
export function recordWrittenOpinion(
  context: PersonalContext,
  box: BallotBox,
  input: RecordWrittenOpinion,
): Promise<SessionChanged> {
  const change = {
    mutation: "recordWrittenOpinion",
    act: "RECORD_WRITTEN_OPINION",
    input,
  } as const;
  return changeSession(context, change, async (db, before) => {
    const document = cleanText("document", input.document, textLimits.name);
    await keepRecusals(db, context, before);
    const one = await lockedSession(db, context, before.id);
    const item = itemOn(one, input.nominationId);
    const seat =
      one.seats.find((each) => each.personId === input.personId) ??
      refuse("ATTENDANCE_UNKNOWN_MEMBER");
    if (!seat.votes) refuse("ATTENDANCE_UNKNOWN_MEMBER");
    if (seat.attendance === "PRESENT") refuse("IS_PRESENT");
    refuseFirst([recusalRefusal(item, seat)]);
    await checkDistance(db, context, one, item);
    if (castOf(item, seat)) refuse("ALREADY_VOTED", { nomination: item.code });
    if (item.state !== "OPEN") refuse("VOTE_CLOSED", { nomination: item.code });
    const { choice } = input;
    const ballot = { item, seat, method: "WRITTEN", choice, document } as const;
    await keepBallot(db, context, box, { sessionId: one.id, ...ballot });
  });
}
