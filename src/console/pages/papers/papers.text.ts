/** Words that letters and decisions share. */
export const papersText = {
  road: { vi: "Các bước của văn bản", en: "The road of the paper" },
  passed: { vi: "đã xong", en: "done" },
  now: { vi: "đang ở đây", en: "it is here" },
  ahead: { vi: "phía trước", en: "ahead" },
  noSteps: { vi: "Lúc này không có việc nào của bạn.", en: "There is nothing for you to do now." },
  blocked: { vi: "Chưa làm được", en: "Not possible yet" },
  subject: { vi: "Họ tên, tập thể", en: "Name" },
  unit: { vi: "Đơn vị", en: "Unit" },
  award: { vi: "Danh hiệu, hình thức", en: "Award" },
  select: { vi: "Chọn {name}", en: "Select {name}" },
  selectAll: { vi: "Chọn tất cả hồ sơ đang hiện", en: "Select all that are shown" },
  up: { vi: "Đưa {name} lên", en: "Move {name} up" },
  down: { vi: "Đưa {name} xuống", en: "Move {name} down" },
  drop: { vi: "Bỏ {name}", en: "Remove {name}" },
} as const;
