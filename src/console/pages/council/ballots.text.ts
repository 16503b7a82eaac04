export const ballotsText = {
  title: { vi: "Phiếu biểu quyết của bạn", en: "Your ballot" },
  help: {
    vi: "Chọn ý kiến cho từng hồ sơ rồi gửi một lần. Hồ sơ để trống có thể gửi sau, trước khi kết thúc biểu quyết.",
    en: "Choose for each nomination, then send all in one act. What is left open can be sent later, before the vote is closed.",
  },
  secret: {
    vi: "Phiếu kín: không ai, kể cả thư ký và chủ tịch, xem được bạn biểu quyết thế nào.",
    en: "Secret: nobody, not even the secretary or the chair, can see how you vote.",
  },
  open: {
    vi: "Công khai: sau khi kết thúc, mọi người dự thấy bạn biểu quyết thế nào.",
    en: "Open: once it is closed, the session sees how you voted.",
  },
  recused: { vi: "Bạn không tham gia biểu quyết hồ sơ này", en: "You do not vote on this one" },
  look: { vi: "Xem hồ sơ", en: "Look at the nomination" },
  send: { vi: "Gửi {n} phiếu", en: "Send {n} ballots" },
  confirm: { vi: "Gửi phiếu biểu quyết", en: "Send your ballots" },
  ask: {
    vi: "Phiếu đã gửi không sửa và không rút lại được.",
    en: "A ballot that is sent can be neither changed nor taken back.",
  },
  really: { vi: "Gửi phiếu", en: "Send" },
  sent: { vi: "Đã nhận {n} phiếu của bạn.", en: "Your {n} ballots are in." },
  left: { vi: "Còn {n} hồ sơ chưa chọn.", en: "{n} are not chosen yet." },
} as const;
