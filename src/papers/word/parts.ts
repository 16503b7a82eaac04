import { flag, list, text } from "./fields.ts";

/** Of lines that are one sentence all but the last end with a semicolon (NĐ 30/2020, Phụ lục I). */
export const ending = {
  end: text(
    "dau_cuoi",
    "Dấu cuối dòng: “;”, ở dòng cuối “.”",
    "A semicolon, at the last a full stop",
  ),
};

/** Who issues a paper, when and where; at the head of every one. */
export const head = {
  parentBody: text("co_quan_chu_quan", "Cơ quan chủ quản, chữ in hoa", "Parent body in capitals"),
  body: text("co_quan", "Cơ quan ban hành, chữ in hoa", "Issuing body in capitals"),
  bodyName: text("ten_co_quan", "Tên cơ quan ban hành", "Name of the issuing body"),
  number: text(
    "so_ky_hieu",
    "Số, ký hiệu; số để trống khi dự thảo",
    "Number and symbol; no number in a draft",
  ),
  cited: text(
    "so_va_ngay",
    "Số, ký hiệu và ngày khi được dẫn chiếu",
    "Number and day as it is cited",
  ),
  placeAndDate: text("noi_ngay", "Địa danh, ngày tháng năm", "Place and date in words"),
  draft: flag("du_thao", "Đang là dự thảo", "Is a draft"),
};

/** Who signs; each line as it is printed. */
export const signature = {
  signedAs: list("ky_voi", "Quyền hạn, chức vụ người ký", "Capacity and title of the signer", {
    line: text("dong", "Dòng chữ in hoa", "A line in capitals"),
  }),
  signerName: text("nguoi_ky", "Họ tên người ký", "Name of the signer"),
};

export const recipients = {
  recipients: list("noi_nhan", "Nơi nhận", "Recipients", {
    recipient: text("noi", "Nơi nhận, kèm mục đích gửi", "A recipient with the purpose"),
  }),
};

export const basis = {
  basis: list("can_cu", "Căn cứ ban hành", "Legal bases", {
    document: text("van_ban", "Văn bản làm căn cứ", "The document"),
    ...ending,
  }),
};

/** At the foot of every page. */
export const foot = {
  code: text("ma_xac_thuc", "Mã xác thực của bản in", "Verification code"),
};
