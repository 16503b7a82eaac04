import type { PipelineDefinition } from "../workflow/pipeline.ts";
import { agencyDecision } from "./agency-decision.ts";
import { agencyStages } from "./agency-stages.ts";
import { finals } from "./finals.ts";
import { communeChair, text } from "./parts.ts";
import { unitStages } from "./unit-stages.ts";

/** Pipeline A′: awards of the Chủ tịch UBND xã. */
export const communeAward: PipelineDefinition = {
  key: "commune-award",
  version: 3,
  label: text("Khen thưởng thuộc thẩm quyền Chủ tịch UBND xã", "Awards decided by the commune"),
  legalBasis: ["Luật Thi đua, khen thưởng 2022, Điều 80"],
  scope: { decidedAt: ["COMMUNE"], agency: "COMMUNE", procedure: "ORDINARY" },
  start: "DRAFT",
  stages: {
    ...unitStages,
    ...agencyStages({
      level: "COMMUNE",
      leaders: [communeChair],
      approved: "DECIDED",
      appraisalDays: 10,
      appraisalBasis: "Thủ tục hành chính cấp xã: 10–12 ngày làm việc",
    }),
    ...agencyDecision("COMMUNE", [communeChair]),
    ...finals("COMMUNE"),
  },
};
