import { wordPaper } from "../definition.ts";
import { flag, list, text } from "../fields.ts";
import { headBlock } from "../format/head.ts";
import { column, listTable } from "../format/list-table.ts";
import { addressed, title } from "../format/opening.ts";
import { paper } from "../format/page.ts";
import { signatureBlock } from "../format/signature.ts";
import { body, lastBody, part, put } from "../format/text.ts";
import { foot, head, recipients, signature } from "../parts.ts";

const fields = {
  ...head,
  ...signature,
  ...recipients,
  ...foot,
  addressee: text("kinh_gui", "Đơn vị phải bổ sung", "Who has to supplement"),
  dossier: text("ho_so", "Mã và nội dung hồ sơ", "Code and content of the dossier"),
  returnedOn: text("ngay_tra", "Ngày yêu cầu", "Day of the request"),
  reasoned: flag("co_ly_do", "Có nêu lý do", "A reason is given"),
  reason: text("ly_do", "Lý do", "Reason"),
  items: list("bo_sung", "Nội dung phải bổ sung", "What is missing", {
    order: text("stt", "Số thứ tự", "Number"),
    item: text("noi_dung", "Nội dung phải bổ sung", "What is missing"),
    paper: text("loai_giay_to", "Loại giấy tờ", "Type of paper"),
  }),
  due: text("thoi_han", "Thời hạn bổ sung", "Until when"),
};

/** Phiếu yêu cầu bổ sung: everything that is missing, in one go. */
export const returnNotice = wordPaper({
  key: "RETURN_NOTICE",
  label: { vi: "Phiếu yêu cầu bổ sung hồ sơ", en: "Notice asking for a supplement" },
  fields,
  template: () => paper({ children: notice() }),
});

function notice() {
  const { order, item, paper: kind } = fields.items.of;
  return [
    headBlock(),
    ...title("PHIẾU YÊU CẦU BỔ SUNG HỒ SƠ", "Hồ sơ đề nghị khen thưởng"),
    addressed(`Kính gửi: ${put(fields.addressee)}.`),
    body(
      `Qua xem xét ${put(fields.dossier)}, ngày ${put(fields.returnedOn)} ${put(head.bodyName)} đề nghị bổ sung, hoàn thiện hồ sơ với các nội dung sau:`,
    ),
    listTable({
      columns: [
        column("STT", order, 8, "center"),
        column("Nội dung phải bổ sung", item, 60),
        column("Loại giấy tờ", kind, 32),
      ],
      rows: fields.items,
    }),
    ...part(fields.reasoned, [body(`Lý do: ${put(fields.reason)}`)]),
    body(
      `Hồ sơ bổ sung gửi về ${put(head.bodyName)} ${put(fields.due)}. Việc yêu cầu bổ sung được thực hiện một lần, với đầy đủ nội dung nêu trên; thời gian chờ bổ sung không tính vào thời hạn giải quyết.`,
    ),
    lastBody("Trân trọng đề nghị đơn vị quan tâm thực hiện./."),
    signatureBlock(),
  ];
}
