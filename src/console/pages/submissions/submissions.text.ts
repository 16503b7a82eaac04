export const text = {
  title: { vi: "Tờ trình", en: "Letters" },
  total: { vi: "{n} Tờ trình", en: "{n} letters" },
  caption: { vi: "Các Tờ trình bạn được xem", en: "Letters you may see" },
  draft: { vi: "Soạn Tờ trình", en: "Draft a letter" },
  status: { vi: "Tình trạng", en: "Status" },
  listStatus: { vi: "Danh sách", en: "The list" },
  year: { vi: "Năm", en: "Year" },
  round: { vi: "Đợt xét", en: "Round" },
  issuer: { vi: "Cơ quan, đơn vị trình", en: "Submitted by" },
  order: { vi: "Sắp xếp", en: "Order" },
  byRegister: { vi: "Theo sổ: cơ quan, năm, số", en: "As the register: issuer, year, number" },
  byLatest: { vi: "Mới soạn trước", en: "Drawn up last first" },
  number: { vi: "Số, ký hiệu", en: "Number" },
  issuedOn: { vi: "Ngày", en: "Date" },
  count: { vi: "Số hồ sơ", en: "On the list" },
  unnumbered: { vi: "Chưa cấp số", en: "Not numbered" },
  drawnUp: { vi: "Soạn {at}", en: "Drawn up {at}" },
  empty: { vi: "Không có Tờ trình nào khớp", en: "No letter fits" },
  supplementary: { vi: "Bổ sung", en: "Supplementary" },

  missingTitle: { vi: "Không tìm thấy Tờ trình này", en: "There is no such letter" },
  missingText: {
    vi: "Tờ trình không có, hoặc không thuộc phạm vi vị trí bạn đang làm việc.",
    en: "It does not exist, or the desk you act for may not see it.",
  },
  toList: { vi: "Về danh sách Tờ trình", en: "To the letters" },
  letter: { vi: "Tờ trình {number}", en: "Letter {number}" },
  draftTitle: { vi: "Dự thảo Tờ trình", en: "Draft letter" },
  signedTitle: { vi: "Tờ trình đã ký, chưa cấp số", en: "Signed letter without a number" },
  ofDay: { vi: "ngày {day}", en: "of {day}" },
  by: { vi: "{who} soạn {at}", en: "Drawn up by {who}, {at}" },
  signer: { vi: "Người ký", en: "Signed by" },
  supplements: { vi: "Bổ sung cho", en: "Supplements" },
  parent: { vi: "Đã tổng hợp vào", en: "Went into" },
  became: { vi: "Kết quả trong danh sách", en: "What became of the list" },
  recalledNote: {
    vi: "Tờ trình đã được thu hồi {at}. Số đã cấp không dùng lại; hồ sơ trình lại bằng Tờ trình khác.",
    en: "Recalled {at}. Its number stays used; the nominations go up with another letter.",
  },

  steps: { vi: "Việc có thể làm", en: "What you can do" },
  waitsFor: { vi: "Đang chờ: {who}.", en: "It waits for: {who}." },
  willSend: {
    vi: "Mọi hồ sơ trong danh sách cùng chuyển, hoặc không hồ sơ nào chuyển.",
    en: "Everything on the list moves, or nothing does.",
  },
  done: { vi: "Đã thực hiện “{step}”.", en: "“{step}” was taken." },
  stale: {
    vi: "Có người vừa thay đổi Tờ trình này. Nội dung bạn nhập vẫn còn; xem lại danh sách rồi thực hiện trên bản mới.",
    en: "Somebody has just changed this letter. What you wrote is kept; look at its list again, then act on the fresh version.",
  },
  recall: { vi: "Thu hồi Tờ trình", en: "Recall the letter" },
  recallHelp: {
    vi: "Toàn bộ hồ sơ trong danh sách trở về nơi gửi. Chỉ làm được khi bên nhận chưa tiếp nhận hồ sơ nào.",
    en: "Everything on its list comes back to the sender; only before the receiver has taken up any of it.",
  },
  note: { vi: "Ghi chú", en: "Note" },

  list: { vi: "Danh sách", en: "The list" },
  position: { vi: "STT", en: "No." },
  subject: { vi: "Họ tên, tập thể", en: "Name" },
  unit: { vi: "Đơn vị", en: "Unit" },
  award: { vi: "Danh hiệu, hình thức", en: "Award" },
  state: { vi: "Kết quả", en: "What became of it" },
  act: { vi: "Thao tác", en: "Act" },
  takeOff: { vi: "Rút {name} khỏi danh sách", en: "Take {name} off the list" },
  off: { vi: "Rút", en: "Take off" },
  left: { vi: "Ra khỏi Tờ trình {at}", en: "Left {at}" },
  askOff: {
    vi: "{name} sẽ rời dự thảo này và chờ một Tờ trình khác.",
    en: "{name} leaves this draft and waits for another letter.",
  },
  children: { vi: "Tổng hợp từ các Tờ trình", en: "Consolidated from" },
  childLines: { vi: "Số hồ sơ trong Tờ trình này", en: "Lines in this letter" },

  draftHelp: {
    vi: "Chọn hồ sơ cùng đợt xét, cùng quy trình và cùng cơ quan trình; thứ tự bên dưới là thứ tự trong danh sách.",
    en: "Choose nominations of one round, pipeline and submitting body; they stand on the list in the order below.",
  },
  waiting: { vi: "Hồ sơ chờ Tờ trình", en: "Nominations that wait for a letter" },
  group: { vi: "Quy trình, bước", en: "Pipeline and stage" },
  chosen: { vi: "Danh sách dự thảo ({n})", en: "List of the draft ({n})" },
  noneChosen: { vi: "Chưa chọn hồ sơ nào.", en: "Nothing is chosen yet." },
  noneWaiting: {
    vi: "Không có hồ sơ nào chờ bạn soạn Tờ trình.",
    en: "No nomination waits for you to draft its letter.",
  },
  checked: {
    vi: "Đã kiểm tra: lập được Tờ trình của {issuer}.",
    en: "Checked: {issuer} may draft it.",
  },
  stops: { vi: "Chưa trình được:", en: "It could not be sent as it is:" },
} as const;

/** How far a letter has come, and what its road calls the steps. */
export const statusText = {
  DRAFT: { vi: "Dự thảo", en: "Draft" },
  SIGNED: { vi: "Đã ký", en: "Signed" },
  NUMBERED: { vi: "Đã cấp số", en: "Numbered" },
  SENT: { vi: "Đã gửi", en: "Sent" },
  RECALLED: { vi: "Đã thu hồi", en: "Recalled" },
} as const;

/** What has become of a letter's list. */
export const listStatusText = {
  DRAFT: { vi: "Chưa gửi", en: "Not sent" },
  SENT: { vi: "Đang xét", en: "On the way" },
  PARTLY_RETURNED: { vi: "Có hồ sơ trả lại", en: "Some are back" },
  COMPLETE: { vi: "Đã có kết quả", en: "Complete" },
  CLOSED: { vi: "Đã khép lại", en: "Closed" },
} as const;

/** What has become of a line. */
export const stateText = {
  WAITING: { vi: "Chờ gửi", en: "Not sent yet" },
  TAKEN_OFF: { vi: "Đã rút trước khi gửi", en: "Taken off before" },
  RECALLED: { vi: "Đã thu hồi", en: "Recalled" },
  SENT_AGAIN: { vi: "Đã trình lại", en: "Sent again" },
  ON_THE_WAY: { vi: "Đang xét", en: "On the way" },
  RETURNED: { vi: "Bị trả lại", en: "Returned" },
  AWARDED: { vi: "Được khen thưởng", en: "Awarded" },
  NOT_AWARDED: { vi: "Không được khen thưởng", en: "Not awarded" },
  DROPPED: { vi: "Đã rút hồ sơ, hết hạn", en: "Withdrawn or expired" },
  REVOKED: { vi: "Đã hủy bỏ khen thưởng", en: "Revoked" },
} as const;
