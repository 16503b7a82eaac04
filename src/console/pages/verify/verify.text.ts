export const verifyText = {
  title: { vi: "Kiểm tra văn bản", en: "Check a paper" },
  about: {
    vi: "Nhập mã xác thực in trên văn bản để biết văn bản có do hệ thống này lập hay không và nội dung còn đúng hay không.",
    en: "Enter the code printed on a paper to learn whether this system made it and whether it still holds.",
  },
  code: { vi: "Mã xác thực", en: "Verification code" },
  check: { vi: "Kiểm tra", en: "Check" },
  unknown: {
    vi: "Không có văn bản nào mang mã này. Hãy đối chiếu lại từng ký tự.",
    en: "No paper bears this code. Compare it letter by letter.",
  },
  stands: { vi: "Nội dung còn đúng với hồ sơ đang lưu.", en: "It says what is kept today." },
  changed: {
    vi: "Nội dung đang lưu đã thay đổi sau khi văn bản này được lập.",
    en: "What is kept has changed since this paper was made.",
  },
  draft: { vi: "Khi in ra, văn bản còn là dự thảo.", en: "It was a draft when it was printed." },
  issuer: { vi: "Cơ quan ban hành", en: "Issued by" },
  number: { vi: "Số, ký hiệu", en: "Number" },
  issuedOn: { vi: "Ngày ban hành", en: "Date" },
  lines: { vi: "Số dòng trong danh sách", en: "Lines of its list" },
  madeAt: { vi: "Lập lúc", en: "Made at" },
  sha256: { vi: "SHA-256 của tệp", en: "SHA-256 of the file" },
} as const;
