import { type CellStyle, type DataValidation, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { listSheet, markSheet, markWord } from "./nomination-list.ts";
import { templateColumns } from "./nomination-list/columns.ts";
import type { ColumnsAsked, TemplateColumn } from "./nomination-list/template-column.ts";
import { columnLetter } from "./workbook/sheet.ts";

/** What a template is made of. */
export type TemplateContent = ColumnsAsked & {
  readonly campaign: string;
  readonly round: { readonly code: string; readonly name: string };
  readonly unit: { readonly code: string; readonly name: string };
  /** The last day to submit, where the round has one. */
  readonly lastDay: string | null;
  /** Who may be nominated, for the list of codes: people of the unit and the bodies below it. */
  readonly people: readonly {
    readonly code: string;
    readonly name: string;
    readonly position: string;
  }[];
  readonly bodies: readonly { readonly code: string; readonly name: string }[];
};

const rowsOffered = 6000;
const headerRow = 5;
const font = "Times New Roman";
const heading: CellStyle = {
  font: { name: font, bold: true, size: 12 },
  alignment: { horizontal: "center", vertical: "center", wrapText: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFF2CC" } },
  border: {
    top: { style: "thin" },
    bottom: { style: "thin" },
    left: { style: "thin" },
    right: { style: "thin" },
  },
};
const title: CellStyle = { font: { name: font, bold: true, size: 14 } };

/**
 * The workbook a unit fills for one award of a round: the list with drop-downs, an example, how to
 * fill it, the codes to choose from, and a hidden sheet by which it is known again.
 */
export function nominationTemplate(content: TemplateContent): Promise<Uint8Array> {
  const columns = templateColumns(content);
  return writeXlsx({
    defaultFont: { name: font, size: 12 },
    properties: { title: `Mẫu danh sách đề nghị: ${content.award.label.vi}` },
    namedRanges: [{ name: "BangVang_Mau", range: `'${markSheet}'!$A$1:$A$4` }],
    sheets: [
      list(listSheet, columns, content, []),
      list("Ví dụ", columns, content, [0, 1]),
      instructions(columns, content),
      codes(content),
      {
        name: markSheet,
        veryHidden: true,
        rows: [[markWord], [content.round.code], [content.award.key], [content.unit.code]],
      },
    ],
  });
}

function list(
  name: string,
  columns: readonly TemplateColumn[],
  content: TemplateContent,
  examples: readonly (0 | 1)[],
): WriteSheet {
  const rows = [
    [content.unit.name],
    [`DANH SÁCH ĐỀ NGHỊ TẶNG ${content.award.label.vi.toLocaleUpperCase("vi")}`],
    [`${content.campaign} - ${content.round.name}`],
    [],
    columns.map((one) => one.heading + (one.required ? " (*)" : "")),
    ...examples.map((which) => columns.map((one) => one.example[which])),
  ];
  return {
    name,
    rows,
    columns: columns.map(({ width, format }) => ({ width, style: styleOf(format) })),
    cells: new Map([
      ...[0, 1, 2].map(
        (row) => [`${row},0`, { value: rows[row]?.[0] ?? null, style: title }] as const,
      ),
      ...columns.map(
        (_, column) =>
          [`4,${column}`, { value: rows[4]?.[column] ?? null, style: heading }] as const,
      ),
    ]),
    rowDefs: new Map([[4, { height: 50 }]]),
    freezePane: { rows: headerRow, columns: 3 },
    dataValidations: columns.flatMap((one, index) => validationOf(one, index)),
    pageSetup: { paperSize: "a4", orientation: "landscape", printTitlesRow: "$5:$5" },
  };
}

function styleOf(format: TemplateColumn["format"]): CellStyle {
  const formats = { DATE: "dd/mm/yyyy", NUMBER: "General", WHOLE: "0", TEXT: "@" };
  return {
    font: { name: font, size: 12 },
    alignment: { vertical: "top", wrapText: true },
    ...(typeof format === "string" && { numFmt: formats[format] }),
  };
}

function validationOf(
  { format, heading: named, note }: TemplateColumn,
  index: number,
): DataValidation[] {
  const letter = columnLetter(index);
  const range = `${letter}${headerRow + 1}:${letter}${headerRow + rowsOffered}`;
  const hint = {
    inputTitle: named.slice(0, 32),
    inputMessage: note.slice(0, 250),
    showInputMessage: note !== "",
  };
  const stop = {
    range,
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: "Chưa đúng",
    ...hint,
  };
  if (typeof format !== "string")
    return [
      {
        ...stop,
        type: "list" as const,
        values: [...format.choices],
        errorMessage: "Hãy chọn trong danh sách.",
      },
    ];
  if (format === "DATE")
    return [
      {
        ...stop,
        type: "date" as const,
        operator: "between" as const,
        formula1: "18264",
        formula2: "73050",
        errorMessage: "Hãy nhập ngày/tháng/năm, ví dụ 01/02/2026.",
      },
    ];
  if (format === "TEXT") return [];
  return [
    {
      ...stop,
      type: format === "WHOLE" ? ("whole" as const) : ("decimal" as const),
      operator: "greaterThanOrEqual" as const,
      formula1: "0",
      errorMessage: "Hãy nhập số không âm.",
    },
  ];
}

function instructions(columns: readonly TemplateColumn[], content: TemplateContent): WriteSheet {
  const lastDay = content.lastDay?.split("-").toReversed().join("/");
  const lines = [
    [`HƯỚNG DẪN LẬP DANH SÁCH: ${content.award.label.vi}`],
    [`Đơn vị: ${content.unit.name}. Đợt: ${content.round.name}.`],
    ...(lastDay ? [[`Hạn đơn vị gửi hồ sơ: hết ngày ${lastDay}.`]] : []),
    ["1. Nhập vào trang “Danh sách”, mỗi cá nhân hoặc tập thể một dòng, từ dòng 6."],
    ["2. Cột có dấu (*) là bắt buộc. Không đổi tên cột; cột không dùng có thể để trống."],
    ["3. Ngày viết ngày/tháng/năm (01/02/2026 là ngày 1 tháng 2). Số thập phân viết 90,5."],
    ["4. Mã cá nhân, mã đơn vị lấy ở trang “Danh mục”; người chưa có mã thì để trống."],
    ["5. Khen thưởng đã có được lấy từ sổ đăng ký của hệ thống, không phải nhập lại."],
    ["6. Dòng bị ẩn hoặc bị lọc sẽ không được nhập. Công thức được thay bằng kết quả của nó."],
    [
      "7. Lưu dạng .xlsx rồi tải lên; hệ thống báo từng dòng, từng ô cần sửa trước khi tạo dự thảo.",
    ],
    [],
    ["Cột", "Bắt buộc", "Cách ghi"],
    ...columns.map((one) => [one.heading, one.required ? "Có" : "", one.note]),
  ];
  return {
    name: "Hướng dẫn",
    rows: lines,
    columns: [{ width: 44 }, { width: 12 }, { width: 110 }],
    cells: new Map([["0,0", { value: lines[0]?.[0] ?? null, style: title }]]),
  };
}

function codes({ people, bodies }: TemplateContent): WriteSheet {
  return {
    name: "Danh mục",
    rows: [
      ["Mã", "Tên", "Chức vụ"],
      ...bodies.map(({ code, name }) => [code, name, "(đơn vị)"]),
      ...people.map(({ code, name, position }) => [code, name, position]),
    ],
    columns: [{ width: 24 }, { width: 44 }, { width: 36 }],
    freezePane: { rows: 1 },
  };
}
