import { Packer } from "docx";
import type { WordPaper } from "./definition.ts";
import { appraisalList } from "./papers/appraisal-list.ts";
import { appraisalReport } from "./papers/appraisal-report.ts";
import { awardDecision } from "./papers/award-decision.ts";
import { councilInvitation } from "./papers/council-invitation.ts";
import { councilMinutes } from "./papers/council-minutes.ts";
import { handoverRecord } from "./papers/handover-record.ts";
import { paymentList } from "./papers/payment-list.ts";
import { resultNotice } from "./papers/result-notice.ts";
import { returnNotice } from "./papers/return-notice.ts";
import { submissionLetter } from "./papers/submission-letter.ts";
import { unitMinutes } from "./papers/unit-minutes.ts";

/** Every Word paper, in the order of the procedure. */
export const wordPapers: readonly WordPaper[] = [
  unitMinutes,
  submissionLetter,
  returnNotice,
  appraisalReport,
  appraisalList,
  councilInvitation,
  councilMinutes,
  awardDecision,
  resultNotice,
  paymentList,
  handoverRecord,
];

const shipped = new Map<string, Promise<Buffer>>();

/** The template that comes with the product, as a .docx; built once. */
export function shippedTemplate(paper: WordPaper): Promise<Buffer> {
  const built = shipped.get(paper.key) ?? Packer.toBuffer(paper.template());
  shipped.set(paper.key, built);
  return built;
}
