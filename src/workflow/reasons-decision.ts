import type { ReasonText } from "./refusals.ts";

/** Refusals of signing, numbering, publishing and correcting, and of the prize money. */
export const decisionReasons = {
  CAPACITY_NOT_FITTING: {
    code: "INVALID",
    vi: "Tư cách ký không phù hợp với chức danh; có thể chọn: {fitting}.",
    en: "The signing capacity does not fit the role; choose from: {fitting}.",
    basis: "Nghị định 30/2020/NĐ-CP, Điều 13",
  },
  CAPACITY_DOCUMENT_REQUIRED: {
    code: "INVALID",
    vi: "Ký {capacity} phải ghi rõ văn bản ủy quyền hoặc giao ký.",
    en: "Signing {capacity} needs a note that names the authorising document.",
    basis: "Nghị định 30/2020/NĐ-CP, Điều 13",
  },
  CONTENT_CHANGED: {
    code: "NOT_POSSIBLE",
    vi: "Nội dung không còn như lúc ký ở các hồ sơ: {codes}.",
    en: "The content is no longer what was signed, for: {codes}.",
  },
} as const satisfies Record<string, ReasonText>;
