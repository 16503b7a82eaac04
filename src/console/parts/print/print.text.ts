export const printText = {
  title: { vi: "Bản in", en: "Printouts" },
  making: { vi: "Đang lập “{label}”…", en: "“{label}” is being made…" },
  makingFile: { vi: "Đang lập tệp…", en: "The file is being made…" },
  made: {
    vi: "Đã lập “{label}”. Mã xác thực: {code}",
    en: "“{label}” is made. Its code: {code}",
  },
  ready: { vi: "Đã có tệp. Mã xác thực: {code}", en: "The file is there. Its code: {code}" },
  preview: { vi: "Xem trước", en: "Preview" },
  previewOf: { vi: "Xem trước {label}", en: "Preview of {label}" },
  noPreview: {
    vi: "Không hiển thị được văn bản; hãy tải tệp về.",
    en: "The paper cannot be shown; fetch the file.",
  },
  fetch: { vi: "Tải tệp", en: "Fetch the file" },
  notYet: { vi: "Chưa in được ({n})", en: "Not to be printed now ({n})" },
  slow: {
    vi: "Bản in còn đang chờ lập. Hãy thử lại sau.",
    en: "It still waits to be made. Try again later.",
  },
} as const;
