import { wordPaper } from "../definition.ts";
import { list, text } from "../fields.ts";
import { headBlock } from "../format/head.ts";
import { column, listTable } from "../format/list-table.ts";
import { annexTitle } from "../format/opening.ts";
import { paper } from "../format/page.ts";
import { threeSignatures } from "../format/signature.ts";
import { body, lastBody, heading, put } from "../format/text.ts";
import { foot, head } from "../parts.ts";
import { nominee } from "./list-fields.ts";

const payment = {
  ...nominee,
  multiple: text("he_so", "Hệ số trên lương cơ sở", "Multiple of the base salary"),
  amount: text("muc_thuong", "Mức thưởng, đồng", "Prize in đồng"),
  due: text("phai_chi", "Số tiền phải chi, đồng", "What is to be paid"),
};
const fund = {
  title: text("ten_nhom", "Nguồn chi với tổng số", "The fund with its sum"),
  rows: list("danh_sach", "Danh sách chi từ nguồn", "What it pays", payment),
};

const fields = {
  ...head,
  ...foot,
  decision: text("quyet_dinh", "Quyết định khen thưởng", "The decision"),
  salary: text("luong_co_so", "Lương cơ sở khi quyết định, đồng", "Base salary when decided"),
  funds: list("nguon", "Nguồn chi", "Funds", fund),
  total: text("tong_tien", "Tổng số phải chi, đồng", "To be paid in all"),
  totalInWords: text("bang_chu", "Tổng số bằng chữ", "The same in words"),
  moneyBasis: text("can_cu_tien", "Căn cứ mức thưởng", "Legal basis of the prizes"),
};

/** Danh sách chi tiền thưởng, by the funds that pay. */
export const paymentList = wordPaper({
  key: "PAYMENT_LIST",
  label: { vi: "Danh sách chi tiền thưởng", en: "Payment list" },
  fields,
  template: () => paper({ children: payments() }),
});

function payments() {
  return [
    headBlock({ numbered: false }),
    heading("DANH SÁCH CHI TIỀN THƯỞNG", { spacing: { before: 240, after: 0 } }),
    ...annexTitle("", `(Kèm theo ${put(fields.decision)})`).slice(1),
    body(
      `Mức thưởng tính theo lương cơ sở ${put(fields.salary)} đồng/tháng tại thời điểm quyết định, làm tròn lên đến mười nghìn đồng (${put(fields.moneyBasis)}).`,
    ),
    listTable({
      columns: [
        column("STT", payment.order, 7, "center"),
        column("Họ và tên, tên tập thể", payment.name, 22),
        column("Hình thức khen thưởng", payment.award, 21),
        column("Hệ số", payment.multiple, 8, "center"),
        column("Mức thưởng (đồng)", payment.amount, 14, "right"),
        column("Phải chi (đồng)", payment.due, 14, "right"),
        column("Ký nhận, ghi chú", payment.remark, 14),
      ],
      rows: fund.rows,
      groups: { list: fields.funds, title: put(fund.title) },
      total: ["Tổng cộng", put(fields.total), ""],
    }),
    lastBody(`Bằng chữ: ${put(fields.totalInWords)}.`),
    threeSignatures(["NGƯỜI LẬP", "KẾ TOÁN", "THỦ TRƯỞNG"]),
  ];
}
