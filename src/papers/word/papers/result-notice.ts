import { wordPaper } from "../definition.ts";
import { flag, list, text } from "../fields.ts";
import { headBlock } from "../format/head.ts";
import { column, listTable } from "../format/list-table.ts";
import { addressed, title } from "../format/opening.ts";
import { paper } from "../format/page.ts";
import { signatureBlock } from "../format/signature.ts";
import { body, lastBody, part, put } from "../format/text.ts";
import { foot, head, recipients, signature } from "../parts.ts";
import { nominee } from "./list-fields.ts";

const row = {
  ...nominee,
  decision: text("quyet_dinh", "Quyết định khen thưởng", "The decision"),
  ground: text("ly_do", "Lý do không khen thưởng", "Why it is not awarded"),
};

const fields = {
  ...head,
  ...signature,
  ...recipients,
  ...foot,
  addressee: text("kinh_gui", "Nơi nhận kết quả", "Who is told"),
  proposal: text("de_nghi", "Tờ trình, hồ sơ đề nghị", "The proposal it answers"),
  hasAwarded: flag("co_duoc_khen", "Có trường hợp được khen thưởng", "Some are awarded"),
  awarded: list("duoc_khen", "Được khen thưởng", "Awarded", row),
  hasRefused: flag("co_khong_duoc", "Có trường hợp không được khen thưởng", "Some are not awarded"),
  refused: list("khong_duoc", "Không được khen thưởng", "Not awarded", row),
  hasPending: flag("co_dang_xet", "Còn trường hợp đang xét", "Some are still considered"),
  pending: text("dang_xet", "Số trường hợp đang xét", "How many are still considered"),
};

/** Thông báo kết quả: who is awarded by which decision, and who is not, with the ground. */
export const resultNotice = wordPaper({
  key: "RESULT_NOTICE",
  label: { vi: "Thông báo kết quả xét khen thưởng", en: "Notice of the result" },
  fields,
  template: () => paper({ children: notice() }),
});

function notice() {
  return [
    headBlock(),
    ...title("THÔNG BÁO", "Kết quả xét khen thưởng"),
    addressed(`Kính gửi: ${put(fields.addressee)}.`),
    body(
      `${put(head.bodyName)} thông báo kết quả xét khen thưởng đối với ${put(fields.proposal)} như sau:`,
    ),
    ...part(fields.hasAwarded, [
      body("**1. Được khen thưởng**"),
      listTable({
        columns: [...columns(), column("Quyết định", row.decision, 25)],
        rows: fields.awarded,
      }),
    ]),
    ...part(fields.hasRefused, [
      body("**2. Không được khen thưởng**"),
      listTable({
        columns: [...columns(), column("Lý do", row.ground, 25)],
        rows: fields.refused,
      }),
    ]),
    ...part(fields.hasPending, [
      body(`Còn ${put(fields.pending)} hồ sơ đang được xem xét, kết quả sẽ được thông báo sau.`),
    ]),
    lastBody(`${put(head.bodyName)} thông báo để các đơn vị, cá nhân biết./.`),
    signatureBlock(),
  ];
}

function columns() {
  return [
    column("STT", row.order, 7, "center"),
    column("Họ và tên, tên tập thể", row.name, 23),
    column("Chức vụ, đơn vị", row.place, 23),
    column("Hình thức đề nghị", row.award, 22),
  ];
}
