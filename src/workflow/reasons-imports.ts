import type { ReasonText } from "./refusals.ts";

/** Refusals of workbooks and of lists of nominations that come as one. */
export const importReasons = {
  WORKBOOK_BROKEN: {
    code: "INVALID",
    vi: "Tệp không phải là bảng tính .xlsx đọc được ({problem}); hãy mở bằng Excel hoặc LibreOffice và lưu lại dạng .xlsx.",
    en: "The file is not a readable .xlsx workbook ({problem}); open it and save it as .xlsx again.",
  },
  WORKBOOK_ENCRYPTED: {
    code: "INVALID",
    vi: "Bảng tính có mật khẩu; hãy bỏ mật khẩu rồi gửi lại.",
    en: "The workbook has a password; remove it and send it again.",
  },
  WORKBOOK_MACROS: {
    code: "INVALID",
    vi: "Bảng tính có macro ({part}); hãy lưu lại dạng .xlsx không có macro.",
    en: "The workbook has macros ({part}); save it as .xlsx without them.",
  },
  WORKBOOK_LINKS: {
    code: "INVALID",
    vi: "Bảng tính lấy dữ liệu từ tệp hoặc nguồn khác ({part}); hãy ngắt liên kết, chỉ giữ giá trị rồi gửi lại.",
    en: "The workbook draws on another file or source ({part}); break the links, keep the values, send it again.",
  },
  WORKBOOK_OBJECTS: {
    code: "INVALID",
    vi: "Bảng tính có đối tượng nhúng ({part}); hãy bỏ đối tượng đó rồi gửi lại.",
    en: "The workbook has an embedded object ({part}); remove it and send it again.",
  },
  WORKBOOK_ENTITIES: {
    code: "INVALID",
    vi: "Bảng tính có khai báo không được nhận ({part}); hãy mở bằng Excel hoặc LibreOffice và lưu lại.",
    en: "The workbook declares what is not accepted ({part}); open it and save it again.",
  },
  WORKBOOK_TOO_LARGE: {
    code: "INVALID",
    vi: "Bảng tính quá lớn: {what} vượt {most}.",
    en: "The workbook is too large: {what} is above {most}.",
  },
  CELL_EMPTY: {
    code: "INVALID",
    vi: "Ô “{heading}” để trống.",
    en: "The cell “{heading}” is empty.",
  },
  CELL_NOT_A_DATE: {
    code: "INVALID",
    vi: "“{text}” không phải là ngày; hãy viết ngày/tháng/năm, ví dụ 01/02/2026.",
    en: "“{text}” is not a date; write day/month/year, e.g. 01/02/2026.",
  },
  CELL_NOT_A_NUMBER: {
    code: "INVALID",
    vi: "“{text}” không phải là số hợp lệ; hãy viết số, ví dụ 1.234,5.",
    en: "“{text}” is not a number that can be; write a number, e.g. 1.234,5.",
  },
  CELL_NOT_YES_OR_NO: {
    code: "INVALID",
    vi: "“{text}” không rõ; hãy chọn Có hoặc Không.",
    en: "“{text}” is not clear; choose Có (yes) or Không (no).",
  },
  CELL_NOT_A_CHOICE: {
    code: "INVALID",
    vi: "Không có lựa chọn “{text}”; hãy chọn một trong: {choices}.",
    en: "There is no choice “{text}”; choose one of: {choices}.",
  },
  CELL_NOT_CALCULATED: {
    code: "INVALID",
    vi: "Công thức {text} chưa có kết quả; hãy mở tệp, tính lại và lưu, hoặc dán giá trị.",
    en: "The formula {text} has no result yet; open the file, calculate and save, or paste the value.",
  },
  CELL_IN_ERROR: {
    code: "INVALID",
    vi: "Ô có lỗi {text}; hãy sửa công thức hoặc nhập giá trị.",
    en: "The cell shows the error {text}; mend the formula or enter the value.",
  },
  LIST_HEADING_UNKNOWN: {
    code: "INVALID",
    vi: "Không nhận ra cột {column} “{heading}” (dòng {row}); hãy dùng tên cột của mẫu hoặc bỏ cột này.",
    en: "Column {column} “{heading}” (row {row}) is not known; use the template's headings or drop it.",
  },
  LIST_HEADING_TWICE: {
    code: "INVALID",
    vi: "Cột {column} “{heading}” (dòng {row}) trùng với cột trước; hãy bỏ một cột.",
    en: "Column {column} “{heading}” (row {row}) repeats an earlier one; drop one of them.",
  },
  LIST_HEADING_MISSING: {
    code: "INVALID",
    vi: "Thiếu cột “{heading}” ở dòng tiêu đề {row}.",
    en: "The column “{heading}” is missing in the heading row {row}.",
  },
  LIST_HEADER_MISSING: {
    code: "INVALID",
    vi: "Không tìm thấy dòng tiêu đề cột trong {within} dòng đầu của bảng tính nào; hãy dùng mẫu.",
    en: "No sheet has a row of headings within its first {within} rows; use the template.",
  },
  LIST_EMPTY: {
    code: "INVALID",
    vi: "Danh sách không có dòng nào dưới tiêu đề.",
    en: "The list has no rows under its headings.",
  },
  LIST_TOO_LONG: {
    code: "INVALID",
    vi: "Danh sách có hơn {most} dòng; hãy chia thành nhiều tệp.",
    en: "The list has more than {most} rows; split it into several files.",
  },
  LIST_ROW_HIDDEN: {
    code: "INVALID",
    vi: "Dòng đang bị ẩn nên không được nhập; hãy bỏ lọc hoặc hiện dòng nếu muốn nhập.",
    en: "The row is hidden and is left out; unhide it or clear the filter to import it.",
  },
} as const satisfies Record<string, ReasonText>;
