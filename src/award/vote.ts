import type { VoteRule } from "./rules.ts";

/** How a council voted on one nomination, in whole numbers. */
export type VoteCounts = {
  /** Every voting member of the council, recused ones too: they do not shrink the whole. */
  readonly totalMembers: number;
  /** Voting members, or their substitutes, who attend; recused ones too. */
  readonly present: number;
  /** Those who attend and may vote on this nomination, and absent ones whose written opinion counts. */
  readonly mayVote: number;
  readonly agree: number;
  readonly disagree: number;
  readonly revotesLeft: number;
  /** What the chair voted; null where the ballot is secret or he did not vote. */
  readonly chairAgrees: boolean | null;
};

/** What came of a vote; `TIED` has to be voted on again. */
export const voteResults = ["ENDORSED", "NOT_ENDORSED", "TIED"] as const;
export type VoteResult = (typeof voteResults)[number];

type Arithmetic = Pick<
  VoteRule,
  "thresholdBasisPoints" | "strict" | "denominator" | "secret" | "tie"
>;

/**
 * The result of a count. `TOTAL_MEMBERS` is all voting members of the council, whether they came,
 * abstained or were recused; `PRESENT` is those who attend and may vote on the nomination, and those
 * absent whose written opinion counts. Shares are compared as whole numbers, never divided.
 */
export function tallyResult(rule: Arithmetic, counts: VoteCounts): VoteResult {
  const { agree, disagree, revotesLeft, chairAgrees } = counts;
  if (passes(rule, counts, agree)) return "ENDORSED";
  if (agree !== disagree) return "NOT_ENDORSED";
  // Where the chair's word breaks a tie, his side has one more; the share must be reached with it.
  const chairBreaks = rule.tie === "CHAIR" && !rule.secret && chairAgrees === true;
  if (chairBreaks && passes(rule, counts, agree + 1)) return "ENDORSED";
  return revotesLeft > 0 ? "TIED" : "NOT_ENDORSED";
}

function passes(
  { thresholdBasisPoints, strict, denominator }: Arithmetic,
  { totalMembers, mayVote }: VoteCounts,
  agree: number,
): boolean {
  const whole = denominator === "TOTAL_MEMBERS" ? totalMembers : mayVote;
  if (whole === 0) return false;
  const share = agree * 10_000;
  const asked = thresholdBasisPoints * whole;
  return strict ? share > asked : share >= asked;
}

/** Whether enough of the voting members attend; written opinions of absent ones do not count here. */
export function quorumMet(
  { quorum }: Pick<VoteRule, "quorum">,
  { totalMembers, present }: Pick<VoteCounts, "totalMembers" | "present">,
): boolean {
  return totalMembers > 0 && present * quorum.denominator >= quorum.numerator * totalMembers;
}

/** The least number of members that makes the quorum. */
export function quorumOf({ quorum }: Pick<VoteRule, "quorum">, totalMembers: number): number {
  const { numerator, denominator } = quorum;
  return Math.floor((numerator * totalMembers + denominator - 1) / denominator);
}
