import { wordPaper } from "../definition.ts";
import { list, text } from "../fields.ts";
import { headBlock } from "../format/head.ts";
import { column, listTable } from "../format/list-table.ts";
import { addressed, annexTitle, basisLines, title } from "../format/opening.ts";
import { paper, wideTextWidth } from "../format/page.ts";
import { signatureBlock } from "../format/signature.ts";
import { body, lastBody, part, put } from "../format/text.ts";
import { basis, foot, head, recipients, signature } from "../parts.ts";
import { awardTotals, nomineeGroups } from "./list-fields.ts";

const fields = {
  ...head,
  ...basis,
  ...signature,
  ...recipients,
  ...foot,
  about: text("trich_yeu", "Trích yếu nội dung", "What it is about"),
  addressees: text("kinh_gui", "Nơi gửi đến", "To whom it goes"),
  occasion: text("phong_trao", "Phong trào, đợt khen thưởng", "Campaign and round"),
  counted: text("tong_so", "Tổng số tập thể, hộ gia đình, cá nhân", "How many subjects, in words"),
  ...awardTotals,
  groups: list("nhom", "Nhóm trong danh sách", "Groups of the list", nomineeGroups),
};

/** Tờ trình with its list. */
export const submissionLetter = wordPaper({
  key: "SUBMISSION_LETTER",
  label: { vi: "Tờ trình kèm danh sách", en: "Submission letter with its list" },
  fields,
  template: () => paper({ children: letter() }, { children: annex(), wide: true }),
});

function letter() {
  const { award, counted } = awardTotals.totals.of;
  return [
    headBlock(),
    ...title("TỜ TRÌNH", put(fields.about)),
    addressed(`Kính gửi: ${put(fields.addressees)}.`),
    ...basisLines(),
    body(
      `Thực hiện ${put(fields.occasion)}; trên cơ sở kết quả bình xét, ${put(head.bodyName)} trình xem xét, khen thưởng ${put(fields.counted)} đã có thành tích (có danh sách kèm theo), gồm:`,
    ),
    ...part(awardTotals.totals, [body(`- ${put(award)}: ${put(counted)}`)]),
    lastBody(
      `${put(head.bodyName)} chịu trách nhiệm về tính chính xác của thành tích và hồ sơ đề nghị. Kính đề nghị ${put(fields.addressees)} xem xét, quyết định./.`,
    ),
    signatureBlock(),
  ];
}

function annex() {
  const row = nomineeGroups.rows.of;
  return [
    ...annexTitle(
      "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG",
      `(Kèm theo Tờ trình ${put(head.cited)} của ${put(head.bodyName)})`,
    ),
    listTable({
      width: wideTextWidth,
      columns: [
        column("STT", row.order, 6, "center"),
        column("Họ và tên, tên tập thể", row.name, 22),
        column("Chức vụ, đơn vị công tác", row.place, 24),
        column("Tóm tắt thành tích", row.achievement, 34),
        column("Ghi chú", row.remark, 14),
      ],
      rows: nomineeGroups.rows,
      groups: { list: fields.groups, title: put(nomineeGroups.title) },
    }),
  ];
}
