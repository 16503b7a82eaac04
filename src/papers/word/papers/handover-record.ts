import { wordPaper } from "../definition.ts";
import { list, text } from "../fields.ts";
import { headBlock } from "../format/head.ts";
import { column, listTable } from "../format/list-table.ts";
import { title } from "../format/opening.ts";
import { paper } from "../format/page.ts";
import { twoSignatures } from "../format/signature.ts";
import { body, formLine, lastBody, part, put } from "../format/text.ts";
import { foot, head } from "../parts.ts";
import { nominee } from "./list-fields.ts";

const item = {
  ...nominee,
  item: text("hien_vat", "Hiện vật", "The item"),
  handedOverOn: text("ngay_giao", "Ngày giao đã ghi", "Day it was handed over"),
};
const group = {
  title: text("ten_nhom", "Tên nhóm", "Name of the group"),
  rows: list("danh_sach", "Danh sách trong nhóm", "Rows of the group", item),
};

const fields = {
  ...head,
  ...foot,
  decision: text("quyet_dinh", "Quyết định khen thưởng", "The decision"),
  items: list("tong_hien_vat", "Số lượng từng loại hiện vật", "How many of each item", {
    item: text("hien_vat", "Hiện vật", "The item"),
    count: text("so_luong", "Số lượng", "How many"),
  }),
  groups: list("nhom", "Nhóm trong danh sách", "Groups of the list", group),
};

/** Biên bản bàn giao hiện vật khen thưởng. */
export const handoverRecord = wordPaper({
  key: "HANDOVER_RECORD",
  label: { vi: "Biên bản bàn giao hiện vật", en: "Record of handing over the items" },
  fields,
  template: () => paper({ children: record() }),
});

function record() {
  const { item: what, count } = fields.items.of;
  return [
    headBlock(),
    ...title("BIÊN BẢN", "Bàn giao hiện vật khen thưởng"),
    formLine("Hôm nay, ngày …… tháng …… năm 20……, tại ………………………, chúng tôi gồm:"),
    body(`**Bên giao:** ${put(head.bodyName)}`),
    formLine("Đại diện: Ông (bà) …………………………… Chức vụ: ………………"),
    formLine("**Bên nhận:** …………………………………………………………………"),
    formLine("Đại diện: Ông (bà) …………………………… Chức vụ: ………………"),
    body(`Đã bàn giao hiện vật khen thưởng kèm theo ${put(fields.decision)}, gồm:`),
    ...part(fields.items, [body(`- ${put(what)}: ${put(count)};`)]),
    listTable({
      columns: [
        column("STT", item.order, 7, "center"),
        column("Họ và tên, tên tập thể", item.name, 25),
        column("Đơn vị", item.unit, 23),
        column("Hiện vật", item.item, 20),
        column("Ngày giao", item.handedOverOn, 12, "center"),
        column("Ký nhận, ghi chú", item.remark, 13),
      ],
      rows: group.rows,
      groups: { list: fields.groups, title: put(group.title) },
    }),
    lastBody(
      "Hiện vật giao nhận đủ số lượng, đúng quy cách. Biên bản lập thành 02 bản có giá trị như nhau, mỗi bên giữ 01 bản./.",
    ),
    twoSignatures({ title: "BÊN NHẬN", name: "" }, { title: "BÊN GIAO", name: "" }),
  ];
}
