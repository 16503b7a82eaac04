import type { ImportEligibility, ImportMatch, ImportState } from "../../generated/graphql.ts";
import type { Text } from "../../language/language.tsx";

export const text = {
  title: { vi: "Nhập danh sách từ Excel", en: "Lists from Excel" },
  start: { vi: "Danh sách mới", en: "A new list" },
  unit: { vi: "Đơn vị", en: "Unit" },
  round: { vi: "Đợt", en: "Round" },
  award: { vi: "Danh hiệu, hình thức", en: "Award" },
  byList: { vi: "Theo cột trong danh sách", en: "As the list says" },
  template: { vi: "Lập mẫu Excel", en: "Make the template" },
  templateHint: {
    vi: "Chọn danh hiệu để lấy mẫu có đúng các cột cần khai. Danh sách tự lập cũng được nhận nếu có các cột Họ và tên, Đối tượng, Thành tích.",
    en: "Choose the award to get a template with the columns it asks for. A list of your own is taken too, if it has columns for name, kind and achievement.",
  },
  file: { vi: "Danh sách đã điền (.xlsx)", en: "The filled list (.xlsx)" },
  earlier: { vi: "Các danh sách đã tải lên", en: "Lists brought so far" },
  noLists: { vi: "Chưa có danh sách nào", en: "There are no lists yet" },
  notYours: {
    vi: "Vị trí của bạn không lập đề nghị cho đơn vị nào",
    en: "Your desk nominates for no unit",
  },
  name: { vi: "Tệp", en: "File" },
  state: { vi: "Tình trạng", en: "State" },
  rows: { vi: "Số dòng", en: "Rows" },
  sound: { vi: "Dòng đúng", en: "Sound" },
  broughtOn: { vi: "Tải lên", en: "Brought" },
  by: { vi: "Người tải", en: "By" },
  reading: { vi: "Đang đọc danh sách…", en: "The list is being read…" },
  refused: { vi: "Không đọc được danh sách", en: "The list cannot be read" },
  counts: {
    vi: "{rows} dòng: {sound} dòng đúng, {wrong} dòng sai; {warnings} điểm cần xem.",
    en: "{rows} rows: {sound} sound, {wrong} wrong; {warnings} to be looked at.",
  },
  findings: { vi: "Những điểm cần sửa hoặc cần xem", en: "What to mend or to look at" },
  noFindings: { vi: "Không có điểm nào", en: "Nothing was found" },
  lines: { vi: "Các dòng của danh sách", en: "The rows of the list" },
  severity: { vi: "Mức", en: "Grade" },
  errors: { vi: "Lỗi", en: "Errors" },
  warnings: { vi: "Cần xem", en: "Warnings" },
  row: { vi: "Dòng", en: "Row" },
  column: { vi: "Cột", en: "Column" },
  what: { vi: "Vấn đề và cách sửa", en: "What is wrong, how to mend it" },
  wholeRow: { vi: "Cả dòng", en: "Whole row" },
  subject: { vi: "Người, tập thể", en: "Nominee" },
  match: { vi: "Đối chiếu", en: "Match" },
  eligibility: { vi: "Theo tiêu chí", en: "By the criteria" },
  result: { vi: "Kết quả", en: "Result" },
  isSound: { vi: "Đúng", en: "Sound" },
  isWrong: { vi: "Sai", en: "Wrong" },
  confirm: { vi: "Tạo {n} dự thảo", en: "Create {n} drafts" },
  confirmTitle: { vi: "Tạo dự thảo từ danh sách", en: "Create the drafts" },
  confirmAll: {
    vi: "{n} dự thảo sẽ được tạo cùng lúc cho {unit}.",
    en: "{n} drafts will be created at once for {unit}.",
  },
  leavesOut: {
    vi: "{n} dòng sai sẽ bị bỏ qua. Nếu muốn nhập cả các dòng này, hãy sửa tệp và tải lên lại.",
    en: "{n} wrong rows will be left out. To import them too, mend the file and send it again.",
  },
  discard: { vi: "Bỏ danh sách", en: "Discard" },
  discardTitle: { vi: "Bỏ danh sách này?", en: "Discard this list?" },
  discardHint: {
    vi: "Không dự thảo nào được tạo; báo cáo vẫn được giữ.",
    en: "No draft is created; the report is kept.",
  },
  next: {
    vi: "Dự thảo đã nằm trong Việc của tôi: thủ trưởng đơn vị xác nhận từng báo cáo, rồi đưa ra họp bình xét.",
    en: "The drafts are in My work: the head of the unit confirms each report, then the unit meets.",
  },
  toWork: { vi: "Đến Việc của tôi", en: "Go to My work" },
  back: { vi: "Tải lên danh sách khác", en: "Bring another list" },
  lost: { vi: "Không có danh sách này", en: "There is no such list" },
} as const satisfies Record<string, Text>;

export const stateText: Readonly<Record<ImportState, Text>> = {
  READING: { vi: "Đang đọc", en: "Being read" },
  REFUSED: { vi: "Không đọc được", en: "Refused" },
  REPORTED: { vi: "Chờ xác nhận", en: "Waits for confirmation" },
  CONFIRMED: { vi: "Đã tạo dự thảo", en: "Drafts created" },
  DISCARDED: { vi: "Đã bỏ", en: "Discarded" },
};

export const matchText: Readonly<Record<ImportMatch, Text>> = {
  BY_CODE: { vi: "Khớp mã", en: "By code" },
  BY_NAME: { vi: "Khớp tên", en: "By name" },
  NEW: { vi: "Chưa có trong sổ", en: "Not in the registers" },
};

export const eligibilityText: Readonly<Record<ImportEligibility, Text>> = {
  MET: { vi: "Đạt", en: "Met" },
  FAILED: { vi: "Không đạt", en: "Not met" },
  PENDING: { vi: "Thiếu dữ liệu", en: "Data missing" },
  UNCONFIRMED: { vi: "Chờ người thẩm định", en: "Waits for an appraiser" },
};
