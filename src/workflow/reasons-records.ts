import type { ReasonText } from "./refusals.ts";

/** Refusals of imported records: award history, ratings, index results. */
export const recordReasons = {
  SHEET_EMPTY: { code: "INVALID", vi: "Tệp không có dòng nào.", en: "The file has no rows." },
  SHEET_TOO_LARGE: {
    code: "INVALID",
    vi: "Tệp vượt {maxBytes} byte hoặc {maxRows} dòng.",
    en: "The file has more than {maxBytes} bytes or {maxRows} rows.",
  },
  SHEET_NOT_UTF8: {
    code: "INVALID",
    vi: "Tệp không phải UTF-8; hãy lưu lại dưới dạng CSV UTF-8.",
    en: "The file is not UTF-8; save it as CSV UTF-8.",
  },
  SHEET_MALFORMED: {
    code: "INVALID",
    vi: "Tệp CSV sai cấu trúc: {problem}",
    en: "The file is not well-formed CSV: {problem}",
  },
  SHEET_HEADING_UNKNOWN: {
    code: "INVALID",
    vi: "Không có cột “{heading}”.",
    en: "There is no column “{heading}”.",
  },
  SHEET_HEADING_TWICE: {
    code: "INVALID",
    vi: "Cột “{heading}” có hai lần.",
    en: "The column “{heading}” is there twice.",
  },
  SHEET_HEADING_MISSING: {
    code: "INVALID",
    vi: "Thiếu cột “{heading}”.",
    en: "The column “{heading}” is missing.",
  },
  RECORDS_INVALID: {
    code: "INVALID",
    vi: "Có {count} lỗi; không dòng nào được nhập. {problems}",
    en: "{count} problem(s); nothing was imported. {problems}",
  },
  RECORDS_ALREADY_IMPORTED: {
    code: "NOT_POSSIBLE",
    vi: "Danh sách này đã được nhập ngày {importedOn}.",
    en: "This list was imported on {importedOn}.",
  },
  NOT_YOUR_RECORDS: {
    code: "NOT_ALLOWED",
    vi: "Vị trí của bạn không được nhập danh sách này.",
    en: "Your desk may not import this list.",
  },
  ONE_SUBJECT: {
    code: "INVALID",
    vi: "Hãy nêu đúng một trong các mục: {fields}.",
    en: "Name exactly one of: {fields}.",
  },
  NOT_YOUR_PEOPLE: {
    code: "NOT_ALLOWED",
    vi: "Bạn không có vị trí được ghi danh người của đơn vị này.",
    en: "You hold no desk that may register people of this unit.",
  },
  UNIT_CLOSED: {
    code: "NOT_POSSIBLE",
    vi: "Đơn vị này đã chấm dứt hoạt động; hãy chọn đơn vị kế thừa.",
    en: "This unit has closed; choose the one that took over.",
  },
  PERSON_CODE_TAKEN: {
    code: "INVALID",
    vi: "Mã “{code}” đã được dùng.",
    en: "The code “{code}” is taken.",
  },
} as const satisfies Record<string, ReasonText>;
