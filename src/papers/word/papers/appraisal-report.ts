import { wordPaper } from "../definition.ts";
import { flag, list, text } from "../fields.ts";
import { headBlock } from "../format/head.ts";
import { column, listTable } from "../format/list-table.ts";
import { addressed, basisLines, title } from "../format/opening.ts";
import { paper } from "../format/page.ts";
import { signatureBlock } from "../format/signature.ts";
import { body, lastBody, part, put } from "../format/text.ts";
import { basis, foot, head, recipients, signature } from "../parts.ts";

const fields = {
  ...head,
  ...basis,
  ...signature,
  ...recipients,
  ...foot,
  addressee: text("kinh_gui", "Cấp được báo cáo", "Who is reported to"),
  dossier: text("ma_ho_so", "Mã hồ sơ", "Code of the dossier"),
  name: text("ho_ten", "Họ và tên, tên tập thể", "Name"),
  place: text("chuc_vu_don_vi", "Chức vụ và đơn vị", "Position and unit"),
  award: text("hinh_thuc", "Danh hiệu, hình thức đề nghị", "Award proposed"),
  occasion: text("phong_trao", "Phong trào, đợt khen thưởng", "Campaign and round"),
  achievement: text("thanh_tich", "Tóm tắt thành tích", "Achievement in short"),
  received: text("tiep_nhan", "Tình hình tiếp nhận hồ sơ", "When it was received"),
  papers: list("thanh_phan", "Thành phần hồ sơ", "Papers of the dossier", {
    paper: text("giay_to", "Loại giấy tờ", "Type of paper"),
    state: text("tinh_trang", "Tình trạng", "Whether it is there"),
    basis: text("can_cu_giay_to", "Căn cứ", "Legal basis"),
  }),
  criteria: list("tieu_chuan", "Tiêu chuẩn", "Criteria", {
    order: text("stt", "Số thứ tự", "Number"),
    criterion: text("noi_dung", "Nội dung tiêu chuẩn", "The criterion"),
    found: text("ket_qua", "Kết quả, số liệu", "What was found"),
    verdict: text("danh_gia", "Đánh giá", "Verdict"),
  }),
  hasFindings: flag("co_luu_y", "Có nội dung cần lưu ý", "There are findings"),
  findings: list("luu_y", "Nội dung cần lưu ý", "Findings", {
    finding: text("van_de", "Nội dung", "The finding"),
  }),
  conclusion: text("ket_luan", "Ý kiến thẩm định", "Opinion of the appraiser"),
};

/** Báo cáo thẩm định of one dossier: its papers and a line per criterion. */
export const appraisalReport = wordPaper({
  key: "APPRAISAL_REPORT",
  label: { vi: "Báo cáo thẩm định hồ sơ", en: "Appraisal report on a dossier" },
  fields,
  template: () => paper({ children: [...opening(), ...results(), signatureBlock()] }),
});

function opening() {
  const { paper: kind, state, basis: ground } = fields.papers.of;
  return [
    headBlock(),
    ...title("BÁO CÁO", "Kết quả thẩm định hồ sơ đề nghị khen thưởng"),
    addressed(`Kính gửi: ${put(fields.addressee)}.`),
    ...basisLines(),
    body(`${put(head.bodyName)} báo cáo kết quả thẩm định hồ sơ ${put(fields.dossier)} như sau:`),
    body("**I. HỒ SƠ ĐỀ NGHỊ**"),
    body(`1. Đối tượng: ${put(fields.name)}, ${put(fields.place)}.`),
    body(`2. Hình thức đề nghị: ${put(fields.award)} (${put(fields.occasion)}).`),
    body(`3. Tóm tắt thành tích: ${put(fields.achievement)}`),
    body(`4. Tiếp nhận: ${put(fields.received)}.`),
    body("5. Thành phần hồ sơ:"),
    listTable({
      columns: [
        column("Giấy tờ", kind, 42),
        column("Tình trạng", state, 22),
        column("Căn cứ", ground, 36),
      ],
      rows: fields.papers,
    }),
  ];
}

function results() {
  const { order, criterion, found, verdict } = fields.criteria.of;
  return [
    body("**II. KẾT QUẢ THẨM ĐỊNH**"),
    listTable({
      columns: [
        column("STT", order, 8, "center"),
        column("Tiêu chuẩn", criterion, 46),
        column("Kết quả, số liệu", found, 30),
        column("Đánh giá", verdict, 16, "center"),
      ],
      rows: fields.criteria,
    }),
    ...part(fields.hasFindings, [
      body("Nội dung cần lưu ý:"),
      ...part(fields.findings, [body(`- ${put(fields.findings.of.finding)}`)]),
    ]),
    body("**III. Ý KIẾN THẨM ĐỊNH**"),
    body(`${put(fields.conclusion)}`),
    lastBody(`${put(head.bodyName)} báo cáo, kính trình xem xét, quyết định./.`),
  ];
}
