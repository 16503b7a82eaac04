import type { Case } from "../access/load-cases.ts";
import { correctingDesks } from "../access/paper-desks.ts";
import type { ViewerDesk } from "../access/viewer.ts";
import { type Db, rowsOf, sql } from "../database/sql.ts";
import { type CorrectedField, correctedFields } from "../workflow/history.ts";
import { refusal, refuse, Refused } from "../workflow/refusals.ts";
import { capacitiesOf, capacityOf } from "../workflow/signing.ts";
import { cleanText, searchable, textLimits } from "../workflow/text.ts";
import type { SigningCapacity } from "../workflow/vocabulary.ts";
import { signatureOf } from "./actor.ts";
import { maxBatch } from "./advance-nominations.ts";
import type { PersonalContext } from "./context.ts";
import { inTransaction, keepAnswer, replayOf } from "./idempotency.ts";
import { correctHonours } from "./keep-honour.ts";
import { type Correction, type CorrectionLine, keepCorrection } from "./keep-correction.ts";
import { lockedPaper, stalePaper } from "./locked-paper.ts";
import { standingNow } from "./next-standing.ts";
import { recordEntry } from "./record-entry.ts";
import { withState } from "./take-step.ts";

export type CorrectDecision = {
  readonly decisionId: string;
  readonly seenVersion: number;
  readonly lines: readonly {
    readonly nominationId: string;
    readonly field: CorrectedField;
    readonly after: string;
  }[];
  readonly reason: string;
  readonly signingCapacity?: SigningCapacity | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
};

/**
 * Corrects names and texts of a published decision by a document with a number of its own, signed by
 * whoever may sign the decision. What was signed stays as it was; the nominations take the new text.
 */
export function correctDecision(
  context: PersonalContext,
  input: CorrectDecision,
): Promise<{ id: string }> {
  const { idempotencyKey, ...rest } = input;
  const repeatable = { mutation: "correctDecision", key: idempotencyKey, input: rest };
  return inTransaction(context, async (db) => {
    const { paper, cases, changed } = await lockedPaper(db, context, input.decisionId);
    if (paper.kind !== "DECISION") refuse("NOT_FOUND");
    const answered = await replayOf<{ id: string }>(db, context, repeatable);
    if (answered) return answered;
    if (changed || paper.version !== input.seenVersion) throw stalePaper(paper);
    const corrected = correctedCases(cases, input.lines);
    const desk = signingDesk(context, corrected);
    if (!paper.sent) refuse("NOT_PUBLISHED");
    const reason = cleanText("reason", input.reason, textLimits.note);
    const lines = await changedLines(db, paper.id, input.lines);
    const capacity = capacityOf(
      capacitiesOf(context.catalogue.roles.get(desk.role)),
      input.signingCapacity ?? null,
      reason,
    );
    if (typeof capacity !== "string") throw new Refused(capacity);
    const kept = await keepCorrection(db, context, {
      paperId: paper.id,
      desk,
      capacity,
      reason,
      lines,
    });
    await correctHonours(db, context, lines);
    for (const one of corrected) await correctOne(db, context, one, { kept, desk, reason, lines });
    const answer = { id: kept.id };
    await keepAnswer(db, context, repeatable, answer);
    return answer;
  });
}

function correctedCases(cases: readonly Case[], lines: CorrectDecision["lines"]): readonly Case[] {
  const named = lines.map((line) => `${line.nominationId}/${line.field}`);
  if (lines.length < 1 || lines.length > maxBatch || new Set(named).size !== lines.length)
    refuse("BATCH_SIZE", { max: maxBatch });
  const ids = [...new Set(lines.map((line) => line.nominationId))];
  return ids.map((id) => cases.find((one) => one.id === id) ?? refuse("NOT_ON_DECISION"));
}

/** The desk that may sign the decision of every one of them. */
function signingDesk(context: PersonalContext, cases: readonly Case[]): ViewerDesk {
  let desks = context.viewer.desks.filter(
    (desk) => context.viewer.chosenDesk === null || desk.id === context.viewer.chosenDesk,
  );
  for (const one of cases) {
    desks = [...correctingDesks(one, desks)];
    if (desks.length === 0)
      throw new Refused(withState(refusal("NOT_YOUR_STEP", { step: "correctDecision" }), one));
    if (one.actor.isSubject) throw new Refused(withState(refusal("OWN_NOMINATION"), one));
  }
  const [desk, ...more] = desks;
  return desk && more.length === 0 ? desk : refuse("DESK_REQUIRED");
}

const limits: Readonly<Record<CorrectedField, number>> = {
  SUBJECT_NAME: textLimits.name,
  SUBJECT_POSITION: textLimits.name,
  UNIT_NAME: textLimits.name,
  ACHIEVEMENT: textLimits.achievement,
};

type Texts = { readonly nominationId: string } & Readonly<Record<CorrectedField, string | null>>;

/** Each line with what it says now; refuses one that would say the same again. */
async function changedLines(
  db: Db,
  paperId: string,
  lines: CorrectDecision["lines"],
): Promise<readonly CorrectionLine[]> {
  const rows = await rowsOf(
    db,
    sql<Texts>`
      select n.id::text as "nominationId", n.subject_name as "SUBJECT_NAME",
        n.subject_position as "SUBJECT_POSITION", n.achievement as "ACHIEVEMENT",
        coalesce(
          (select c.after from decision_correction_line c
            join decision_correction d on d.id = c.correction_id and d.paper_id = l.paper_id
            where c.nomination_id = n.id and c.field = 'UNIT_NAME'
            order by d.id desc limit 1),
          (select s.line ->> 'unit' from paper p,
              jsonb_array_elements(p.signed_content -> 'lines') as s (line)
            where p.id = l.paper_id and s.line ->> 'nominationId' = n.id::text),
          u.name_vi) as "UNIT_NAME"
      from paper_line l
      join nomination n on n.id = l.nomination_id
      join organisation u on u.id = n.unit_id
      where l.paper_id = ${paperId}::bigint
    `,
  );
  const texts = new Map(rows.map((row) => [row.nominationId, row]));
  return lines.map(({ nominationId, field, after: given }) => {
    const after = cleanText(`lines.${field}`, given, limits[field]);
    const before = texts.get(nominationId)?.[field] ?? null;
    if (before === after) refuse("NOTHING_CHANGED", { field });
    return { nominationId, field, before, after };
  });
}

type Act = {
  readonly kept: Correction;
  readonly desk: ViewerDesk;
  readonly reason: string;
  readonly lines: readonly CorrectionLine[];
};

async function correctOne(
  db: Db,
  context: PersonalContext,
  one: Case,
  { kept, desk, reason, lines }: Act,
): Promise<void> {
  const own = lines.filter((line) => line.nominationId === one.id);
  const after = (field: CorrectedField) => own.find((line) => line.field === field)?.after ?? null;
  const name = after("SUBJECT_NAME");
  await sql`
    update nomination set
      subject_name = coalesce(${name}, subject_name),
      subject_search = coalesce(${name === null ? null : searchable(name)}, subject_search),
      subject_position = coalesce(${after("SUBJECT_POSITION")}, subject_position),
      achievement = coalesce(${after("ACHIEVEMENT")}, achievement)
    where id = ${one.id}::bigint
  `.execute(db);
  const { number, symbol, issuedOn } = kept;
  const changes = own.map((line) => ({
    field: correctedFields[line.field],
    before: line.before,
    after: line.after,
  }));
  const draft = {
    ...signatureOf(context, desk, null),
    kind: "CORRECTED" as const,
    step: null,
    fromStage: one.stage,
    toStage: one.stage,
    note: reason,
    payload: { kind: "CORRECTED" as const, number, symbol, issuedOn, changes },
    documents: [],
    batchId: null,
  };
  await recordEntry(db, one, draft, standingNow(one));
}
