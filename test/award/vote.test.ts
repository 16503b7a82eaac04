import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { quorumMet, quorumOf, tallyResult, type VoteCounts } from "../../src/award/vote.ts";
import type { VoteRule } from "../../src/award/rules.ts";

const ninety: VoteRule = {
  key: "vote",
  awards: null,
  levels: null,
  thresholdBasisPoints: 9000,
  strict: false,
  denominator: "TOTAL_MEMBERS",
  quorum: { numerator: 2, denominator: 3 },
  secret: false,
  required: true,
  tie: "NOT_ENDORSED",
  revotes: 1,
  legalBasis: "Điều 33 khoản 5",
};
const half: VoteRule = { ...ninety, thresholdBasisPoints: 5000, strict: true };

function counts(over: Partial<VoteCounts>): VoteCounts {
  return {
    totalMembers: 21,
    present: 19,
    mayVote: 19,
    agree: 0,
    disagree: 0,
    revotesLeft: 0,
    chairAgrees: null,
    ...over,
  };
}

test.each([
  ["18 of 21 are less than 90 %", ninety, { agree: 18, disagree: 1 }, "NOT_ENDORSED"],
  ["19 of 21 are 90 %", ninety, { agree: 19 }, "ENDORSED"],
  ["17 of 21 are 80 %", { ...ninety, thresholdBasisPoints: 8000 }, { agree: 17 }, "ENDORSED"],
  ["16 of 21 are not", { ...ninety, thresholdBasisPoints: 8000 }, { agree: 16 }, "NOT_ENDORSED"],
  ["18 of 19 present are", { ...ninety, denominator: "PRESENT" }, { agree: 18 }, "ENDORSED"],
  ["half is not more than half", half, { totalMembers: 20, agree: 10 }, "NOT_ENDORSED"],
  ["half and one is", half, { totalMembers: 20, agree: 11 }, "ENDORSED"],
  ["nobody endorses nothing", ninety, { totalMembers: 0 }, "NOT_ENDORSED"],
  ["a tie is voted on again", half, { agree: 9, disagree: 9, revotesLeft: 1 }, "TIED"],
  ["until no vote is left", half, { agree: 9, disagree: 9 }, "NOT_ENDORSED"],
] as const)("%s", (_, rule, over, result) => {
  expect(tallyResult(rule, counts(over))).toBe(result);
});

test("the chair breaks an open tie, and only where his vote makes the share", () => {
  const present = { ...half, denominator: "PRESENT", tie: "CHAIR" } as const;
  const tie = { mayVote: 18, agree: 9, disagree: 9, revotesLeft: 1 };

  expect(tallyResult(present, counts({ ...tie, chairAgrees: true }))).toBe("ENDORSED");
  expect(tallyResult(present, counts({ ...tie, chairAgrees: false }))).toBe("TIED");
  expect(tallyResult(present, counts({ ...tie, chairAgrees: null }))).toBe("TIED");
  const secret = { ...present, secret: true };
  expect(tallyResult(secret, counts({ ...tie, chairAgrees: true }))).toBe("TIED");
  const ofAll = { ...present, denominator: "TOTAL_MEMBERS" } as const;
  expect(tallyResult(ofAll, counts({ ...tie, chairAgrees: true }))).toBe("TIED");
});

test("a share is compared exactly, whatever the numbers", () => {
  fc.assert(
    fc.property(
      fc.record({
        thresholdBasisPoints: fc.integer({ min: 1, max: 9999 }),
        strict: fc.boolean(),
        denominator: fc.constantFrom("TOTAL_MEMBERS" as const, "PRESENT" as const),
      }),
      fc.integer({ min: 1, max: 500 }).chain((totalMembers) =>
        fc.integer({ min: 1, max: totalMembers }).chain((mayVote) =>
          fc.integer({ min: 0, max: mayVote }).chain((agree) =>
            fc.record({
              totalMembers: fc.constant(totalMembers),
              mayVote: fc.constant(mayVote),
              agree: fc.constant(agree),
              disagree: fc.integer({ min: 0, max: mayVote - agree }),
            }),
          ),
        ),
      ),
      (rule, tally) => {
        const whole = rule.denominator === "PRESENT" ? tally.mayVote : tally.totalMembers;
        const left = BigInt(tally.agree) * 10_000n;
        const right = BigInt(rule.thresholdBasisPoints) * BigInt(whole);
        const wanted = (rule.strict ? left > right : left >= right) ? "ENDORSED" : "NOT_ENDORSED";
        expect(tallyResult({ ...half, ...rule }, counts(tally))).toBe(wanted);
        const again = tallyResult({ ...half, ...rule }, counts({ ...tally, revotesLeft: 1 }));
        const tied = wanted === "NOT_ENDORSED" && tally.agree === tally.disagree;
        expect(again).toBe(tied ? "TIED" : wanted);
      },
    ),
  );
});

test("the quorum is a part of all members", () => {
  const met = (totalMembers: number, present: number) =>
    quorumMet(ninety, { totalMembers, present });

  expect([met(21, 14), met(21, 13), met(7, 5), met(7, 4), met(0, 0)]).toEqual([
    true,
    false,
    true,
    false,
    false,
  ]);
  expect([21, 7, 3, 1, 0].map((total) => quorumOf(ninety, total))).toEqual([14, 5, 2, 1, 0]);
});
