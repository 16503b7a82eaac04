import type { Case } from "../access/load-cases.ts";
import { type Db, sql } from "../database/sql.ts";
import { permissionRefusals } from "../workflow/permissions.ts";
import { stageOf, type StepDefinition } from "../workflow/pipeline.ts";
import { refusal, Refused } from "../workflow/refusals.ts";
import { cleanText, textLimits } from "../workflow/text.ts";
import { signatureOf } from "./actor.ts";
import { type Advanced, checkVersion, lockedCase } from "./advance-nomination.ts";
import type { PersonalContext } from "./context.ts";
import { inTransaction, keepAnswer, replayOf } from "./idempotency.ts";
import { keepDocuments } from "./keep-documents.ts";
import { standingNow } from "./next-standing.ts";
import { recordEntry } from "./record-entry.ts";
import {
  cleanDate,
  cleanDocument,
  type CleanDocument,
  cleanStepInput,
  type DocumentInput,
} from "./step-input.ts";
import { deskFor, takeStep, withState } from "./take-step.ts";

export type RecordFeedback = {
  readonly nominationId: string;
  readonly seenVersion: number;
  readonly text: string;
  /** Who sent it, or how it came in. */
  readonly source: string;
  readonly receivedOn: string;
  /** Puts the nomination on hold in the same act. */
  readonly serious: boolean;
  readonly incomingDocument?: DocumentInput | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
};

type Feedback = {
  readonly text: string;
  readonly source: string;
  readonly receivedOn: string;
  readonly serious: boolean;
  readonly document: CleanDocument | null;
};

/** Named like a step in refusals and in what was taken; it is no step of any pipeline. */
const act = "recordFeedback";
const label = { vi: "Ghi nhận phản ánh", en: "Record feedback" };

/**
 * Records what the public says while a nomination is on notice (NĐ152 Điều 44), by the desks that may
 * put it on hold there. What is serious does so in the same transaction, for its text as the ground.
 */
export function recordFeedback(context: PersonalContext, input: RecordFeedback): Promise<Advanced> {
  const { idempotencyKey, ...rest } = input;
  const repeatable = { mutation: act, key: idempotencyKey, input: rest };
  return inTransaction(context, async (db) => {
    const one = await lockedCase(db, context, input.nominationId);
    const answered = await replayOf<Advanced>(db, context, repeatable);
    if (answered) return answered;
    checkVersion(one, input.seenVersion);
    const [key, hold] = holdStep(one);
    const [first] = permissionRefusals(act, { ...hold, label }, one.actor, one.places);
    if (first) throw new Refused(withState(first, one));
    const feedback = cleanFeedback(context, one, input);
    const kept = await keep(db, context, one, { hold, feedback });
    const recorded = feedback.serious ? await holdFor(db, context, kept, { key, input }) : kept;
    await keepAnswer(db, context, repeatable, recorded);
    return recorded;
  });
}

/** The step by which the stage of notice is held; its desks hear the public. */
function holdStep(one: Case): readonly [string, StepDefinition] {
  const stage = stageOf(one.pipeline, one.stage);
  const found = Object.entries(stage.steps).find(([, step]) => step.effects?.includes("HOLD"));
  if (stage.waits !== "NOTICE" || !found)
    throw new Refused(withState(refusal("NOT_ON_NOTICE"), one));
  return found;
}

function cleanFeedback({ catalogue }: PersonalContext, one: Case, input: RecordFeedback): Feedback {
  const { today } = one.facts;
  const receivedOn = cleanDate("receivedOn", input.receivedOn) ?? today;
  const no = (refused: ReturnType<typeof refusal>) => new Refused(withState(refused, one));
  if (receivedOn > today)
    throw no(refusal("EFFECTIVE_DATE_IN_FUTURE", { effectiveOn: receivedOn }));
  if (input.serious && !input.incomingDocument) throw no(refusal("INCOMING_DOCUMENT_REQUIRED"));
  return {
    text: cleanText("text", input.text, textLimits.note),
    source: cleanText("source", input.source, textLimits.name),
    receivedOn,
    serious: input.serious,
    document: input.incomingDocument
      ? cleanDocument(catalogue, "incomingDocument", input.incomingDocument)
      : null,
  };
}

type Kept = { readonly hold: StepDefinition; readonly feedback: Feedback };

async function keep(
  db: Db,
  context: PersonalContext,
  one: Case,
  { hold, feedback }: Kept,
): Promise<Advanced> {
  const { text, source, receivedOn, serious, document } = feedback;
  await sql`
    insert into feedback (nomination_id, text, source, serious, received_on, seq, recorded_at,
      recorded_by_id)
    values (${one.id}::bigint, ${text}, ${source}, ${serious}, ${receivedOn}::date,
      ${one.version + 1}::int, ${context.now.toISOString()}::timestamptz,
      ${context.viewer.personId}::bigint)
  `.execute(db);
  // The document of what is serious is registered once, as the ground of the hold.
  const incoming = serious ? null : document;
  const draft = {
    ...signatureOf(context, deskFor(context, one, hold), null),
    kind: "FEEDBACK_RECORDED" as const,
    step: null,
    fromStage: one.stage,
    toStage: one.stage,
    note: text,
    payload: { kind: "FEEDBACK_RECORDED" as const, serious },
    documents: await keepDocuments(db, context, one, { papers: [], incoming }),
    batchId: null,
  };
  const seq = await recordEntry(db, one, draft, standingNow(one));
  return { nominationId: one.id, seq };
}

async function holdFor(
  db: Db,
  context: PersonalContext,
  { nominationId }: Advanced,
  { key, input }: { readonly key: string; readonly input: RecordFeedback },
): Promise<Advanced> {
  const { text, incomingDocument } = input;
  return takeStep(db, context, await lockedCase(db, context, nominationId), {
    step: key,
    input: cleanStepInput(context.catalogue, { note: text, incomingDocument }),
    paper: null,
    batchId: null,
  });
}
