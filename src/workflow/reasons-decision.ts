import type { ReasonText } from "./refusals.ts";

/** Refusals of signing, numbering, publishing and correcting, and of the prize money. */
export const decisionReasons = {
  CAPACITY_NOT_FITTING: {
    code: "INVALID",
    vi: "Tư cách ký không phù hợp với chức danh; có thể chọn: {fitting}.",
    en: "The signing capacity does not fit the role; choose from: {fitting}.",
    basis: "Nghị định 30/2020/NĐ-CP, Điều 13",
  },
  CAPACITY_DOCUMENT_REQUIRED: {
    code: "INVALID",
    vi: "Ký {capacity} phải ghi văn bản ủy quyền hoặc giao ký vào phần ghi chú.",
    en: "Signing {capacity} needs a note that names the authorising document.",
    basis: "Nghị định 30/2020/NĐ-CP, Điều 13",
  },
  CONTENT_CHANGED: {
    code: "NOT_POSSIBLE",
    vi: "Nội dung không còn như lúc ký ở các hồ sơ: {codes}.",
    en: "The content is no longer what was signed, for: {codes}.",
  },
  NOT_PUBLISHED: {
    code: "NOT_POSSIBLE",
    vi: "Quyết định chưa ban hành nên chưa thể đính chính.",
    en: "The decision is not published yet, so that there is nothing to correct.",
  },
  NOTHING_CHANGED: {
    code: "INVALID",
    vi: "Nội dung đính chính ở “{field}” giống nội dung hiện có.",
    en: "What is to be corrected in “{field}” says so already.",
  },
  NOT_ON_DECISION: {
    code: "INVALID",
    vi: "Hồ sơ không có trong danh sách của quyết định này.",
    en: "The nomination is not on the list of this decision.",
  },
  BASE_SALARY_UNKNOWN: {
    code: "NOT_POSSIBLE",
    vi: "Chưa có mức lương cơ sở cho ngày {on} nên chưa tính được tiền thưởng.",
    en: "No base salary is known for {on}, so that the prize cannot be worked out.",
    basis: "Nghị định 152/2025/NĐ-CP, Điều 49",
  },
  NOT_AWARDED_YET: {
    code: "NOT_POSSIBLE",
    vi: "Hồ sơ chưa có quyết định khen thưởng được ban hành.",
    en: "No award has been published for the nomination.",
  },
  NO_PRIZE: {
    code: "NOT_POSSIBLE",
    vi: "Hình thức khen thưởng này không kèm tiền thưởng theo quy định đã biết.",
    en: "No rule that is known gives money for this award.",
  },
  NOTHING_DUE: {
    code: "NOT_POSSIBLE",
    vi: "Không còn tiền phải chi: danh hiệu cao hơn cùng thời gian đã được tính.",
    en: "Nothing is due: a higher title of the same period covers it.",
    basis: "Nghị định 152/2025/NĐ-CP, Điều 49",
  },
  ALREADY_PAID: {
    code: "NOT_POSSIBLE",
    vi: "Tiền thưởng đã chi ngày {paidOn}.",
    en: "The prize was paid on {paidOn}.",
  },
  ALREADY_HANDED_OVER: {
    code: "NOT_POSSIBLE",
    vi: "Đã trao thưởng ngày {handedOverOn}.",
    en: "It was handed over on {handedOverOn}.",
  },
  NOT_YOUR_PAYMENT: {
    code: "NOT_ALLOWED",
    vi: "Bạn không giữ vị trí tài chính của cơ quan chi tiền thưởng này.",
    en: "You hold no finance desk of the organisation that pays this prize.",
  },
  DATE_BEFORE_DECISION: {
    code: "INVALID",
    vi: "Ngày ghi nhận không được trước ngày quyết định {decidedOn} hoặc sau hôm nay.",
    en: "The day must not be before the decision of {decidedOn} or after today.",
  },
} as const satisfies Record<string, ReasonText>;
