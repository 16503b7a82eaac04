import type { CampaignRecord, RuleSetRecord } from "../types.ts";

/**
 * What the movements ask beyond their criteria: a head's award hangs on the collective he leads. The
 * plan of Sở GTVT Hà Nam of 2023 says it in a criterion for heads; Nam Định's of 2021 does not, and
 * there it is the suggested default.
 */
export function campaignRules(campaign: CampaignRecord): RuleSetRecord {
  const { code, criteria, label, validFrom, validTo } = campaign;
  const ofPlan = criteria.find((one) => one.headOnly);
  return {
    key: `CAMPAIGN_${code.replaceAll(/[^A-Z0-9]/g, "_")}`,
    label: { vi: `Quy định của ${label.vi}`, en: `Rules of ${label.en}` },
    scope: { kind: "CAMPAIGN", campaign: code },
    validFrom,
    // Dossiers of the last round are appraised after the campaign has ended.
    validTo: null,
    basis: [label.vi],
    notes: [
      `Thời gian của phong trào: ${validFrom} – ${validTo}; quy định còn dùng cho hồ sơ trình sau khi kết thúc.`,
    ],
    rules: {
      settings: [
        {
          key: "head.rule",
          value: "COLLECTIVE_MEETS_SAME_CRITERIA",
          legalBasis: ofPlan
            ? `${label.vi}, tiêu chí ${ofPlan.key}: thành tích của người đứng đầu gắn với thành tích của tập thể`
            : `Đề xuất cấu hình cho ${label.vi}: kế hoạch không nêu riêng về người đứng đầu`,
        },
      ],
      limits: [],
      criteria: [],
      dossiers: [],
      quotas: [],
      votes: [],
    },
  };
}
