import type { PipelineDefinition } from "../workflow/pipeline.ts";
import {
  desk,
  provinceChair,
  provinceChief,
  provinceClerk,
  provinceOffice,
  provinceReviewer,
  text,
} from "./parts.ts";
import { revocationDecision } from "./revocation-decision.ts";
import { article93, revocationRecovery, revocationReview } from "./revocation-parts.ts";

export const provinceRecoverers = [
  provinceReviewer,
  provinceChief,
  provinceClerk,
  provinceOffice,
  desk("FINANCE", "HOME_AFFAIRS"),
];

/** Pipeline E for what the province has given. */
export const revocationProvince: PipelineDefinition = {
  key: "revocation-province",
  version: 1,
  label: text("Hủy bỏ khen thưởng của tỉnh", "Revocation of a provincial award"),
  legalBasis: [article93, "Nghị định 152/2025/NĐ-CP, Điều 6, 56, 58"],
  scope: { decidedAt: ["PROVINCE"], agency: "ANY", procedure: "REVOCATION" },
  start: "REVOCATION_PROPOSED",
  stages: {
    ...revocationReview({
      level: "PROVINCE",
      reviewers: [provinceReviewer, provinceChief],
      leaders: [provinceChair],
      approved: "REVOCATION_DECIDED",
    }),
    ...revocationDecision({
      level: "PROVINCE",
      leaders: [provinceChair],
      preparers: [provinceReviewer, provinceChief, provinceOffice],
      clerk: provinceClerk,
    }),
    ...revocationRecovery({ level: "PROVINCE", by: provinceRecoverers }),
  },
};
