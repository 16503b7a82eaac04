import type { QuotaRule } from "./rules.ts";

/** How many nominations of each award an agency has in a round. */
export type QuotaCounts = Readonly<Record<string, number>>;

/** Whether an agency has put forward more than its share; rounded down, in whole numbers. */
export function quotaVerdict(
  rule: Pick<QuotaRule, "award" | "per" | "basisPoints" | "most">,
  counts: QuotaCounts,
): { readonly exceeded: boolean; readonly used: number; readonly most: number } {
  const used = counts[rule.award] ?? 0;
  const base = rule.per === null ? 0 : (counts[rule.per] ?? 0);
  const most = rule.most ?? Math.floor((base * (rule.basisPoints ?? 0)) / 10_000);
  return { exceeded: used > most, used, most };
}
