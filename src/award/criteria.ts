import type { AppraisalLine, Criterion, CriterionResult, Verdict } from "./conditions.ts";
import { evaluate } from "./evaluate.ts";
import type { Evidence } from "./evidence.ts";

/**
 * Every criterion with its verdict. An appraiser's line settles what only people can judge, and, as a
 * leader's waiver, what data is missing for; it never goes against what was computed.
 */
export function judge(
  criteria: readonly Criterion[],
  evidence: Evidence,
  lines: readonly AppraisalLine[],
): readonly CriterionResult[] {
  return criteria.map((criterion) => {
    if (criterion.headOnly && !evidence.isHead) return { ...notApplicable, criterion };
    const found = evaluate(criterion.condition, evidence);
    const line = lines.find((one) => one.criterion === criterion.key) ?? null;
    const settles =
      found.verdict === "MANUAL" || (found.verdict === "PENDING_DATA" && line?.waived === true);
    const verdict = line && settles ? line.verdict : found.verdict;
    return { ...found, criterion, computed: found.verdict, verdict, line };
  });
}

const notApplicable = {
  verdict: "NOT_APPLICABLE",
  computed: "NOT_APPLICABLE",
  failure: null,
  measures: [],
  cited: [],
  leansOn: [],
  line: null,
} as const;

/** How a whole list of criteria stands, and the keys that keep it from being met. */
export type Standing = {
  readonly state: "MET" | "FAILED" | "PENDING" | "UNCONFIRMED";
  readonly keys: readonly string[];
};

/** A required criterion alone, or those of a group that stand for one another, as one verdict. */
export type GroupVerdict = {
  readonly part: readonly CriterionResult[];
  readonly verdict: Verdict;
};

/** What each part of the list gives; a group holds where one of its criteria does. */
export function groupVerdicts(results: readonly CriterionResult[]): readonly GroupVerdict[] {
  return partsOf(results).map((part) => ({ part, verdict: verdictOf(part) }));
}

/** All required ones hold, and one of each group: else the gravest ground with its criteria. */
export function standing(results: readonly CriterionResult[]): Standing {
  const open = groupVerdicts(results);
  const keys = (...verdicts: readonly Verdict[]) =>
    open
      .filter(({ verdict }) => verdicts.includes(verdict))
      .flatMap(({ part, verdict }) => part.filter((one) => one.verdict === verdict))
      .map(({ criterion }) => criterion.key);
  const failed = keys("FAIL");
  if (failed.length > 0) return { state: "FAILED", keys: failed };
  const pending = keys("PENDING_DATA");
  if (pending.length > 0) return { state: "PENDING", keys: pending };
  const unconfirmed = keys("MANUAL");
  return { state: unconfirmed.length > 0 ? "UNCONFIRMED" : "MET", keys: unconfirmed };
}

/** A required criterion stands alone; those of a group stand for one another. */
function partsOf(results: readonly CriterionResult[]): readonly (readonly CriterionResult[])[] {
  const groups = new Map<string, CriterionResult[]>();
  for (const one of results) {
    if (one.verdict === "NOT_APPLICABLE") continue;
    const { logic, group, key, source } = one.criterion;
    const name = logic === "ANY_OF" ? `${source}/group/${group}` : `${source}/one/${key}`;
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return [...groups.values()];
}

function verdictOf(part: readonly CriterionResult[]): Verdict {
  const order: readonly Verdict[] = ["PASS", "MANUAL", "PENDING_DATA"];
  return order.find((verdict) => part.some((one) => one.verdict === verdict)) ?? "FAIL";
}
