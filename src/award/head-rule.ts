import type { CriterionResult } from "./conditions.ts";
import { standing } from "./criteria.ts";
import type { Settings } from "./rules.ts";

export type HeadVerdict = {
  readonly verdict: "PASS" | "WARN" | "HEAD_COLLECTIVE_FAILED" | "HEAD_COLLECTIVE_NOT_NOMINATED";
  /** Criteria of the collective that fail or cannot be told yet. */
  readonly failing: readonly string[];
};

/**
 * Whether a head's award may go on, given the collective led. A collective's failure blocks; what is
 * not known of it yet is a warning. Null results: nothing is known of the collective.
 */
export function headVerdict(
  setting: Settings["head.rule"],
  head: {
    readonly isHead: boolean;
    readonly collectiveResults: readonly CriterionResult[] | null;
    readonly collectiveNominated: boolean;
  },
): HeadVerdict {
  const pass = { verdict: "PASS", failing: [] } as const;
  if (!head.isHead || setting === "OFF") return pass;
  if (setting === "COLLECTIVE_NOMINATED")
    return head.collectiveNominated
      ? pass
      : { verdict: "HEAD_COLLECTIVE_NOT_NOMINATED", failing: [] };
  if (head.collectiveResults === null) return { verdict: "WARN", failing: [] };
  const { state, keys } = standing(head.collectiveResults);
  if (state === "FAILED")
    return { verdict: setting === "WARN" ? "WARN" : "HEAD_COLLECTIVE_FAILED", failing: keys };
  return state === "PENDING" ? { verdict: "WARN", failing: keys } : pass;
}
