import type { Case } from "../access/load-cases.ts";
import type { ViewerDesk } from "../access/viewer.ts";
import { type WritingAct, writingDesk } from "../access/writing-desk.ts";
import { type Db, rowOf, sql } from "../database/sql.ts";
import type { FieldChange } from "../workflow/history.ts";
import { refusal, refuse, Refused } from "../workflow/refusals.ts";
import { searchable } from "../workflow/text.ts";
import { signatureOf } from "./actor.ts";
import { type Advanced, checkVersion, lockedCase } from "./advance-nomination.ts";
import { type Choice, chosenAward, pipelineFor } from "./choose-award.ts";
import type { PersonalContext } from "./context.ts";
import { inTransaction, keepAnswer, replayOf } from "./idempotency.ts";
import { standingNow } from "./next-standing.ts";
import {
  cleanNominationText,
  type NominationText,
  type NominationTextInput,
} from "./nomination-text.ts";
import { recordEntry } from "./record-entry.ts";
import { lineageOf } from "./resolve-places.ts";
import { withState } from "./take-step.ts";

type Text = { readonly [Field in keyof NominationTextInput]?: NominationTextInput[Field] | null };

/** Members left out stay; null clears what may be empty. */
export type EditNomination = Text & {
  readonly nominationId: string;
  readonly seenVersion: number;
  /** Another award of the round that goes the same road, e.g. a lower one agreed on. */
  readonly award?: string | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
};

/**
 * Changes what the unit wrote, while the nomination is the unit's to write: as a draft or returned.
 * The history row names each change with its text before and after; nothing moves.
 */
export function editNomination(context: PersonalContext, input: EditNomination): Promise<Advanced> {
  const { idempotencyKey, ...rest } = input;
  const repeatable = { mutation: "editNomination", key: idempotencyKey, input: rest };
  return inTransaction(context, async (db) => {
    const one = await lockedCase(db, context, input.nominationId);
    const answered = await replayOf<Advanced>(db, context, repeatable);
    if (answered) return answered;
    checkVersion(one, input.seenVersion);
    const desk = deskOrRefuse(context, one, "editText");
    const before = await textOf(db, one);
    const after = cleanNominationText({ ...before, ...withoutUndefined(input) });
    const award = await awardAfter(db, context, one, input.award);
    const changes = changesBetween({ ...before, award: one.awardKey }, { ...after, award });
    if (changes.length === 0) return { nominationId: one.id, seq: one.version };
    const edited = await write(db, context, one, { desk, after, award, changes });
    await keepAnswer(db, context, repeatable, edited);
    return edited;
  });
}

/** The desk of the unit for the act; refuses where it is not open to this person now. */
export function deskOrRefuse(context: PersonalContext, one: Case, act: WritingAct): ViewerDesk {
  const found = writingDesk(one, context.viewer, act);
  if ("reason" in found) throw new Refused(withState(found, one));
  return found;
}

function withoutUndefined(input: EditNomination): Partial<NominationTextInput> {
  for (const field of ["subjectName", "achievement"] as const)
    if (input[field] === null) refuse("TEXT_EMPTY", { field });
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
}

async function textOf(db: Db, one: Case): Promise<NominationText> {
  const row = await rowOf(
    db,
    sql<NominationText>`
      select subject_name as "subjectName", subject_position as "subjectPosition", achievement,
        achievement_from::text as "achievementFrom", achievement_to::text as "achievementTo"
      from nomination where id = ${one.id}::bigint
    `,
  );
  return row ?? refuse("NOT_FOUND");
}

/** The award kept or chosen anew; one that would need another pipeline is a new nomination. */
async function awardAfter(
  db: Db,
  { catalogue }: PersonalContext,
  one: Case,
  wanted: string | null | undefined,
): Promise<string> {
  if (!wanted || wanted === one.awardKey) return one.awardKey;
  const found = await rowOf(
    db,
    sql<Omit<Choice, "award">>`
      select n.subject_kind as "subjectKind", json_build_object('awards', r.awards,
        'commendationType', n.commendation_type) as round
      from nomination n join round r on r.id = n.round_id where n.id = ${one.id}::bigint
    `,
  );
  const choice = found ?? refuse("NOT_FOUND");
  const award = chosenAward(catalogue, { ...choice, award: wanted });
  const lineage = await lineageOf(db, one.unitId);
  const pipeline = pipelineFor(catalogue, award, choice.round.commendationType, lineage);
  if (pipeline.key !== one.pipeline.key)
    throw new Refused(
      withState(
        refusal("OTHER_PIPELINE", {
          award: award.key,
          awardVi: award.label.vi,
          awardEn: award.label.en,
        }),
        one,
      ),
    );
  return award.key;
}

type Written = NominationText & { readonly award: string };

function changesBetween(before: Written, after: Written): readonly FieldChange[] {
  const fields = Object.keys(after) as (keyof Written)[];
  return fields
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, before: before[field], after: after[field] }));
}

type Edit = {
  readonly desk: ViewerDesk;
  readonly after: NominationText;
  readonly award: string;
  readonly changes: readonly FieldChange[];
};

async function write(
  db: Db,
  context: PersonalContext,
  one: Case,
  { desk, after, award, changes }: Edit,
): Promise<Advanced> {
  await sql`
    update nomination set award_key = ${award}, subject_name = ${after.subjectName},
      subject_search = ${searchable(after.subjectName)},
      subject_position = ${after.subjectPosition}, achievement = ${after.achievement},
      achievement_from = ${after.achievementFrom}::date,
      achievement_to = ${after.achievementTo}::date
    where id = ${one.id}::bigint
  `.execute(db);
  const draft = {
    ...signatureOf(context, desk, null),
    kind: "EDITED" as const,
    step: null,
    fromStage: one.stage,
    toStage: one.stage,
    note: null,
    payload: { kind: "EDITED" as const, changes },
    documents: [],
    batchId: null,
  };
  const seq = await recordEntry(db, one, draft, standingNow(one));
  return { nominationId: one.id, seq };
}
