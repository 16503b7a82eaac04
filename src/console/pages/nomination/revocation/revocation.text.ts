export const revocationText = {
  title: { vi: "Hủy bỏ: {award} – {name}", en: "Revocation: {award} – {name}" },
  mark: { vi: "Hủy bỏ", en: "Revocation" },
  ofAward: { vi: "Khen thưởng bị đề nghị hủy bỏ", en: "The award in question" },
  decided: { vi: "Quyết định {number} ngày {on}", en: "Decision {number} of {on}" },

  propose: { vi: "Đề nghị hủy bỏ khen thưởng", en: "Ask for the revocation" },
  proposeHelp: {
    vi: "Khen thưởng vẫn có giá trị cho đến khi quyết định hủy bỏ được công bố.",
    en: "The award stands until its revocation is published.",
  },
  ground: { vi: "Căn cứ hủy bỏ", en: "Ground" },
  found: { vi: "Nội dung phát hiện", en: "What was found" },
  conclusion: { vi: "Văn bản kết luận làm căn cứ", en: "The conclusion it rests on" },
  paid: { vi: "Tiền thưởng đã chi (đồng)", en: "Prize already paid (đồng)" },
  paidHelp: {
    vi: "Số tiền người nhận phải nộp lại; để trống nếu chưa chi.",
    en: "What the recipient gives back; empty if nothing was paid.",
  },
  notAmount: { vi: "Chỉ nhập số đồng, ví dụ 3.510.000.", en: "Whole đồng only, e.g. 3,510,000." },
  send: { vi: "Lập đề nghị hủy bỏ", en: "Make the proposal" },
  desk: { vi: "Với tư cách", en: "Acting as" },
  stale: {
    vi: "Có người vừa xử lý hồ sơ này. Nội dung bạn nhập vẫn còn; xem lại hồ sơ rồi thực hiện trên bản mới.",
    en: "Somebody has just acted on it. What you wrote is kept; look again, then do it on the fresh version.",
  },

  list: { vi: "Đề nghị hủy bỏ khen thưởng này", en: "Revocations of this award" },
  since: { vi: "lập ngày {on}", en: "made on {on}" },

  revoked: {
    vi: "Khen thưởng đã bị hủy bỏ từ ngày {on}",
    en: "The award is revoked from {on}",
  },
  revokedBy: { vi: "Theo quyết định {number} ngày {on}", en: "By decision {number} of {on}" },
  toCase: { vi: "Xem hồ sơ hủy bỏ {code}", en: "See the revocation {code}" },
  stays: {
    vi: "Quyết định khen thưởng và giấy tờ dưới đây được giữ nguyên như lúc ban hành.",
    en: "The decision and the papers below stay as they were issued.",
  },

  stopped: {
    vi: "Hồ sơ bị dừng: khen thưởng làm căn cứ đã bị hủy bỏ",
    en: "Stopped: an award it rests on has been revoked",
  },
  stoppedHelp: {
    vi: "Hồ sơ cần được thẩm định lại trước khi đi tiếp.",
    en: "It has to be appraised anew before it goes on.",
  },

  details: { vi: "Căn cứ và thu hồi", en: "Ground and recovery" },
  received: { vi: "Người nhận nhận quyết định", en: "Received by the recipient" },
  notReceived: { vi: "Chưa giao", en: "Not yet" },
  due: { vi: "Hạn nộp lại", en: "To be given back by" },
  limit: { vi: "{n} ngày làm việc từ {from}", en: "{n} working days from {from}" },
  overdue: { vi: "Quá hạn thu hồi", en: "Overdue" },
  ended: { vi: "Kết thúc tính hạn ngày {on}", en: "The limit ended on {on}" },
  item: { vi: "Hiện vật", en: "Item" },
  itemBack: { vi: "Đã thu hồi ngày {on}", en: "Back on {on}" },
  notBack: { vi: "Chưa thu hồi", en: "Not back yet" },
  money: { vi: "Tiền thưởng", en: "Money" },
  moneyBack: { vi: "Đã thu {back} / {owed}", en: "{back} of {owed} is back" },
  noMoney: { vi: "Không phải thu", en: "Nothing is owed" },
  dong: { vi: "{n} đ", en: "{n} đ" },

  recoveries: { vi: "Đã thu hồi", en: "What came back" },
  what: { vi: "Khoản", en: "What" },
  amount: { vi: "Số tiền", en: "Amount" },
  amountField: { vi: "Số tiền (đồng)", en: "Amount (đồng)" },
  day: { vi: "Ngày thu hồi", en: "On" },
  recordedBy: { vi: "Người ghi nhận", en: "Recorded by" },
  recover: { vi: "Ghi nhận thu hồi", en: "Record what came back" },
  receipt: { vi: "Biên bản, chứng từ thu hồi", en: "Record or receipt" },
  note: { vi: "Ghi chú (không bắt buộc)", en: "Note (optional)" },
  recoverSend: { vi: "Ghi nhận", en: "Record" },

  dependents: { vi: "Hồ sơ dựa trên khen thưởng này", en: "What rested on this award" },
  dependentsHelp: {
    vi: "Các hồ sơ cần rà soát lại vì kết luận thẩm định dựa trên khen thưởng này.",
    en: "To be checked again, for their appraisal rested on this award.",
  },
  noDependents: {
    vi: "Không có hồ sơ nào mà bạn được xem.",
    en: "None that you may see.",
  },
  dependent: { vi: "Đề nghị khen", en: "Nominee" },
  place: { vi: "Đang ở", en: "Stage" },
  state: { vi: "Tình trạng", en: "State" },

  honours: { vi: "Khen thưởng đã nhận", en: "Awards received" },
  asOf: { vi: "Tính đến ngày", en: "As of" },
  asOfHelp: { vi: "Để trống là đến hôm nay.", en: "Empty for today." },
  noHonours: { vi: "Chưa có khen thưởng nào.", en: "None." },
  honour: { vi: "Hình thức khen thưởng", en: "Award" },
  honourDecision: { vi: "Quyết định", en: "Decision" },
  ofDay: { vi: "ngày {on}", en: "of {on}" },
  validity: { vi: "Giá trị", en: "Validity" },
  valid: { vi: "Còn giá trị", en: "Valid" },
  notValid: { vi: "Đã bị hủy bỏ", en: "Revoked" },
  from: { vi: "từ {on}", en: "from {on}" },
  byDecision: { vi: "theo {number}", en: "by {number}" },

  historyCase: { vi: "Hồ sơ hủy bỏ: {code}", en: "Revocation: {code}" },
  historyAward: { vi: "Khen thưởng: {code}", en: "Award: {code}" },
  historyDecision: { vi: "Quyết định {number}", en: "Decision {number}" },
} as const;

/** Words of the API's closed lists of revocation. */
export const revocationWords = {
  ground: {
    FRAUD: {
      vi: "Có hành vi gian dối trong việc kê khai công trạng, thành tích",
      en: "The achievement was declared fraudulently",
    },
    FALSE_DOCUMENTS: {
      vi: "Cung cấp thông tin sai sự thật hoặc làm giả hồ sơ, giấy tờ",
      en: "False information or forged papers",
    },
    UNLAWFUL_PROCESS: {
      vi: "Thẩm định, xét, duyệt, đề nghị trái quy định của pháp luật",
      en: "Appraised, approved or proposed against the law",
    },
    CRITERIA_NOT_MET: {
      vi: "Có kết luận, bản án xác định không đủ tiêu chuẩn khen thưởng",
      en: "A conclusion or judgment shows that the criteria were not met",
    },
  },
  recoverable: {
    ITEM: { vi: "Hiện vật khen thưởng", en: "The certificate, medal or badge" },
    MONEY: { vi: "Tiền thưởng", en: "Money" },
  },
} as const;
