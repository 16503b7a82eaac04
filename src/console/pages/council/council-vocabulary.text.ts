/** The words of the API's closed lists around councils. */
export const councilWords = {
  state: {
    CONVENED: { vi: "Đã triệu tập", en: "Called" },
    OPEN: { vi: "Đang họp", en: "Open" },
    CLOSED: { vi: "Đã biểu quyết xong", en: "Votes closed" },
    SIGNED: { vi: "Đã ký biên bản", en: "Minutes signed" },
    CANCELLED: { vi: "Đã hủy", en: "Called off" },
  },
  form: {
    ELECTRONIC: { vi: "Biểu quyết trên hệ thống", en: "Voting in this system" },
    PAPER: { vi: "Phiếu giấy", en: "Paper ballots" },
  },
  position: {
    CHAIR: { vi: "Chủ tịch Hội đồng", en: "Chair" },
    DEPUTY_CHAIR: { vi: "Phó Chủ tịch Hội đồng", en: "Deputy chair" },
    SECRETARY: { vi: "Thư ký", en: "Secretary" },
    MEMBER: { vi: "Ủy viên", en: "Member" },
  },
  attendance: {
    EXPECTED: { vi: "Chưa điểm danh", en: "Not recorded yet" },
    PRESENT: { vi: "Có mặt", en: "Present" },
    ABSENT: { vi: "Vắng mặt", en: "Absent" },
  },
  ground: {
    NOMINEE: { vi: "là người được đề nghị", en: "is the nominee" },
    HEAD_OF_COLLECTIVE: { vi: "là người đứng đầu tập thể", en: "heads the collective" },
    SIGNED_SUBMISSION: { vi: "đã ký trình hồ sơ", en: "signed its submission" },
    SUBSTITUTE: { vi: "người dự thay có liên quan", en: "the substitute is concerned" },
    DECLARED: { vi: "đã đề nghị không biểu quyết", en: "it was declared" },
  },
  choice: {
    AGREE: { vi: "Đồng ý", en: "Agree" },
    DISAGREE: { vi: "Không đồng ý", en: "Disagree" },
    ABSTAIN: { vi: "Không có ý kiến", en: "Abstain" },
  },
  itemState: {
    PENDING: { vi: "Chưa mở biểu quyết", en: "Not open yet" },
    OPEN: { vi: "Đang biểu quyết", en: "Voting" },
    CLOSED: { vi: "Đã kiểm phiếu", en: "Counted" },
    ADVANCED: { vi: "Hồ sơ đã chuyển bước", en: "The nomination has moved" },
  },
  /** Whose turn it is, by how far the session has come. */
  next: {
    CONVENED: { vi: "Chờ Thư ký Hội đồng khai mạc.", en: "The secretary opens it." },
    OPEN: {
      vi: "Chờ các thành viên biểu quyết và Thư ký kết thúc biểu quyết.",
      en: "The members vote, then the secretary closes the votes.",
    },
    CLOSED: {
      vi: "Chờ Chủ tịch hoặc Phó Chủ tịch Hội đồng ký biên bản.",
      en: "The chair or a deputy signs the minutes.",
    },
    SIGNED: { vi: "Biên bản đã ký.", en: "The minutes are signed." },
    CANCELLED: { vi: "Phiên họp đã hủy.", en: "It was called off." },
  },
  result: {
    ENDORSED: { vi: "Hội đồng thông qua", en: "Endorsed" },
    NOT_ENDORSED: { vi: "Hội đồng không thông qua", en: "Not endorsed" },
    TIED: { vi: "Bằng phiếu, phải biểu quyết lại", en: "Tied, to be voted on again" },
  },
  denominator: {
    TOTAL_MEMBERS: { vi: "tổng số thành viên", en: "all members" },
    PRESENT: { vi: "số người được biểu quyết", en: "those who may vote" },
  },
  reopening: {
    REVOTE: { vi: "Biểu quyết lại", en: "Vote again" },
    CORRECTION: { vi: "Kiểm lại phiếu giấy", en: "Count the paper ballots again" },
  },
  act: {
    CHANGE_AGENDA: { vi: "Thêm hồ sơ vào chương trình", en: "Add to the agenda" },
    CANCEL: { vi: "Hủy phiên họp", en: "Call off" },
    OPEN: { vi: "Khai mạc", en: "Open the session" },
    RECORD_ATTENDANCE: { vi: "Cập nhật người dự", en: "Update attendance" },
    DECLARE_RECUSAL: { vi: "Xin không biểu quyết vì có liên quan", en: "Recuse" },
    CAST_BALLOTS: { vi: "Biểu quyết", en: "Vote" },
    RECORD_WRITTEN_OPINION: { vi: "Ghi ý kiến bằng văn bản", en: "Record a written opinion" },
    ENTER_PAPER_COUNT: { vi: "Nhập kết quả kiểm phiếu", en: "Enter a paper count" },
    CLOSE_VOTE: { vi: "Kết thúc mọi biểu quyết", en: "Close all votes" },
    REOPEN_VOTE: { vi: "Mở lại biểu quyết", en: "Open a vote again" },
    SIGN_MINUTES: { vi: "Ký biên bản", en: "Sign the minutes" },
  },
  log: {
    COUNCIL_CREATED: { vi: "Thành lập Hội đồng", en: "Council set up" },
    MEMBER_ADDED: { vi: "Thêm thành viên", en: "Member added" },
    MEMBERSHIP_ENDED: { vi: "Kết thúc tư cách thành viên", en: "Membership ended" },
    SESSION_CONVENED: { vi: "Triệu tập phiên họp", en: "Session called" },
    AGENDA_CHANGED: { vi: "Sửa chương trình", en: "Agenda changed" },
    SESSION_OPENED: { vi: "Khai mạc", en: "Session opened" },
    ATTENDANCE_RECORDED: { vi: "Cập nhật người dự", en: "Attendance recorded" },
    RECUSAL_DECLARED: { vi: "Ghi người không biểu quyết", en: "Recusal declared" },
    PAPER_COUNT_ENTERED: { vi: "Nhập kết quả kiểm phiếu", en: "Paper count entered" },
    VOTE_CLOSED: { vi: "Kết thúc biểu quyết", en: "Vote closed" },
    VOTE_REOPENED: { vi: "Mở lại biểu quyết", en: "Vote opened again" },
    SESSION_CANCELLED: { vi: "Hủy phiên họp", en: "Session called off" },
    MINUTES_SIGNED: { vi: "Ký biên bản", en: "Minutes signed" },
  },
} as const;
