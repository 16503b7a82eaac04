import type { StageDefinition } from "../workflow/pipeline.ts";
import {
  appraising,
  holdable,
  leavable,
  provinceChair,
  provinceChief,
  provinceClerk,
  provinceOffice,
  provinceReviewer,
  submitting,
  text,
  withdrawable,
  within,
} from "./parts.ts";
import { agencyLeaders, provinceHolders } from "./province-stages.ts";

type Stages = Readonly<Record<string, StageDefinition>>;

/** The chair's letter to the Prime Minister through Bộ Nội vụ (C6). */
export const chairSubmission: Stages = {
  CHAIR_SUBMISSION: {
    label: text("Chờ Chủ tịch UBND tỉnh ký Tờ trình", "Chair's letter to be signed"),
    level: "PROVINCE",
    legalBasis: "Nghị định 152/2025/NĐ-CP, Điều 33 khoản 3",
    readers: ["PROVINCE_OFFICE"],
    timeLimit: within(5, "sla.province.chair", "Đề xuất cấu hình"),
    steps: {
      sign: {
        to: "CHAIR_SUBMISSION_SIGNED",
        label: text("Ký Tờ trình Thủ tướng", "Sign the letter"),
        by: [provinceChair],
        notBy: [...submitting, ...appraising],
        paper: "SUBMISSION",
        preparedBy: [provinceReviewer, provinceChief, provinceOffice],
        effects: ["SIGN_PAPER"],
      },
      decline: {
        to: "NOT_AWARDED",
        label: text("Không đồng ý", "Decline"),
        by: [provinceChair],
        requires: { note: true },
        notBy: [...submitting, ...appraising],
      },
      returnForReview: {
        to: "PROVINCE_STATE_APPRAISAL",
        label: text("Trả lại thẩm định lại", "Return for review"),
        by: [provinceChair],
        whileHeld: true,
        requires: { note: true },
      },
      ...withdrawable(...agencyLeaders),
      ...holdable("CHAIR_SUBMISSION", provinceHolders),
    },
  },
  CHAIR_SUBMISSION_SIGNED: {
    label: text("Chờ cấp số Tờ trình của tỉnh", "Chair's letter to be numbered"),
    level: "PROVINCE",
    steps: {
      assignNumber: {
        to: "CHAIR_SUBMISSION_NUMBERED",
        label: text("Cấp số, ngày Tờ trình", "Number the letter"),
        by: [provinceClerk],
        paper: "SUBMISSION",
        effects: ["NUMBER_PAPER"],
      },
      ...leavable("CHAIR_SUBMISSION", provinceReviewer, provinceChief),
      ...holdable("CHAIR_SUBMISSION_SIGNED", provinceHolders),
    },
  },
  CHAIR_SUBMISSION_NUMBERED: {
    label: text("Chờ gửi hồ sơ về Bộ Nội vụ", "Dossier to be sent to Bộ Nội vụ"),
    level: "PROVINCE",
    legalBasis: "Nghị định 152/2025/NĐ-CP, Điều 33 khoản 12",
    steps: {
      forward: {
        to: "CENTRAL_INTAKE",
        label: text("Gửi hồ sơ về Bộ Nội vụ", "Forward to Bộ Nội vụ"),
        by: [provinceClerk, provinceOffice],
        paper: "SUBMISSION",
        effects: ["SEND_PAPER", "SEND_DOSSIER"],
      },
      ...withdrawable(...agencyLeaders),
      ...leavable("CHAIR_SUBMISSION", provinceReviewer, provinceChief),
      ...holdable("CHAIR_SUBMISSION_NUMBERED", provinceHolders),
    },
  },
};
