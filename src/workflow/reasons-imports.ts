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
    vi: "Bảng tính quá lớn ({what} vượt {most}); hãy chỉ giữ trang danh sách, xóa vùng thừa hoặc chia thành nhiều tệp.",
    en: "The workbook is too large ({what} is above {most}); keep the sheet with the list alone, clear what is around it, or split it.",
  },
  CELL_EMPTY: {
    code: "INVALID",
    vi: "Ô “{heading}” để trống; hãy điền ô này hoặc bỏ dòng.",
    en: "The cell “{heading}” is empty; fill it in or drop the row.",
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
    vi: "Thiếu cột “{heading}” ở dòng tiêu đề {row}; hãy thêm cột này hoặc dùng mẫu.",
    en: "The column “{heading}” is missing in the heading row {row}; add it or use the template.",
  },
  LIST_HEADER_MISSING: {
    code: "INVALID",
    vi: "Không tìm thấy dòng tiêu đề cột trong {within} dòng đầu của bảng tính nào; hãy dùng mẫu.",
    en: "No sheet has a row of headings within its first {within} rows; use the template.",
  },
  LIST_EMPTY: {
    code: "INVALID",
    vi: "Danh sách không có dòng nào dưới tiêu đề; hãy điền ít nhất một dòng rồi gửi lại.",
    en: "The list has no rows under its headings; fill in one at least and send it again.",
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
  TEMPLATE_OF_ANOTHER: {
    code: "INVALID",
    vi: "Tệp là mẫu của đợt, danh hiệu hoặc đơn vị khác ({what}: {found}); hãy chọn đúng đợt và danh hiệu, hoặc dùng đúng mẫu.",
    en: "The file is the template of another round, award or unit ({what}: {found}); choose that one, or use the right template.",
  },
  LINE_AWARD_MISSING: {
    code: "INVALID",
    vi: "Chưa rõ danh hiệu, hình thức đề nghị; hãy chọn khi tải lên hoặc thêm cột “Danh hiệu, hình thức đề nghị”.",
    en: "The award is not named; choose it with the upload or add a column for it.",
  },
  LINE_CODE_UNKNOWN: {
    code: "INVALID",
    vi: "Không có mã “{code}” trong đơn vị; hãy xem trang Danh mục của mẫu hoặc để trống.",
    en: "The unit has no code “{code}”; look at the template's list of codes or leave it empty.",
  },
  LINE_SUBJECT_OUTSIDE_UNIT: {
    code: "INVALID",
    vi: "Mã “{code}” không thuộc đơn vị; hãy bỏ dòng này hoặc sửa mã.",
    en: "The code “{code}” is not of the unit; drop the row or mend the code.",
  },
  LINE_OUTSIDE_UNIT: {
    code: "INVALID",
    vi: "“{text}” không phải đơn vị của danh sách hoặc bộ phận của đơn vị; hãy bỏ dòng này hoặc sửa tên.",
    en: "“{text}” is neither the unit of the list nor below it; drop the row or mend the name.",
  },
  LINE_NAME_AMBIGUOUS: {
    code: "INVALID",
    vi: "Có {count} người hoặc bộ phận cùng tên trong đơn vị; hãy ghi mã để phân biệt.",
    en: "{count} of the unit bear this name; enter the code to tell them apart.",
  },
  LINE_NAME_DIFFERS: {
    code: "INVALID",
    vi: "Sổ đăng ký ghi tên là “{name}”; hãy kiểm tra mã và tên.",
    en: "The register has the name “{name}”; check code and name.",
  },
  LINE_TWICE_IN_LIST: {
    code: "INVALID",
    vi: "Trùng đối tượng và danh hiệu với dòng {other}; hãy bỏ một dòng, hoặc ghi mã nếu là hai người.",
    en: "The same subject and award as row {other}; drop one of them, or enter codes if they are two people.",
  },
  LINE_TWICE_IN_ROUND: {
    code: "INVALID",
    vi: "Đối tượng đã có hồ sơ {other} cho danh hiệu này trong đợt; hãy bỏ dòng này.",
    en: "The subject has a nomination {other} for this award in the round; drop the row.",
  },
  LINE_AWARDED_BEFORE: {
    code: "INVALID",
    vi: "Đã được tặng danh hiệu, hình thức này trước đây ({years}); hãy kiểm tra thành tích không trùng.",
    en: "Was given this award before ({years}); check that the achievement is another one.",
  },
  IMPORT_NOT_REPORTED: {
    code: "NOT_POSSIBLE",
    vi: "Danh sách chưa có báo cáo để xác nhận, hoặc đã bị từ chối hay hủy bỏ; hãy chờ báo cáo hoặc tải tệp lên lại.",
    en: "The list has no report to confirm, or was refused or discarded; wait for the report or send the file again.",
  },
  IMPORT_ALREADY_CONFIRMED: {
    code: "NOT_POSSIBLE",
    vi: "Danh sách này đã được xác nhận; dự thảo đã được tạo.",
    en: "This list was confirmed; its drafts are there.",
  },
  IMPORT_HAS_WRONG_ROWS: {
    code: "NOT_POSSIBLE",
    vi: "Có {count} dòng sai; hãy sửa tệp và tải lại, hoặc chỉ nhập các dòng đúng.",
    en: "{count} rows are wrong; mend the file and send it again, or import the sound rows only.",
  },
  IMPORT_NOTHING_SOUND: {
    code: "NOT_POSSIBLE",
    vi: "Không có dòng nào đúng để tạo dự thảo; hãy sửa tệp theo báo cáo và tải lại.",
    en: "No row is sound, so there is nothing to draft; mend the file by the report and send it again.",
  },
  IMPORT_OVERTAKEN: {
    code: "NOT_POSSIBLE",
    vi: "Từ khi báo cáo, có hồ sơ khác được lập cho các dòng: {rows}; hãy tải tệp lên lại.",
    en: "Since the report others have nominated for the rows: {rows}; send the file again.",
  },
  IMPORT_FAILED: {
    code: "UNAVAILABLE",
    vi: "Chưa đọc được danh sách do trục trặc của hệ thống; hãy tải lên lại.",
    en: "The list could not be read because of trouble in the system; send it again.",
  },
} as const satisfies Record<string, ReasonText>;
