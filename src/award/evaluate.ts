import type { Condition, ConditionResult, Verdict } from "./conditions.ts";
import { countResult, indexResult, indexRises } from "./evaluate-index.ts";
import { disciplineResult, memberResult, memberShare, serviceResult } from "./evaluate-subject.ts";
import { heldResult, initiativeResult } from "./evaluate-titles.ts";
import { ladderResult, ratingResult, yearsResult } from "./evaluate-years.ts";
import type { Evidence } from "./evidence.ts";
import { result } from "./result.ts";

/**
 * What a condition gives over the evidence, with the numbers that were compared. Data that is not
 * there is `PENDING_DATA`, never a failure; what only people can judge is `MANUAL`.
 */
export function evaluate(condition: Condition, evidence: Evidence): ConditionResult {
  switch (condition.kind) {
    case "ALL":
      return joined(condition.of, evidence, ["FAIL", "PENDING_DATA", "MANUAL", "PASS"]);
    case "ANY":
      return joined(condition.of, evidence, ["PASS", "MANUAL", "PENDING_DATA", "FAIL"]);
    case "MANUAL":
      return result("MANUAL");
    case "RATING":
      return ratingResult(condition, evidence);
    case "INDEX":
      return indexResult(condition, evidence);
    case "INDEX_RISES":
      return indexRises(condition, evidence);
    case "COUNT":
      return countResult(condition, evidence);
    case "INITIATIVES":
      return initiativeResult(condition, evidence);
    case "HELD":
      return heldResult(condition, evidence);
    case "YEARS":
      return yearsResult(condition, evidence);
    case "LADDER":
      return ladderResult(condition, evidence);
    case "NO_DISCIPLINE":
      return disciplineResult(evidence);
    case "MEMBERS":
      return memberShare(condition, evidence);
    case "MEMBERS_COUNT":
    case "NO_MEMBER_DISCIPLINED":
      return memberResult(condition, evidence);
    case "SERVICE":
      return serviceResult(condition, evidence);
  }
}

/** The first verdict of `order` that a branch gives; an empty list holds. */
function joined(
  branches: readonly Condition[],
  evidence: Evidence,
  order: readonly Verdict[],
): ConditionResult {
  const results = branches.map((branch) => evaluate(branch, evidence));
  const verdict = order.find((one) => results.some((found) => found.verdict === one)) ?? "PASS";
  const telling = results.filter((found) => found.verdict === verdict);
  return {
    verdict,
    failure: telling.find((found) => found.failure !== null)?.failure ?? null,
    measures: (verdict === "PASS" ? telling : results).flatMap((found) => found.measures),
    cited: results.flatMap((found) => found.cited),
    // What is left to people beside it does not make a part that holds unneeded.
    leansOn: results
      .filter((found) => found.verdict === "PASS" || found.verdict === verdict)
      .flatMap((found) => found.leansOn),
  };
}
