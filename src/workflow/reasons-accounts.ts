import type { ReasonText } from "./refusals.ts";

/** Refusals of the administration of accounts and desks. */
export const accountReasons = {
  NOT_YOUR_ACCOUNTS: {
    code: "NOT_ALLOWED",
    vi: "Tài khoản hoặc vị trí công tác này không thuộc phạm vi quản trị của bạn.",
    en: "This account or desk is not among those you administer.",
  },
  OWN_ACCOUNT: {
    code: "NOT_ALLOWED",
    vi: "Không ai được tự quản trị tài khoản và vị trí công tác của mình.",
    en: "Nobody administers his own account and desks.",
  },
  USERNAME_TAKEN: {
    code: "INVALID",
    vi: "Tên đăng nhập “{username}” đã được dùng.",
    en: "The user name “{username}” is taken.",
  },
  USERNAME_MALFORMED: {
    code: "INVALID",
    vi: "Tên đăng nhập chỉ gồm chữ thường không dấu, chữ số và các dấu . _ -, bắt đầu bằng chữ hoặc số, tối đa {max} ký tự.",
    en: "A user name has only unaccented small letters, digits and . _ -, begins with a letter or digit, and has at most {max} characters.",
  },
  DESK_HELD: {
    code: "NOT_POSSIBLE",
    vi: "Người này đã giữ vị trí đó trong thời gian này.",
    en: "This person holds that desk already at that time.",
  },
  DESK_CLOSED: {
    code: "NOT_POSSIBLE",
    vi: "Vị trí này đã kết thúc ngày {closedOn}.",
    en: "This desk ended on {closedOn}.",
  },
} as const satisfies Record<string, ReasonText>;
