import type { ConditionResult, Failure, Measure, Verdict } from "./conditions.ts";
import type { Citation } from "./evidence.ts";

/** A verdict with what was measured and what it rests on. */
export function result(
  verdict: Verdict,
  measures: readonly Measure[] = [],
  rests: readonly { readonly cited: Citation; readonly id?: string | null }[] = [],
  failure: Failure | null = null,
): ConditionResult {
  const cited = rests.flatMap((one) => one.cited.text ?? []);
  const leansOn = rests.flatMap((one) => one.id ?? []);
  return { verdict, failure, measures, cited: [...new Set(cited)], leansOn };
}

/** The worst of several verdicts over years or parts: a failure, then what is not known. */
export function worst(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes("FAIL")) return "FAIL";
  return verdicts.includes("PENDING_DATA") ? "PENDING_DATA" : "PASS";
}
