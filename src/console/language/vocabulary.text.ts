import type { Text } from "./language.tsx";

/** The words of the API's closed lists, which have no labels of their own. */
export const vocabulary = {
  level: {
    UNIT: { vi: "Đơn vị", en: "Unit" },
    COMMUNE: { vi: "Xã, phường", en: "Commune" },
    DEPARTMENT: { vi: "Sở", en: "Department" },
    PROVINCE: { vi: "Tỉnh", en: "Province" },
    CENTRAL: { vi: "Trung ương", en: "Central" },
    PRIME_MINISTER: { vi: "Thủ tướng", en: "Prime Minister" },
    PRESIDENT: { vi: "Chủ tịch nước", en: "President" },
  },
  outcome: {
    IN_PROGRESS: { vi: "Đang xử lý", en: "In progress" },
    AWARDED: { vi: "Đã khen thưởng", en: "Awarded" },
    NOT_AWARDED: { vi: "Không khen thưởng", en: "Not awarded" },
    WITHDRAWN: { vi: "Đã rút", en: "Withdrawn" },
    EXPIRED: { vi: "Hết hạn", en: "Expired" },
    REVOKED: { vi: "Đã hủy bỏ khen thưởng", en: "Revoked" },
    UPHELD: { vi: "Giữ nguyên khen thưởng", en: "The award stands" },
  },
  advice: {
    ELIGIBLE: { vi: "Đủ điều kiện", en: "Eligible" },
    INELIGIBLE: { vi: "Không đủ điều kiện", en: "Not eligible" },
    LOWER_FORM: { vi: "Đề nghị hình thức thấp hơn", en: "A lower form is proposed" },
  },
  verdict: {
    PASS: { vi: "Đạt", en: "Met" },
    FAIL: { vi: "Không đạt", en: "Not met" },
    MANUAL: { vi: "Chờ người thẩm định", en: "Waits for an appraiser" },
    PENDING_DATA: { vi: "Thiếu dữ liệu", en: "Data missing" },
    NOT_APPLICABLE: { vi: "Không áp dụng", en: "Does not apply" },
  },
  paper: {
    ATTACHED: { vi: "Có tệp", en: "File attached" },
    CITED: { vi: "Đã ghi, chưa có tệp", en: "Cited, no file" },
    MISSING: { vi: "Còn thiếu", en: "Missing" },
  },
  blocks: {
    SUBMISSION: { vi: "Chặn trình hồ sơ", en: "Blocks submission" },
    APPRAISAL: { vi: "Chặn kết luận đủ điều kiện", en: "Blocks a finding of eligible" },
  },
  opinion: {
    ASKED: { vi: "Đang chờ trả lời", en: "Waiting for the answer" },
    ANSWERED: { vi: "Đã trả lời", en: "Answered" },
    LAPSED: { vi: "Hết hạn, không trả lời", en: "Lapsed without an answer" },
  },
  rating: {
    EXCELLENT: { vi: "Hoàn thành xuất sắc nhiệm vụ", en: "Excellent" },
    GOOD: { vi: "Hoàn thành tốt nhiệm vụ", en: "Good" },
    COMPLETED: { vi: "Hoàn thành nhiệm vụ", en: "Completed" },
    NOT_COMPLETED: { vi: "Không hoàn thành nhiệm vụ", en: "Not completed" },
  },
  initiative: {
    UNIT: { vi: "Cấp cơ sở", en: "Unit level" },
    DEPARTMENT: { vi: "Cấp sở", en: "Department level" },
    PROVINCE: { vi: "Cấp tỉnh", en: "Province level" },
    NATIONAL: { vi: "Toàn quốc", en: "National level" },
  },
  discipline: {
    NONE: { vi: "Không bị kỷ luật, không đang bị xem xét", en: "None, and nothing is pending" },
    IN_FORCE: { vi: "Đang bị kỷ luật hoặc đang bị xem xét", en: "In force or being considered" },
    ENDED: { vi: "Đã hết thời hạn kỷ luật", en: "One has ended" },
  },
  owner: {
    SUBJECT: { vi: "Người, tập thể được đề nghị", en: "The nominee" },
    UNIT: { vi: "Đơn vị", en: "The unit" },
  },
  unit: {
    COUNT: { vi: "", en: "" },
    MONTHS: { vi: "tháng", en: "months" },
    PERCENT: { vi: "%", en: "%" },
    POINTS: { vi: "điểm", en: "points" },
    RANK: { vi: "thứ hạng", en: "rank" },
    RATING: { vi: "", en: "" },
    TIMES: { vi: "lần", en: "times" },
    YEARS: { vi: "năm", en: "years" },
  },
  problem: {
    HASH_DIFFERS: { vi: "nội dung không khớp mã băm", en: "its content differs from its hash" },
    LINK_BROKEN: { vi: "không nối với mục trước", en: "it does not link to the entry before" },
    SEQUENCE_BROKEN: { vi: "số thứ tự bị đứt", en: "the numbering is broken" },
    TAIL_DIFFERS: {
      vi: "mục cuối không khớp hồ sơ",
      en: "the last entry differs from the nomination",
    },
  },
  /** What happened, where no step says it better. */
  kind: {
    ADVANCED: { vi: "Hồ sơ chuyển bước", en: "The nomination moved" },
    APPRAISED: { vi: "Ghi kết luận thẩm định", en: "Appraisal recorded" },
    CONSULTED: { vi: "Lấy ý kiến", en: "An opinion was asked" },
    CREATED: { vi: "Lập hồ sơ", en: "Nomination created" },
    DOCUMENT_REGISTERED: { vi: "Bổ sung giấy tờ", en: "Papers registered" },
    EDITED: { vi: "Sửa hồ sơ", en: "Nomination edited" },
    FEEDBACK_RECORDED: { vi: "Ghi phản ánh", en: "Feedback recorded" },
    HELD: { vi: "Tạm dừng xét", en: "Put on hold" },
    LOWER_FORM_PROPOSED: { vi: "Đề nghị hình thức thấp hơn", en: "A lower form proposed" },
    PAPER_TAKEN: { vi: "Đưa vào văn bản", en: "Taken onto a paper" },
    RELEASED: { vi: "Xét tiếp", en: "Released from hold" },
    REPORT_CONFIRMED: { vi: "Xác nhận báo cáo", en: "Report confirmed" },
    REPORT_SAVED: { vi: "Lưu báo cáo thành tích", en: "Report saved" },
    RETURNED: { vi: "Trả lại để bổ sung", en: "Returned for supplements" },
    COUNCIL_VOTED: { vi: "Hội đồng biểu quyết", en: "The council voted" },
    CORRECTED: { vi: "Đính chính quyết định", en: "The decision was corrected" },
    PRIZE_PAID: { vi: "Chi tiền thưởng", en: "The prize was paid" },
    HANDED_OVER: { vi: "Trao hiện vật", en: "Handed over" },
    REVOCATION_PROPOSED: { vi: "Đề nghị hủy bỏ khen thưởng", en: "Revocation proposed" },
    REVOKED: { vi: "Hủy bỏ khen thưởng", en: "The award was revoked" },
    PREREQUISITE_REVOKED: {
      vi: "Khen thưởng làm căn cứ bị hủy bỏ",
      en: "An award it rests on was revoked",
    },
    RECOVERED: { vi: "Thu hồi hiện vật, tiền thưởng", en: "Item or money recovered" },
    RULE_SET_REBOUND: { vi: "Đổi bộ quy định áp dụng", en: "Other rules apply" },
  },
  /** Indexes that come up often; others keep the key they have. */
  index: {
    PAR_INDEX: { vi: "Chỉ số cải cách hành chính", en: "Administrative reform index" },
    SIPAS: { vi: "Chỉ số hài lòng (SIPAS)", en: "Satisfaction index (SIPAS)" },
    LATE_FILES: { vi: "Số hồ sơ trễ hạn", en: "Files handled late" },
  },
  subjectKind: {
    INDIVIDUAL: { vi: "Cá nhân", en: "Individual" },
    COLLECTIVE: { vi: "Tập thể", en: "Collective" },
    HOUSEHOLD: { vi: "Hộ gia đình", en: "Household" },
  },
} as const;

const measured: Readonly<Record<string, Text>> = {
  RATING: { vi: "Xếp loại", en: "Rating" },
  ...vocabulary.index,
  ...vocabulary.initiative,
  ...vocabulary.rating,
};

/** What is measured, or what a rating is called; null for what has its key as its name. */
export function measuredName(key: string): Text | null {
  return measured[key] ?? null;
}

/** The name of an index; null for one that only has its key. */
export function indexName(key: string): Text | null {
  return (vocabulary.index as Readonly<Record<string, Text>>)[key] ?? null;
}
