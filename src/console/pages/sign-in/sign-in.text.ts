export const signInText = {
  title: { vi: "Đăng nhập", en: "Sign in" },
  motto: {
    vi: "Xét khen thưởng: đúng người, đúng việc, đúng hạn.",
    en: "Award approvals: the right person, for the right deed, in time.",
  },
  username: { vi: "Tên đăng nhập", en: "User name" },
  password: { vi: "Mật khẩu", en: "Password" },
  expired: { vi: "Phiên làm việc đã hết", en: "Your session has ended" },
  kept: {
    vi: "Đăng nhập lại để tiếp tục; nội dung đang nhập vẫn còn nguyên.",
    en: "Sign in again to go on; what you were writing is still there.",
  },
} as const;
