import type { ReasonText } from "./refusals.ts";

/** Refusals of files: uploads, downloads and what is in them. */
export const fileReasons = {
  FILE_NAME: {
    code: "INVALID",
    vi: "Tên tệp không hợp lệ: cần có phần mở rộng, không chứa đường dẫn hoặc ký tự điều khiển, tối đa {max} ký tự.",
    en: "The file name is not valid: it needs an extension, no path, no control characters, at most {max} characters.",
  },
  FILE_EMPTY: {
    code: "INVALID",
    vi: "Tệp rỗng.",
    en: "The file is empty.",
  },
  FILE_TOO_LARGE: {
    code: "INVALID",
    vi: "Tệp vượt quá {maxBytes} byte.",
    en: "The file is larger than {maxBytes} bytes.",
  },
  FILE_CUT_OFF: {
    code: "INVALID",
    vi: "Tệp bị ngắt giữa chừng; hãy gửi lại.",
    en: "The upload was cut off; send it again.",
  },
  FILE_TYPE_NOT_ALLOWED: {
    code: "INVALID",
    vi: "Nội dung tệp không thuộc loại được nhận: {accepted}.",
    en: "The content of the file is none of the accepted kinds: {accepted}.",
  },
  FILE_TYPE_CONTRADICTS: {
    code: "INVALID",
    vi: "Tên tệp là .{extension} nhưng nội dung là {found}.",
    en: "The name says .{extension} but the content is {found}.",
  },
  FILE_INFECTED: {
    code: "INVALID",
    vi: "Phần mềm quét vi-rút đã từ chối tệp này.",
    en: "The virus scanner rejected this file.",
  },
  FILE_SCAN_UNAVAILABLE: {
    code: "UNAVAILABLE",
    vi: "Chưa quét được vi-rút; hãy gửi lại sau.",
    en: "The virus scanner cannot be reached; send it again later.",
  },
  FILE_ADDRESS_EXPIRED: {
    code: "NOT_FOUND",
    vi: "Địa chỉ tệp đã hết hạn hoặc không hợp lệ; hãy xin địa chỉ mới.",
    en: "The address of the file has expired or is not valid; ask for a new one.",
  },
  TOO_MANY_UPLOADS: {
    code: "UNAVAILABLE",
    vi: "Đang có quá nhiều tệp được gửi; hãy thử lại sau.",
    en: "Too many files are being sent; try again later.",
  },
  REUSED_TYPE_DIFFERS: {
    code: "INVALID",
    vi: "Giấy tờ dùng lại là {held}, không phải {given}.",
    en: "The paper that is reused is {held}, not {given}.",
  },
  FILE_NOT_HERE: {
    code: "INVALID",
    vi: "Tệp “{field}” không thuộc hồ sơ này.",
    en: "The file in “{field}” does not belong to this nomination.",
  },
} as const satisfies Record<string, ReasonText>;
