import { createHash } from "node:crypto";
import type { Case } from "../access/load-cases.ts";
import type { SessionCase } from "../access/load-sessions.ts";
import type { AgendaItem } from "../award/session.ts";
import { type Db, rowOf, sql } from "../database/sql.ts";
import type { VotePayload } from "../workflow/history.ts";
import { stageOf } from "../workflow/pipeline.ts";
import { refusal, refuse, Refused } from "../workflow/refusals.ts";
import { cleanOptional, textLimits } from "../workflow/text.ts";
import { type Advanced, lockedCase } from "./advance-nomination.ts";
import { type BatchResult, settle } from "./advance-nominations.ts";
import type { PersonalContext } from "./context.ts";
import { inTransaction, keepAnswer, replayOf } from "./idempotency.ts";
import { changeSession, lockedSession, type SessionChange } from "./locked-session.ts";
import { keepMinutes, sentenceOf, voteOn } from "./minutes.ts";
import { recordCouncilAct } from "./record-council-act.ts";
import { cleanStepInput } from "./step-input.ts";
import { refusalsOf, takeStep, withState } from "./take-step.ts";

export type SignMinutes = SessionChange & {
  readonly number?: string | null | undefined;
  readonly symbol?: string | null | undefined;
};

export type MinutesSigned = {
  readonly sessionId: string;
  readonly results: readonly BatchResult[];
};

/**
 * The chair or a deputy signs, which fixes the result. Then every nomination takes the step its vote
 * leads to, each in a transaction of its own: one that cannot move is reported and stays, for anybody
 * fit to take the step later. Repeated with the same key, those that moved answer as they did.
 */
export async function signMinutes(
  context: PersonalContext,
  input: SignMinutes,
): Promise<MinutesSigned> {
  const change = { mutation: "signMinutes", act: "SIGN_MINUTES", input } as const;
  const { sessionId } = await changeSession(context, change, async (db, one) => {
    const number = cleanOptional("number", input.number, textLimits.name);
    const symbol = cleanOptional("symbol", input.symbol, textLimits.name);
    const sha256 = await keepMinutes(db, context, one, { number, symbol });
    await recordCouncilAct(db, context, {
      councilId: one.councilId,
      sessionId: one.id,
      kind: "MINUTES_SIGNED",
      detail: { sha256, number, symbol },
    });
  });
  const signed = await inTransaction(context, (db) => lockedSession(db, context, sessionId));
  const results: BatchResult[] = [];
  for (const item of signed.items) {
    const key = keyOf(input.idempotencyKey, item.nominationId);
    results.push(await settle(item.nominationId, advanceItem(context, signed, item, key)));
  }
  return { sessionId, results };
}

function keyOf(key: string | null | undefined, nominationId: string): string | null {
  if (!key) return null;
  return createHash("sha256").update(`${key}/${nominationId}`).digest("hex");
}

function advanceItem(
  context: PersonalContext,
  session: SessionCase,
  item: AgendaItem,
  key: string | null,
): Promise<Advanced> {
  const input = { sessionId: session.id, nominationId: item.nominationId };
  const repeatable = { mutation: "signMinutes.item", key, input };
  return inTransaction(context, async (db) => {
    const one = await lockedCase(db, context, item.nominationId);
    const answered = await replayOf<Advanced>(db, context, repeatable);
    if (answered) return answered;
    await checkStay(db, one, item);
    const vote = await voteOn(db, session, item);
    const advanced = await takeStep(db, context, one, {
      step: stepFor(context, one, vote),
      input: cleanStepInput(context.catalogue, {
        note: sentenceOf(vote),
        papers: [minutesOf(session)],
      }),
      paper: null,
      batchId: null,
      vote,
    });
    await sql`
      update session_item set state = 'ADVANCED' where id = ${item.id}::bigint
    `.execute(db);
    await keepAnswer(db, context, repeatable, advanced);
    return advanced;
  });
}

/** The vote was about this stay before the council, not a later one. */
async function checkStay(db: Db, one: Case, item: AgendaItem): Promise<void> {
  const same = await rowOf(
    db,
    sql`
      select from session_item i join nomination n on n.id = i.nomination_id
      where i.id = ${item.id}::bigint and i.stage_seq = n.stage_seq
    `,
  );
  if (!same)
    throw new Refused(withState(refusal("NO_COUNCIL_STAGE", { nomination: one.code }), one));
}

/** The step of the stage that the vote opens; where there are several, the one that is open. */
function stepFor(context: PersonalContext, one: Case, { result }: VotePayload): string {
  const guard = result === "ENDORSED" ? "councilEndorsed" : "councilRejected";
  const { steps } = stageOf(one.pipeline, one.stage);
  const keys = Object.keys(steps).filter((key) => steps[key]?.when?.includes(guard));
  const [least] = keys.toSorted(
    (a, b) => refusalsOf(context, one, a).length - refusalsOf(context, one, b).length,
  );
  return least ?? refuse("NO_COUNCIL_STAGE", { nomination: one.code });
}

function minutesOf({ councilName, meetsOn, minutesNumber, minutesSymbol }: SessionCase) {
  const day = meetsOn.split("-").toReversed().join("/");
  return {
    type: "COUNCIL_MINUTES",
    title: `Biên bản họp ngày ${day}`,
    number: minutesNumber,
    symbol: minutesSymbol,
    issuedOn: meetsOn,
    issuer: councilName,
  };
}
