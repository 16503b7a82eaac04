import { fittingDesks } from "../workflow/permissions.ts";
import { stageOf } from "../workflow/pipeline.ts";
import { refusal, Refused, refuse } from "../workflow/refusals.ts";
import { cleanOptional, textLimits } from "../workflow/text.ts";
import { signatureOf } from "./actor.ts";
import { type Advanced, checkVersion, lockedCase } from "./advance-nomination.ts";
import type { PersonalContext } from "./context.ts";
import { inTransaction, keepAnswer, replayOf } from "./idempotency.ts";
import { keepDocuments } from "./keep-documents.ts";
import { standingNow } from "./next-standing.ts";
import { recordEntry } from "./record-entry.ts";
import { cleanDocument, type DocumentInput } from "./step-input.ts";
import { withState } from "./take-step.ts";

export type RegisterDocuments = {
  readonly nominationId: string;
  readonly seenVersion: number;
  readonly documents: readonly DocumentInput[];
  readonly note?: string | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
};

const maxDocuments = 50;

/** Registers papers for a nomination without moving it, by whoever has a step at its stage. */
export function registerDocuments(
  context: PersonalContext,
  input: RegisterDocuments,
): Promise<Advanced> {
  const { idempotencyKey, ...rest } = input;
  const repeatable = { mutation: "registerDocuments", key: idempotencyKey, input: rest };
  return inTransaction(context, async (db) => {
    const one = await lockedCase(db, context, input.nominationId);
    const answered = await replayOf<Advanced>(db, context, repeatable);
    if (answered) return answered;
    checkVersion(one, input.seenVersion);
    const steps = Object.values(stageOf(one.pipeline, one.stage).steps);
    const [acting] = steps.flatMap((step) => fittingDesks(step, one.actor.desks, one.places));
    const desk = context.viewer.desks.find((other) => other.id === acting?.id);
    if (!desk)
      throw new Refused(withState(refusal("NOT_YOUR_STEP", { step: "registerDocuments" }), one));
    if (one.actor.isSubject) throw new Refused(withState(refusal("OWN_NOMINATION"), one));
    const count = input.documents.length;
    if (count < 1 || count > maxDocuments)
      refuse("TEXT_TOO_LONG", { field: "documents", length: count, max: maxDocuments });
    const papers = input.documents.map((document) =>
      cleanDocument(context.catalogue, "documents", document),
    );
    const documents = await keepDocuments(db, context, one, { papers, incoming: null });
    const draft = {
      ...signatureOf(context, desk, null),
      kind: "DOCUMENT_REGISTERED" as const,
      step: null,
      fromStage: one.stage,
      toStage: one.stage,
      note: cleanOptional("note", input.note, textLimits.note),
      payload: { kind: "DOCUMENT_REGISTERED" as const },
      documents,
      batchId: null,
    };
    const seq = await recordEntry(db, one, draft, standingNow(one));
    const registered = { nominationId: one.id, seq };
    await keepAnswer(db, context, repeatable, registered);
    return registered;
  });
}
