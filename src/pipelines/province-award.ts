import type { PipelineDefinition } from "../workflow/pipeline.ts";
import { agencyStages } from "./agency-stages.ts";
import { agencySubmission } from "./agency-submission.ts";
import { finals } from "./finals.ts";
import { text } from "./parts.ts";
import {
  provinceCouncilStage,
  provinceDecision,
  provinceEnds,
  provinceReview,
} from "./province-decision.ts";
import {
  agencyLeaders,
  provinceAppraisal,
  provinceConsultation,
  provinceIntake,
} from "./province-stages.ts";
import { unitStages } from "./unit-stages.ts";

/** Pipeline B: Bằng khen tỉnh, CSTĐ tỉnh, Tập thể LĐXS, Cờ thi đua của UBND tỉnh. */
export const provinceAward: PipelineDefinition = {
  key: "province-award",
  version: 3,
  label: text("Khen thưởng thuộc thẩm quyền Chủ tịch UBND tỉnh", "Awards decided by the province"),
  legalBasis: [
    "Luật Thi đua, khen thưởng 2022, Điều 79, 83, 84",
    "Nghị định 152/2025/NĐ-CP, Điều 6",
  ],
  scope: { decidedAt: ["PROVINCE"], agency: "ANY", procedure: "ORDINARY" },
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
    ...provinceIntake("PROVINCE_APPRAISAL"),
    ...provinceAppraisal,
    ...provinceConsultation("PROVINCE_CONSULTATION", "PROVINCE_APPRAISAL"),
    ...provinceCouncilStage,
    ...provinceReview("PROVINCE_APPRAISAL"),
    ...provinceDecision,
    ...provinceEnds,
    ...finals("PROVINCE"),
  },
};
