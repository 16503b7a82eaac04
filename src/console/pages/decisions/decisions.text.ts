import type { PaperStatus } from "../../generated/graphql.ts";

export const text = {
  title: { vi: "Sổ quyết định", en: "Register of decisions" },
  total: { vi: "{n} quyết định", en: "{n} decisions" },
  caption: { vi: "Các quyết định bạn được xem", en: "Decisions you may see" },
  draft: { vi: "Soạn quyết định", en: "Draft a decision" },
  status: { vi: "Tình trạng", en: "Status" },
  year: { vi: "Năm", en: "Year" },
  issuer: { vi: "Cơ quan ban hành", en: "Issued by" },
  order: { vi: "Sắp xếp", en: "Order" },
  byRegister: { vi: "Theo sổ: cơ quan, năm, số", en: "As the register: issuer, year, number" },
  byLatest: { vi: "Mới soạn trước", en: "Drawn up last first" },
  number: { vi: "Số, ký hiệu", en: "Number" },
  issuedOn: { vi: "Ngày", en: "Date" },
  signer: { vi: "Người ký", en: "Signed by" },
  count: { vi: "Số trường hợp", en: "On the list" },
  unnumbered: { vi: "Chưa cấp số", en: "Not numbered" },
  drawnUp: { vi: "Soạn {at}", en: "Drawn up {at}" },
  empty: { vi: "Không có quyết định nào khớp", en: "No decision fits" },

  missingTitle: { vi: "Không tìm thấy quyết định này", en: "There is no such decision" },
  missingText: {
    vi: "Quyết định không có, hoặc chưa công bố với vị trí bạn đang làm việc.",
    en: "It does not exist, or is not published to the desk you act for.",
  },
  toRegister: { vi: "Về sổ quyết định", en: "To the register" },
  decision: { vi: "Quyết định {number}", en: "Decision {number}" },
  draftTitle: { vi: "Dự thảo quyết định", en: "Draft decision" },
  signedTitle: { vi: "Quyết định đã ký, chưa cấp số", en: "Signed decision without a number" },
  ofDay: { vi: "ngày {day}", en: "of {day}" },
  by: { vi: "{who} soạn {at}", en: "Drawn up by {who}, {at}" },
  print: { vi: "In", en: "Print" },

  steps: { vi: "Việc có thể làm", en: "What you can do" },
  waitsFor: { vi: "Quyết định đang chờ: {who}.", en: "It waits for: {who}." },
  aboutAward: { vi: "Về việc khen thưởng", en: "On awards" },
  aboutRevocation: { vi: "Về việc hủy bỏ khen thưởng", en: "On the revocation of awards" },
  revokes: { vi: "Hủy bỏ", en: "Revocation" },
  lineRevoked: { vi: "Đã hủy bỏ khen thưởng", en: "Revoked since" },
  noSteps: { vi: "Lúc này không có việc nào của bạn.", en: "There is nothing for you to do now." },
  blockedHelp: {
    vi: "Rút những trường hợp này khỏi danh sách hoặc xử lý xong rồi thực hiện.",
    en: "Take these off the list, or settle them first.",
  },
  willSign: {
    vi: "Sau khi ký, danh sách được khóa bằng mã băm: những gì đã ký là những gì sẽ công bố.",
    en: "Once signed, the list is sealed by its hash: what was signed is what will be published.",
  },
  willNumber: {
    vi: "Hệ thống cấp số kế tiếp trong sổ của {issuer}, theo ngày ban hành.",
    en: "The next number in the register of {issuer} is given, by the date of issue.",
  },
  willPublish: {
    vi: "Từ lúc này đơn vị và người được khen biết kết quả. Trước đó chỉ những người soạn, ký, cấp số và ban hành biết.",
    en: "From this moment the units and the awarded know the result. Until then only those who prepare, sign, number and issue it do.",
  },
  embargo: {
    vi: "Chưa công bố: ngoài những người soạn, ký, cấp số và ban hành, không ai thấy quyết định này.",
    en: "Not published: nobody beside those who prepare, sign, number and issue it can see this decision.",
  },
  done: { vi: "Đã thực hiện “{step}”.", en: "“{step}” was taken." },
  stale: {
    vi: "Có người vừa thay đổi quyết định này. Nội dung bạn nhập vẫn còn; xem lại danh sách rồi thực hiện trên bản mới.",
    en: "Somebody has just changed this decision. What you wrote is kept; look at its list again, then act on the fresh version.",
  },

  list: { vi: "Danh sách", en: "The list" },
  signedList: { vi: "Danh sách như đã ký", en: "The list as it was signed" },
  position: { vi: "STT", en: "No." },
  subject: { vi: "Họ tên, tập thể", en: "Name" },
  unit: { vi: "Đơn vị", en: "Unit" },
  award: { vi: "Danh hiệu, hình thức", en: "Award" },
  achievement: { vi: "Thành tích", en: "Achievement" },
  act: { vi: "Thao tác", en: "Act" },
  takeOff: { vi: "Rút {name} khỏi danh sách", en: "Take {name} off the list" },
  off: { vi: "Rút", en: "Take off" },
  left: { vi: "Đã rút {at}", en: "Left {at}" },
  nobody: { vi: "Danh sách không còn ai.", en: "Nobody is left on the list." },
  askOff: {
    vi: "{name} sẽ rời dự thảo này và chờ một quyết định khác.",
    en: "{name} leaves this draft and waits for another decision.",
  },

  content: { vi: "Nội dung đã ký", en: "What was signed" },
  holds: { vi: "Còn nguyên vẹn", en: "It is as it was signed" },
  differs: { vi: "Không còn khớp với bản đã ký", en: "It differs from what was signed" },
  hash: { vi: "Mã băm SHA-256", en: "SHA-256" },

  corrections: { vi: "Đính chính", en: "Corrections" },
  correct: { vi: "Đính chính", en: "Correct it" },
  correctTitle: { vi: "Đính chính quyết định {number}", en: "Correct decision {number}" },
  correctHelp: {
    vi: "Văn bản đính chính có số riêng. Bản đã ký giữ nguyên và vẫn đọc được.",
    en: "The correction has a number of its own. What was signed stays, and can still be read.",
  },
  correctionOf: { vi: "Đính chính {number}", en: "Correction {number}" },
  line: { vi: "Nội dung {n}", en: "Text {n}" },
  who: { vi: "Trường hợp", en: "Who" },
  field: { vi: "Mục", en: "What" },
  asSigned: { vi: "Trong bản đã ký: {value}", en: "As it was signed: {value}" },
  after: { vi: "Sửa thành", en: "It has to say" },
  reason: { vi: "Lý do", en: "Why" },
  addLine: { vi: "Thêm nội dung", en: "Add a text" },
  dropLine: { vi: "Bỏ nội dung {n}", en: "Remove text {n}" },
  nothing: { vi: "(trống)", en: "(empty)" },

  draftHelp: {
    vi: "Chọn hồ sơ cùng quy trình, cùng bước và cùng cơ quan ban hành; thứ tự bên dưới là thứ tự trong danh sách.",
    en: "Choose nominations of one pipeline, stage and issuer; they stand on the list in the order below.",
  },
  waiting: { vi: "Hồ sơ chờ quyết định", en: "Nominations that wait for a decision" },
  group: { vi: "Quy trình, bước", en: "Pipeline and stage" },
  chosen: { vi: "Danh sách dự thảo ({n})", en: "List of the draft ({n})" },
  noneChosen: { vi: "Chưa chọn hồ sơ nào.", en: "Nothing is chosen yet." },
  noneWaiting: {
    vi: "Không có hồ sơ nào chờ bạn soạn quyết định.",
    en: "No nomination waits for you to draft its decision.",
  },
} as const;

/** How far a decision has come, and what its road calls the steps. */
export const statusText = {
  DRAFT: { vi: "Dự thảo", en: "Draft" },
  SIGNED: { vi: "Đã ký", en: "Signed" },
  NUMBERED: { vi: "Đã cấp số", en: "Numbered" },
  SENT: { vi: "Đã công bố", en: "Published" },
} as const;

export type DecisionStatus = keyof typeof statusText;

/** A decision is never recalled: once published it is corrected, or what it gave is revoked. */
export function decisionStatus(status: PaperStatus): DecisionStatus {
  return status === "RECALLED" ? "SENT" : status;
}

export const fieldText = {
  SUBJECT_NAME: { vi: "Họ tên, tên tập thể", en: "Name" },
  SUBJECT_POSITION: { vi: "Chức vụ", en: "Position" },
  UNIT_NAME: { vi: "Tên đơn vị", en: "Name of the unit" },
  ACHIEVEMENT: { vi: "Thành tích", en: "Achievement" },
} as const;
