import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from "docx";
import type { Field } from "../fields.ts";
import { sizes, textWidth } from "./page.ts";
import { closing, opening, put, runs } from "./text.ts";

/** A column: its heading, its field, its share of the width. */
export type Column = {
  readonly title: string;
  readonly text: string;
  readonly share: number;
  readonly align?: "left" | "center" | "right";
};

export type ListTable = {
  readonly width?: number;
  readonly columns: readonly Column[];
  /** The repeated part of which each row is one. */
  readonly rows: Field;
  /** A part around the rows, with the line that heads each of its groups. */
  readonly groups?: { readonly list: Field; readonly title: string };
  /** Cells of a last row; one of an empty text is joined to the one before. */
  readonly total?: readonly string[];
};

/** A list whose heading is repeated on every page and whose rows are never cut in two. */
export function listTable({ width = textWidth, columns, rows, groups, total }: ListTable): Table {
  const shares = columns.reduce((sum, column) => sum + column.share, 0);
  const widths = columns.map((column) => Math.round((width * column.share) / shares));
  const last = columns.length - 1;
  const before = (index: number) => (index === 0 ? opening(rows) : "");
  const after = (index: number) =>
    index === last ? `${closing(rows)}${groups ? closing(groups.list) : ""}` : "";
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      tableRow(
        columns.map(({ title }, index) =>
          cell(title, { width: widths[index], align: "center", bold: true }),
        ),
        true,
      ),
      ...(groups
        ? [
            tableRow([
              cell(`${opening(groups.list)}${groups.title}`, {
                span: columns.length,
                bold: true,
                width,
              }),
            ]),
          ]
        : []),
      tableRow(
        columns.map(({ text, align }, index) =>
          cell(`${before(index)}${text}${after(index)}`, { width: widths[index], align }),
        ),
      ),
      ...(total ? [totalRow(total, columns, widths)] : []),
    ],
  });
}

function totalRow(
  total: readonly string[],
  columns: readonly Column[],
  widths: readonly number[],
): TableRow {
  const [label = "", ...rest] = total;
  const span = columns.length - rest.length;
  const joined = widths.slice(0, span).reduce((sum, one) => sum + one, 0);
  return tableRow([
    cell(label, { span, width: joined, bold: true, align: "center" }),
    ...rest.map((text, index) =>
      cell(text, {
        width: widths[span + index],
        bold: true,
        align: columns[span + index]?.align,
      }),
    ),
  ]);
}

function tableRow(children: readonly TableCell[], tableHeader = false): TableRow {
  return new TableRow({ children: [...children], cantSplit: true, tableHeader });
}

type CellOptions = {
  readonly width?: number | undefined;
  readonly align?: Column["align"] | undefined;
  readonly bold?: true;
  readonly span?: number;
};

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
};

function cell(text: string, { width = 0, align = "left", bold, span = 1 }: CellOptions): TableCell {
  return new TableCell({
    columnSpan: span,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 30, bottom: 30, left: 70, right: 70 },
    children: [
      new Paragraph({
        alignment: alignments[align],
        spacing: { before: 0, after: 0, line: 252 },
        children: runs(text, { size: sizes.list, ...(bold && { bold }) }),
      }),
    ],
  });
}

/** A column with the field of a row. */
export function column(
  title: string,
  field: Field,
  share: number,
  align?: Column["align"],
): Column {
  return { title, text: put(field), share, ...(align && { align }) };
}
