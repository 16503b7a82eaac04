import type { PrintoutKind } from "../kind.ts";
import { invitationKind, minutesKind } from "./council-papers.ts";
import { appraisalKind, appraisalListKind, unitMinutesKind } from "./dossier-papers.ts";
import { decisionKind, handoverKind, paymentKind, submissionKind } from "./list-papers.ts";
import { resultKind, returnKind } from "./notice-papers.ts";

/** The Word papers, in the order of the procedure. */
export const wordKinds: readonly PrintoutKind[] = [
  unitMinutesKind,
  submissionKind,
  returnKind,
  appraisalKind,
  appraisalListKind,
  invitationKind,
  minutesKind,
  decisionKind,
  resultKind,
  paymentKind,
  handoverKind,
];
