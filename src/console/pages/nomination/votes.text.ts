export const votesText = {
  title: { vi: "Hội đồng", en: "Councils" },
  none: {
    vi: "Chưa có phiên họp Hội đồng nào đã ký biên bản về hồ sơ này.",
    en: "No council has voted on it in a session whose minutes are signed.",
  },
} as const;
