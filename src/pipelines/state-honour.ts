import type { PipelineDefinition } from "../workflow/pipeline.ts";
import { agencyStages } from "./agency-stages.ts";
import { agencySubmission } from "./agency-submission.ts";
import { centralAppraisal, stateDecision } from "./central-stages.ts";
import { chairSubmission } from "./chair-submission.ts";
import { finals } from "./finals.ts";
import { text } from "./parts.ts";
import { provinceEnds } from "./province-decision.ts";
import { agencyLeaders, provinceConsultation, provinceIntake } from "./province-stages.ts";
import { stateAppraisal, stateReview } from "./state-province-stages.ts";
import { unitStages } from "./unit-stages.ts";

/** Pipeline C: Bằng khen TTg, CSTĐ toàn quốc, Cờ Chính phủ, Huân chương. */
export const stateHonour: PipelineDefinition = {
  key: "state-honour",
  version: 3,
  label: text("Khen thưởng cấp Nhà nước", "State-level honours"),
  legalBasis: ["Nghị định 152/2025/NĐ-CP, Điều 33–38, 42, 44, 45"],
  scope: {
    decidedAt: ["PRIME_MINISTER", "PRESIDENT"],
    agency: "ANY",
    procedure: "ORDINARY",
  },
  start: "DRAFT",
  stages: {
    ...unitStages,
    ...agencyStages({
      level: "DEPARTMENT",
      leaders: agencyLeaders,
      approved: "DEPARTMENT_SUBMISSION",
      appraisalDays: 10,
      appraisalBasis: "Đề xuất cấu hình",
    }),
    ...agencySubmission(agencyLeaders, "PROVINCE_INTAKE", ["COUNCIL_MINUTES"]),
    ...provinceIntake("PROVINCE_STATE_APPRAISAL"),
    ...stateAppraisal,
    ...provinceConsultation("SECTOR_OPINION", "PROVINCE_STATE_APPRAISAL"),
    ...stateReview,
    ...chairSubmission,
    ...centralAppraisal,
    ...stateDecision,
    ...provinceEnds,
    ...finals("PROVINCE"),
  },
};
