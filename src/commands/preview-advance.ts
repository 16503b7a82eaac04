import { shownStanding } from "../access/embargo.ts";
import { type Case, loadCases } from "../access/load-cases.ts";
import { visibleTo } from "../access/visible.ts";
import type { Catalogue } from "../database/catalogue.ts";
import { type Db, json, sql } from "../database/sql.ts";
import { stepAt } from "../workflow/advance.ts";
import { maxBatchItems } from "../workflow/batch.ts";
import { refusal, refuse } from "../workflow/refusals.ts";
import { cleanText, textLimits } from "../workflow/text.ts";
import type { Label } from "../workflow/vocabulary.ts";
import { alsoRequired, type BatchRequires, nothingRequired } from "./batch-requires.ts";
import type { PersonalContext } from "./context.ts";
import { inTransaction } from "./idempotency.ts";
import { keepItems, keepPreview, type NewItem } from "./keep-batch.ts";
import { cleanStepInput, type CleanInput, type StepInput } from "./step-input.ts";
import { groundAgainst } from "./take-step.ts";

export type PreviewAdvance = {
  readonly nominationIds: readonly string[];
  readonly step: string;
  /** What will be brought to the step; left out, only what stands whatever is brought counts. */
  readonly stepInput?: StepInput | null | undefined;
};

/** Previews of a person that are kept at once. */
const KEPT = 20;
/** Cases held in memory at once. */
const CHUNK = 200;

type Asked = { readonly step: string; readonly input: CleanInput | null };

/**
 * Tells who would move and who would not, by the very rules of the single step, and keeps it with
 * the versions that were seen. Nothing moves. What the person may not see is kept as NOT_FOUND.
 */
export async function previewAdvance(
  context: PersonalContext,
  { nominationIds: ids, step: given, stepInput }: PreviewAdvance,
): Promise<{ readonly batchId: string }> {
  if (ids.length > maxBatchItems)
    refuse("BATCH_TOO_LARGE", { count: ids.length, max: maxBatchItems });
  if (new Set(ids).size !== ids.length) refuse("BATCH_SIZE", { max: maxBatchItems });
  const { catalogue, viewer } = context;
  const step = cleanText("step", given, textLimits.key);
  const input = stepInput ? cleanStepInput(catalogue, stepInput) : null;
  return inTransaction(context, async (db) => {
    const batch = {
      step,
      label: labelOf(catalogue, step),
      deskId: viewer.chosenDesk,
      requires: nothingRequired,
    };
    const batchId = await keepPreview(db, context, batch);
    await dropOldPreviews(db, viewer.personId);
    const { requires, label } = await judgeAll(db, context, {
      batchId,
      ids,
      asked: { step, input },
    });
    await sql`
      update batch set requires = ${json(requires)}, step_vi = coalesce(${label?.vi ?? null}, step_vi),
        step_en = coalesce(${label?.en ?? null}, step_en)
      where id = ${batchId}::bigint
    `.execute(db);
    return { batchId };
  });
}

async function dropOldPreviews(db: Db, personId: string): Promise<void> {
  await sql`
    delete from batch where id in (
      select id from batch where person_id = ${personId}::bigint and state = 'PREVIEW'
      order by id desc offset ${KEPT} for update skip locked)
  `.execute(db);
}

type Judging = {
  readonly batchId: string;
  readonly ids: readonly string[];
  readonly asked: Asked;
};

/** Judges and keeps them; gives what the step asks for, and what it is called where it is taken first. */
async function judgeAll(
  db: Db,
  context: PersonalContext,
  { batchId, ids, asked }: Judging,
): Promise<{ readonly requires: BatchRequires; readonly label: Label | null }> {
  const { catalogue, viewer, now } = context;
  let requires = nothingRequired;
  let label: Label | null = null;
  for (let at = 0; at < ids.length; at += CHUNK) {
    const chunk = ids.slice(at, at + CHUNK);
    const where = visibleTo(viewer);
    const cases = await loadCases(db, { ids: chunk, catalogue, viewer, now, where });
    const found = new Map(cases.map((one) => [one.id, one]));
    const items = chunk.map((id) => judged(context, id, found.get(id), asked));
    for (const { state, nominationId } of items) {
      const one = found.get(nominationId);
      if (!one || state !== "WAITING") continue;
      requires = alsoRequired(requires, context, one, asked.step);
      label ??= stepAt(one.pipeline, one.stage, asked.step)?.label ?? null;
    }
    await keepItems(db, batchId, items);
  }
  return { requires, label };
}

function judged(
  context: PersonalContext,
  nominationId: string,
  one: Case | undefined,
  { step, input }: Asked,
): NewItem {
  if (!one) return { nominationId, version: 0, state: "BLOCKED", refusal: refusal("NOT_FOUND") };
  const { version } = shownStanding(one);
  const ground = groundAgainst(context, one, { step, input, paper: null });
  return { nominationId, version, state: ground ? "BLOCKED" : "WAITING", refusal: ground };
}

/** What the step is called in a pipeline that has it; refuses one that none has. */
function labelOf({ pipelines }: Catalogue, key: string): Label {
  for (const pipeline of pipelines.toReversed()) {
    for (const stage of Object.keys(pipeline.stages)) {
      const step = stepAt(pipeline, stage, key);
      if (step) return step.label;
    }
  }
  return refuse("UNKNOWN_KEY", { field: "step", key });
}
