import type { Case } from "../access/load-cases.ts";
import { proposalRefusal } from "../access/revocation-rights.ts";
import type { ViewerDesk } from "../access/viewer.ts";
import { type Catalogue, newestPipelines } from "../database/catalogue.ts";
import { type Db, sql } from "../database/sql.ts";
import { proposing } from "../pipelines/revocation-parts.ts";
import { type DocumentReference, firstPreviousHash } from "../workflow/history.ts";
import { type PipelineDefinition, stageOf } from "../workflow/pipeline.ts";
import { refusal, refuse, Refused } from "../workflow/refusals.ts";
import { cleanText, textLimits } from "../workflow/text.ts";
import type { RevocationGround } from "../workflow/vocabulary.ts";
import { signatureOf } from "./actor.ts";
import { type Advanced, checkVersion, lockedCase } from "./advance-nomination.ts";
import { cleanAmount } from "./clean-amount.ts";
import type { PersonalContext } from "./context.ts";
import { inTransaction, keepAnswer, replayOf } from "./idempotency.ts";
import {
  firstStandingOf,
  insertRevocation,
  type Kept,
  type NewRevocation,
} from "./insert-revocation.ts";
import { keepDocuments } from "./keep-documents.ts";
import { standingNow } from "./next-standing.ts";
import { type EntryDraft, recordEntry } from "./record-entry.ts";
import { cleanDocument, type CleanDocument, type DocumentInput } from "./step-input.ts";
import { deskFor, withState } from "./take-step.ts";

export type ProposeRevocation = {
  /** What was awarded. */
  readonly nominationId: string;
  readonly seenVersion: number;
  readonly ground: RevocationGround;
  readonly note: string;
  /** The conclusion or judgment it rests on; nothing is proposed without one. */
  readonly conclusion?: DocumentInput | null | undefined;
  /** What the recipient was paid; nothing where it was not paid yet. */
  readonly moneyOwed?: number | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
};

type Clean = {
  readonly ground: RevocationGround;
  readonly note: string;
  readonly conclusion: CleanDocument;
  readonly moneyOwed: number;
};

/**
 * Asks that an award be revoked: a case of its own begins, and the awarded nomination's history tells
 * of it. The award itself stands until the revocation is published.
 */
export function proposeRevocation(
  context: PersonalContext,
  input: ProposeRevocation,
): Promise<Advanced> {
  const { idempotencyKey, ...rest } = input;
  const repeatable = { mutation: "proposeRevocation", key: idempotencyKey, input: rest };
  return inTransaction(context, async (db) => {
    const awarded = await lockedCase(db, context, input.nominationId);
    const answered = await replayOf<Advanced>(db, context, repeatable);
    if (answered) return answered;
    checkVersion(awarded, input.seenVersion);
    const desk = proposingDesk(context, awarded);
    const clean = cleanInput(context, awarded, input);
    const pipeline = pipelineOver(context.catalogue, awarded);
    const places = { ...awarded.places, PROPOSER: desk.organisationId };
    const proposed = await begin(db, context, clean, { awarded, pipeline, places, desk });
    await keepAnswer(db, context, repeatable, proposed);
    return proposed;
  });
}

/** The row lock on what was awarded lets rival proposals see one another. */
function proposingDesk(context: PersonalContext, awarded: Case): ViewerDesk {
  const why = proposalRefusal(awarded);
  if (why) throw new Refused(withState(why, awarded));
  const desk = deskFor(context, awarded, proposing);
  if (!desk) throw new Error("A desk that may propose was found and is gone.");
  return desk;
}

function cleanInput(
  { catalogue }: PersonalContext,
  awarded: Case,
  { ground, note, conclusion, moneyOwed }: ProposeRevocation,
): Clean {
  if (!conclusion) throw new Refused(withState(refusal("CONCLUSION_REQUIRED"), awarded));
  return {
    ground,
    note: cleanText("note", note, textLimits.note),
    conclusion: cleanDocument(catalogue, "conclusion", conclusion),
    moneyOwed: cleanAmount("moneyOwed", moneyOwed ?? 0),
  };
}

/** The newest pipeline over what was decided at the level of the award. */
function pipelineOver(catalogue: Catalogue, { facts, awardKey }: Case): PipelineDefinition {
  const found = newestPipelines(catalogue).find(
    ({ scope }) => scope.procedure === "REVOCATION" && scope.decidedAt.includes(facts.decidedAt),
  );
  return found ?? refuse("NO_PIPELINE", { award: awardKey });
}

type Begun = NewRevocation & { readonly desk: ViewerDesk };

async function begin(
  db: Db,
  context: PersonalContext,
  clean: Clean,
  made: Begun,
): Promise<Advanced> {
  const { level } = stageOf(made.pipeline, made.pipeline.start);
  const kept = await insertRevocation(db, context, made);
  const documents = await keepDocuments(
    db,
    context,
    { id: kept.id, level, version: 0 },
    { papers: [], incoming: clean.conclusion },
  );
  await keepDetails(db, kept.id, clean, documents);
  const target = { id: kept.id, version: 0, lastHash: firstPreviousHash };
  const created = creation(context, clean, made, { kept, documents });
  const seq = await recordEntry(db, target, created, firstStandingOf(context, made));
  await tell(db, context, made, { code: kept.code, ground: clean.ground });
  return { nominationId: kept.id, seq };
}

/** The first line of the case: what it is about, and what it rests on. */
function creation(
  context: PersonalContext,
  { note }: Clean,
  { awarded, pipeline, desk }: Begun,
  { kept, documents }: { readonly kept: Kept; readonly documents: readonly DocumentReference[] },
): EntryDraft {
  const { code, subject, unit } = kept;
  return {
    ...signatureOf(context, desk, null),
    kind: "CREATED",
    step: null,
    fromStage: null,
    toStage: pipeline.start,
    note,
    payload: {
      kind: "CREATED",
      code,
      award: awarded.awardKey,
      subject,
      unit,
      pipeline: `${pipeline.key} v${pipeline.version}`,
      revokes: awarded.code,
    },
    documents,
    batchId: null,
  };
}

/** The awarded nomination's own history tells that somebody asked; what was found stays in the case. */
async function tell(
  db: Db,
  context: PersonalContext,
  { awarded, desk }: Begun,
  proposal: { readonly code: string; readonly ground: RevocationGround },
): Promise<void> {
  const draft: EntryDraft = {
    ...signatureOf(context, desk, null),
    kind: "REVOCATION_PROPOSED",
    step: null,
    fromStage: awarded.stage,
    toStage: awarded.stage,
    note: null,
    payload: { kind: "REVOCATION_PROPOSED", ...proposal },
    documents: [],
    batchId: null,
  };
  await recordEntry(db, awarded, draft, standingNow(awarded));
}

async function keepDetails(
  db: Db,
  id: string,
  { ground, moneyOwed }: Clean,
  [conclusion]: readonly DocumentReference[],
): Promise<void> {
  await sql`
    insert into revocation (nomination_id, ground, conclusion_id, money_owed)
    values (${id}::bigint, ${ground}, ${conclusion?.id ?? null}::bigint, ${moneyOwed}::bigint)
  `.execute(db);
}
