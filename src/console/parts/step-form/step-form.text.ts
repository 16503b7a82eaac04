export const stepText = {
  note: { vi: "Lý do, ý kiến", en: "Reason or remark" },
  noteOptional: { vi: "Ghi chú (không bắt buộc)", en: "Note (optional)" },
  desk: { vi: "Với tư cách", en: "Acting as" },
  capacity: { vi: "Thẩm quyền ký", en: "Signing capacity" },
  effectiveOn: { vi: "Ngày có hiệu lực", en: "Took effect on" },
  award: { vi: "Hình thức đề nghị thay", en: "Award proposed instead" },
  body: { vi: "Cơ quan được lấy ý kiến", en: "Body asked for its opinion" },
  incoming: { vi: "Văn bản đến làm căn cứ", en: "Incoming document it rests on" },
  missing: { vi: "Nội dung cần bổ sung", en: "What is missing" },
  missingText: { vi: "Nội dung {n}", en: "Item {n}" },
  missingType: { vi: "Loại giấy tờ", en: "Document type" },
  noType: { vi: "Không phải giấy tờ", en: "Not a paper" },
  title: { vi: "Tên, trích yếu", en: "Title" },
  number: { vi: "Số", en: "Number" },
  symbol: { vi: "Ký hiệu", en: "Symbol" },
  issuer: { vi: "Cơ quan ban hành", en: "Issued by" },
  issuedOn: { vi: "Ngày ban hành", en: "Issued on" },
  file: { vi: "Tệp đính kèm", en: "File" },
  stale: {
    vi: "Có người vừa xử lý hồ sơ này. Nội dung bạn nhập vẫn còn; xem lại hồ sơ rồi thực hiện trên bản mới.",
    en: "Somebody has just acted on this nomination. What you wrote is kept; look at it again, then do it on the fresh version.",
  },
  leadsTo: { vi: "Hồ sơ sẽ chuyển sang: {stage}.", en: "It goes on to: {stage}." },
  nameless: {
    vi: "Ghi số, trích yếu hoặc đính kèm tệp của: {papers}.",
    en: "Give the number, the title or the file of: {papers}.",
  },
  done: { vi: "Đã thực hiện {n}/{all} hồ sơ", en: "Done for {n} of {all} nominations" },
  refused: { vi: "Không thực hiện được", en: "Refused" },
} as const;

/** In whose name a paper is signed. */
export const capacityText = {
  HEAD: { vi: "Người đứng đầu ký", en: "As head" },
  ON_BEHALF: { vi: "TM. (thay mặt tập thể)", en: "On behalf of the body (TM.)" },
  DEPUTY_FOR: { vi: "KT. (ký thay)", en: "For the head (KT.)" },
  BY_ORDER: { vi: "TL. (thừa lệnh)", en: "By order (TL.)" },
  AUTHORISED: { vi: "TUQ. (thừa ủy quyền)", en: "By authorisation (TUQ.)" },
  ACTING: { vi: "Q. (quyền)", en: "Acting (Q.)" },
} as const;
