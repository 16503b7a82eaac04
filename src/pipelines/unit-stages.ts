import type { StageDefinition } from "../workflow/pipeline.ts";
import {
  expirable,
  recallable,
  text,
  unitDeadline,
  unitHead,
  unitOfficer,
  withdrawable,
} from "./parts.ts";

type Stages = Readonly<Record<string, StageDefinition>>;

/** The unit drafts, meets and signs (A1–A3); `submit` carries the letter to the reviewing office. */
export const unitStages: Stages = {
  DRAFT: {
    label: text("Đang soạn thảo", "Draft"),
    level: "UNIT",
    editable: true,
    timeLimit: unitDeadline,
    steps: {
      startUnitReview: {
        to: "UNIT_MEETING",
        label: text("Đưa ra họp bình xét", "Put before the unit meeting"),
        by: [unitOfficer, unitHead],
        when: ["roundAccepts"],
      },
      ...withdrawable(unitOfficer, unitHead),
      ...expirable,
    },
  },
  UNIT_MEETING: {
    label: text("Họp bình xét tại đơn vị", "Unit meeting"),
    level: "UNIT",
    timeLimit: unitDeadline,
    steps: {
      endorseInUnit: {
        to: "UNIT_SIGNED",
        label: text("Đơn vị nhất trí đề nghị", "Endorse in the unit"),
        by: [unitHead],
        requires: { papers: ["UNIT_MINUTES"] },
      },
      notEndorseInUnit: {
        to: "REJECTED",
        label: text("Đơn vị không nhất trí", "Not endorse in the unit"),
        by: [unitHead],
        requires: { note: true },
      },
      ...recallable("DRAFT", unitOfficer, unitHead),
      ...withdrawable(unitHead),
      ...expirable,
    },
  },
  UNIT_SIGNED: {
    label: text("Chờ đơn vị ký và gửi Tờ trình", "Unit signs and sends its letter"),
    level: "UNIT",
    timeLimit: unitDeadline,
    steps: {
      submit: {
        to: "OFFICE_INTAKE",
        label: text("Ký, gửi Tờ trình", "Sign and submit"),
        by: [unitHead],
        when: ["roundAccepts", "dossierComplete"],
        requires: { dossier: true },
        paper: "SUBMISSION",
        preparedBy: [unitOfficer],
        effects: ["SIGN_PAPER", "NUMBER_PAPER", "SEND_PAPER", "SEND_DOSSIER"],
        legalBasis: "Luật Thi đua, khen thưởng 2022, Điều 83, Điều 84",
      },
      ...recallable("DRAFT", unitHead),
      ...withdrawable(unitHead),
      ...expirable,
    },
  },
};
