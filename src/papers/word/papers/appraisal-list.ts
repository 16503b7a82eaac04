import { wordPaper } from "../definition.ts";
import { list, text } from "../fields.ts";
import { headBlock } from "../format/head.ts";
import { column, listTable } from "../format/list-table.ts";
import { addressed, annexTitle, basisLines, title } from "../format/opening.ts";
import { paper, wideTextWidth } from "../format/page.ts";
import { signatureBlock } from "../format/signature.ts";
import { body, lastBody, put } from "../format/text.ts";
import { basis, foot, head, recipients, signature } from "../parts.ts";
import { nominee } from "./list-fields.ts";

const appraised = {
  ...nominee,
  dossier: text("ho_so", "Thành phần hồ sơ", "State of the dossier"),
  criteria: text("tieu_chuan", "Kết quả theo tiêu chuẩn", "Result by criteria"),
  opinion: text("y_kien", "Ý kiến thẩm định", "Opinion of the appraiser"),
};
const group = {
  title: text("ten_nhom", "Tên nhóm", "Name of the group"),
  rows: list("danh_sach", "Danh sách trong nhóm", "Rows of the group", appraised),
};

const fields = {
  ...head,
  ...basis,
  ...signature,
  ...recipients,
  ...foot,
  addressee: text("kinh_gui", "Cấp được báo cáo", "Who is reported to"),
  occasion: text("phong_trao", "Phong trào, đợt khen thưởng", "Campaign and round"),
  about: text("danh_sach_cua", "Tờ trình hoặc quyết định có danh sách", "The paper with the list"),
  counted: text("tong_so", "Tổng số, viết thành lời", "How many in all, in words"),
  results: list("ket_qua", "Số hồ sơ theo ý kiến thẩm định", "Dossiers by opinion", {
    opinion: text("y_kien", "Ý kiến thẩm định", "Opinion"),
    count: text("so_luong", "Số hồ sơ", "How many"),
  }),
  groups: list("nhom", "Nhóm trong danh sách", "Groups of the list", group),
};

/** Báo cáo thẩm định of a whole list, as a table. */
export const appraisalList = wordPaper({
  key: "APPRAISAL_LIST",
  label: { vi: "Báo cáo thẩm định danh sách", en: "Appraisal report on a list" },
  fields,
  template: () => paper({ children: report() }, { children: annex(), wide: true }),
});

function report() {
  const { opinion, count } = fields.results.of;
  return [
    headBlock(),
    ...title("BÁO CÁO", "Kết quả thẩm định danh sách đề nghị khen thưởng"),
    addressed(`Kính gửi: ${put(fields.addressee)}.`),
    ...basisLines(),
    body(
      `${put(head.bodyName)} đã thẩm định hồ sơ của ${put(fields.counted)} trong ${put(fields.about)} (${put(fields.occasion)}). Kết quả:`,
    ),
    listTable({
      columns: [column("Ý kiến thẩm định", opinion, 70), column("Số hồ sơ", count, 30, "center")],
      rows: fields.results,
    }),
    body("Kết quả cụ thể của từng trường hợp theo danh sách kèm theo."),
    lastBody(`${put(head.bodyName)} báo cáo, kính trình xem xét, quyết định./.`),
    signatureBlock(),
  ];
}

function annex() {
  return [
    ...annexTitle(
      "KẾT QUẢ THẨM ĐỊNH TỪNG TRƯỜNG HỢP",
      `(Kèm theo Báo cáo của ${put(head.bodyName)})`,
    ),
    listTable({
      width: wideTextWidth,
      columns: [
        column("STT", appraised.order, 5, "center"),
        column("Họ và tên, tên tập thể", appraised.name, 19),
        column("Chức vụ, đơn vị", appraised.place, 19),
        column("Hồ sơ", appraised.dossier, 18),
        column("Tiêu chuẩn", appraised.criteria, 24),
        column("Ý kiến thẩm định", appraised.opinion, 15),
      ],
      rows: group.rows,
      groups: { list: fields.groups, title: put(group.title) },
    }),
  ];
}
