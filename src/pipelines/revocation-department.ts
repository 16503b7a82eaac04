import type { PipelineDefinition } from "../workflow/pipeline.ts";
import { desk, officeChief, officeClerk, officeReviewer, text } from "./parts.ts";
import { agencyLeaders } from "./province-stages.ts";
import { revocationDecision } from "./revocation-decision.ts";
import { article93, revocationRecovery, revocationReview } from "./revocation-parts.ts";

const reviewers = [officeReviewer, officeChief];

/** Pipeline E for what a Sở or a commune has given. */
export const revocationDepartment: PipelineDefinition = {
  key: "revocation-department",
  version: 1,
  label: text("Hủy bỏ khen thưởng của cơ quan, xã", "Revocation of an agency's award"),
  legalBasis: [article93, "Nghị định 152/2025/NĐ-CP, Điều 56, 58"],
  scope: { decidedAt: ["UNIT", "COMMUNE", "DEPARTMENT"], agency: "ANY", procedure: "REVOCATION" },
  start: "REVOCATION_PROPOSED",
  stages: {
    ...revocationReview({
      level: "DEPARTMENT",
      reviewers,
      leaders: agencyLeaders,
      approved: "REVOCATION_DECIDED",
    }),
    ...revocationDecision({
      level: "DEPARTMENT",
      leaders: agencyLeaders,
      preparers: reviewers,
      clerk: officeClerk,
    }),
    ...revocationRecovery({
      level: "DEPARTMENT",
      by: [officeClerk, ...reviewers, desk("FINANCE", "DEPARTMENT")],
    }),
  },
};
