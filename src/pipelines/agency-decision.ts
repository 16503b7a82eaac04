import type { DeskRule, StageDefinition } from "../workflow/pipeline.ts";
import type { Level } from "../workflow/vocabulary.ts";
import {
  appraising,
  holdable,
  officeChief,
  officeClerk,
  officeReviewer,
  revocable,
  submitting,
  text,
  unitHead,
  withdrawable,
} from "./parts.ts";

type Stages = Readonly<Record<string, StageDefinition>>;

/** The agency's own decision is signed, numbered, issued and handed over (A8–A10). */
export function agencyDecision(level: Level, leaders: readonly DeskRule[]): Stages {
  const holders = [officeReviewer, officeChief, ...leaders];
  return {
    DECIDED: {
      label: text("Chờ ký quyết định", "Decision to be signed"),
      level,
      embargo: "LEADER_REVIEW",
      steps: {
        sign: {
          to: "SIGNED",
          label: text("Ký quyết định", "Sign the decision"),
          by: leaders,
          notBy: [...submitting, ...appraising],
          paper: "DECISION",
          preparedBy: [officeReviewer, officeChief],
          effects: ["SIGN_PAPER"],
          legalBasis: "Luật Thi đua, khen thưởng 2022, Điều 80",
        },
        ...withdrawable(unitHead),
        ...holdable("DECIDED", holders),
      },
    },
    SIGNED: {
      label: text("Chờ cấp số quyết định", "Decision to be numbered"),
      level,
      embargo: "LEADER_REVIEW",
      steps: {
        assignNumber: {
          to: "NUMBERED",
          label: text("Cấp số, ngày", "Assign number and date"),
          by: [officeClerk],
          paper: "DECISION",
          effects: ["NUMBER_PAPER"],
        },
      },
    },
    NUMBERED: {
      label: text("Chờ ban hành quyết định", "Decision to be issued"),
      level,
      embargo: "LEADER_REVIEW",
      steps: {
        publish: {
          to: "PUBLISHED",
          label: text("Ban hành, công bố", "Issue and publish"),
          by: [officeClerk],
          paper: "DECISION",
          effects: ["SEND_PAPER"],
        },
      },
    },
    PUBLISHED: {
      label: text("Chờ thông báo kết quả", "Result to be notified"),
      level,
      outcome: "AWARDED",
      steps: {
        notifyResult: {
          to: "NOTIFIED",
          label: text("Thông báo kết quả", "Notify the result"),
          by: [officeClerk, officeReviewer],
        },
        ...revocable,
      },
    },
    NOTIFIED: {
      label: text("Chờ trao thưởng", "To be handed over"),
      level,
      outcome: "AWARDED",
      steps: {
        award: {
          to: "ARCHIVED",
          label: text("Đã trao, lưu hồ sơ", "Handed over and filed"),
          by: [officeReviewer, officeClerk],
        },
        ...revocable,
      },
    },
  };
}
