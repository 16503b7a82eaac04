import { assessCases } from "../access/assess-cases.ts";
import type { Case } from "../access/load-cases.ts";
import type { ViewerDesk } from "../access/viewer.ts";
import type { CriterionResult } from "../award/conditions.ts";
import { type Db, json, sql } from "../database/sql.ts";
import type { AppraisedLine } from "../workflow/history.ts";
import { fittingDesks, permissionRefusals } from "../workflow/permissions.ts";
import { stageOf } from "../workflow/pipeline.ts";
import { type Refusal, refusal, refuse, Refused } from "../workflow/refusals.ts";
import { cleanText, textLimits } from "../workflow/text.ts";
import { signatureOf } from "./actor.ts";
import { type Advanced, checkVersion, lockedCase } from "./advance-nomination.ts";
import type { PersonalContext } from "./context.ts";
import { inTransaction, keepAnswer, replayOf } from "./idempotency.ts";
import { standingNow } from "./next-standing.ts";
import { recordEntry } from "./record-entry.ts";
import { withState } from "./take-step.ts";

export type AppraisalLineInput = {
  readonly criterion: string;
  readonly verdict: "PASS" | "FAIL";
  readonly reason: string;
  /** A leader lets it pass although data is missing. */
  readonly waive?: boolean | null | undefined;
};

export type RecordAppraisal = {
  readonly nominationId: string;
  readonly seenVersion: number;
  readonly lines: readonly AppraisalLineInput[];
  readonly idempotencyKey?: string | null | undefined;
};

const maxLines = 50;

/**
 * Keeps what the appraiser judges of the criteria that cannot be computed, each with a reason, at the
 * level where the nomination stands. A leader may waive one for which data is missing. What was
 * computed is not judged over.
 */
export function recordAppraisal(
  context: PersonalContext,
  input: RecordAppraisal,
): Promise<Advanced> {
  const { idempotencyKey, ...rest } = input;
  const repeatable = { mutation: "recordAppraisal", key: idempotencyKey, input: rest };
  return inTransaction(context, async (db) => {
    const one = await lockedCase(db, context, input.nominationId);
    const answered = await replayOf<Advanced>(db, context, repeatable);
    if (answered) return answered;
    checkVersion(one, input.seenVersion);
    const lines = cleanLines(input.lines);
    const waives = lines.some((line) => line.waived);
    const desk = waives ? waivingDesk(context, one) : appraisingDesk(context, one);
    if (waives && lines.some((line) => !line.waived)) refuse("WAIVER_ALONE");
    await checkLines(db, context, one, lines);
    await keep(db, context, one, lines);
    const draft = {
      ...signatureOf(context, desk, null),
      kind: "APPRAISED" as const,
      step: null,
      fromStage: one.stage,
      toStage: one.stage,
      note: null,
      payload: { kind: "APPRAISED" as const, lines },
      documents: [],
      batchId: null,
    };
    const seq = await recordEntry(db, one, draft, standingNow(one));
    const done = { nominationId: one.id, seq };
    await keepAnswer(db, context, repeatable, done);
    return done;
  });
}

function cleanLines(input: readonly AppraisalLineInput[]): readonly AppraisedLine[] {
  const keys = new Set(input.map((line) => line.criterion));
  if (input.length < 1 || input.length > maxLines || keys.size !== input.length)
    refuse("LIST_SIZE", { field: "lines", min: 1, max: maxLines });
  return input.map(({ criterion, verdict, reason, waive }) => ({
    criterion,
    verdict: waive ? "PASS" : verdict,
    reason: cleanText("lines.reason", reason, textLimits.note),
    waived: waive ?? false,
  }));
}

/** Whoever may end the appraisal may also judge its criteria. */
function appraisingDesk(context: PersonalContext, one: Case): ViewerDesk {
  const steps = Object.entries(stageOf(one.pipeline, one.stage).steps).filter(([, step]) =>
    step.when?.includes("criteriaMet"),
  );
  const refusals = steps.map(([key, step]) => permissionRefusals(key, step, one.actor, one.places));
  const [first] = refusals;
  if (!first) throw no(one, refusal("NOT_YOUR_STEP", { step: "recordAppraisal" }));
  const [why] = first;
  if (why && refusals.every((found) => found.length > 0)) throw no(one, why);
  return deskAmong(
    context,
    one,
    steps.flatMap(([, step]) => step.by),
  );
}

/** The chief of the office that appraises, as where a second return for supplement needs him. */
function waivingDesk(context: PersonalContext, one: Case): ViewerDesk {
  const step = stageOf(one.pipeline, one.stage).steps.returnForSupplementAgain;
  if (!step) throw no(one, refusal("NOT_YOUR_STEP", { step: "recordAppraisal" }));
  const [why] = permissionRefusals("returnForSupplementAgain", step, one.actor, one.places);
  if (why) throw no(one, why);
  return deskAmong(context, one, step.by);
}

function deskAmong(
  context: PersonalContext,
  one: Case,
  rules: Parameters<typeof fittingDesks>[0],
): ViewerDesk {
  const fitting = fittingDesks(rules, one.actor.desks, one.places);
  const chosen = fitting.find((desk) => desk.id === one.actor.chosenDesk) ?? fitting[0];
  const desk = context.viewer.desks.find((other) => other.id === chosen?.id);
  if (!desk) throw no(one, refusal("NOT_YOUR_STEP", { step: "recordAppraisal" }));
  return desk;
}

function no(one: Case, refused: Refusal): Refused {
  return new Refused(withState(refused, one));
}

async function checkLines(
  db: Db,
  { catalogue }: PersonalContext,
  one: Case,
  lines: readonly AppraisedLine[],
): Promise<void> {
  const assessment = (await assessCases(db, catalogue, [one])).get(one.id);
  const results = new Map(assessment?.criteria.map((result) => [result.criterion.key, result]));
  for (const line of lines) {
    const result = results.get(line.criterion);
    if (!result) throw no(one, refusal("CRITERION_UNKNOWN", { criterion: line.criterion }));
    if (!mayJudge(result, line))
      throw no(one, refusal("CRITERION_COMPUTED", { criterion: line.criterion }));
  }
}

function mayJudge({ computed }: CriterionResult, { waived }: AppraisedLine): boolean {
  return waived ? computed === "PENDING_DATA" : computed === "MANUAL";
}

async function keep(
  db: Db,
  context: PersonalContext,
  one: Case,
  lines: readonly AppraisedLine[],
): Promise<void> {
  await sql`
    insert into appraisal_line (nomination_id, level, criterion, verdict, reason, waived, seq, at,
      by_id, by_name)
    select ${one.id}::bigint, ${one.level}, l.criterion, l.verdict, l.reason, l.waived,
      ${one.version + 1}::int, ${context.now.toISOString()}::timestamptz,
      ${context.viewer.personId}::bigint, ${context.viewer.fullName}
    from jsonb_to_recordset(${json(lines)})
      as l (criterion text, verdict text, reason text, waived boolean)
  `.execute(db);
}
