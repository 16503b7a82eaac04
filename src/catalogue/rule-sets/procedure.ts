import type { DossierRule, LimitRule, RuleContent, SettingRule } from "../../award/rules.ts";
import { votes } from "./votes.ts";

const decree = "Nghị định 152/2025/NĐ-CP";
const law84 = "Luật Thi đua, khen thưởng 2022, Điều 84";
const ordinary = [
  "MERIT_RECORD",
  "MOVEMENT",
  "DEDICATION",
  "SENIORITY",
  "FOREIGN_RELATIONS",
] as const;

/** Choices the sources leave open stand with the value suggested for them. */
export const settings: readonly SettingRule[] = [
  {
    key: "supplement.max",
    value: 1,
    legalBasis: "Yêu cầu hoàn thiện hồ sơ không quá một lần (KH Nam Định 2021–2025, III.3)",
  },
  {
    key: "clock.afterReturn",
    value: "RESTART",
    legalBasis: `${decree}, Điều 35: thời hạn tính từ khi nhận đủ hồ sơ (cách hiểu)`,
  },
  { key: "freshness.months", value: 6, legalBasis: `${decree}, Điều 33 khoản 9` },
  { key: "head.rule", value: "OFF", legalBasis: "Nghị định 65/2014/NĐ-CP, Điều 2 (đã bãi bỏ)" },
  { key: "dossier.files", value: "OPTIONAL", legalBasis: `${decree}, Điều 33 khoản 12` },
  { key: "report.confirmed", value: "OPTIONAL", legalBasis: law84 },
];

function limit(key: string, workingDays: number, legalBasis: string): LimitRule {
  return { key, awards: null, workingDays, legalBasis };
}

/**
 * The limits of sources (DOMAIN 7.1), by the key the pipelines name. What no source fixes is the
 * pipelines' own suggestion: the same key has other days in the simplified procedure.
 */
export const limits: readonly LimitRule[] = [
  limit("sla.department.appraisal", 10, "Đề xuất cấu hình: văn bản không ấn định thời hạn"),
  {
    ...limit("sla.department.appraisal", 10, "Thủ tục hành chính cấp xã: 10–12 ngày làm việc (cũ)"),
    awards: ["MERIT_CERTIFICATE_COMMUNE"],
  },
  limit("sla.province.appraisal", 25, "Thủ tục hành chính cấp tỉnh: 25 ngày làm việc"),
  limit("sla.province.stateLevel", 30, `${decree}, Điều 35`),
  limit("sla.opinion", 10, `${decree}, Điều 34`),
  limit("publicNotice.minWorkingDays", 10, `${decree}, Điều 44`),
  limit("sla.central.appraisal", 20, `${decree}, Điều 35`),
  limit("sla.central.return", 10, `${decree}, Điều 35`),
  limit("sla.central.decline", 10, `${decree}, Điều 35`),
  limit("sla.central.result", 10, `${decree}, Điều 35`),
  limit("sla.revocation.central", 10, `${decree}, Điều 56`),
  limit("revocation.returnDays", 15, `${decree}, Điều 58`),
];

const unitPaper = (documentType: string) => ({
  documentType,
  level: "UNIT" as const,
  formCode: null,
});

/** What a dossier is made of (DOMAIN 6.1); the letter itself is made by the system. */
export const dossiers: readonly DossierRule[] = [
  {
    key: "dossier.unit",
    awards: null,
    types: ordinary,
    subjects: null,
    papers: [unitPaper("ACHIEVEMENT_REPORT"), unitPaper("UNIT_MINUTES")],
    legalBasis: law84,
  },
  {
    key: "dossier.simplified",
    awards: null,
    types: ["EXTRAORDINARY"],
    subjects: null,
    papers: [unitPaper("ACHIEVEMENT_REPORT")],
    legalBasis: "Luật Thi đua, khen thưởng 2022, Điều 85; Nghị định 98/2023/NĐ-CP, Điều 40",
  },
  {
    key: "dossier.initiative",
    awards: ["EMULATION_FIGHTER_PROVINCE", "EMULATION_FIGHTER_NATIONAL"],
    types: ordinary,
    subjects: null,
    papers: [unitPaper("INITIATIVE_CERTIFICATE")],
    legalBasis: `${law84}; ${decree}, Điều 36`,
  },
  {
    key: "dossier.council",
    awards: [
      "COMMENDATION_PRIME_MINISTER",
      "EMULATION_FIGHTER_NATIONAL",
      "EMULATION_FLAG_GOVERNMENT",
      "LABOUR_ORDER_1",
      "LABOUR_ORDER_2",
      "LABOUR_ORDER_3",
      "EMULATION_FIGHTER_PROVINCE",
      "EMULATION_FLAG_PROVINCE",
      "EXCELLENT_COLLECTIVE",
      "COMMENDATION_PROVINCE",
      "COMMEMORATIVE_MEDAL_PROVINCE",
    ],
    types: ordinary,
    subjects: null,
    papers: [{ documentType: "COUNCIL_MINUTES", level: "DEPARTMENT", formCode: null }],
    legalBasis: `${law84}; ${decree}, Điều 36–38, 42`,
  },
];

/** Everything but the criteria, for the sets under the Law of 2022. */
export const procedure: Omit<RuleContent, "criteria"> = {
  settings,
  limits,
  dossiers,
  quotas: [],
  votes,
};
