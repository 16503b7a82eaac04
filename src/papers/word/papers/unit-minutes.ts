import { wordPaper } from "../definition.ts";
import { list, text } from "../fields.ts";
import { headBlock } from "../format/head.ts";
import { column, listTable } from "../format/list-table.ts";
import { title } from "../format/opening.ts";
import { paper } from "../format/page.ts";
import { twoSignatures } from "../format/signature.ts";
import { body, formLine, lastBody, put } from "../format/text.ts";
import { foot, head } from "../parts.ts";
import { nominee, nomineeGroups } from "./list-fields.ts";

const dots = "……………";

const fields = {
  ...head,
  ...foot,
  about: text("trich_yeu", "Trích yếu nội dung", "What it is about"),
  occasion: text("phong_trao", "Phong trào, đợt khen thưởng", "Campaign and round"),
  place: text("dia_danh", "Địa danh", "Place"),
  chair: text("chu_tri", "Chủ trì cuộc họp", "Who chairs the meeting"),
  chairName: text("ten_chu_tri", "Họ tên người chủ trì", "Name of the chair"),
  counted: text("tong_so", "Tổng số đề nghị, viết thành lời", "How many are proposed, in words"),
  groups: list("nhom", "Nhóm trong danh sách", "Groups of the list", nomineeGroups),
};

/** Biên bản họp đơn vị: what the system knows is filled in, attendance and votes are written by hand. */
export const unitMinutes = wordPaper({
  key: "UNIT_MINUTES",
  label: { vi: "Biên bản họp đơn vị", en: "Minutes of the unit's meeting" },
  fields,
  template: () => paper({ children: [...opening(), ...results(), ...closing()] }),
});

function opening() {
  return [
    headBlock(),
    ...title("BIÊN BẢN", put(fields.about)),
    formLine(
      `Vào hồi ${dots} giờ ${dots}, ngày …… tháng …… năm 20……, tại ${dots}${dots}, ${put(head.bodyName)} tổ chức họp bình xét, đề nghị khen thưởng trong ${put(fields.occasion)}.`,
    ),
    body("**I. THÀNH PHẦN**"),
    body(`1. Chủ trì: ${put(fields.chair)}.`),
    formLine(`2. Thư ký: ${dots}${dots}${dots}.`),
    formLine(
      `3. Tổng số công chức, viên chức, người lao động của đơn vị: …… người; có mặt: …… người; vắng mặt: …… người (lý do: ${dots}${dots}).`,
    ),
    body("**II. NỘI DUNG**"),
    body(
      "Chủ trì nêu đối tượng, tiêu chuẩn, số lượng xét khen thưởng; các cá nhân, tập thể được giới thiệu báo cáo thành tích; cuộc họp thảo luận, đánh giá thành tích và biểu quyết (bỏ phiếu) đối với từng trường hợp.",
    ),
    formLine(`Ý kiến thảo luận: ${dots}${dots}${dots}${dots}${dots}${dots}${dots}${dots}`),
  ];
}

function results() {
  return [
    body("**III. KẾT QUẢ**"),
    body(
      `Cuộc họp thống nhất đề nghị cấp có thẩm quyền xét khen thưởng ${put(fields.counted)}, kết quả cụ thể:`,
    ),
    listTable({
      columns: [
        column("STT", nominee.order, 7, "center"),
        column("Họ và tên, tên tập thể", nominee.name, 24),
        column("Chức vụ, đơn vị", nominee.place, 24),
        column("Tóm tắt thành tích", nominee.achievement, 25),
        { title: "Số phiếu đồng ý/tổng số", text: "……/……", share: 12, align: "center" },
        { title: "Tỷ lệ (%)", text: "……", share: 8, align: "center" },
      ],
      rows: nomineeGroups.rows,
      groups: { list: fields.groups, title: put(nomineeGroups.title) },
    }),
  ];
}

function closing() {
  return [
    lastBody(
      `Cuộc họp kết thúc vào hồi ${dots} giờ ${dots} cùng ngày. Biên bản đã được đọc cho những người dự họp cùng nghe, nhất trí thông qua và lập thành 02 bản có giá trị như nhau./.`,
    ),
    twoSignatures({ title: "THƯ KÝ", name: "" }, { title: "CHỦ TRÌ", name: put(fields.chairName) }),
  ];
}
