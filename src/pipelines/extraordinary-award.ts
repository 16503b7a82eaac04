import type { PipelineDefinition, StageDefinition } from "../workflow/pipeline.ts";
import { agencyDecision } from "./agency-decision.ts";
import { agencySubmission } from "./agency-submission.ts";
import { finals } from "./finals.ts";
import {
  agencySubmitting,
  appraising,
  expirable,
  holdable,
  officeChief,
  officeClerk,
  officeReviewer,
  oneStop,
  provinceChair,
  provinceChief,
  provinceReviewer,
  recallable,
  refusableAtIntake,
  returnable,
  submitting,
  text,
  unitHead,
  unitOfficer,
  withdrawable,
  within,
} from "./parts.ts";
import { provinceDecision, provinceEnds } from "./province-decision.ts";
import { agencyLeaders, provinceHolders } from "./province-stages.ts";

type Stages = Readonly<Record<string, StageDefinition>>;
const agencyHolders = [officeReviewer, officeChief, ...agencyLeaders];
const article85 = "Luật Thi đua, khen thưởng 2022, Điều 85";

const report: Stages = {
  FOUND: {
    label: text("Phát hiện thành tích đột xuất", "Achievement found"),
    level: "UNIT",
    editable: true,
    steps: {
      writeShortReport: {
        to: "SHORT_REPORT",
        label: text("Hoàn thành báo cáo tóm tắt", "Complete the short report"),
        by: [unitOfficer, unitHead],
        requires: { papers: ["ACHIEVEMENT_REPORT"] },
      },
      ...withdrawable(unitOfficer, unitHead),
    },
  },
  SHORT_REPORT: {
    label: text("Chờ đơn vị ký và gửi Tờ trình", "Unit signs and sends its letter"),
    level: "UNIT",
    timeLimit: within(1, "sla.extraordinary.unit", "Đề xuất cấu hình: toàn bộ trong 3 ngày"),
    steps: {
      submit: {
        to: "LEVEL_CHECK",
        label: text("Ký, gửi Tờ trình", "Sign and submit"),
        by: [unitHead],
        when: ["dossierComplete"],
        requires: { dossier: true },
        paper: "SUBMISSION",
        preparedBy: [unitOfficer],
        effects: ["SIGN_PAPER", "NUMBER_PAPER", "SEND_PAPER", "SEND_DOSSIER"],
        legalBasis: article85,
      },
      ...recallable("FOUND", unitHead),
      ...withdrawable(unitHead),
    },
  },
};

const agencyCheck: Stages = {
  LEVEL_CHECK: {
    label: text("Văn phòng kiểm tra điều kiện", "Office check"),
    level: "DEPARTMENT",
    readers: ["DEPARTMENT"],
    legalBasis: article85,
    timeLimit: within(1, "sla.extraordinary.check", "Đề xuất cấu hình: toàn bộ trong 3 ngày"),
    steps: {
      completeAppraisalEligible: {
        to: "LEADER_REVIEW",
        label: text("Đủ điều kiện, báo cáo lãnh đạo", "Eligible: to the leadership"),
        by: [officeReviewer],
        when: ["criteriaMet"],
        notBy: submitting,
        effects: ["RECEIVE", "ADVISE_ELIGIBLE"],
      },
      completeAppraisalIneligible: {
        to: "LEADER_REVIEW",
        label: text("Không đủ điều kiện", "Not eligible"),
        by: [officeReviewer],
        requires: { note: true },
        notBy: submitting,
        effects: ["RECEIVE", "ADVISE_INELIGIBLE"],
      },
      ...refusableAtIntake("FOUND", [officeReviewer, officeClerk]),
      ...returnable("RETURNED_BY_OFFICE", [officeReviewer], officeChief),
      ...recallable("FOUND", unitHead),
      ...withdrawable(unitHead),
      ...holdable("LEVEL_CHECK", agencyHolders),
    },
  },
  RETURNED_BY_OFFICE: {
    label: text("Văn phòng trả lại, chờ bổ sung", "Returned by the office"),
    level: "UNIT",
    editable: true,
    waits: "SUPPLEMENT",
    timeLimit: within(3, "supplement.unit", "Đề xuất cấu hình"),
    steps: {
      resubmit: {
        to: "LEVEL_CHECK",
        label: text("Gửi lại hồ sơ đã bổ sung", "Resubmit"),
        by: [unitHead],
        effects: ["SEND_DOSSIER"],
      },
      ...withdrawable(unitHead),
      ...expirable,
      ...holdable("RETURNED_BY_OFFICE", agencyHolders),
    },
  },
  LEADER_REVIEW: {
    label: text("Lãnh đạo xem xét", "Leadership review"),
    level: "DEPARTMENT",
    timeLimit: within(1, "sla.extraordinary.leader", "Đề xuất cấu hình: toàn bộ trong 3 ngày"),
    steps: {
      approve: {
        to: "DECIDED",
        label: text("Phê duyệt", "Approve"),
        by: agencyLeaders,
        when: ["favourable", "decidedByDepartment"],
        notBy: [...submitting, ...appraising],
      },
      approveForProvince: {
        to: "DEPARTMENT_SUBMISSION",
        label: text("Phê duyệt, trình tỉnh", "Approve for the province"),
        by: agencyLeaders,
        when: ["favourable", "decidedByProvince"],
        notBy: [...submitting, ...appraising],
      },
      decline: {
        to: "NOT_ENDORSED",
        label: text("Không đồng ý", "Decline"),
        by: agencyLeaders,
        requires: { note: true },
        notBy: [...submitting, ...appraising],
      },
      returnForReview: {
        to: "LEVEL_CHECK",
        label: text("Trả lại kiểm tra lại", "Return for review"),
        by: agencyLeaders,
        whileHeld: true,
        requires: { note: true },
      },
      ...withdrawable(unitHead),
      ...holdable("LEADER_REVIEW", agencyHolders),
    },
  },
  NOT_ENDORSED: {
    label: text("Chờ thông báo không khen thưởng", "Refusal to be notified"),
    level: "DEPARTMENT",
    steps: {
      notifyResult: {
        to: "REJECTED",
        label: text("Thông báo kết quả", "Notify the result"),
        by: [officeReviewer, officeClerk],
        whileHeld: true,
        requires: { note: true },
      },
    },
  },
};

const provinceCheck: Stages = {
  PROVINCE_LEVEL_CHECK: {
    label: text("Sở Nội vụ kiểm tra điều kiện", "Province check"),
    level: "PROVINCE",
    legalBasis: article85,
    timeLimit: within(1, "sla.extraordinary.province", "Đề xuất cấu hình: toàn bộ trong 3 ngày"),
    steps: {
      completeAppraisalEligible: {
        to: "PROVINCE_CHAIR",
        label: text("Đủ điều kiện, trình Chủ tịch UBND tỉnh", "Eligible: to the chair"),
        by: [provinceReviewer],
        notBy: agencySubmitting,
        effects: ["RECEIVE", "ADVISE_ELIGIBLE"],
      },
      completeAppraisalIneligible: {
        to: "NOT_AWARDED",
        label: text("Không đủ điều kiện", "Not eligible"),
        by: [provinceChief],
        requires: { note: true },
        notBy: agencySubmitting,
        effects: ["RECEIVE", "ADVISE_INELIGIBLE"],
      },
      ...refusableAtIntake("DEPARTMENT_SUBMISSION", [provinceReviewer, oneStop]),
      ...withdrawable(...agencyLeaders),
      ...holdable("PROVINCE_LEVEL_CHECK", provinceHolders),
    },
  },
  PROVINCE_CHAIR: {
    label: text("Chủ tịch UBND tỉnh xem xét", "Chair's review"),
    level: "PROVINCE",
    timeLimit: within(1, "sla.extraordinary.chair", "Đề xuất cấu hình: toàn bộ trong 3 ngày"),
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
        to: "PROVINCE_LEVEL_CHECK",
        label: text("Trả lại kiểm tra lại", "Return for review"),
        by: [provinceChair],
        whileHeld: true,
        requires: { note: true },
      },
      ...withdrawable(...agencyLeaders),
      ...holdable("PROVINCE_CHAIR", provinceHolders),
    },
  },
};

/** Pipeline D: extraordinary achievement by the simplified procedure; no council, no notice. */
export const extraordinaryAward: PipelineDefinition = {
  key: "extraordinary-award",
  version: 3,
  label: text("Khen thưởng đột xuất (thủ tục đơn giản)", "Extraordinary, simplified procedure"),
  legalBasis: [article85, "Nghị định 152/2025/NĐ-CP, Điều 6"],
  scope: {
    decidedAt: ["UNIT", "COMMUNE", "DEPARTMENT", "PROVINCE"],
    agency: "ANY",
    procedure: "SIMPLIFIED",
  },
  start: "FOUND",
  stages: {
    ...report,
    ...agencyCheck,
    ...agencyDecision("DEPARTMENT", agencyLeaders),
    ...agencySubmission(agencyLeaders, "PROVINCE_LEVEL_CHECK", []),
    ...provinceCheck,
    ...provinceDecision,
    ...provinceEnds,
    ...finals("PROVINCE"),
  },
};
