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
import { firstStandingOf, insertRevocation, type NewRevocation } from "./insert-revocation.ts";
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
    const { CONSULTED: _, ...kept } = awarded.places;
    const places = { ...kept, PROPOSER: desk.organisationId };
    const proposed = await begin(db, context, clean, { awarded, pipeline, places }, desk);
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

async function begin(
  db: Db,
  context: PersonalContext,
  clean: Clean,
  made: NewRevocation,
  desk: ViewerDesk,
): Promise<Advanced> {
  const { awarded, pipeline } = made;
  const { level } = stageOf(pipeline, pipeline.start);
  const { id, code, subject, unit } = await insertRevocation(db, context, made);
  const documents = await keepDocuments(
    db,
    context,
    { id, level, version: 0 },
    { papers: [], incoming: clean.conclusion },
  );
  await keepDetails(db, id, clean, documents);
  const signed = { ...signatureOf(context, desk, null), step: null, batchId: null };
  const seq = await recordEntry(
    db,
    { id, version: 0, lastHash: firstPreviousHash },
    {
      ...signed,
      kind: "CREATED",
      fromStage: null,
      toStage: pipeline.start,
      note: clean.note,
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
    },
    firstStandingOf(context, made),
  );
  const told: EntryDraft = {
    ...signed,
    kind: "REVOCATION_PROPOSED",
    fromStage: awarded.stage,
    toStage: awarded.stage,
    note: null,
    payload: { kind: "REVOCATION_PROPOSED", code, ground: clean.ground },
    documents: [],
  };
  await recordEntry(db, awarded, told, standingNow(awarded));
  return { nominationId: id, seq };
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
