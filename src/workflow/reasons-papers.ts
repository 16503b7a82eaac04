import type { ReasonText } from "./refusals.ts";

/** Refusals of what the server prints. */
export const paperReasons = {
  PRINTOUT_NOT_OF: {
    code: "INVALID",
    vi: "Bản in “{kind}” không lập được cho đối tượng này.",
    en: "The printout “{kind}” is not made of this.",
  },
  PRINTOUT_OPTION_UNKNOWN: {
    code: "INVALID",
    vi: "Bản in “{kind}” không có tùy chọn “{option}”.",
    en: "The printout “{kind}” has no option “{option}”.",
  },
  PRINTOUT_YEAR: {
    code: "INVALID",
    vi: "Bản in “{kind}” cần một năm từ {from} đến {to}.",
    en: "The printout “{kind}” needs a year from {from} to {to}.",
  },
  PRINTOUT_RIGHTS: {
    code: "NOT_ALLOWED",
    vi: "Chức danh hoặc phạm vi được xem của người yêu cầu đã khác so với khi lập bản in; hãy yêu cầu lập lại.",
    en: "The desks or the clearance of its person are not those it was made with; ask for it again.",
  },
  TOO_MANY_PRINTOUTS: {
    code: "UNAVAILABLE",
    vi: "Đang có {max} bản in chờ lập; hãy đợi rồi yêu cầu tiếp.",
    en: "{max} printouts are waiting to be made; wait for them before asking for more.",
  },
  PRINTOUT_FAILED: {
    code: "UNAVAILABLE",
    vi: "Chưa lập được bản in do lỗi hệ thống; hãy yêu cầu lại sau.",
    en: "The printout could not be made because of a fault; ask for it again later.",
  },
} as const satisfies Record<string, ReasonText>;
