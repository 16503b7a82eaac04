import type { Case } from "../access/load-cases.ts";
import type { ViewerDesk } from "../access/viewer.ts";
import { rowOf, sql } from "../database/sql.ts";
import { fittingDesks } from "../workflow/permissions.ts";
import { refusal, refuse, Refused } from "../workflow/refusals.ts";
import { signatureOf } from "./actor.ts";
import { type Advanced, lockedCase } from "./advance-nomination.ts";
import { type BatchResult, runBatch } from "./advance-nominations.ts";
import type { PersonalContext } from "./context.ts";
import { inTransaction, keepAnswer, type Repeatable, replayOf } from "./idempotency.ts";
import { standingNow } from "./next-standing.ts";
import { recordEntry } from "./record-entry.ts";
import { checkDay, decidedOn } from "./record-payment.ts";
import { cleanDate } from "./step-input.ts";
import { withState } from "./take-step.ts";

export type RecordHandover = {
  readonly nominationIds: readonly string[];
  readonly handedOverOn: string;
  readonly idempotencyKey?: string | null | undefined;
};

/**
 * Records that item and certificate were handed over, each in a transaction of its own, by whoever
 * may close the file of the award.
 */
export function recordHandover(
  context: PersonalContext,
  { nominationIds, idempotencyKey, ...input }: RecordHandover,
): Promise<{ readonly batchId: string; readonly results: readonly BatchResult[] }> {
  const handedOverOn =
    cleanDate("handedOverOn", input.handedOverOn) ??
    refuse("DATE_INVALID", { field: "handedOverOn" });
  return runBatch(
    context,
    {
      mutation: "recordHandover",
      items: nominationIds.map((nominationId) => ({ nominationId })),
      shared: { handedOverOn },
      idempotencyKey,
    },
    ({ nominationId }, batch) => handOverOne(context, nominationId, { handedOverOn, ...batch }),
  );
}

type Handover = {
  readonly handedOverOn: string;
  readonly batchId: string;
  readonly repeatable: Repeatable;
};

function handOverOne(
  context: PersonalContext,
  nominationId: string,
  { handedOverOn, batchId, repeatable }: Handover,
): Promise<Advanced> {
  return inTransaction(context, async (db) => {
    const one = await lockedCase(db, context, nominationId);
    const answered = await replayOf<Advanced>(db, context, repeatable);
    if (answered) return answered;
    const desk = awardingDesk(context, one);
    if (one.outcome !== "AWARDED") throw new Refused(withState(refusal("NOT_AWARDED_YET"), one));
    const before = await rowOf(
      db,
      sql<{ on: string }>`
        select handed_over_on::text as "on" from handover
        where nomination_id = ${one.id}::bigint
      `,
    );
    if (before) refuse("ALREADY_HANDED_OVER", { handedOverOn: before.on });
    checkDay(context, handedOverOn, await decidedOn(db, one.id));
    await sql`
      insert into handover (nomination_id, handed_over_on, recorded_at, recorded_by_id)
      values (${one.id}::bigint, ${handedOverOn}::date, ${context.now.toISOString()}::timestamptz,
        ${context.viewer.personId}::bigint)
    `.execute(db);
    const draft = {
      ...signatureOf(context, desk, handedOverOn),
      kind: "HANDED_OVER" as const,
      step: null,
      fromStage: one.stage,
      toStage: one.stage,
      note: null,
      payload: { kind: "HANDED_OVER" as const },
      documents: [],
      batchId,
    };
    const seq = await recordEntry(db, one, draft, standingNow(one));
    const done = { nominationId: one.id, seq };
    await keepAnswer(db, context, repeatable, done);
    return done;
  });
}

/** A desk that may take the pipeline's step `award`. */
function awardingDesk(context: PersonalContext, one: Case): ViewerDesk {
  const rules = Object.values(one.pipeline.stages).flatMap((stage) => stage.steps.award?.by ?? []);
  const fitting = fittingDesks(rules, one.actor.desks, one.places);
  const { chosenDesk, desks } = context.viewer;
  const desk = desks.find(
    (other) =>
      (chosenDesk === null || other.id === chosenDesk) && fitting.some(({ id }) => id === other.id),
  );
  if (!desk)
    throw new Refused(withState(refusal("NOT_YOUR_STEP", { step: "recordHandover" }), one));
  if (one.actor.isSubject) throw new Refused(withState(refusal("OWN_NOMINATION"), one));
  return desk;
}
