import { accountReasons } from "./reasons-accounts.ts";
import { batchReasons } from "./reasons-batches.ts";
import { decisionReasons } from "./reasons-decision.ts";
import { councilReasons } from "./reasons-councils.ts";
import { dossierReasons } from "./reasons-dossier.ts";
import { fileReasons } from "./reasons-files.ts";
import { importReasons } from "./reasons-imports.ts";
import { paperReasons } from "./reasons-papers.ts";
import { recordReasons } from "./reasons-records.ts";
import { revocationReasons } from "./reasons-revocation.ts";
import { submissionReasons } from "./reasons-submission.ts";
import { templateReasons } from "./reasons-templates.ts";
import type { ReasonText } from "./refusals.ts";

/** Every way to say no, with its sentences. Keys are the API's `RefusalReason`. */
export const reasons = {
  ...accountReasons,
  ...batchReasons,
  ...decisionReasons,
  ...councilReasons,
  ...dossierReasons,
  ...fileReasons,
  ...importReasons,
  ...paperReasons,
  ...recordReasons,
  ...revocationReasons,
  ...submissionReasons,
  ...templateReasons,
  SIGN_IN_REQUIRED: {
    code: "UNAUTHENTICATED",
    vi: "Bạn cần đăng nhập để làm việc này.",
    en: "Sign in first.",
  },
  SIGN_IN_FAILED: {
    code: "UNAUTHENTICATED",
    vi: "Tên đăng nhập hoặc mật khẩu không đúng.",
    en: "The user name or the password is wrong.",
  },
  TOO_MANY_ATTEMPTS: {
    code: "UNAUTHENTICATED",
    vi: "Đăng nhập sai nhiều lần. Hãy thử lại sau {seconds} giây.",
    en: "Too many failed attempts. Try again in {seconds} seconds.",
  },
  TOKEN_INVALID: {
    code: "UNAUTHENTICATED",
    vi: "Phiên đăng nhập đã hết hạn hoặc không hợp lệ. Hãy đăng nhập lại.",
    en: "The session has expired or is not valid. Sign in again.",
  },
  NOT_YOUR_STEP: {
    code: "NOT_ALLOWED",
    vi: "Bước “{step}” không thuộc chức trách của bạn ở hồ sơ này.",
    en: "The step “{step}” is not yours to take on this nomination.",
  },
  NOT_YOUR_DESK: {
    code: "NOT_ALLOWED",
    vi: "Bạn không giữ vị trí công tác này.",
    en: "You do not hold this desk.",
  },
  OWN_NOMINATION: {
    code: "NOT_ALLOWED",
    vi: "Không ai được xử lý hồ sơ đề nghị khen thưởng của chính mình.",
    en: "Nobody acts on his own nomination.",
  },
  SEPARATION_OF_DUTIES: {
    code: "NOT_ALLOWED",
    vi: "Bạn đã thực hiện bước “{took}” của hồ sơ này nên không được thực hiện bước “{step}”.",
    en: "You took “{took}” on this nomination, so you may not take “{step}”.",
  },
  NOT_YOUR_UNIT: {
    code: "NOT_ALLOWED",
    vi: "Bạn không có vị trí được lập hồ sơ cho đơn vị này.",
    en: "You hold no desk that may nominate for this unit.",
  },
  REPORT_OF_THE_HEAD: {
    code: "NOT_ALLOWED",
    vi: "Chỉ Thủ trưởng đơn vị đề nghị được xác nhận báo cáo thành tích.",
    en: "Only the head of the nominating unit confirms the achievement report.",
    basis: "Luật Thi đua, khen thưởng 2022, Điều 84",
  },
  NOT_CLEARED: {
    code: "NOT_ALLOWED",
    vi: "Vị trí công tác của bạn không được xử lý hồ sơ mật.",
    en: "Your desk is not cleared for classified nominations.",
  },
  ROUND_CLOSED: {
    code: "NOT_POSSIBLE",
    vi: "Đợt xét đã đóng: đơn vị phải trình trước ngày {before}.",
    en: "The round is closed: units had to submit before {before}.",
    basis: "Kế hoạch của phong trào, đợt xét",
  },
  ROUND_NOT_OPEN: {
    code: "NOT_POSSIBLE",
    vi: "Đợt xét chưa mở: bắt đầu nhận từ ngày {opensOn}.",
    en: "The round is not open yet: it opens on {opensOn}.",
    basis: "Kế hoạch của phong trào, đợt xét",
  },
  FORWARDING_CLOSED: {
    code: "NOT_POSSIBLE",
    vi: "Đã hết hạn trình cấp trên: phải gửi trước ngày {before}.",
    en: "It is too late to forward: it had to be sent before {before}.",
    basis: "Kế hoạch của phong trào, đợt xét",
  },
  ON_HOLD: {
    code: "NOT_POSSIBLE",
    vi: "Hồ sơ đang tạm dừng xét, chưa thể thực hiện bước này.",
    en: "The nomination is on hold; this step has to wait.",
    basis: "Nghị định 152/2025/NĐ-CP, Điều 4 khoản 4",
  },
  NOT_ON_HOLD: {
    code: "NOT_POSSIBLE",
    vi: "Hồ sơ không ở trạng thái tạm dừng xét.",
    en: "The nomination is not on hold.",
  },
  SUPPLEMENT_LIMIT_REACHED: {
    code: "NOT_POSSIBLE",
    vi: "Đã yêu cầu bổ sung {made} lần, tối đa {limit} lần; chỉ lãnh đạo bộ phận thẩm định được yêu cầu thêm, có nêu lý do.",
    en: "Supplement was asked for {made} time(s), the limit is {limit}; only the chief may ask again, with a reason.",
    basis: "Yêu cầu hoàn thiện hồ sơ không quá một lần (KH Nam Định 2021–2025, III.3)",
  },
  SUPPLEMENT_LIMIT_NOT_REACHED: {
    code: "NOT_POSSIBLE",
    vi: "Chưa hết số lần yêu cầu bổ sung thông thường.",
    en: "The ordinary requests to supplement are not used up yet.",
  },
  RUNG_REQUIRED: {
    code: "NOT_POSSIBLE",
    vi: "Hình thức khen thưởng này bắt buộc qua thủ tục {rung}.",
    en: "This award has to pass: {rung}.",
    basis:
      "Luật Thi đua, khen thưởng 2022, Điều 90; Nghị định 152/2025/NĐ-CP, Điều 33, Điều 44, Điều 45",
  },
  RUNG_NOT_REQUIRED: {
    code: "NOT_POSSIBLE",
    vi: "Hình thức khen thưởng này không qua thủ tục {rung}.",
    en: "This award does not pass: {rung}.",
    basis:
      "Luật Thi đua, khen thưởng 2022, Điều 90; Nghị định 152/2025/NĐ-CP, Điều 33, Điều 44, Điều 45",
  },
  DECIDED_ELSEWHERE: {
    code: "NOT_POSSIBLE",
    vi: "Thẩm quyền quyết định hình thức này thuộc cấp {decidedAt}.",
    en: "This award is decided at level {decidedAt}.",
    basis: "Luật Thi đua, khen thưởng 2022, Điều 77–80",
  },
  ADVICE_UNFAVOURABLE: {
    code: "NOT_POSSIBLE",
    vi: "Kết quả thẩm định là {advice}; muốn chuyển tiếp phải trả lại để thẩm định lại.",
    en: "The appraisal says {advice}; send it back for review to have that changed.",
    basis: "Nghị định 152/2025/NĐ-CP, Điều 33",
  },
  ADVICE_DIFFERS: {
    code: "NOT_POSSIBLE",
    vi: "Bước này chỉ dành cho hồ sơ có kết quả thẩm định {advice}.",
    en: "This step is only for nominations appraised as {advice}.",
  },
  NOT_YET_DUE: {
    code: "NOT_POSSIBLE",
    vi: "Chưa hết thời hạn ({dueOn}).",
    en: "The time is not up yet ({dueOn}).",
  },
  STEP_NOT_HERE: {
    code: "NOT_POSSIBLE",
    vi: "Ở bước xử lý hiện tại không có thao tác “{step}”.",
    en: "There is no step “{step}” at the present stage.",
  },
  NOT_EDITABLE: {
    code: "NOT_POSSIBLE",
    vi: "Chỉ sửa được hồ sơ khi đang soạn thảo hoặc bị trả lại.",
    en: "A nomination can only be edited as a draft or when returned.",
  },
  ON_A_PAPER: {
    code: "NOT_POSSIBLE",
    vi: "Hồ sơ nằm trong văn bản cùng hồ sơ khác; hãy thực hiện bước này trên văn bản.",
    en: "The nomination is on a paper with others; take this step for the paper.",
  },
  PAPER_LINES_BLOCKED: {
    code: "NOT_POSSIBLE",
    vi: "Có {count} hồ sơ trong văn bản chưa thể chuyển: {codes}.",
    en: "{count} nomination(s) on the paper cannot move: {codes}.",
  },
  PAPER_NOT_DRAFT: {
    code: "NOT_POSSIBLE",
    vi: "Văn bản đã ký hoặc đã gửi, không sửa được danh sách.",
    en: "The paper is signed or sent; its list cannot change.",
  },
  PAPER_MIXED: {
    code: "NOT_POSSIBLE",
    vi: "Các hồ sơ trong một văn bản phải cùng quy trình và cùng bước xử lý; khác ở dòng: {lines}.",
    en: "The nominations on one paper must share pipeline and stage; others are at lines: {lines}.",
  },
  NOT_FOR_A_PAPER: {
    code: "NOT_POSSIBLE",
    vi: "Hồ sơ không ở bước có thể đưa vào văn bản này, ở dòng: {lines}.",
    en: "Not at a stage that such a paper is taken for are lines: {lines}.",
  },
  AWARD_NOT_IN_ROUND: {
    code: "NOT_POSSIBLE",
    vi: "Đợt xét này không có hình thức {award}.",
    en: "The round does not offer {award}.",
    basis: "Kế hoạch của phong trào, đợt xét",
  },
  ROUND_NOT_FOR_UNIT: {
    code: "NOT_POSSIBLE",
    vi: "Đợt xét này không dành cho đơn vị của bạn.",
    en: "The round is not for your unit.",
  },
  ROUND_REQUIRED: {
    code: "INVALID",
    vi: "Hãy chọn đợt xét.",
    en: "Choose a round.",
  },
  SUBJECT_KIND_NOT_ALLOWED: {
    code: "NOT_POSSIBLE",
    vi: "Hình thức {award} không dành cho loại đối tượng này.",
    en: "{award} is not given to this kind of subject.",
    basis: "Luật Thi đua, khen thưởng 2022",
  },
  COMMENDATION_TYPE_NOT_ALLOWED: {
    code: "NOT_POSSIBLE",
    vi: "Hình thức {award} không có loại hình khen thưởng này.",
    en: "{award} has no such type of commendation.",
    basis: "Luật Thi đua, khen thưởng 2022, Điều 8",
  },
  ORGANISATION_CLOSED: {
    code: "NOT_POSSIBLE",
    vi: "Tổ chức {organisation} đã giải thể hoặc sáp nhập.",
    en: "{organisation} has been dissolved or merged.",
    basis: "Nghị định 152/2025/NĐ-CP, Điều 33 khoản 4",
  },
  NO_PIPELINE: {
    code: "NOT_POSSIBLE",
    vi: "Chưa có quy trình cho hình thức {award} ở đơn vị này.",
    en: "There is no pipeline for {award} in this unit.",
  },
  OTHER_PIPELINE: {
    code: "NOT_POSSIBLE",
    vi: "{award} đi theo quy trình khác; hãy rút hồ sơ và lập hồ sơ mới.",
    en: "{award} goes another road; withdraw and nominate anew.",
  },
  PLACE_MISSING: {
    code: "NOT_POSSIBLE",
    vi: "Quy trình cần {place} nhưng đơn vị này chưa được cấu hình.",
    en: "The pipeline needs {place}, which is not set for this unit.",
  },
  CALENDAR_UNKNOWN: {
    code: "NOT_POSSIBLE",
    vi: "Chưa có lịch làm việc năm {year}; hãy nhập lịch trước khi tính thời hạn.",
    en: "The working calendar of {year} is not known; import it before limits can be computed.",
  },
  NOT_FOUND: {
    code: "NOT_FOUND",
    vi: "Không tìm thấy.",
    en: "Not found.",
  },
  STALE_VERSION: {
    code: "STALE",
    vi: "Đã có người xử lý hồ sơ này trước bạn. Hãy xem lại trạng thái mới.",
    en: "Somebody acted first. Look at the new state.",
  },
  NOTE_REQUIRED: {
    code: "INVALID",
    vi: "Hãy ghi lý do hoặc ý kiến.",
    en: "Give a note with your reason.",
  },
  PAPERS_REQUIRED: {
    code: "INVALID",
    vi: "Thiếu giấy tờ: {papers}.",
    en: "Papers are missing: {papers}.",
    basis: "Luật Thi đua, khen thưởng 2022, Điều 84",
  },
  MISSING_ITEMS_REQUIRED: {
    code: "INVALID",
    vi: "Hãy nêu rõ những mục cần bổ sung.",
    en: "List what is missing.",
  },
  EFFECTIVE_DATE_REQUIRED: {
    code: "INVALID",
    vi: "Hãy ghi ngày có hiệu lực.",
    en: "Give the effective date.",
  },
  EFFECTIVE_DATE_IN_FUTURE: {
    code: "INVALID",
    vi: "Ngày {effectiveOn} chưa đến.",
    en: "{effectiveOn} has not come yet.",
  },
  EFFECTIVE_DATE_TOO_EARLY: {
    code: "INVALID",
    vi: "Ngày {effectiveOn} sớm hơn ngày hồ sơ đến bước này ({enteredOn}).",
    en: "{effectiveOn} is before the day the nomination came to this stage ({enteredOn}).",
  },
  PROPOSED_AWARD_NOT_LOWER: {
    code: "INVALID",
    vi: "{award} không thấp hơn hình thức đang đề nghị.",
    en: "{award} is not lower than the award nominated for.",
  },
  LIST_SIZE: {
    code: "INVALID",
    vi: "“{field}” phải có từ {min} đến {max} mục.",
    en: "“{field}” takes from {min} to {max} entries.",
  },
  INCOMING_DOCUMENT_REQUIRED: {
    code: "INVALID",
    vi: "Hãy ghi văn bản đến làm căn cứ cho bước này.",
    en: "Record the incoming document this step rests on.",
  },
  CONSULTED_ORGANISATION_REQUIRED: {
    code: "INVALID",
    vi: "Hãy chọn cơ quan được hỏi ý kiến.",
    en: "Choose the body that is consulted.",
  },
  PROPOSED_AWARD_REQUIRED: {
    code: "INVALID",
    vi: "Hãy chọn hình thức khen thưởng được đề xuất thay thế.",
    en: "Choose the award proposed instead.",
  },
  HOLD_REQUIRED: {
    code: "INVALID",
    vi: "Hồ sơ có nhiều căn cứ tạm dừng; hãy chọn căn cứ được gỡ.",
    en: "Several grounds of hold are open; choose the one that ends.",
  },
  NOT_ASKED_FOR: {
    code: "INVALID",
    vi: "Bước này không nhận mục: {fields}.",
    en: "This step does not take: {fields}.",
  },
  DESK_REQUIRED: {
    code: "INVALID",
    vi: "Bạn giữ nhiều vị trí phù hợp; hãy chọn vị trí thực hiện.",
    en: "Several of your desks fit; choose the one you act for.",
  },
  IDEMPOTENCY_KEY_REUSED: {
    code: "INVALID",
    vi: "Khóa chống lặp này đã dùng cho một yêu cầu khác.",
    en: "The idempotency key was used for another request.",
  },
  MALFORMED_ID: {
    code: "INVALID",
    vi: "Mã định danh ở “{field}” không hợp lệ.",
    en: "The id in “{field}” is malformed.",
  },
  MALFORMED_CURSOR: {
    code: "INVALID",
    vi: "Con trỏ trang “{field}” không hợp lệ hoặc thuộc danh sách khác.",
    en: "The cursor in “{field}” is malformed or belongs to another list.",
  },
  PAGE_SIZE: {
    code: "INVALID",
    vi: "Số dòng mỗi trang phải từ 1 đến {max}.",
    en: "A page has from 1 to {max} rows.",
  },
  PAGE_DIRECTION: {
    code: "INVALID",
    vi: "Chỉ dùng first/after hoặc last/before.",
    en: "Use either first/after or last/before.",
  },
  TEXT_EMPTY: {
    code: "INVALID",
    vi: "“{field}” không được để trống.",
    en: "“{field}” must not be empty.",
  },
  TEXT_TOO_LONG: {
    code: "INVALID",
    vi: "“{field}” dài {length} ký tự, tối đa {max}.",
    en: "“{field}” has {length} characters, the limit is {max}.",
  },
  TEXT_FORBIDDEN_CHARACTER: {
    code: "INVALID",
    vi: "“{field}” có ký tự không hợp lệ.",
    en: "“{field}” has a character that cannot be kept.",
  },
  DATE_INVALID: {
    code: "INVALID",
    vi: "“{field}” không phải là ngày hợp lệ hoặc không đúng thứ tự.",
    en: "“{field}” is not a valid date or is out of order.",
  },
  UNKNOWN_KEY: {
    code: "INVALID",
    vi: "“{field}” có giá trị không có trong danh mục: {key}.",
    en: "“{field}” names something unknown: {key}.",
  },
  PASSWORD_TOO_WEAK: {
    code: "INVALID",
    vi: "Mật khẩu phải có từ {min} đến {max} ký tự và khác mật khẩu cũ.",
    en: "A password has {min} to {max} characters and differs from the old one.",
  },
  BATCH_SIZE: {
    code: "INVALID",
    vi: "Mỗi lần xử lý từ 1 đến {max} hồ sơ, không trùng nhau.",
    en: "A batch has 1 to {max} nominations, each once.",
  },
  MALFORMED_REQUEST: {
    code: "INVALID",
    vi: "Yêu cầu không đúng lược đồ: {problem}",
    en: "The request does not fit the schema: {problem}",
  },
  REQUEST_TOO_LARGE: {
    code: "INVALID",
    vi: "Yêu cầu vượt quá giới hạn: {problem}",
    en: "The request exceeds a limit: {problem}",
  },
  DATABASE_UNAVAILABLE: {
    code: "UNAVAILABLE",
    vi: "Hệ thống tạm thời không kết nối được cơ sở dữ liệu. Hãy thử lại; gửi lại với cùng khóa chống lặp là an toàn.",
    en: "The database cannot be reached for now. Try again; repeating with the same key is safe.",
  },
} as const satisfies Record<string, ReasonText>;
