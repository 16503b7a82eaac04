import type { Case } from "../access/load-cases.ts";
import { closingStep, recoveryRefusal } from "../access/revocation-rights.ts";
import { revokedBy } from "../access/revocations.ts";
import type { ViewerDesk } from "../access/viewer.ts";
import { type Db, rowOf, sql } from "../database/sql.ts";
import { refusal, type RefusalReason, Refused, refuse } from "../workflow/refusals.ts";
import { cleanOptional, textLimits } from "../workflow/text.ts";
import type { Recoverable } from "../workflow/vocabulary.ts";
import { signatureOf } from "./actor.ts";
import { type Advanced, checkVersion, lockedCase } from "./advance-nomination.ts";
import { cleanAmount } from "./clean-amount.ts";
import type { PersonalContext } from "./context.ts";
import { inTransaction, keepAnswer, replayOf } from "./idempotency.ts";
import { keepDocuments } from "./keep-documents.ts";
import { standingNow } from "./next-standing.ts";
import { recordEntry } from "./record-entry.ts";
import { cleanDate, cleanDocument, type CleanDocument, type DocumentInput } from "./step-input.ts";
import { deskFor, withState } from "./take-step.ts";

export type RecordRecovery = {
  /** The revocation. */
  readonly nominationId: string;
  readonly seenVersion: number;
  readonly what: Recoverable;
  /** In đồng, of money alone. */
  readonly amount?: number | null | undefined;
  readonly recoveredOn: string;
  /** The record of handing over, or the receipt. */
  readonly document?: DocumentInput | null | undefined;
  readonly note?: string | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
};

type Recovery = {
  readonly what: Recoverable;
  readonly amount: number | null;
  readonly recoveredOn: string;
  readonly document: CleanDocument | null;
  readonly note: string | null;
};

/** Records that the item, or money, of a revoked award came back. Nothing moves. */
export function recordRecovery(context: PersonalContext, input: RecordRecovery): Promise<Advanced> {
  const { idempotencyKey, ...rest } = input;
  const repeatable = { mutation: "recordRecovery", key: idempotencyKey, input: rest };
  return inTransaction(context, async (db) => {
    const one = await lockedCase(db, context, input.nominationId);
    const answered = await replayOf<Advanced>(db, context, repeatable);
    if (answered) return answered;
    checkVersion(one, input.seenVersion);
    const desk = recoveringDesk(context, one);
    const recovery = await cleanRecovery(db, context, one, input);
    const recorded = await keep(db, context, one, { desk, recovery });
    await keepAnswer(db, context, repeatable, recorded);
    return recorded;
  });
}

function no(one: Case, reason: RefusalReason, details: Parameters<typeof refusal>[1] = {}) {
  return new Refused(withState(refusal(reason, details), one));
}

/** Whoever may close the recovery records what came back. */
function recoveringDesk(context: PersonalContext, one: Case): ViewerDesk | null {
  const why = recoveryRefusal(one);
  if (why) throw new Refused(withState(why, one));
  const closing = closingStep(one);
  return closing && deskFor(context, one, closing);
}

async function cleanRecovery(
  db: Db,
  { catalogue }: PersonalContext,
  one: Case,
  input: RecordRecovery,
): Promise<Recovery> {
  const { what, document, note } = input;
  const recoveredOn = cleanDate("recoveredOn", input.recoveredOn) ?? one.facts.today;
  if (recoveredOn > one.facts.today)
    throw no(one, "EFFECTIVE_DATE_IN_FUTURE", { effectiveOn: recoveredOn });
  const revokedOn = await revocationDay(db, one);
  if (recoveredOn < revokedOn) throw no(one, "RECOVERED_TOO_EARLY", { recoveredOn, revokedOn });
  return {
    what,
    amount: what === "ITEM" ? itemBack(one, input) : moneyBack(one, input),
    recoveredOn,
    document: document ? cleanDocument(catalogue, "document", document) : null,
    note: cleanOptional("note", note, textLimits.note),
  };
}

async function revocationDay(db: Db, { revokesId, code }: Case): Promise<string> {
  const row = await rowOf(
    db,
    sql<{ revokedOn: string }>`
      select r.revoked_on::text as "revokedOn"
      from nomination n cross join lateral ${revokedBy("n")} r
      where n.id = ${revokesId}::bigint
    `,
  );
  if (!row) throw new Error(`${code} recovers what was not revoked.`);
  return row.revokedOn;
}

function itemBack(one: Case, { amount }: RecordRecovery): null {
  if (amount !== null && amount !== undefined) refuse("NOT_ASKED_FOR", { fields: ["amount"] });
  if (one.facts.recovery?.itemBack) throw no(one, "ALREADY_RECOVERED");
  return null;
}

function moneyBack(one: Case, { amount }: RecordRecovery): number {
  const { moneyOwed: owed = 0, moneyBack: back = 0 } = one.facts.recovery ?? {};
  const left = owed - back;
  if (left <= 0) throw no(one, "ALREADY_RECOVERED");
  const found = cleanAmount("amount", amount ?? 0);
  if (found === 0 || found > left) throw no(one, "RECOVERY_EXCEEDS", { left });
  return found;
}

async function keep(
  db: Db,
  context: PersonalContext,
  one: Case,
  { desk, recovery }: { readonly desk: ViewerDesk | null; readonly recovery: Recovery },
): Promise<Advanced> {
  const { what, amount, recoveredOn, document, note } = recovery;
  await sql`
    insert into recovery (nomination_id, what, amount, recovered_on, seq, recorded_at, recorded_by_id)
    values (${one.id}::bigint, ${what}, ${amount}::bigint, ${recoveredOn}::date,
      ${one.version + 1}::int, ${context.now.toISOString()}::timestamptz,
      ${context.viewer.personId}::bigint)
  `.execute(db);
  const draft = {
    ...signatureOf(context, desk, recoveredOn),
    kind: "RECOVERED" as const,
    step: null,
    fromStage: one.stage,
    toStage: one.stage,
    note,
    payload: { kind: "RECOVERED" as const, what, amount },
    documents: await keepDocuments(db, context, one, { papers: [], incoming: document }),
    batchId: null,
  };
  const seq = await recordEntry(db, one, draft, standingNow(one));
  return { nominationId: one.id, seq };
}
