import { wordPaper } from "../definition.ts";
import { list, text } from "../fields.ts";
import { headBlock } from "../format/head.ts";
import { column, listTable } from "../format/list-table.ts";
import { annexTitle, title } from "../format/opening.ts";
import { paper } from "../format/page.ts";
import { signatureBlock } from "../format/signature.ts";
import { body, lastBody, part, put } from "../format/text.ts";
import { foot, head, recipients, signature } from "../parts.ts";
import { nominee, nomineeGroups } from "./list-fields.ts";

const fields = {
  ...head,
  ...signature,
  ...recipients,
  ...foot,
  council: text("hoi_dong", "Tên Hội đồng", "Name of the council"),
  members: list("kinh_moi", "Thành viên được mời", "Members who are invited", {
    member: text("thanh_vien", "Họ tên và chức danh", "Name and position"),
  }),
  day: text("ngay_hop", "Ngày họp, viết thành lời", "Day of the session in words"),
  place: text("dia_diem", "Địa điểm", "Place"),
  chair: text("chu_tich", "Người chủ trì", "Who chairs"),
  counted: text("tong_so", "Nội dung xét, viết thành lời", "What is on the agenda, in words"),
  form: text("hinh_thuc_phieu", "Hình thức bỏ phiếu", "How ballots are cast"),
  groups: list("nhom", "Nhóm trong danh sách", "Groups of the list", nomineeGroups),
};

/** Giấy mời họp Hội đồng with what is on the agenda. */
export const councilInvitation = wordPaper({
  key: "COUNCIL_INVITATION",
  label: { vi: "Giấy mời họp Hội đồng", en: "Invitation to a session of the council" },
  fields,
  template: () => paper({ children: invitation() }, { children: annex() }),
});

function invitation() {
  return [
    headBlock(),
    ...title("GIẤY MỜI", `Họp ${put(fields.council)}`),
    body(`${put(fields.council)} trân trọng kính mời:`),
    ...part(fields.members, [body(`- ${put(fields.members.of.member)};`)]),
    body(`Dự họp: ${put(fields.council)} xét, đề nghị khen thưởng.`),
    body(`Chủ trì: ${put(fields.chair)}.`),
    body(`Thời gian: …… giờ ……, ${put(fields.day)}.`),
    body(`Địa điểm: ${put(fields.place)}.`),
    body(
      `Nội dung: xét, biểu quyết đề nghị khen thưởng ${put(fields.counted)} (danh sách kèm theo), bằng ${put(fields.form)}.`,
    ),
    lastBody("Đề nghị các đồng chí nghiên cứu hồ sơ trước và dự họp đầy đủ, đúng thành phần./."),
    signatureBlock(),
  ];
}

function annex() {
  return [
    ...annexTitle("DANH SÁCH TRÌNH HỘI ĐỒNG XÉT", `(Kèm theo Giấy mời họp ${put(fields.council)})`),
    listTable({
      columns: [
        column("STT", nominee.order, 7, "center"),
        column("Họ và tên, tên tập thể", nominee.name, 27),
        column("Chức vụ, đơn vị", nominee.place, 28),
        column("Tóm tắt thành tích", nominee.achievement, 38),
      ],
      rows: nomineeGroups.rows,
      groups: { list: fields.groups, title: put(nomineeGroups.title) },
    }),
  ];
}
