import type { ReasonText } from "./refusals.ts";

/** Refusals that rest on the dossier, the criteria and the award rules. */
export const dossierReasons = {
  DOSSIER_PAPER_MISSING: {
    code: "NOT_POSSIBLE",
    vi: "Hồ sơ thiếu: {paper}.",
    en: "The dossier lacks: {paper}.",
    basis: "Luật Thi đua, khen thưởng 2022, Điều 84",
  },
  DOSSIER_FILE_MISSING: {
    code: "NOT_POSSIBLE",
    vi: "Chưa có tệp đính kèm của: {paper}.",
    en: "There is no file with: {paper}.",
    basis: "Nghị định 152/2025/NĐ-CP, Điều 33 khoản 12",
  },
  DOSSIER_ITEM_OUTSTANDING: {
    code: "NOT_POSSIBLE",
    vi: "Nội dung yêu cầu bổ sung chưa được đáp ứng: {item}.",
    en: "What was asked for is still outstanding: {item}.",
    basis: "Luật Thi đua, khen thưởng 2022, Điều 84",
  },
  REPORT_NOT_CONFIRMED: {
    code: "NOT_POSSIBLE",
    vi: "Thủ trưởng đơn vị chưa xác nhận báo cáo thành tích.",
    en: "The head of the unit has not confirmed the achievement report.",
    basis: "Luật Thi đua, khen thưởng 2022, Điều 84",
  },
  CRITERION_FAILED: {
    code: "NOT_POSSIBLE",
    vi: "Không đạt tiêu chí {criterion}: {text}",
    en: "Criterion {criterion} is not met: {text}",
  },
  CRITERION_PENDING: {
    code: "NOT_POSSIBLE",
    vi: "Chưa đủ dữ liệu cho tiêu chí {criterion}: {text}",
    en: "Data for criterion {criterion} is missing: {text}",
  },
  CRITERION_UNCONFIRMED: {
    code: "NOT_POSSIBLE",
    vi: "Người thẩm định chưa kết luận tiêu chí {criterion}: {text}",
    en: "The appraiser has not judged criterion {criterion}: {text}",
  },
  NOT_MERIT_RECORD: {
    code: "NOT_POSSIBLE",
    vi: "Khen thưởng trước đây không phải khen thưởng công trạng nên không làm căn cứ đề nghị mức cao hơn (tiêu chí {criterion}).",
    en: "The earlier award is not for regular achievement and does not open the next one (criterion {criterion}).",
    basis: "Nghị định 152/2025/NĐ-CP, Điều 4 khoản 3",
  },
  PREREQUISITE_MISSING: {
    code: "NOT_POSSIBLE",
    vi: "Chưa có danh hiệu hoặc hình thức khen thưởng làm điều kiện (tiêu chí {criterion}).",
    en: "The award that has to come first is missing (criterion {criterion}).",
  },
  PREREQUISITE_INVALID: {
    code: "NOT_POSSIBLE",
    vi: "Khen thưởng làm điều kiện đã bị hủy bỏ ({criterion}).",
    en: "The award that has to come first has been revoked ({criterion}).",
  },
  YEARS_BROKEN: {
    code: "NOT_POSSIBLE",
    vi: "Các năm không liên tục đạt mức yêu cầu (tiêu chí {criterion}).",
    en: "The years in a row are broken by one below the mark (criterion {criterion}).",
    basis: "Nghị định 152/2025/NĐ-CP, Điều 33 khoản 7",
  },
  YEARS_NOT_ENOUGH: {
    code: "NOT_POSSIBLE",
    vi: "Chưa đủ số năm liên tục tính từ lần khen thưởng trước (tiêu chí {criterion}).",
    en: "Not enough years since the award before (criterion {criterion}).",
    basis: "Nghị định 152/2025/NĐ-CP, Điều 33 khoản 7",
  },
  TITLES_NOT_ENOUGH: {
    code: "NOT_POSSIBLE",
    vi: "Chưa đủ số lần đạt danh hiệu trong thời gian tính (tiêu chí {criterion}).",
    en: "Not enough titles in the years that count (criterion {criterion}).",
  },
  ON_DISCIPLINE: {
    code: "NOT_POSSIBLE",
    vi: "Đang trong thời gian xem xét, thi hành kỷ luật hoặc bị tạm dừng xét (tiêu chí {criterion}).",
    en: "Under discipline or on hold (criterion {criterion}).",
    basis: "Nghị định 152/2025/NĐ-CP, Điều 4 khoản 4",
  },
  ACHIEVEMENT_TOO_OLD: {
    code: "NOT_POSSIBLE",
    vi: "Thành tích báo cáo tính đến {achievedUntil}, quá {months} tháng khi trình ngày {on}.",
    en: "The achievements end on {achievedUntil}, more than {months} months before {on}.",
    basis: "Nghị định 152/2025/NĐ-CP, Điều 33 khoản 9",
  },
  DUPLICATE_ACHIEVEMENT: {
    code: "NOT_POSSIBLE",
    vi: "Thành tích này đã được đề nghị khen thưởng ở hồ sơ {other}; một thành tích không khen nhiều lần, nhiều hình thức.",
    en: "This achievement is already put forward in {other}; one achievement is rewarded once.",
    basis: "Luật Thi đua, khen thưởng 2022, Điều 5 khoản 2",
  },
  TITLE_AND_COMMENDATION_SAME_YEAR: {
    code: "NOT_POSSIBLE",
    vi: "Cùng năm còn có hồ sơ {other}: một danh hiệu và một hình thức khen thưởng; theo quy định của tỉnh.",
    en: "{other} is for the same year: a title and a commendation; the province's rule decides.",
    basis: "Luật Thi đua, khen thưởng 2022, Điều 5 khoản 2",
  },
  HEAD_COLLECTIVE_FAILED: {
    code: "NOT_POSSIBLE",
    vi: "Tập thể do cá nhân đứng đầu không đạt tiêu chí: {criteria}.",
    en: "The collective this person leads fails: {criteria}.",
  },
  HEAD_COLLECTIVE_UNCLEAR: {
    code: "NOT_POSSIBLE",
    vi: "Chưa đủ số liệu về tập thể do cá nhân đứng đầu {criteria}",
    en: "Too little is known yet of the collective this person leads {criteria}",
  },
  HEAD_COLLECTIVE_NOT_NOMINATED: {
    code: "NOT_POSSIBLE",
    vi: "Tập thể do cá nhân đứng đầu chưa được đề nghị khen thưởng trong đợt này.",
    en: "The collective this person leads is not nominated in the round.",
  },
  QUOTA_EXCEEDED: {
    code: "NOT_POSSIBLE",
    vi: "Vượt tỷ lệ của cơ quan: {used} trên tối đa {most}.",
    en: "Over the agency's quota: {used} of at most {most}.",
  },
  SECTOR_OPINION_MISSING: {
    code: "NOT_POSSIBLE",
    vi: "Chưa có ý kiến hiệp y của bộ, ngành đối với cơ quan hoặc người đứng đầu cơ quan cấp tỉnh.",
    en: "The sector's opinion on a provincial agency or its head is still to be heard.",
    basis: "Nghị định 152/2025/NĐ-CP, Điều 34",
  },
  REPORT_INVALID: {
    code: "INVALID",
    vi: "Báo cáo thành tích không hợp lệ ở “{field}”: {problem}.",
    en: "The achievement report is wrong in “{field}”: {problem}.",
  },
  REPORT_MISSING: {
    code: "NOT_POSSIBLE",
    vi: "Chưa có báo cáo thành tích để xác nhận.",
    en: "There is no achievement report to confirm.",
  },
  WAIVER_ALONE: {
    code: "INVALID",
    vi: "Cho qua khi thiếu số liệu là quyết định riêng của lãnh đạo, không gửi chung với kết luận khác.",
    en: "Waivers are a leader's own act and are not sent together with other lines.",
  },
  CRITERION_UNKNOWN: {
    code: "INVALID",
    vi: "Hồ sơ này không có tiêu chí {criterion}.",
    en: "There is no criterion {criterion} for this nomination.",
  },
  CRITERION_COMPUTED: {
    code: "NOT_POSSIBLE",
    vi: "Tiêu chí {criterion} được tính từ số liệu, không nhập kết luận bằng tay.",
    en: "Criterion {criterion} is computed from data and not judged by hand.",
  },
  RULE_SET_UNKNOWN: {
    code: "INVALID",
    vi: "Không có bộ quy tắc {ruleSet} đang hiệu lực ngày {on}.",
    en: "There is no rule set {ruleSet} in force on {on}.",
  },
  RULE_SET_NOT_BOUND: {
    code: "NOT_POSSIBLE",
    vi: "Hồ sơ chưa được tiếp nhận nên chưa gắn bộ quy tắc.",
    en: "The nomination has not been received, so no rule set is bound yet.",
  },
  NOTICE_TOO_SHORT: {
    code: "NOT_POSSIBLE",
    vi: "Chưa đủ thời gian công khai; sớm nhất được kết thúc ngày {dueOn}.",
    en: "The public notice has not stood long enough; it may close on {dueOn} at the earliest.",
    basis: "Nghị định 152/2025/NĐ-CP, Điều 44",
  },
  NOT_ON_NOTICE: {
    code: "NOT_POSSIBLE",
    vi: "Hồ sơ không trong thời gian công khai.",
    en: "The nomination is not on public notice.",
  },
} as const satisfies Record<string, ReasonText>;
