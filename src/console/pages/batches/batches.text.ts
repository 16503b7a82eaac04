export const batchesText = {
  title: { vi: "Xử lý hàng loạt", en: "Batches" },
  total: { vi: "{n} đợt xử lý", en: "{n} batches" },
  caption: { vi: "Các đợt xử lý, mới nhất trước", en: "Batches, last one first" },
  step: { vi: "Bước", en: "Step" },
  started: { vi: "Bắt đầu", en: "Started" },
  state: { vi: "Tình trạng", en: "State" },
  moved: { vi: "Đã thực hiện", en: "Done" },
  stopped: { vi: "Chưa được", en: "Not done" },
  empty: { vi: "Bạn chưa xử lý hàng loạt lần nào", en: "You have not started a batch yet" },
  emptyText: {
    vi: "Chọn nhiều hồ sơ ở Việc của tôi rồi chọn bước thực hiện.",
    en: "Select several rows in My work and choose a step.",
  },
  lost: { vi: "Không có đợt xử lý này", en: "There is no such batch" },
  finished: { vi: "Kết thúc", en: "Ended" },
} as const;
