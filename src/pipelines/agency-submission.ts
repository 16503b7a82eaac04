import type { DeskRule, StageDefinition } from "../workflow/pipeline.ts";
import {
  appraising,
  departmentDeadline,
  holdable,
  leavable,
  officeChief,
  officeClerk,
  officeReviewer,
  submitting,
  text,
  unitHead,
  withdrawable,
} from "./parts.ts";

type Stages = Readonly<Record<string, StageDefinition>>;

/** The agency's letter to the province is signed, numbered and sent (B1). */
export function agencySubmission(
  leaders: readonly DeskRule[],
  to: string,
  papers: readonly string[],
): Stages {
  const holders = [officeReviewer, officeChief, ...leaders];
  return {
    DEPARTMENT_SUBMISSION: {
      label: text("Chờ ký Tờ trình lên tỉnh", "Letter to the province to be signed"),
      level: "DEPARTMENT",
      timeLimit: departmentDeadline,
      steps: {
        sign: {
          to: "DEPARTMENT_SUBMISSION_SIGNED",
          label: text("Ký Tờ trình", "Sign the letter"),
          by: leaders,
          notBy: [...submitting, ...appraising],
          paper: "SUBMISSION",
          preparedBy: [officeReviewer, officeChief],
          effects: ["SIGN_PAPER"],
        },
        ...withdrawable(unitHead, ...leaders),
        ...holdable("DEPARTMENT_SUBMISSION", holders),
      },
    },
    DEPARTMENT_SUBMISSION_SIGNED: {
      label: text("Chờ cấp số Tờ trình", "Letter to be numbered"),
      level: "DEPARTMENT",
      timeLimit: departmentDeadline,
      steps: {
        assignNumber: {
          to: "DEPARTMENT_SUBMISSION_NUMBERED",
          label: text("Cấp số, ngày Tờ trình", "Number the letter"),
          by: [officeClerk],
          paper: "SUBMISSION",
          effects: ["NUMBER_PAPER"],
        },
        ...leavable("DEPARTMENT_SUBMISSION", officeReviewer, officeChief),
        ...holdable("DEPARTMENT_SUBMISSION_SIGNED", holders),
      },
    },
    DEPARTMENT_SUBMISSION_NUMBERED: {
      label: text("Chờ gửi Tờ trình lên tỉnh", "Letter to be sent"),
      level: "DEPARTMENT",
      timeLimit: departmentDeadline,
      steps: {
        forward: {
          to,
          label: text("Gửi lên tỉnh", "Forward to the province"),
          by: [officeClerk],
          when: ["forwardingOpen"],
          requires: { onFile: papers },
          paper: "SUBMISSION",
          effects: ["SEND_PAPER", "SEND_DOSSIER"],
        },
        ...withdrawable(unitHead, ...leaders),
        ...leavable("DEPARTMENT_SUBMISSION", officeReviewer, officeChief),
        ...holdable("DEPARTMENT_SUBMISSION_NUMBERED", holders),
      },
    },
  };
}
