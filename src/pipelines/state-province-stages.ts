import type { StageDefinition } from "../workflow/pipeline.ts";
import {
  agencySubmitting,
  appraising,
  holdable,
  partyCommittee,
  provinceChief,
  provinceCouncil,
  provinceReviewer,
  returnable,
  submitting,
  text,
  withdrawable,
  within,
} from "./parts.ts";
import { agencyLeaders, provinceHolders } from "./province-stages.ts";

type Stages = Readonly<Record<string, StageDefinition>>;
const article33 = "Nghị định 152/2025/NĐ-CP, Điều 33";
const article35 = "Nghị định 152/2025/NĐ-CP, Điều 35";
const article44 = "Nghị định 152/2025/NĐ-CP, Điều 44";

/** Sở Nội vụ appraises a state-level dossier and its head confirms (C1). */
export const stateAppraisal: Stages = {
  PROVINCE_STATE_APPRAISAL: {
    label: text("Sở Nội vụ thẩm định hồ sơ cấp Nhà nước", "Province appraisal, state level"),
    level: "PROVINCE",
    timeLimit: within(30, "sla.province.stateLevel", article35),
    steps: {
      completeAppraisalEligible: {
        to: "PUBLIC_NOTICE_DUE",
        label: text("Đủ điều kiện, phải công khai", "Eligible: public notice first"),
        by: [provinceReviewer],
        when: ["publicNoticeRequired", "criteriaMet", "sectorHeard"],
        requires: { papers: ["APPRAISAL_REPORT"] },
        notBy: agencySubmitting,
        effects: ["ADVISE_ELIGIBLE"],
      },
      completeAppraisalEligibleWithoutNotice: {
        to: "PROVINCE_COUNCIL_STATE",
        label: text("Đủ điều kiện, trình Hội đồng tỉnh", "Eligible: to the council"),
        by: [provinceReviewer],
        when: ["publicNoticeNotRequired", "criteriaMet", "sectorHeard"],
        requires: { papers: ["APPRAISAL_REPORT"] },
        notBy: agencySubmitting,
        effects: ["ADVISE_ELIGIBLE"],
      },
      completeAppraisalIneligible: {
        to: "STATE_ADVICE_REVIEW",
        label: text("Không đủ điều kiện", "Not eligible"),
        by: [provinceReviewer],
        requires: { note: true, papers: ["APPRAISAL_REPORT"] },
        notBy: agencySubmitting,
        effects: ["ADVISE_INELIGIBLE"],
      },
      completeAppraisalLowerForm: {
        to: "STATE_ADVICE_REVIEW",
        label: text("Đề xuất hình thức thấp hơn", "Propose a lower award"),
        by: [provinceReviewer],
        requires: { note: true, papers: ["APPRAISAL_REPORT"], proposedAward: true },
        notBy: agencySubmitting,
        effects: ["ADVISE_LOWER_FORM"],
      },
      requestOpinion: {
        to: "SECTOR_OPINION",
        label: text("Lấy ý kiến hiệp y", "Request an opinion"),
        by: [provinceReviewer],
        requires: { consultedOrganisation: true },
        effects: ["ASK_OPINION"],
        legalBasis: "Nghị định 152/2025/NĐ-CP, Điều 34",
      },
      ...returnable("RETURNED_BY_PROVINCE", [provinceReviewer], provinceChief),
      ...withdrawable(...agencyLeaders),
      ...holdable("PROVINCE_STATE_APPRAISAL", provinceHolders),
    },
  },
  STATE_ADVICE_REVIEW: {
    label: text("Lãnh đạo Sở Nội vụ xem xét ý kiến thẩm định", "Advice under review"),
    level: "PROVINCE",
    timeLimit: within(5, "sla.province.office", "Đề xuất cấu hình"),
    steps: {
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
        to: "PROVINCE_STATE_APPRAISAL",
        label: text("Trả lại thẩm định lại", "Return for review"),
        by: [provinceChief],
        whileHeld: true,
        requires: { note: true },
      },
      ...withdrawable(...agencyLeaders),
      ...holdable("STATE_ADVICE_REVIEW", provinceHolders),
    },
  },
};

/** Public notice, council and party opinion (C3–C5). */
export const stateReview: Stages = {
  PUBLIC_NOTICE_DUE: {
    label: text("Chờ công khai lấy ý kiến", "Public notice to be posted"),
    level: "PROVINCE",
    legalBasis: article44,
    timeLimit: within(5, "publicNotice.posting", "Đề xuất cấu hình"),
    steps: {
      publishNotice: {
        to: "PUBLIC_NOTICE",
        label: text("Đăng công khai", "Post the public notice"),
        by: [provinceReviewer],
        legalBasis: article44,
      },
      ...withdrawable(...agencyLeaders),
      ...holdable("PUBLIC_NOTICE_DUE", provinceHolders),
    },
  },
  PUBLIC_NOTICE: {
    label: text("Đang công khai lấy ý kiến", "Public notice"),
    level: "PROVINCE",
    legalBasis: article44,
    waits: "NOTICE",
    timeLimit: within(10, "publicNotice.minWorkingDays", article44),
    steps: {
      closeNotice: {
        to: "PROVINCE_COUNCIL_STATE",
        label: text("Kết thúc công khai", "Close the notice"),
        by: [provinceReviewer],
        when: ["noticeServed"],
        requires: { papers: ["PUBLIC_NOTICE_RECORD"] },
        legalBasis: article44,
      },
      ...withdrawable(...agencyLeaders),
      ...holdable("PUBLIC_NOTICE", provinceHolders),
    },
  },
  PROVINCE_COUNCIL_STATE: {
    label: text("Hội đồng TĐKT tỉnh xét (cấp Nhà nước)", "Provincial council, state level"),
    level: "PROVINCE",
    legalBasis: article33,
    council: "PROVINCE",
    timeLimit: within(15, "sla.province.council", "Đề xuất cấu hình"),
    steps: {
      endorse: {
        to: "PARTY_OPINION",
        label: text("Hội đồng nhất trí, xin ý kiến cấp ủy", "Endorsed: party opinion first"),
        by: provinceCouncil,
        when: ["councilEndorsed", "partyOpinionRequired"],
        requires: { papers: ["COUNCIL_MINUTES"] },
        notBy: submitting,
      },
      endorseWithoutPartyOpinion: {
        to: "CHAIR_SUBMISSION",
        label: text("Hội đồng nhất trí, trình Chủ tịch", "Endorsed: to the chair"),
        by: provinceCouncil,
        when: ["councilEndorsed", "partyOpinionNotRequired"],
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
      ...holdable("PROVINCE_COUNCIL_STATE", provinceHolders),
    },
  },
  PARTY_OPINION: {
    label: text("Xin ý kiến Ban Thường vụ", "Party committee's opinion"),
    level: "PROVINCE",
    legalBasis: "Nghị định 152/2025/NĐ-CP, Điều 33 khoản 2",
    timeLimit: within(10, "sla.opinion", "Nghị định 152/2025/NĐ-CP, Điều 34"),
    steps: {
      recordOpinionAgree: {
        to: "CHAIR_SUBMISSION",
        label: text("Cấp ủy đồng ý", "The party committee agrees"),
        by: [partyCommittee],
        requires: { papers: ["PARTY_OPINION"] },
      },
      recordOpinionDisagree: {
        to: "NOT_AWARDED",
        label: text("Cấp ủy không đồng ý", "The party committee disagrees"),
        by: [partyCommittee],
        requires: { note: true, papers: ["PARTY_OPINION"] },
      },
      ...withdrawable(...agencyLeaders),
      ...holdable("PARTY_OPINION", provinceHolders),
    },
  },
};
