import type { VoteRule } from "../../award/rules.ts";

const decree = "Nghị định 152/2025/NĐ-CP";
const suggested = "Mức gợi ý, quy chế của Hội đồng quyết định";

function vote(
  key: string,
  awards: readonly string[],
  rest: Pick<VoteRule, "levels" | "thresholdBasisPoints" | "secret" | "legalBasis">,
): VoteRule {
  return {
    key,
    awards,
    strict: false,
    denominator: "TOTAL_MEMBERS",
    quorum: { numerator: 2, denominator: 3 },
    required: true,
    tie: "NOT_ENDORSED",
    revotes: 1,
    ...rest,
  };
}

/**
 * Where the law or the suggestion for a province asks for a vote (DOMAIN 7.2). The decree demands
 * none for Bằng khen and orders: there the minutes are enough and the default arithmetic holds.
 */
export const votes: readonly VoteRule[] = [
  vote("vote.nationalTitle", ["EMULATION_FIGHTER_NATIONAL"], {
    levels: ["PROVINCE"],
    thresholdBasisPoints: 9000,
    secret: true,
    legalBasis: `${decree}, Điều 33 khoản 5`,
  }),
  vote("vote.nationalTitle.central", ["EMULATION_FIGHTER_NATIONAL"], {
    levels: ["CENTRAL"],
    thresholdBasisPoints: 9000,
    secret: true,
    legalBasis: `${decree}, Điều 45`,
  }),
  vote("vote.governmentFlag", ["EMULATION_FLAG_GOVERNMENT"], {
    levels: ["PROVINCE"],
    thresholdBasisPoints: 8000,
    secret: false,
    legalBasis: `${decree}, Điều 33 khoản 5`,
  }),
  vote("vote.provinceTitle", ["EMULATION_FIGHTER_PROVINCE", "EMULATION_FLAG_PROVINCE"], {
    levels: ["PROVINCE"],
    thresholdBasisPoints: 8000,
    secret: false,
    legalBasis: suggested,
  }),
  vote("vote.baseTitle", ["EMULATION_FIGHTER_BASE"], {
    levels: ["DEPARTMENT"],
    thresholdBasisPoints: 8000,
    secret: false,
    legalBasis: suggested,
  }),
];
