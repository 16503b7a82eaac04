import type { DocumentTypeRecord } from "./types.ts";

export const documentTypes: readonly DocumentTypeRecord[] = [
  { key: "SUBMISSION_LETTER", label: { vi: "Tờ trình", en: "Submission letter" } },
  {
    key: "NOMINEE_LIST",
    label: { vi: "Danh sách đề nghị khen thưởng", en: "List of nominees" },
  },
  { key: "ACHIEVEMENT_REPORT", label: { vi: "Báo cáo thành tích", en: "Achievement report" } },
  {
    key: "UNIT_MINUTES",
    label: {
      vi: "Biên bản họp đề nghị khen thưởng của đơn vị",
      en: "Minutes of the unit's meeting",
    },
  },
  {
    key: "COUNCIL_MINUTES",
    label: {
      vi: "Biên bản họp Hội đồng thi đua, khen thưởng",
      en: "Minutes of the emulation and commendation council",
    },
  },
  {
    key: "VOTE_RESULT",
    label: { vi: "Biên bản kiểm phiếu, kết quả bỏ phiếu", en: "Record of the vote count" },
  },
  {
    key: "INITIATIVE_CERTIFICATE",
    label: {
      vi: "Quyết định hoặc giấy công nhận sáng kiến, đề tài",
      en: "Decision or certificate recognising an initiative or research topic",
    },
  },
  {
    key: "RATING_DECISION",
    label: { vi: "Quyết định xếp loại chất lượng", en: "Performance rating decision" },
  },
  {
    key: "INDEX_RESULT",
    label: {
      vi: "Kết quả chỉ số cải cách hành chính",
      en: "Result of the administrative reform index",
    },
  },
  {
    key: "OPINION_LETTER",
    label: { vi: "Văn bản hiệp y", en: "Letter of opinion from a consulted body" },
  },
  {
    key: "PARTY_OPINION",
    label: {
      vi: "Văn bản ý kiến của Ban Thường vụ cấp ủy",
      en: "Written opinion of the Party committee's standing board",
    },
  },
  {
    key: "PUBLIC_NOTICE_RECORD",
    label: {
      vi: "Văn bản xác nhận kết quả công khai, lấy ý kiến",
      en: "Record of the public notice and the comments received",
    },
  },
  { key: "APPRAISAL_REPORT", label: { vi: "Báo cáo thẩm định", en: "Appraisal report" } },
  { key: "AWARD_DECISION", label: { vi: "Quyết định khen thưởng", en: "Award decision" } },
  {
    key: "RETURN_NOTICE",
    label: {
      vi: "Phiếu yêu cầu bổ sung hoặc trả hồ sơ",
      en: "Notice asking for a supplement or returning the dossier",
    },
  },
  {
    key: "RESULT_NOTICE",
    label: { vi: "Thông báo kết quả xét khen thưởng", en: "Notice of the result" },
  },
  {
    key: "REVOCATION_DECISION",
    label: { vi: "Quyết định hủy bỏ quyết định khen thưởng", en: "Revocation decision" },
  },
  { key: "PAYMENT_LIST", label: { vi: "Danh sách chi tiền thưởng", en: "Payment list" } },
  {
    key: "HANDOVER_RECORD",
    label: {
      vi: "Biên bản bàn giao hiện vật khen thưởng",
      en: "Record of handing over the award item",
    },
  },
  {
    key: "INCOMING_DOCUMENT",
    label: { vi: "Văn bản đến", en: "Incoming document" },
  },
];
