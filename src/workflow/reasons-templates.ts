import type { ReasonText } from "./refusals.ts";

/** Refusals of papers that are printed and of the templates they are printed with. */
export const templateReasons = {
  TEMPLATE_NOT_WORD: {
    code: "INVALID",
    vi: "Tệp không phải văn bản Word (.docx) đọc được.",
    en: "The file is no Word document (.docx) that can be read.",
  },
  TEMPLATE_WITH_MACRO: {
    code: "INVALID",
    vi: "Mẫu chứa macro hoặc đối tượng nhúng; hãy lưu lại dưới dạng .docx không có macro.",
    en: "The template carries a macro or an embedded object; save it as a .docx without any.",
  },
  TEMPLATE_REACHES_OUT: {
    code: "INVALID",
    vi: "Mẫu lấy nội dung từ bên ngoài: {links}. Hãy nhúng nội dung vào mẫu.",
    en: "The template fetches from outside: {links}. Put the content into the template.",
  },
  TEMPLATE_BROKEN: {
    code: "INVALID",
    vi: "Trường trộn chưa mở hoặc chưa đóng đúng: {fields}; tại đoạn: {paragraphs}.",
    en: "Merge fields are not opened or closed properly: {fields}; in the paragraph: {paragraphs}.",
  },
  TEMPLATE_FIELD_UNKNOWN: {
    code: "INVALID",
    vi: "Mẫu có trường trộn không có trong văn bản này: {fields}; tại đoạn: {paragraphs}.",
    en: "The template names merge fields this paper does not have: {fields}; in the paragraph: {paragraphs}.",
  },
  TEMPLATE_PAPER_UNKNOWN: {
    code: "INVALID",
    vi: "Không có văn bản “{paper}”.",
    en: "There is no paper “{paper}”.",
  },
  TEMPLATE_DATE_PAST: {
    code: "INVALID",
    vi: "Ngày áp dụng mẫu không được trước hôm nay.",
    en: "The template cannot hold from a day before today.",
  },
  NOT_YOUR_TEMPLATES: {
    code: "NOT_ALLOWED",
    vi: "Bạn không quản trị mẫu văn bản của cơ quan này.",
    en: "You do not administer the templates of this organisation.",
  },
  PAPER_IN_PART: {
    code: "NOT_ALLOWED",
    vi: "Danh sách có hồ sơ bạn không được xem, nên bạn không in được cả văn bản.",
    en: "The list has nominations you may not read, so that you cannot print the whole paper.",
  },
  PAPER_NOT_YET: {
    code: "NOT_POSSIBLE",
    vi: "Chưa in được văn bản này: {when}.",
    en: "This paper cannot be printed yet: {when}.",
  },
  DRAFT_OF_OTHERS: {
    code: "NOT_ALLOWED",
    vi: "Văn bản còn là dự thảo; chỉ người soạn và người ký in được.",
    en: "The paper is a draft; only those who prepare and sign it may print it.",
  },
} as const satisfies Record<string, ReasonText>;
