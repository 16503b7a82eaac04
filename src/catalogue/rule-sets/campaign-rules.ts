import type { CampaignRecord, RuleSetRecord } from "../types.ts";

/**
 * What the plans of the movements ask beyond their criteria: a head's award hangs on the collective
 * he leads (KH của Sở GTVT Hà Nam 2023, tiêu chí cá nhân).
 */
export function campaignRules(campaign: CampaignRecord): RuleSetRecord {
  const { code, label, validFrom, validTo } = campaign;
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
          legalBasis: `${label.vi}: thành tích của người đứng đầu gắn với thành tích của tập thể`,
        },
      ],
      limits: [],
      criteria: [],
      dossiers: [],
      quotas: [],
    },
  };
}
