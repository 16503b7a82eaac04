export const workbookText = {
  making: { vi: "Đang lập tệp…", en: "The file is being made…" },
  fetch: { vi: "Tải về {name}", en: "Download {name}" },
  late: {
    vi: "Tệp chưa lập xong; hãy thử lại sau ít phút.",
    en: "The file is not ready yet; try again in a few minutes.",
  },
} as const;
