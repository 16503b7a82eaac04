import type { PipelineDefinition } from "../workflow/pipeline.ts";
import { agencyDecision } from "./agency-decision.ts";
import { agencyStages } from "./agency-stages.ts";
import { finals } from "./finals.ts";
import { directors, text } from "./parts.ts";
import { unitStages } from "./unit-stages.ts";

/** Pipeline A: Giấy khen of the Giám đốc Sở, LĐTT, CSTĐ cơ sở, Tập thể LĐTT. */
export const departmentAward: PipelineDefinition = {
  key: "department-award",
  version: 3,
  label: text("Khen thưởng thuộc thẩm quyền Giám đốc Sở", "Awards decided by the department"),
  legalBasis: ["Luật Thi đua, khen thưởng 2022, Điều 80, 83, 84"],
  scope: { decidedAt: ["DEPARTMENT", "UNIT"], agency: "DEPARTMENT", procedure: "ORDINARY" },
  start: "DRAFT",
  stages: {
    ...unitStages,
    ...agencyStages({
      level: "DEPARTMENT",
      leaders: directors,
      approved: "DECIDED",
      appraisalDays: 10,
      appraisalBasis: "Đề xuất cấu hình",
    }),
    ...agencyDecision("DEPARTMENT", directors),
    ...finals("DEPARTMENT"),
  },
};
