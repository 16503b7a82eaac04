import type { StageDefinition } from "../workflow/pipeline.ts";
import {
  appraising,
  holdable,
  oneStop,
  provinceChair,
  provinceChief,
  provinceClerk,
  provinceCouncil,
  provinceOffice,
  provinceReviewer,
  revocable,
  submitting,
  text,
  withdrawable,
  within,
} from "./parts.ts";
import { agencyLeaders, provinceHolders } from "./province-stages.ts";

type Stages = Readonly<Record<string, StageDefinition>>;

/** The provincial council votes (B4). */
export const provinceCouncilStage: Stages = {
  PROVINCE_COUNCIL: {
    label: text("Hội đồng TĐKT tỉnh xét", "Provincial council"),
    level: "PROVINCE",
    legalBasis: "Luật Thi đua, khen thưởng 2022, Điều 90",
    council: "PROVINCE",
    timeLimit: within(15, "sla.province.council", "Đề xuất cấu hình"),
    steps: {
      endorse: {
        to: "PROVINCE_OFFICE",
        label: text("Hội đồng nhất trí", "Council endorses"),
        by: provinceCouncil,
        when: ["councilEndorsed"],
        requires: { papers: ["COUNCIL_MINUTES"] },
        notBy: submitting,
      },
      notEndorse: {
        to: "NOT_AWARDED",
        label: text("Hội đồng không nhất trí", "Council does not endorse"),
        by: provinceCouncil,
        when: ["councilRejected"],
        requires: { note: true, papers: ["COUNCIL_MINUTES"] },
        notBy: submitting,
      },
      ...withdrawable(...agencyLeaders),
      ...holdable("PROVINCE_COUNCIL", provinceHolders),
    },
  },
};

/** Sở Nội vụ's head lays the file before the Chủ tịch UBND tỉnh, who approves (B5, B6). */
export function provinceReview(appraisal: string): Stages {
  return {
    PROVINCE_OFFICE: {
      label: text("Sở Nội vụ trình UBND tỉnh", "To the People's Committee"),
      level: "PROVINCE",
      readers: ["PROVINCE_OFFICE"],
      timeLimit: within(5, "sla.province.office", "Đề xuất cấu hình"),
      steps: {
        forward: {
          to: "PROVINCE_CHAIR",
          label: text("Trình Chủ tịch UBND tỉnh", "Lay before the chair"),
          by: [provinceChief],
          when: ["favourable"],
          paper: "SUBMISSION",
          preparedBy: [provinceReviewer],
          effects: ["SIGN_PAPER", "NUMBER_PAPER", "SEND_PAPER"],
          notBy: [...submitting, ...appraising],
        },
        confirmIneligible: {
          to: "NOT_AWARDED",
          label: text("Xác nhận không đủ điều kiện", "Confirm not eligible"),
          by: [provinceChief],
          when: ["advisedIneligible"],
          requires: { note: true },
          notBy: [...submitting, ...appraising],
        },
        agreeLowerForm: {
          to: "RETURNED_BY_PROVINCE",
          label: text("Đồng ý hình thức thấp hơn, trả cơ quan trình", "Agree to the lower award"),
          by: [provinceChief],
          when: ["advisedLowerForm"],
          notBy: [...submitting, ...appraising],
        },
        returnForReview: {
          to: appraisal,
          label: text("Trả lại thẩm định lại", "Return for review"),
          by: [provinceChief],
          whileHeld: true,
          requires: { note: true },
        },
        ...withdrawable(...agencyLeaders),
        ...holdable("PROVINCE_OFFICE", provinceHolders),
      },
    },
    PROVINCE_CHAIR: {
      label: text("Chủ tịch UBND tỉnh xem xét", "Chair's review"),
      level: "PROVINCE",
      timeLimit: within(5, "sla.province.chair", "Đề xuất cấu hình"),
      steps: {
        approve: {
          to: "PROVINCE_DECIDED",
          label: text("Phê duyệt", "Approve"),
          by: [provinceChair],
          notBy: [...submitting, ...appraising],
        },
        decline: {
          to: "NOT_AWARDED",
          label: text("Không đồng ý", "Decline"),
          by: [provinceChair],
          requires: { note: true },
          notBy: [...submitting, ...appraising],
        },
        returnForReview: {
          to: appraisal,
          label: text("Trả lại thẩm định lại", "Return for review"),
          by: [provinceChair],
          whileHeld: true,
          requires: { note: true },
          effects: ["LEAVE_PAPER"],
        },
        ...withdrawable(...agencyLeaders),
        ...holdable("PROVINCE_CHAIR", provinceHolders),
      },
    },
  };
}

/** The decision is signed, numbered, issued, notified and handed over (B6–B9). */
export const provinceDecision: Stages = {
  PROVINCE_DECIDED: {
    label: text("Chờ ký quyết định của tỉnh", "Decision to be signed"),
    level: "PROVINCE",
    embargo: "PROVINCE_CHAIR",
    steps: {
      sign: {
        to: "PROVINCE_SIGNED",
        label: text("Ký quyết định", "Sign the decision"),
        by: [provinceChair],
        notBy: [...submitting, ...appraising],
        paper: "DECISION",
        preparedBy: [provinceReviewer, provinceChief, provinceOffice],
        effects: ["SIGN_PAPER"],
        legalBasis: "Luật Thi đua, khen thưởng 2022, Điều 79",
      },
      ...withdrawable(...agencyLeaders),
      ...holdable("PROVINCE_DECIDED", provinceHolders),
    },
  },
  PROVINCE_SIGNED: {
    label: text("Chờ cấp số quyết định", "Decision to be numbered"),
    level: "PROVINCE",
    embargo: "PROVINCE_CHAIR",
    steps: {
      assignNumber: {
        to: "PROVINCE_NUMBERED",
        label: text("Cấp số, ngày", "Assign number and date"),
        by: [provinceClerk],
        paper: "DECISION",
        effects: ["NUMBER_PAPER"],
      },
    },
  },
  PROVINCE_NUMBERED: {
    label: text("Chờ ban hành quyết định", "Decision to be issued"),
    level: "PROVINCE",
    embargo: "PROVINCE_CHAIR",
    steps: {
      publish: {
        to: "PROVINCE_PUBLISHED",
        label: text("Ban hành, công bố", "Issue and publish"),
        by: [provinceClerk],
        paper: "DECISION",
        effects: ["SEND_PAPER"],
      },
    },
  },
  PROVINCE_PUBLISHED: {
    label: text("Chờ thông báo kết quả", "Result to be notified"),
    level: "PROVINCE",
    outcome: "AWARDED",
    steps: {
      notifyResult: {
        to: "AFTER_DECISION",
        label: text("Thông báo kết quả", "Notify the result"),
        by: [provinceOffice, provinceReviewer],
      },
      ...revocable,
    },
  },
};

/** After any decision at the province or above, and the way a refusal is told. */
export const provinceEnds: Stages = {
  AFTER_DECISION: {
    label: text("Chờ trao thưởng", "To be handed over"),
    level: "PROVINCE",
    outcome: "AWARDED",
    steps: {
      award: {
        to: "ARCHIVED",
        label: text("Đã trao, lưu hồ sơ", "Handed over and filed"),
        by: [provinceReviewer],
      },
      ...revocable,
    },
  },
  NOT_AWARDED: {
    label: text("Chờ thông báo không khen thưởng", "Refusal to be notified"),
    level: "PROVINCE",
    steps: {
      notifyResult: {
        to: "REJECTED",
        label: text("Thông báo kết quả", "Notify the result"),
        by: [provinceReviewer, oneStop],
        whileHeld: true,
        requires: { note: true },
      },
    },
  },
};
