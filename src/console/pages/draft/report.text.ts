import type {
  DisciplineState,
  IndexOwner,
  InitiativeLevel,
  Rating,
} from "../../generated/graphql.ts";
import type { PaperState, SubjectKind, Verdict } from "../../generated/graphql.ts";
import type { Text } from "../../language/language.tsx";

export const reportText = {
  title: { vi: "Báo cáo thành tích", en: "Achievement report" },
  discipline: { vi: "Kỷ luật", en: "Discipline" },
  notStated: { vi: "Chưa khai", en: "Not stated" },
  endedOn: { vi: "Hết kỷ luật ngày", en: "Ended on" },
  joinedOn: { vi: "Làm việc tại đơn vị từ", en: "Works there since" },
  ratings: { vi: "Xếp loại hằng năm", en: "Yearly ratings" },
  rating: { vi: "Xếp loại", en: "Rating" },
  year: { vi: "Năm", en: "Year" },
  decision: { vi: "Số, ngày quyết định", en: "Number and date of the decision" },
  addRating: { vi: "Thêm năm xếp loại", en: "Add a rating" },
  initiatives: { vi: "Sáng kiến, giải pháp, đề tài", en: "Initiatives" },
  name: { vi: "Tên sáng kiến", en: "Title" },
  level: { vi: "Cấp công nhận", en: "Recognised at" },
  recognisedBy: { vi: "Cơ quan công nhận", en: "Recognised by" },
  certificate: { vi: "Số giấy chứng nhận", en: "Certificate number" },
  applied: { vi: "Đã áp dụng trong thực tế", en: "Applied in practice" },
  addInitiative: { vi: "Thêm sáng kiến", en: "Add an initiative" },
  indexes: { vi: "Chỉ số, kết quả đo được", en: "Measured results" },
  index: { vi: "Chỉ số", en: "Index" },
  of: { vi: "Của", en: "Whose" },
  score: { vi: "Điểm, số lượng", en: "Score or count" },
  maxScore: { vi: "Điểm tối đa", en: "Maximum" },
  rank: { vi: "Thứ hạng", en: "Rank" },
  signedBy: { vi: "Người ký kết quả", en: "Signed by" },
  addIndex: { vi: "Thêm chỉ số", en: "Add a result" },
  awards: { vi: "Khen thưởng đã nhận", en: "Awards received" },
  members: { vi: "Thành viên của tập thể", en: "Members of the collective" },
  total: { vi: "Tổng số người", en: "How many" },
  disciplined: { vi: "Số người bị kỷ luật", en: "How many were disciplined" },
  holding: { vi: "Danh hiệu đạt được trong năm", en: "Title of the year" },
  count: { vi: "Số người đạt", en: "How many hold it" },
  addHolding: { vi: "Thêm danh hiệu", en: "Add a title" },
  statements: { vi: "Thuyết minh tiêu chuẩn", en: "Words to the criteria" },
  statementsHelp: {
    vi: "Những tiêu chuẩn do người thẩm định đánh giá; đơn vị nêu căn cứ ở đây.",
    en: "These criteria are judged by people; the unit states its grounds here.",
  },
  line: { vi: "{part}, dòng {n}", en: "{part}, line {n}" },
  removeLine: { vi: "Bỏ dòng {n} của {part}", en: "Remove line {n} of {part}" },
} as const;

export const ratingNames: Record<Rating, Text> = {
  EXCELLENT: { vi: "Hoàn thành xuất sắc nhiệm vụ", en: "Excellent" },
  GOOD: { vi: "Hoàn thành tốt nhiệm vụ", en: "Good" },
  COMPLETED: { vi: "Hoàn thành nhiệm vụ", en: "Completed" },
  NOT_COMPLETED: { vi: "Không hoàn thành nhiệm vụ", en: "Not completed" },
};

export const levelNames: Record<InitiativeLevel, Text> = {
  UNIT: { vi: "Cấp cơ sở", en: "The unit" },
  DEPARTMENT: { vi: "Cấp sở, ngành", en: "The department or sector" },
  PROVINCE: { vi: "Cấp tỉnh", en: "The province" },
  NATIONAL: { vi: "Toàn quốc", en: "The whole country" },
};

export const disciplineNames: Record<DisciplineState, Text> = {
  NONE: { vi: "Không bị kỷ luật, không đang bị xem xét", en: "None, and nothing is pending" },
  IN_FORCE: { vi: "Đang bị kỷ luật hoặc đang bị xem xét", en: "In force or being considered" },
  ENDED: { vi: "Đã hết thời hạn kỷ luật", en: "One has ended" },
};

export const ownerNames: Record<IndexOwner, Text> = {
  SUBJECT: { vi: "Người, tập thể được đề nghị", en: "Who is nominated" },
  UNIT: { vi: "Đơn vị công tác", en: "The unit" },
};

export const kindNames: Record<SubjectKind, Text> = {
  INDIVIDUAL: { vi: "Cá nhân", en: "Individual" },
  COLLECTIVE: { vi: "Tập thể", en: "Collective" },
  HOUSEHOLD: { vi: "Hộ gia đình", en: "Household" },
};

export const verdictNames: Record<Verdict, Text> = {
  PASS: { vi: "Đạt", en: "Met" },
  FAIL: { vi: "Không đạt", en: "Not met" },
  PENDING_DATA: { vi: "Thiếu dữ liệu", en: "Data missing" },
  MANUAL: { vi: "Người thẩm định đánh giá", en: "For people to judge" },
  NOT_APPLICABLE: { vi: "Không áp dụng", en: "Does not apply" },
};

export const paperStates: Record<PaperState, Text> = {
  ATTACHED: { vi: "Đã có tệp", en: "There, with its file" },
  CITED: { vi: "Đã ghi số, chưa có tệp", en: "Cited, without a file" },
  MISSING: { vi: "Chưa có", en: "Missing" },
};

/** Indexes that come up often; others keep the key they have. */
export const indexNames: Record<string, Text> = {
  PAR_INDEX: { vi: "Chỉ số cải cách hành chính", en: "Administrative reform index" },
  SIPAS: { vi: "Chỉ số hài lòng (SIPAS)", en: "Satisfaction index (SIPAS)" },
  LATE_FILES: { vi: "Số hồ sơ trễ hạn", en: "Files handled late" },
};
