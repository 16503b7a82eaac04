import type { Case } from "../access/load-cases.ts";
import type { ViewerDesk } from "../access/viewer.ts";
import { inForce } from "../award/rule-layers.ts";
import { stageOf } from "../workflow/pipeline.ts";
import { fittingDesks } from "../workflow/permissions.ts";
import { refusal, Refused } from "../workflow/refusals.ts";
import { cleanText, textLimits } from "../workflow/text.ts";
import { signatureOf } from "./actor.ts";
import { type Advanced, checkVersion, lockedCase } from "./advance-nomination.ts";
import type { PersonalContext } from "./context.ts";
import { inTransaction, keepAnswer, replayOf } from "./idempotency.ts";
import { standingNow } from "./next-standing.ts";
import { recordEntry } from "./record-entry.ts";
import { cleanDate } from "./step-input.ts";
import { withState } from "./take-step.ts";

export type RebindRuleSet = {
  readonly nominationId: string;
  readonly seenVersion: number;
  /** Key of a national rule set in force on `on`. */
  readonly ruleSet: string;
  /** The date whose rules apply from now on. */
  readonly on: string;
  readonly reason: string;
  readonly idempotencyKey?: string | null | undefined;
};

const chiefs = ["OFFICE_CHIEF", "PROVINCE_REVIEW_CHIEF"];

/**
 * Binds a received nomination to another rule set, e.g. where a more favourable rule applies to what
 * was received before it. An act of the chief whose office has the case, with a reason.
 */
export function rebindRuleSet(context: PersonalContext, input: RebindRuleSet): Promise<Advanced> {
  const { idempotencyKey, ...rest } = input;
  const repeatable = { mutation: "rebindRuleSet", key: idempotencyKey, input: rest };
  return inTransaction(context, async (db) => {
    const one = await lockedCase(db, context, input.nominationId);
    const answered = await replayOf<Advanced>(db, context, repeatable);
    if (answered) return answered;
    checkVersion(one, input.seenVersion);
    const desk = bindingDesk(context, one);
    const { ruleSet: key } = input;
    const on = cleanDate("on", input.on) ?? input.on;
    const note = cleanText("reason", input.reason, textLimits.note);
    if (one.ruleSetKey === null) throw new Refused(withState(refusal("RULE_SET_NOT_BOUND"), one));
    const found = context.catalogue.ruleSets.find((set) => set.key === key);
    if (found?.scope.kind !== "NATIONAL" || !inForce(found, on))
      throw new Refused(refusal("RULE_SET_UNKNOWN", { ruleSet: key, on }));
    const draft = {
      ...signatureOf(context, desk, null),
      kind: "RULE_SET_REBOUND" as const,
      step: null,
      fromStage: one.stage,
      toStage: one.stage,
      note,
      payload: { kind: "RULE_SET_REBOUND" as const, before: one.ruleSetKey, after: key, on },
      documents: [],
      batchId: null,
    };
    const next = { ...standingNow(one), ruleSetKey: key, rulesOn: on };
    const seq = await recordEntry(db, one, draft, next);
    const rebound = { nominationId: one.id, seq };
    await keepAnswer(db, context, repeatable, rebound);
    return rebound;
  });
}

function bindingDesk(context: PersonalContext, one: Case): ViewerDesk {
  const rules = Object.values(stageOf(one.pipeline, one.stage).steps)
    .flatMap((step) => step.by)
    .filter((rule) => chiefs.includes(rule.role));
  const [fitting] = fittingDesks(rules, one.actor.desks, one.places);
  const desk = context.viewer.desks.find((other) => other.id === fitting?.id);
  if (!desk) throw new Refused(withState(refusal("NOT_YOUR_STEP", { step: "rebindRuleSet" }), one));
  if (one.actor.isSubject) throw new Refused(withState(refusal("OWN_NOMINATION"), one));
  return desk;
}
