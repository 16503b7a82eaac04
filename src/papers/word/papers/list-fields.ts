import { list, text } from "../fields.ts";

/** A line of a list of nominees. */
export const nominee = {
  order: text("stt", "Số thứ tự trong nhóm", "Number within the group"),
  name: text("ho_ten", "Họ và tên, tên tập thể", "Name"),
  position: text("chuc_vu", "Chức vụ", "Position"),
  unit: text("don_vi", "Đơn vị", "Unit"),
  place: text("chuc_vu_don_vi", "Chức vụ và đơn vị", "Position and unit"),
  award: text("hinh_thuc", "Danh hiệu, hình thức khen thưởng", "Award"),
  achievement: text("thanh_tich", "Tóm tắt thành tích", "Achievement in short"),
  remark: text("ghi_chu", "Ghi chú", "Remark"),
};

/** A group of a list: one award for one kind of subject. */
export const nomineeGroups = {
  title: text("ten_nhom", "Tên nhóm", "Name of the group"),
  rows: list("danh_sach", "Danh sách trong nhóm", "Rows of the group", nominee),
};

/** How many of each award. */
export const awardTotals = {
  totals: list("tong_hop", "Số lượng theo từng hình thức", "How many of each award", {
    award: text("hinh_thuc", "Danh hiệu, hình thức khen thưởng", "Award"),
    counted: text(
      "so_luong",
      "Số lượng, viết thành lời, kèm dấu câu",
      "How many, in words, with the stop",
    ),
  }),
};
