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
} as const satisfies Record<string, ReasonText>;
