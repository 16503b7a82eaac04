import { fixedHeadings as head } from "./headings.ts";
import { column, type ColumnsAsked, type TemplateColumn } from "./template-column.ts";
import { kindWords, yesShown } from "./vocabulary.ts";

/** Who is nominated and for what; columns for people only where the award is given to them. */
export function subjectColumns({ award, year }: ColumnsAsked): readonly TemplateColumn[] {
  const kinds = award.subjects.map((kind) => kindWords[kind][0]);
  const ofPeople = award.subjects.includes("INDIVIDUAL");
  const only = (columns: readonly TemplateColumn[]) => (ofPeople ? columns : []);
  return [
    column(head.stt[0], { width: 6, format: "WHOLE", note: "Số thứ tự", example: [1, 2] }),
    column(head.kind[0], {
      width: 13,
      format: { choices: kinds },
      required: true,
      note: "Chọn trong danh sách",
      example: ["Cá nhân", "Tập thể"],
    }),
    column(head.name[0], {
      width: 30,
      required: true,
      note: "Viết đúng như trong quyết định sẽ ghi",
      example: ["Nguyễn Thị Thùy Dương", "Phòng Tổng hợp"],
    }),
    ...only([position]),
    code,
    ...only([headOf]),
    ...achievement(year),
    ...only([partyManaged]),
  ];
}

const position = column(head.position[0], {
  width: 24,
  note: "Của cá nhân",
  example: ["Chuyên viên", null],
});

const code = column(head.code[0], {
  width: 20,
  note: "Mã trong hệ thống (xem trang Danh mục); để trống nếu chưa có",
  example: ["MÃ-CÁ-NHÂN", "MÃ-ĐƠN-VỊ"],
});

const headOf = column(head.headOf[0], {
  width: 22,
  note: "Chỉ với cá nhân là người đứng đầu: mã của tập thể người đó lãnh đạo",
});

const partyManaged = column(head.partyManaged[0], {
  width: 16,
  format: { choices: yesShown },
  note: "Có, nếu cá nhân thuộc diện cấp ủy quản lý",
  example: ["Không", null],
});

function achievement(year: number): readonly TemplateColumn[] {
  const day = (month: number, date: number) => new Date(Date.UTC(year, month - 1, date));
  const [first, last] = [day(1, 1), day(12, 31)];
  const dated = { width: 14, format: "DATE", note: "Ngày/tháng/năm" } as const;
  return [
    column(head.from[0], { ...dated, example: [first, first] }),
    column(head.to[0], { ...dated, example: [last, last] }),
    column(head.achievement[0], {
      width: 60,
      required: true,
      note: "Ngắn gọn, nêu kết quả cụ thể; tối đa 10.000 ký tự",
      example: [
        "Tham mưu cắt giảm 12 thủ tục hành chính nội bộ; không có hồ sơ trễ hạn.",
        "Dẫn đầu phong trào thi đua; 100% hồ sơ được giải quyết đúng hạn.",
      ],
    }),
  ];
}
