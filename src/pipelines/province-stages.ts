import type { StageDefinition } from "../workflow/pipeline.ts";
import {
  agencySubmitting,
  communeChair,
  consultedBody,
  directors,
  expirable,
  holdable,
  officeChief,
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
  withdrawable,
  within,
} from "./parts.ts";

type Stages = Readonly<Record<string, StageDefinition>>;

export const agencyLeaders = [...directors, communeChair];
export const provinceHolders = [provinceReviewer, provinceChief, provinceChair];

/** Intake at the province and the way back to the agency (B2, B2R). */
export function provinceIntake(received: string): Stages {
  return {
    PROVINCE_INTAKE: {
      label: text("Tỉnh tiếp nhận", "Province intake"),
      level: "PROVINCE",
      timeLimit: within(3, "sla.province.intake", "Đề xuất cấu hình"),
      steps: {
        receive: {
          to: received,
          label: text("Tiếp nhận hồ sơ", "Receive"),
          by: [oneStop, provinceReviewer],
          effects: ["RECEIVE"],
          notBy: agencySubmitting,
        },
        ...refusableAtIntake("DEPARTMENT_SUBMISSION", [oneStop, provinceReviewer]),
        ...returnable("RETURNED_BY_PROVINCE", [oneStop, provinceReviewer], provinceChief),
        ...recallable("DEPARTMENT_SUBMISSION", ...agencyLeaders),
        ...withdrawable(...agencyLeaders),
        ...holdable("PROVINCE_INTAKE", provinceHolders),
      },
    },
    RETURNED_BY_PROVINCE: {
      label: text("Tỉnh trả lại, chờ bổ sung", "Returned by the province"),
      level: "DEPARTMENT",
      waits: "SUPPLEMENT",
      timeLimit: within(10, "supplement.department", "Đề xuất cấu hình"),
      steps: {
        resubmitToProvince: {
          to: "PROVINCE_INTAKE",
          label: text("Gửi lại hồ sơ đã bổ sung", "Resubmit"),
          by: [officeChief, ...agencyLeaders],
          effects: ["SEND_DOSSIER"],
        },
        passDown: {
          to: "RETURNED_BY_OFFICE",
          label: text("Chuyển đơn vị bổ sung", "Pass down to the unit"),
          by: [officeReviewer, officeChief],
          requires: { missingItems: true },
        },
        ...withdrawable(...agencyLeaders),
        ...expirable,
        ...holdable("RETURNED_BY_PROVINCE", provinceHolders),
      },
    },
  };
}

/** The consulted body answers, its letter is recorded, or silence ends the wait (NĐ152 Điều 34). */
export function provinceConsultation(stage: string, back: string): Stages {
  return {
    [stage]: {
      label: text("Chờ ý kiến hiệp y", "Waiting for a concurring opinion"),
      level: "PROVINCE",
      waits: "OPINION",
      legalBasis: "Nghị định 152/2025/NĐ-CP, Điều 34",
      timeLimit: within(10, "sla.opinion", "Nghị định 152/2025/NĐ-CP, Điều 34"),
      steps: {
        recordOpinion: {
          to: back,
          label: text("Gửi ý kiến hiệp y", "Give the opinion"),
          by: [consultedBody],
          requires: { note: true, papers: ["OPINION_LETTER"] },
          effects: ["ANSWER_OPINION"],
          notBy: submitting,
        },
        recordIncomingOpinion: {
          to: back,
          label: text("Ghi nhận văn bản hiệp y đến", "Record the opinion that came in"),
          by: [provinceReviewer],
          whileHeld: true,
          queues: false,
          requires: { incomingDocument: true },
          effects: ["ANSWER_OPINION"],
        },
        opinionLapsed: {
          to: back,
          label: text("Hết hạn trả lời hiệp y", "The opinion lapses"),
          by: [],
          clock: true,
          when: ["timeIsUp"],
          effects: ["LAPSE_OPINION"],
        },
        ...withdrawable(...agencyLeaders),
        ...holdable(stage, provinceHolders),
      },
    },
  };
}

/** Appraisal by Sở Nội vụ for the province's own awards (B3). */
export const provinceAppraisal: Stages = {
  PROVINCE_APPRAISAL: {
    label: text("Sở Nội vụ thẩm định", "Province appraisal"),
    level: "PROVINCE",
    timeLimit: within(
      25,
      "sla.province.appraisal",
      "Thủ tục hành chính cấp tỉnh: 25 ngày làm việc",
    ),
    steps: {
      completeAppraisalEligible: {
        to: "PROVINCE_COUNCIL",
        label: text("Đủ điều kiện, trình Hội đồng tỉnh", "Eligible: to the council"),
        by: [provinceReviewer],
        when: ["provinceCouncilRequired", "criteriaMet"],
        requires: { papers: ["APPRAISAL_REPORT"] },
        notBy: agencySubmitting,
        effects: ["ADVISE_ELIGIBLE"],
      },
      completeAppraisalEligibleWithoutCouncil: {
        to: "PROVINCE_OFFICE",
        label: text("Đủ điều kiện, trình lãnh đạo Sở Nội vụ", "Eligible: no council needed"),
        by: [provinceReviewer],
        when: ["provinceCouncilNotRequired", "criteriaMet"],
        requires: { papers: ["APPRAISAL_REPORT"] },
        notBy: agencySubmitting,
        effects: ["ADVISE_ELIGIBLE"],
      },
      completeAppraisalIneligible: {
        to: "PROVINCE_OFFICE",
        label: text("Không đủ điều kiện", "Not eligible"),
        by: [provinceReviewer],
        requires: { note: true, papers: ["APPRAISAL_REPORT"] },
        notBy: agencySubmitting,
        effects: ["ADVISE_INELIGIBLE"],
      },
      completeAppraisalLowerForm: {
        to: "PROVINCE_OFFICE",
        label: text("Đề xuất hình thức thấp hơn", "Propose a lower award"),
        by: [provinceReviewer],
        requires: { note: true, papers: ["APPRAISAL_REPORT"], proposedAward: true },
        notBy: agencySubmitting,
        effects: ["ADVISE_LOWER_FORM"],
      },
      requestOpinion: {
        to: "PROVINCE_CONSULTATION",
        label: text("Lấy ý kiến hiệp y", "Request an opinion"),
        by: [provinceReviewer],
        requires: { consultedOrganisation: true },
        effects: ["ASK_OPINION"],
      },
      ...returnable("RETURNED_BY_PROVINCE", [provinceReviewer], provinceChief),
      ...withdrawable(...agencyLeaders),
      ...holdable("PROVINCE_APPRAISAL", provinceHolders),
    },
  },
};
