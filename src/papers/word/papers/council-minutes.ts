import { wordPaper } from "../definition.ts";
import { flag, list, text } from "../fields.ts";
import { headBlock } from "../format/head.ts";
import { column, listTable } from "../format/list-table.ts";
import { annexTitle, title } from "../format/opening.ts";
import { paper, wideTextWidth } from "../format/page.ts";
import { twoSignatures } from "../format/signature.ts";
import { body, lastBody, part, put } from "../format/text.ts";
import { foot, head } from "../parts.ts";

const member = {
  order: text("stt", "Số thứ tự", "Number"),
  name: text("ho_ten", "Họ và tên", "Name"),
  position: text("chuc_danh", "Chức danh trong Hội đồng", "Position in the council"),
  attendance: text("du_hop", "Dự họp, vắng, người thay", "Attendance and substitute"),
};

const vote = {
  order: text("stt", "Số thứ tự", "Number"),
  name: text("ho_ten", "Họ và tên, tên tập thể", "Name"),
  unit: text("don_vi", "Đơn vị", "Unit"),
  award: text("hinh_thuc", "Hình thức đề nghị", "Award proposed"),
  way: text("cach_bieu_quyet", "Bỏ phiếu kín hoặc công khai", "Secret or open"),
  present: text("co_mat", "Thành viên có mặt trên tổng số", "Present of all members"),
  issued: text("phat_ra", "Phiếu phát ra", "Ballots issued"),
  collected: text("thu_ve", "Phiếu thu về", "Ballots collected"),
  valid: text("hop_le", "Phiếu hợp lệ", "Valid ballots"),
  agree: text("tan_thanh", "Tán thành", "Agree"),
  disagree: text("khong_tan_thanh", "Không tán thành", "Disagree"),
  abstain: text("y_kien_khac", "Ý kiến khác", "Abstain"),
  share: text("ty_le", "Tỷ lệ tán thành", "Share that agrees"),
  result: text("ket_qua", "Kết quả", "Result"),
};

const fields = {
  ...head,
  ...foot,
  council: text("hoi_dong", "Tên Hội đồng", "Name of the council"),
  established: text("thanh_lap", "Quyết định thành lập Hội đồng", "Decision that set it up"),
  day: text("ngay_hop", "Ngày họp, viết thành lời", "Day of the session in words"),
  place: text("dia_diem", "Địa điểm", "Place"),
  chair: text("chu_tich", "Người chủ trì", "Who chairs"),
  secretary: text("thu_ky", "Thư ký", "Secretary"),
  members: list("thanh_vien", "Thành viên", "Members", member),
  attended: text("du_hop_tong", "Số dự họp trên tổng số thành viên biểu quyết", "How many attend"),
  form: text("hinh_thuc_phieu", "Hình thức bỏ phiếu", "How ballots are cast"),
  items: text("so_ho_so", "Số hồ sơ xét", "How many nominations"),
  votes: list("bieu_quyet", "Kết quả biểu quyết", "Votes", vote),
  endorsed: text("so_nhat_tri", "Số được nhất trí", "How many are endorsed"),
  rejected: text("so_khong_nhat_tri", "Số không được nhất trí", "How many are not"),
  hasRecusals: flag(
    "co_khong_tham_gia",
    "Có thành viên không tham gia biểu quyết",
    "Some were recused",
  ),
  recusals: list("khong_tham_gia", "Thành viên không tham gia biểu quyết", "Recusals", {
    recusal: text("noi_dung", "Ai, đối với hồ sơ nào, vì sao", "Who, on what, why"),
  }),
};

/** Biên bản Hội đồng with the counts of every vote; of a secret one there are only counts. */
export const councilMinutes = wordPaper({
  key: "COUNCIL_MINUTES",
  label: { vi: "Biên bản họp Hội đồng", en: "Minutes of the council" },
  fields,
  template: () =>
    paper({ children: [...opening(), ...closing()] }, { children: results(), wide: true }),
});

function opening() {
  return [
    headBlock(),
    ...title("BIÊN BẢN", `Họp ${put(fields.council)} xét khen thưởng`),
    body(
      `${put(fields.day)}, tại ${put(fields.place)}, ${put(fields.council)} (${put(fields.established)}) họp xét, đề nghị khen thưởng đối với ${put(fields.items)} hồ sơ.`,
    ),
    body("**I. THÀNH PHẦN**"),
    body(`1. Chủ trì: ${put(fields.chair)}. Thư ký: ${put(fields.secretary)}.`),
    body(`2. Thành viên Hội đồng: ${put(fields.attended)}.`),
    listTable({
      columns: [
        column("STT", member.order, 8, "center"),
        column("Họ và tên", member.name, 34),
        column("Chức danh", member.position, 28),
        column("Dự họp", member.attendance, 30),
      ],
      rows: fields.members,
    }),
  ];
}

function closing() {
  return [
    body("**II. NỘI DUNG**"),
    body(
      `Hội đồng nghe báo cáo kết quả thẩm định, thảo luận và biểu quyết từng trường hợp bằng ${put(fields.form)}. Kết quả: ${put(fields.endorsed)} hồ sơ được Hội đồng nhất trí đề nghị khen thưởng, ${put(fields.rejected)} hồ sơ không được nhất trí (phụ lục kèm theo là phần không tách rời của Biên bản).`,
    ),
    ...part(fields.hasRecusals, [
      body("Thành viên không tham gia biểu quyết:"),
      ...part(fields.recusals, [body(`- ${put(fields.recusals.of.recusal)};`)]),
    ]),
    lastBody("Biên bản được thông qua tại cuộc họp và lập để làm cơ sở trình cấp có thẩm quyền./."),
    twoSignatures(
      { title: "THƯ KÝ", name: put(fields.secretary) },
      { title: "CHỦ TRÌ", name: put(fields.chair) },
    ),
  ];
}

function results() {
  return [
    ...annexTitle("PHỤ LỤC KẾT QUẢ BIỂU QUYẾT", `(Kèm theo Biên bản họp ${put(fields.council)})`),
    listTable({
      width: wideTextWidth,
      columns: [
        column("STT", vote.order, 5, "center"),
        column("Họ và tên, tên tập thể", vote.name, 13),
        column("Đơn vị", vote.unit, 12),
        column("Hình thức đề nghị", vote.award, 12),
        column("Biểu quyết", vote.way, 7, "center"),
        column("Có mặt", vote.present, 6, "center"),
        column("Phát ra", vote.issued, 5, "center"),
        column("Thu về", vote.collected, 5, "center"),
        column("Hợp lệ", vote.valid, 5, "center"),
        column("Tán thành", vote.agree, 6, "center"),
        column("Không tán thành", vote.disagree, 7, "center"),
        column("Ý kiến khác", vote.abstain, 6, "center"),
        column("Tỷ lệ", vote.share, 8, "center"),
        column("Kết quả", vote.result, 8, "center"),
      ],
      rows: fields.votes,
    }),
  ];
}
