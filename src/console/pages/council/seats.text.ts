export const seatsText = {
  caption: { vi: "Thành viên và người dự", en: "Members and attendance" },
  name: { vi: "Họ và tên", en: "Name" },
  position: { vi: "Vai trò", en: "Role" },
  attendance: { vi: "Dự họp", en: "Attendance" },
  noVote: { vi: "không có quyền biểu quyết", en: "does not vote" },
  substitute: { vi: "Người dự thay: {name}", en: "In his place: {name}" },
  open: { vi: "Khai mạc: điểm danh", en: "Open: attendance" },
  change: { vi: "Cập nhật người dự", en: "Update attendance" },
  openHelp: {
    vi: "Đánh dấu người có mặt; người không được đánh dấu là vắng mặt.",
    en: "Mark who is present; whoever is not marked is absent.",
  },
  changeHelp: {
    vi: "Chỉ người có thay đổi mới được ghi lại; phiếu đã bỏ vẫn giữ nguyên.",
    en: "Only changes are recorded; ballots that are in stand.",
  },
  all: { vi: "Tất cả có mặt", en: "All present" },
  presentOf: { vi: "{name} có mặt", en: "{name} is present" },
  send: { vi: "Cử người dự thay cho {name}", en: "Name a substitute for {name}" },
  find: { vi: "Người dự thay {name}", en: "Substitute of {name}" },
  substituteShort: { vi: "Cử người dự thay", en: "Name a substitute" },
  counted: { vi: "Đang đánh dấu {n}/{all}", en: "{n} of {all} marked" },
} as const;
