export const uploadText = {
  choose: { vi: "Chọn tệp…", en: "Choose a file…" },
  sending: { vi: "Đang gửi {name}: {percent} %", en: "Sending {name}: {percent} %" },
  sent: { vi: "Đã nhận {name}", en: "{name} received" },
  remove: { vi: "Bỏ tệp {name}", en: "Remove the file {name}" },
  stop: { vi: "Dừng gửi", en: "Stop sending" },
  tooLarge: {
    vi: "Tệp {name} có {size} MB, lớn hơn mức {most} MB mà máy chủ nhận. Hãy chọn tệp nhỏ hơn.",
    en: "The file {name} has {size} MB, more than the {most} MB the server takes. Choose a smaller one.",
  },
  broken: {
    vi: "Chưa gửi được {name}: mất kết nối khi đang gửi.",
    en: "{name} was not sent: the connection was lost on the way.",
  },
} as const;
