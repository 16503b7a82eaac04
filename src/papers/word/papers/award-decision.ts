import { wordPaper } from "../definition.ts";
import { flag, list, text } from "../fields.ts";
import { headBlock } from "../format/head.ts";
import { column, listTable } from "../format/list-table.ts";
import { annexTitle, basisLines, title } from "../format/opening.ts";
import { paper, wideTextWidth } from "../format/page.ts";
import { signatureBlock } from "../format/signature.ts";
import { body, lastBody, heading, part, put } from "../format/text.ts";
import { basis, foot, head, recipients, signature, ending } from "../parts.ts";
import { awardTotals, nominee } from "./list-fields.ts";

const honoured = {
  ...nominee,
  amount: text("tien_thuong", "Mức tiền thưởng, đồng", "Prize in đồng"),
};
const groups = {
  title: text("ten_nhom", "Tên nhóm", "Name of the group"),
  rows: list("danh_sach", "Danh sách trong nhóm", "Rows of the group", honoured),
};

const fields = {
  ...head,
  ...basis,
  ...signature,
  ...recipients,
  ...foot,
  about: text("trich_yeu", "Trích yếu nội dung", "What it is about"),
  authority: text("tham_quyen", "Thẩm quyền ban hành, chữ in hoa", "Who decides, in capitals"),
  proposals: list("xet_de_nghi", "Các đề nghị", "Proposals", {
    proposal: text("de_nghi", "Người đề nghị và tờ trình", "Who proposes, by which letter"),
    ...ending,
  }),
  awarded: text("dieu_1", "Nội dung Điều 1", "Text of Article 1"),
  several: flag("nhieu", "Có nhiều hơn một trường hợp", "More than one is honoured"),
  ...awardTotals,
  money: flag("co_tien_thuong", "Có tiền thưởng", "There is prize money"),
  noMoney: flag("khong_tien_thuong", "Không có tiền thưởng", "There is no prize money"),
  total: text("tong_tien", "Tổng tiền thưởng, đồng", "Prize money in all"),
  totalInWords: text("bang_chu", "Tổng tiền thưởng bằng chữ", "The same in words"),
  funds: text("nguon_chi", "Nguồn chi", "Funds it is paid from"),
  moneyBasis: text("can_cu_tien", "Căn cứ mức thưởng", "Legal basis of the prizes"),
  duties: text("trach_nhiem", "Trách nhiệm thi hành", "Who carries it out"),
  groups: list("nhom", "Nhóm trong danh sách", "Groups of the list", groups),
  corrected: flag("co_dinh_chinh", "Đã được đính chính", "Has been corrected"),
  corrections: list("dinh_chinh", "Văn bản đính chính", "Corrections", {
    correction: text("noi_dung", "Số, ngày và nội dung đính chính", "What was corrected, by what"),
  }),
};

/** Quyết định khen thưởng: three articles, then the list with the money. */
export const awardDecision = wordPaper({
  key: "AWARD_DECISION",
  label: { vi: "Quyết định khen thưởng kèm danh sách", en: "Award decision with its list" },
  fields,
  template: () => paper({ children: decision() }, { children: annex(), wide: true }),
});

function decision() {
  const { award, counted } = awardTotals.totals.of;
  return [
    headBlock(),
    ...title("QUYẾT ĐỊNH", put(fields.about)),
    heading(put(fields.authority)),
    ...basisLines(),
    ...part(fields.proposals, [
      body(`Xét đề nghị của ${put(fields.proposals.of.proposal)}${put(fields.proposals.of.end)}`, {
        italics: true,
      }),
    ]),
    heading("QUYẾT ĐỊNH:"),
    body(`**Điều 1.** ${put(fields.awarded)}`),
    ...part(fields.several, part(awardTotals.totals, [body(`- ${put(award)}: ${put(counted)}`)])),
    ...part(fields.money, [
      body(
        `**Điều 2.** Tiền thưởng kèm theo là ${put(fields.total)} đồng (Bằng chữ: ${put(fields.totalInWords)}), chi từ ${put(fields.funds)}, mức thưởng theo ${put(fields.moneyBasis)}.`,
      ),
    ]),
    ...part(fields.noMoney, [
      body("**Điều 2.** Kèm theo hiện vật khen thưởng theo quy định của pháp luật."),
    ]),
    lastBody(
      `**Điều 3.** Quyết định này có hiệu lực kể từ ngày ký. ${put(fields.duties)} chịu trách nhiệm thi hành Quyết định này./.`,
    ),
    signatureBlock(),
  ];
}

function annex() {
  return [
    ...annexTitle(
      "DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC KHEN THƯỞNG",
      `(Kèm theo Quyết định ${put(head.cited)} của ${put(head.bodyName)})`,
    ),
    listTable({
      width: wideTextWidth,
      columns: [
        column("STT", honoured.order, 5, "center"),
        column("Họ và tên, tên tập thể", honoured.name, 20),
        column("Chức vụ, đơn vị công tác", honoured.place, 21),
        column("Thành tích", honoured.achievement, 32),
        column("Tiền thưởng (đồng)", honoured.amount, 11, "right"),
        column("Ghi chú", honoured.remark, 11),
      ],
      rows: groups.rows,
      groups: { list: fields.groups, title: put(groups.title) },
      total: ["Tổng cộng", put(fields.total), ""],
    }),
    ...part(fields.corrected, [
      heading("ĐÍNH CHÍNH SAU KHI BAN HÀNH"),
      ...part(fields.corrections, [body(`- ${put(fields.corrections.of.correction)}`)]),
    ]),
  ];
}
