import type { Label } from "./vocabulary.ts";

/** What people call the fields that refusals name; a field without an entry is told by its key. */
export const fieldNames: Readonly<Record<string, Label>> = {
  note: { vi: "Lý do, ý kiến", en: "reason or remark" },
  reason: { vi: "Lý do", en: "reason" },
  "lines.reason": { vi: "Lý do của kết luận", en: "reason of the finding" },
  "subject.name": { vi: "Tên người, tập thể được đề nghị", en: "name of the nominee" },
  "subject.position": { vi: "Chức vụ", en: "position" },
  achievement: { vi: "Tóm tắt thành tích", en: "summary of the achievement" },
  achievementFrom: { vi: "Thành tích từ ngày", en: "achievement from" },
  achievementTo: { vi: "Thành tích đến ngày", en: "achievement to" },
  "missingItems.description": { vi: "Nội dung cần bổ sung", en: "what is missing" },
  text: { vi: "Nội dung", en: "text" },
  source: { vi: "Nguồn", en: "source" },
  fullName: { vi: "Họ và tên", en: "full name" },
  position: { vi: "Chức vụ", en: "position" },
  fileName: { vi: "Tên tệp", en: "file name" },
  signedBy: { vi: "Người ký", en: "signed by" },
  signedNumber: { vi: "Số văn bản", en: "number of the document" },
  effectiveOn: { vi: "Ngày có hiệu lực", en: "effective date" },
};
