import { haNamTransportReform2023 } from "./campaigns/ha-nam-transport-reform-2023.ts";
import { namDinhReform2021 } from "./campaigns/nam-dinh-reform-2021.ts";
import { demoCampaign } from "./demo-campaign.ts";
import { cultureCriteria, extraordinaryCriteria, regularCriteria } from "./demo-criteria.ts";
import { campaignRules } from "./rule-sets/campaign-rules.ts";
import type { CampaignRecord, RuleSetRecord } from "./types.ts";

export { demoCouncils } from "./demo-councils.ts";
export { demoPeople } from "./demo-people.ts";

/**
 * Campaigns of the given year that keep the rules of the four plans, so that a newcomer can submit
 * today. They are invented: no number, no signer.
 */
export function demoCampaigns(year: number): readonly CampaignRecord[] {
  return [
    constructionReform(year),
    provinceReform(year),
    cultureReform(year),
    regularEmulation(year, "NB", "tỉnh Ninh Bình", "Ninh Bình Province"),
    regularEmulation(year, "DN", "tỉnh Đồng Nai", "Đồng Nai Province"),
    extraordinary(year, "NB", "tỉnh Ninh Bình", "Ninh Bình Province"),
    extraordinary(year, "DN", "tỉnh Đồng Nai", "Đồng Nai Province"),
  ];
}

/** The rules that hold in the demonstration's campaigns on top of the law. */
export function demoRuleSets(year: number): readonly RuleSetRecord[] {
  return demoCampaigns(year)
    .filter(({ code }) => [`NB-SXD-CCHC-${year}`, `NB-CCHC-${year}`].includes(code))
    .map(campaignRules);
}

const unitPapers = ["SUBMISSION_LETTER", "UNIT_MINUTES", "ACHIEVEMENT_REPORT"];

function constructionReform(year: number): CampaignRecord {
  const { criteria, papersText } = haNamTransportReform2023;
  return demoCampaign(
    year,
    {
      code: `NB-SXD-CCHC-${year}`,
      label: {
        vi: `Đẩy mạnh cải cách hành chính của Sở Xây dựng Ninh Bình năm ${year}`,
        en: `Stepping up administrative reform in the Department of Construction of Ninh Bình, ${year}`,
      },
      commendationType: "MOVEMENT",
      launchedBy: "NB-SXD",
      monitors: ["NB-SXD-VP", "NB-SXD-CD"],
      criteria,
      papersText,
      subjectsText: haNamTransportReform2023.subjectsText,
    },
    [
      {
        suffix: "HN",
        kind: "ANNUAL",
        vi: `Đợt xét hằng năm ${year}`,
        en: `Annual round ${year}`,
        unitBefore: `${year + 1}-01-10`,
        departmentBefore: `${year + 1}-02-28`,
        awards: ["MERIT_CERTIFICATE_DEPARTMENT", "COMMENDATION_PROVINCE"],
        papers: unitPapers,
      },
    ],
  );
}

function provinceReform(year: number): CampaignRecord {
  const { criteria, criteriaFor = [], funding, rounds } = namDinhReform2021;
  const papers = rounds[0]?.papers ?? [];
  return demoCampaign(
    year,
    {
      code: `NB-CCHC-${year}`,
      label: {
        vi: `Đẩy mạnh cải cách hành chính tỉnh Ninh Bình năm ${year}`,
        en: `Stepping up administrative reform in Ninh Bình Province, ${year}`,
      },
      commendationType: "MOVEMENT",
      launchedBy: "NB",
      monitors: ["NB-SNV"],
      criteria,
      criteriaFor,
      papersText: [
        "Tờ trình kèm theo danh sách tập thể, cá nhân của đơn vị trình khen.",
        "Báo cáo thành tích của tập thể, cá nhân được đề nghị khen thưởng có xác nhận của thủ trưởng đơn vị trình khen.",
        "Biên bản họp Hội đồng Thi đua – Khen thưởng của đơn vị trình khen.",
      ],
      funding,
    },
    [
      {
        suffix: "HN",
        kind: "ANNUAL",
        vi: `Đợt xét hằng năm ${year}`,
        en: `Annual round ${year}`,
        departmentBefore: `${year + 1}-02-28`,
        awards: [
          "MERIT_CERTIFICATE_DEPARTMENT",
          "MERIT_CERTIFICATE_COMMUNE",
          "COMMENDATION_PROVINCE",
        ],
        papers,
      },
      {
        suffix: "TK",
        kind: "FINAL",
        vi: `Đợt xét tổng kết ${year}`,
        en: `Final round ${year}`,
        departmentBefore: `${year}-12-31`,
        awards: ["COMMENDATION_PROVINCE", "LABOUR_ORDER_3", "COMMENDATION_PRIME_MINISTER"],
        papers,
      },
    ],
  );
}

function cultureReform(year: number): CampaignRecord {
  return demoCampaign(
    year,
    {
      code: `DN-SVHTTDL-CCHC-${year}`,
      label: {
        vi: `Biểu dương tập thể, cá nhân có thành tích xuất sắc trong cải cách hành chính của Sở Văn hóa, Thể thao và Du lịch Đồng Nai năm ${year}`,
        en: `Praising excellent collectives and individuals in administrative reform, Department of Culture, Sports and Tourism of Đồng Nai, ${year}`,
      },
      commendationType: "MOVEMENT",
      launchedBy: "DN-SVHTTDL",
      monitors: ["DN-SVHTTDL-TCHC"],
      criteria: cultureCriteria,
    },
    [
      {
        suffix: "GK",
        kind: "INTERIM",
        vi: `Đợt xét Giấy khen của Giám đốc Sở ${year}`,
        en: `Round for the Director's merit certificate ${year}`,
        unitBefore: `${year}-12-31`,
        awards: ["MERIT_CERTIFICATE_DEPARTMENT"],
        papers: unitPapers,
      },
      {
        suffix: "BK",
        kind: "ANNUAL",
        vi: `Đợt xét Bằng khen của Chủ tịch UBND tỉnh ${year}`,
        en: `Round for the provincial commendation ${year}`,
        unitBefore: `${year + 1}-01-10`,
        departmentBefore: `${year + 1}-02-28`,
        awards: ["COMMENDATION_PROVINCE"],
        papers: unitPapers,
      },
    ],
  );
}

function regularEmulation(year: number, code: string, vi: string, en: string): CampaignRecord {
  return demoCampaign(
    year,
    {
      code: `${code}-TDTX-${year}`,
      label: {
        vi: `Thi đua thường xuyên ${vi} năm ${year}`,
        en: `Regular yearly emulation of ${en}, ${year}`,
      },
      commendationType: "MERIT_RECORD",
      launchedBy: code,
      monitors: [`${code}-SNV`],
      criteria: regularCriteria,
    },
    [
      {
        suffix: "HN",
        kind: "ANNUAL",
        vi: `Đợt xét hằng năm ${year}`,
        en: `Annual round ${year}`,
        unitBefore: `${year + 1}-01-10`,
        departmentBefore: `${year + 1}-02-28`,
        awards: regularAwards,
        papers: unitPapers,
      },
    ],
  );
}

function extraordinary(year: number, code: string, vi: string, en: string): CampaignRecord {
  return demoCampaign(
    year,
    {
      code: `${code}-DX-${year}`,
      label: {
        vi: `Khen thưởng đột xuất ${vi} năm ${year}`,
        en: `Extraordinary commendation of ${en}, ${year}`,
      },
      commendationType: "EXTRAORDINARY",
      launchedBy: code,
      monitors: [`${code}-SNV`],
      criteria: extraordinaryCriteria,
    },
    [
      {
        suffix: "DX",
        kind: "INTERIM",
        vi: `Khen thưởng đột xuất ${year}`,
        en: `Extraordinary commendation ${year}`,
        awards: [
          "MERIT_CERTIFICATE_DEPARTMENT",
          "MERIT_CERTIFICATE_COMMUNE",
          "COMMENDATION_PROVINCE",
        ],
        papers: ["SUBMISSION_LETTER", "ACHIEVEMENT_REPORT"],
      },
    ],
  );
}

const regularAwards = [
  "ADVANCED_WORKER",
  "EMULATION_FIGHTER_BASE",
  "ADVANCED_COLLECTIVE",
  "MERIT_CERTIFICATE_DEPARTMENT",
  "MERIT_CERTIFICATE_COMMUNE",
  "EMULATION_FIGHTER_PROVINCE",
  "EXCELLENT_COLLECTIVE",
  "EMULATION_FLAG_PROVINCE",
  "COMMENDATION_PROVINCE",
  "EMULATION_FIGHTER_NATIONAL",
  "EMULATION_FLAG_GOVERNMENT",
  "COMMENDATION_PRIME_MINISTER",
  "LABOUR_ORDER_3",
  "LABOUR_ORDER_2",
  "LABOUR_ORDER_1",
];
