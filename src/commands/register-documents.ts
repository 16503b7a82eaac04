import type { Case } from "../access/load-cases.ts";
import type { ViewerDesk } from "../access/viewer.ts";
import { fittingDesks, permissionRefusals } from "../workflow/permissions.ts";
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

/**
 * Registers papers for a nomination without moving it, by whoever it waits for. A paper that a step
 * of the stage asks for is registered only by those who may take that step.
 */
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
    const desk = registeringDesk(context, one);
    const count = input.documents.length;
    if (count < 1 || count > maxDocuments)
      refuse("LIST_SIZE", { field: "documents", min: 1, max: maxDocuments });
    const papers = input.documents.map((document) =>
      cleanDocument(context.catalogue, "documents", document),
    );
    for (const { type } of papers) checkMaker(one, type);
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

function registeringDesk(context: PersonalContext, one: Case): ViewerDesk {
  const rules = Object.values(stageOf(one.pipeline, one.stage).steps)
    .filter((step) => step.queues !== false)
    .flatMap((step) => step.by);
  const [acting] = fittingDesks(rules, one.actor.desks, one.places);
  const desk = context.viewer.desks.find((other) => other.id === acting?.id);
  if (!desk)
    throw new Refused(withState(refusal("NOT_YOUR_STEP", { step: "registerDocuments" }), one));
  if (one.actor.isSubject) throw new Refused(withState(refusal("OWN_NOMINATION"), one));
  return desk;
}

/** The proposer does not supply the reviewer's report, nor anybody what bars him from the step. */
function checkMaker(one: Case, type: string): void {
  const asking = Object.entries(stageOf(one.pipeline, one.stage).steps).filter(([, step]) =>
    step.requires?.papers?.includes(type),
  );
  const refusals = asking.map(([key, step]) =>
    permissionRefusals(key, step, one.actor, one.places),
  );
  const [first] = refusals.flat();
  if (first && refusals.every((found) => found.length > 0))
    throw new Refused(withState(first, one));
}
