import type { ReasonText } from "./refusals.ts";

const article33 = "Nghị định 152/2025/NĐ-CP, Điều 33 khoản 5";

/** Refusals of councils, their sessions and their votes. */
export const councilReasons = {
  NOT_COUNCIL_OFFICER: {
    code: "NOT_ALLOWED",
    vi: "Chỉ thư ký hoặc Chủ tịch Hội đồng của cơ quan này được làm việc này.",
    en: "Only the secretary or the chair of this body's council does that.",
  },
  NOT_A_MEMBER: {
    code: "NOT_ALLOWED",
    vi: "Bạn không phải là thành viên có quyền biểu quyết của phiên họp này.",
    en: "You are not a voting member of this session.",
  },
  NOT_PRESENT: {
    code: "NOT_ALLOWED",
    vi: "Thành viên không được ghi nhận có mặt tại phiên họp, hoặc đã có người dự thay.",
    en: "The member is not recorded as present, or somebody attends in his place.",
  },
  IS_PRESENT: {
    code: "NOT_POSSIBLE",
    vi: "Ý kiến bằng văn bản chỉ dành cho thành viên vắng mặt và không có người dự thay.",
    en: "A written opinion is for a member who is absent and has no substitute.",
  },
  RECUSED: {
    code: "NOT_ALLOWED",
    vi: "Thành viên không tham gia biểu quyết hồ sơ {nomination} ({ground}).",
    en: "The member is recused from {nomination} ({ground}).",
  },
  ALREADY_RECUSED: {
    code: "NOT_POSSIBLE",
    vi: "Thành viên đã không tham gia biểu quyết hồ sơ {nomination}.",
    en: "The member is already recused from {nomination}.",
  },
  ALREADY_VOTED: {
    code: "NOT_POSSIBLE",
    vi: "Thành viên đã biểu quyết hồ sơ {nomination}; mỗi người chỉ biểu quyết một lần.",
    en: "The member has voted on {nomination} already; each votes once.",
  },
  NOT_A_SIGNER: {
    code: "NOT_ALLOWED",
    vi: "Biên bản do Chủ tịch hoặc Phó Chủ tịch Hội đồng có mặt tại phiên họp ký.",
    en: "The minutes are signed by the chair or a deputy chair who is present.",
  },
  SECRETARY_COUNTS: {
    code: "NOT_ALLOWED",
    vi: "Một trong hai người kiểm phiếu phải là thư ký hoặc Chủ tịch Hội đồng.",
    en: "One of the two who count must be the council's secretary or chair.",
  },
  COUNTED_ALREADY: {
    code: "NOT_POSSIBLE",
    vi: "Bạn đã nhập kết quả kiểm phiếu; lần thứ hai phải do người khác nhập.",
    en: "You have entered your count; another person enters the second.",
  },
  SESSION_NOT_OPEN: {
    code: "NOT_POSSIBLE",
    vi: "Phiên họp chưa khai mạc hoặc đã kết thúc biểu quyết.",
    en: "The session is not open, or its votes are closed.",
  },
  SESSION_BEGUN: {
    code: "NOT_POSSIBLE",
    vi: "Phiên họp đã khai mạc nên không thay đổi được việc này.",
    en: "The session has begun, so this cannot be changed any more.",
  },
  SESSION_SIGNED: {
    code: "NOT_POSSIBLE",
    vi: "Biên bản phiên họp đã ký, kết quả không thay đổi được nữa.",
    en: "The minutes are signed; the result stands.",
  },
  SESSION_CANCELLED: {
    code: "NOT_POSSIBLE",
    vi: "Phiên họp đã bị hủy.",
    en: "The session was cancelled.",
  },
  VOTE_CLOSED: {
    code: "NOT_POSSIBLE",
    vi: "Việc biểu quyết hồ sơ {nomination} đã kết thúc.",
    en: "The vote on {nomination} is closed.",
  },
  VOTE_NOT_CLOSED: {
    code: "NOT_POSSIBLE",
    vi: "Còn {count} hồ sơ chưa kết thúc biểu quyết.",
    en: "The vote is not closed on {count} of the nominations.",
  },
  VOTE_TIED: {
    code: "NOT_POSSIBLE",
    vi: "Có {count} hồ sơ ngang phiếu, phải biểu quyết lại.",
    en: "The vote is tied on {count} of the nominations and has to be taken again.",
  },
  BALLOTS_MISSING: {
    code: "NOT_POSSIBLE",
    vi: "Hồ sơ {nomination} còn chờ phiếu của: {names}. Ai đã rời phiên họp thì ghi vắng mặt trước.",
    en: "Nomination {nomination} still waits for the ballots of: {names}. Record as absent whoever has left.",
  },
  SESSION_TOO_EARLY: {
    code: "NOT_POSSIBLE",
    vi: "Chưa đến ngày họp.",
    en: "The day of the meeting has not come.",
  },
  VOTE_ROUND_PAST: {
    code: "STALE",
    vi: "Hồ sơ {nomination} đã sang lượt biểu quyết khác; hãy xem lại rồi biểu quyết.",
    en: "The vote on {nomination} is in another round; look again before voting.",
  },
  COUNCIL_EMPTY: {
    code: "NOT_POSSIBLE",
    vi: "Hội đồng không có thành viên có quyền biểu quyết trong ngày họp.",
    en: "The council has no voting member on the day.",
  },
  COUNCIL_ENDED: {
    code: "NOT_POSSIBLE",
    vi: "Hội đồng không còn hoạt động trong ngày này.",
    en: "The council is not in being on that day.",
  },
  COUNCIL_EXISTS: {
    code: "INVALID",
    vi: "Đã có Hội đồng được thành lập theo văn bản này.",
    en: "There is a council established by this document already.",
  },
  MEMBER_ALREADY: {
    code: "NOT_POSSIBLE",
    vi: "Người này đã là thành viên Hội đồng trong thời gian này.",
    en: "This person is a member of the council already at that time.",
  },
  MEMBERSHIP_ENDED: {
    code: "NOT_POSSIBLE",
    vi: "Tư cách thành viên này đã kết thúc ngày {endedOn}.",
    en: "This membership ended on {endedOn}.",
  },
  AGENDA_EMPTY: {
    code: "NOT_POSSIBLE",
    vi: "Phiên họp chưa có hồ sơ nào trong chương trình.",
    en: "There is no nomination on the agenda.",
  },
  NOT_ON_AGENDA: {
    code: "INVALID",
    vi: "Hồ sơ không có trong chương trình phiên họp.",
    en: "The nomination is not on the agenda.",
  },
  ALREADY_ON_AGENDA: {
    code: "NOT_POSSIBLE",
    vi: "Hồ sơ {nomination} đang có trong chương trình của một phiên họp.",
    en: "{nomination} is on the agenda of a session already.",
  },
  NO_COUNCIL_STAGE: {
    code: "NOT_POSSIBLE",
    vi: "Hồ sơ {nomination} không ở bước Hội đồng này xét.",
    en: "{nomination} does not stand before this council.",
  },
  QUORUM_NOT_MET: {
    code: "NOT_POSSIBLE",
    vi: "Phiên họp chưa đủ số thành viên: có mặt {present}/{total}, cần ít nhất {needed}.",
    en: "There is no quorum: {present} of {total} are present, {needed} are needed.",
  },
  ATTENDANCE_UNKNOWN_MEMBER: {
    code: "INVALID",
    vi: "Danh sách có mặt có người không phải là thành viên Hội đồng.",
    en: "The attendance names somebody who is no member of the council.",
  },
  ATTENDANCE_TOO_LONG: {
    code: "INVALID",
    vi: "Số người có mặt ({given}) nhiều hơn số thành viên Hội đồng ({members}).",
    en: "More are said to attend ({given}) than the council has members ({members}).",
  },
  ATTENDANCE_TWICE: {
    code: "INVALID",
    vi: "Danh sách có mặt nêu một người hai lần.",
    en: "The attendance names somebody twice.",
  },
  SUBSTITUTE_NOT_FREE: {
    code: "INVALID",
    vi: "Người dự thay không được là thành viên Hội đồng và chỉ dự thay một người.",
    en: "A substitute is no member himself and stands in for one only.",
  },
  PAPER_BALLOTS: {
    code: "NOT_POSSIBLE",
    vi: "Phiên họp bỏ phiếu giấy; kết quả được nhập theo biên bản kiểm phiếu.",
    en: "This session votes on paper; its counts are entered.",
  },
  ELECTRONIC_BALLOTS: {
    code: "NOT_POSSIBLE",
    vi: "Phiên họp biểu quyết điện tử, không nhập kết quả kiểm phiếu giấy.",
    en: "This session votes electronically; there are no paper counts.",
  },
  COUNT_DOES_NOT_ADD_UP: {
    code: "INVALID",
    vi: "Số phiếu không khớp: phát ra không quá {eligible}, thu về không quá phát ra, hợp lệ không quá thu về, và tán thành + không tán thành + ý kiến khác = hợp lệ.",
    en: "The count does not add up: issued at most {eligible}, collected at most issued, valid at most collected, and agree + disagree + abstain = valid.",
  },
  PAPER_COUNTS_DIFFER: {
    code: "NOT_POSSIBLE",
    vi: "Hai lần kiểm phiếu khác nhau. Cả hai đã được lưu; hãy kiểm lại và nhập lại.",
    en: "The two counts differ. Both are on record; count again and enter both anew.",
  },
  COUNT_MISSING: {
    code: "NOT_POSSIBLE",
    vi: "Hồ sơ {nomination} chưa có hai lần kiểm phiếu trùng nhau.",
    en: "{nomination} does not have two equal counts yet.",
  },
  COUNT_AGREED: {
    code: "NOT_POSSIBLE",
    vi: "Hai lần kiểm phiếu của hồ sơ {nomination} đã trùng nhau.",
    en: "{nomination} has two equal counts already.",
  },
  CORRECTS_PAPER_ONLY: {
    code: "NOT_POSSIBLE",
    vi: "Chỉ kết quả kiểm phiếu giấy mới được kiểm lại.",
    en: "Only a count of paper ballots can be corrected.",
  },
  BALLOTS_UNREADABLE: {
    code: "UNAVAILABLE",
    vi: "Phiếu kín của hồ sơ {nomination} được niêm phong bằng khóa khác của máy chủ; cần khôi phục khóa cũ (TOKEN_SECRET) để kiểm phiếu.",
    en: "The secret ballots on {nomination} were sealed under another key of the server; bring the old one (TOKEN_SECRET) back to count them.",
  },
  REVOTES_SPENT: {
    code: "NOT_POSSIBLE",
    vi: "Hồ sơ đã được biểu quyết lại {made} lần, tối đa {limit} lần.",
    en: "It was voted on again {made} time(s), the limit is {limit}.",
  },
  VOTE_REQUIRED: {
    code: "NOT_POSSIBLE",
    vi: "Danh hiệu này phải có kết quả biểu quyết của Hội đồng trong phiên họp đã ký biên bản.",
    en: "This award needs the council's vote in a session whose minutes are signed.",
    basis: article33,
  },
  VOTE_AGAINST: {
    code: "NOT_POSSIBLE",
    vi: "Bước này trái với kết quả biểu quyết của Hội đồng.",
    en: "This step goes against the council's vote.",
    basis: article33,
  },
} as const satisfies Record<string, ReasonText>;
