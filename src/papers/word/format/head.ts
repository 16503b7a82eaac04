import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx";
import { head } from "../parts.ts";
import { sizes, textWidth } from "./page.ts";
import { closing, opening, put, runs } from "./text.ts";

const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
export const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

const left = Math.round(textWidth * 0.42);
const columns = [left, textWidth - left] as const;

/** Issuing body and state in two columns, then number, place and date (NĐ 30/2020, Phụ lục I). */
export function headBlock({ numbered = true } = {}): Table {
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [...columns],
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    rows: [
      row(
        [line(put(head.parentBody), {}), line(put(head.body), { bold: true }), rule(left, 0.3)],
        [
          line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { bold: true }),
          line("Độc lập - Tự do - Hạnh phúc", { bold: true, size: sizes.body }),
          rule(columns[1], 0.56),
        ],
      ),
      row(
        [
          ...(numbered ? [line(put(head.number), { size: sizes.body })] : []),
          line(`${opening(head.draft)}DỰ THẢO${closing(head.draft)}`, { bold: true }),
        ],
        [line(put(head.placeAndDate), { italics: true, size: sizes.body })],
      ),
    ],
  });
}

function row(one: readonly Paragraph[], other: readonly Paragraph[]): TableRow {
  return new TableRow({
    children: [one, other].map(
      (children, index) =>
        new TableCell({
          children: [...children],
          verticalAlign: VerticalAlign.TOP,
          width: { size: columns[index] ?? 0, type: WidthType.DXA },
          margins: { left: 0, right: 0 },
        }),
    ),
  });
}

function line(
  text: string,
  run: { readonly bold?: true; readonly italics?: true; readonly size?: number },
): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 0, after: 0, line: 264 },
    children: runs(text, { size: sizes.list, ...run }),
  });
}

/** A line under the middle of the column, so much of its width long. */
export function rule(width: number, share: number): Paragraph {
  const indent = Math.round((width * (1 - share)) / 2);
  return new Paragraph({
    indent: { left: indent, right: indent },
    spacing: { before: 70, after: 100, line: 120 },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: "000000" } },
    children: [new TextRun({ text: "", size: 8 })],
  });
}
