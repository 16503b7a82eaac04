import type { ReasonText } from "./refusals.ts";

/** Refusals of letters (tờ trình) and of their consolidation; `{lines}` names position and code. */
export const submissionReasons = {
  PAPER_EMPTY: {
    code: "INVALID",
    vi: "Danh sách chưa có hồ sơ nào.",
    en: "There is no nomination on the list.",
  },
  LINES_OF_ANOTHER_BODY: {
    code: "NOT_ALLOWED",
    vi: "Hồ sơ thuộc Tờ trình của cơ quan, đơn vị khác, ở dòng: {lines}.",
    en: "The letter of another body is what these lines wait for: {lines}.",
  },
  LINES_OF_ANOTHER_ROUND: {
    code: "NOT_POSSIBLE",
    vi: "Một Tờ trình chỉ gồm hồ sơ của một đợt xét; thuộc đợt khác ở dòng: {lines}.",
    en: "A letter is over nominations of one round; of another one are lines: {lines}.",
  },
  LINES_ON_A_PAPER: {
    code: "NOT_POSSIBLE",
    vi: "Hồ sơ đã nằm trong một văn bản chưa gửi, ở dòng: {lines}.",
    en: "Already on a paper that is not sent are lines: {lines}.",
  },
  SUBJECT_TWICE: {
    code: "NOT_POSSIBLE",
    vi: "Một cá nhân, tập thể được đề nghị hai lần cho cùng một hình thức, ở dòng: {lines}.",
    en: "The same subject stands twice for one award, at lines: {lines}.",
  },
  SUBMISSION_NOT_SENT: {
    code: "NOT_POSSIBLE",
    vi: "Tờ trình chưa gửi nên chưa có gì để thu hồi.",
    en: "The letter is not sent, so that there is nothing to recall.",
  },
  SUBMISSION_RECALLED: {
    code: "NOT_POSSIBLE",
    vi: "Tờ trình đã được thu hồi.",
    en: "The letter was recalled.",
  },
  SUBMISSION_EMPTY: {
    code: "NOT_POSSIBLE",
    vi: "Không còn hồ sơ nào trong Tờ trình để thu hồi.",
    en: "Nothing is left on the letter that could be recalled.",
  },
  SUBMISSION_RECEIVED: {
    code: "NOT_POSSIBLE",
    vi: "Bên nhận đã tiếp nhận hoặc xử lý hồ sơ: {codes}; chỉ thu hồi được Tờ trình khi chưa hồ sơ nào được tiếp nhận.",
    en: "The receiver has taken up: {codes}. A letter is recalled only before any of its lines is received.",
  },
  SUBMISSION_NOT_RECALLABLE: {
    code: "NOT_POSSIBLE",
    vi: "Tờ trình gửi tới cấp này không thu hồi được; đề nghị bên nhận trả lại.",
    en: "A letter to this level is not recalled; ask the receiver to return it.",
  },
  NOT_YOUR_CONSOLIDATION: {
    code: "NOT_ALLOWED",
    vi: "Bạn không giữ vị trí ở cơ quan tổng hợp này.",
    en: "You hold no desk of the body that consolidates here.",
  },
  CONSOLIDATES_NOTHING: {
    code: "NOT_POSSIBLE",
    vi: "Chỉ Sở, ban, ngành, cấp xã và tỉnh tổng hợp đề nghị khen thưởng.",
    en: "Only departments, communes and the province consolidate.",
  },
} as const satisfies Record<string, ReasonText>;
