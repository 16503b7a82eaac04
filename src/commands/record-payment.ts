import { decisionOf } from "../access/decided.ts";
import type { Case } from "../access/load-cases.ts";
import { payingDeskOf } from "../access/paper-desks.ts";
import type { ViewerDesk } from "../access/viewer.ts";
import { dateInVietnam } from "../award/dates.ts";
import { type Db, rowOf, sql } from "../database/sql.ts";
import { refusal, refuse, Refused } from "../workflow/refusals.ts";
import { cleanText, textLimits } from "../workflow/text.ts";
import { signatureOf } from "./actor.ts";
import { type Advanced, lockedCase } from "./advance-nomination.ts";
import { type BatchResult, runBatch } from "./advance-nominations.ts";
import type { PersonalContext } from "./context.ts";
import { inTransaction, keepAnswer, type Repeatable, replayOf } from "./idempotency.ts";
import { standingNow } from "./next-standing.ts";
import { recordEntry } from "./record-entry.ts";
import { cleanDate } from "./step-input.ts";
import { withState } from "./take-step.ts";

export type RecordPayment = {
  readonly nominationIds: readonly string[];
  readonly paidOn: string;
  /** The document it was paid by, as written on it. */
  readonly document: string;
  readonly idempotencyKey?: string | null | undefined;
};

/**
 * Records that prizes were paid, each in a transaction of its own, by the finance desk of the
 * organisation that pays.
 */
export function recordPayment(
  context: PersonalContext,
  { nominationIds, idempotencyKey, ...input }: RecordPayment,
): Promise<{ readonly batchId: string; readonly results: readonly BatchResult[] }> {
  const paid = {
    paidOn: cleanDate("paidOn", input.paidOn) ?? refuse("DATE_INVALID", { field: "paidOn" }),
    document: cleanText("document", input.document, textLimits.name),
  };
  return runBatch(
    context,
    {
      mutation: "recordPayment",
      items: nominationIds.map((nominationId) => ({ nominationId })),
      shared: paid,
      idempotencyKey,
    },
    ({ nominationId }, batch) => payOne(context, nominationId, { ...paid, ...batch }),
  );
}

type Payment = {
  readonly paidOn: string;
  readonly document: string;
  readonly batchId: string;
  readonly repeatable: Repeatable;
};

function payOne(
  context: PersonalContext,
  nominationId: string,
  { paidOn, document, batchId, repeatable }: Payment,
): Promise<Advanced> {
  return inTransaction(context, async (db) => {
    const one = await lockedCase(db, context, nominationId);
    const answered = await replayOf<Advanced>(db, context, repeatable);
    if (answered) return answered;
    const prize = await prizeOf(db, one.id);
    const desk = payingDesk(context, one, prize?.payerId ?? null);
    if (one.outcome !== "AWARDED") throw new Refused(withState(refusal("NOT_AWARDED_YET"), one));
    if (!prize) refuse("NO_PRIZE");
    if (prize.paidOn !== null) refuse("ALREADY_PAID", { paidOn: prize.paidOn });
    const due = Number(prize.due);
    if (due === 0) refuse("NOTHING_DUE");
    checkDay(context, paidOn, prize.decidedOn);
    await sql`
      update prize set paid_on = ${paidOn}::date, paid_at = ${context.now.toISOString()}::timestamptz,
        paid_by_id = ${context.viewer.personId}::bigint, paid_document = ${document}
      where nomination_id = ${one.id}::bigint
    `.execute(db);
    const draft = {
      ...signatureOf(context, desk, paidOn),
      kind: "PRIZE_PAID" as const,
      step: null,
      fromStage: one.stage,
      toStage: one.stage,
      note: null,
      payload: { kind: "PRIZE_PAID" as const, amount: due, fund: prize.fund, document },
      documents: [],
      batchId,
    };
    const seq = await recordEntry(db, one, draft, standingNow(one));
    const done = { nominationId: one.id, seq };
    await keepAnswer(db, context, repeatable, done);
    return done;
  });
}

type Prize = {
  readonly payerId: string | null;
  readonly due: string;
  readonly fund: string | null;
  readonly paidOn: string | null;
  readonly decidedOn: string;
};

function prizeOf(db: Db, nominationId: string): Promise<Prize | null> {
  return rowOf(
    db,
    sql<Prize>`
      select payer_id::text as "payerId", due, fund, paid_on::text as "paidOn",
        decided_on::text as "decidedOn"
      from prize where nomination_id = ${nominationId}::bigint for update
    `,
  );
}

/** Without a prize there is no payer yet: then the desks of those who might be. */
function payingDesk(context: PersonalContext, one: Case, payer: string | null): ViewerDesk {
  const { DEPARTMENT: agency, HOME_AFFAIRS: province } = one.places;
  const payers = payer === null ? [agency, province] : [payer];
  const desk = payingDeskOf(context.viewer, payers);
  if (!desk) throw new Refused(withState(refusal("NOT_YOUR_PAYMENT"), one));
  if (one.actor.isSubject) throw new Refused(withState(refusal("OWN_NOMINATION"), one));
  return desk;
}

/** Nothing is paid or handed over before it was decided, nor tomorrow. */
export function checkDay(context: PersonalContext, on: string, decidedOn: string): void {
  if (on < decidedOn || on > dateInVietnam(context.now))
    refuse("DATE_BEFORE_DECISION", { decidedOn });
}

/** The date of the decision of an award. */
export async function decidedOn(db: Db, nominationId: string): Promise<string> {
  const found = await rowOf(
    db,
    sql<{ on: string }>`
      select d.decided_on::text as "on" from nomination n
      cross join lateral ${decisionOf("n")} d
      where n.id = ${nominationId}::bigint
    `,
  );
  return found?.on ?? refuse("NOT_AWARDED_YET");
}
