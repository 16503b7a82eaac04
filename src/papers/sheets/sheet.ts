import type { CellStyle } from "hucre/xlsx";

/** What stands in a cell: a date is YYYY-MM-DD. */
export type Value = string | number | null;

/** A column of a table: what it holds decides how it looks. */
export type Column<Row> = {
  readonly heading: string;
  readonly as: "text" | "count" | "decimal" | "ratio" | "money" | "date";
  readonly of: (row: Row) => Value;
  /** Added up under the table, and under each of its parts. */
  readonly total?: true;
};

/** A table with its rows as they are read; rows of one part follow one another. */
export type Table<Row> = {
  /** Above its head. */
  readonly heading?: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: Iterable<Row> | AsyncIterable<Row>;
  /** The part a row belongs to; each has a line with its name and its own sums. */
  readonly part?: (row: Row) => string;
  /** Counted in the first column. */
  readonly numbered?: true;
};

export type Sheet = {
  /** Of the tab; 31 letters at most. */
  readonly name: string;
  readonly title: string;
  /** Lines under the title. */
  readonly about: readonly string[];
  /** In characters, from the first column on. */
  readonly widths: readonly number[];
  readonly write: (pen: Pen) => AsyncGenerator<Line, void>;
};

export type Cell = { readonly value: string | number | Date | null; readonly style: CellStyle };
export type Line = readonly Cell[];

/** Counts the rows of the tables, and puts them on the sheet. */
export type Pen = { table<Row>(table: Table<Row>): AsyncGenerator<Line, void> };

const font = { name: "Times New Roman", size: 12 };
const side = { style: "thin", color: { rgb: "BFBFBF" } } as const;
const border = { top: side, right: side, bottom: side, left: side };
const formats = {
  // Text, whatever it begins with: nothing that somebody wrote becomes a formula.
  text: "@",
  count: "#,##0",
  decimal: "#,##0.0",
  ratio: "0.00",
  money: "#,##0",
  date: "dd/mm/yyyy",
} as const;

export const plainStyle: CellStyle = { font };
const titleStyle: CellStyle = { font: { ...font, size: 14, bold: true }, numFmt: "@" };
const aboutStyle: CellStyle = { font: { ...font, italic: true }, numFmt: "@" };
const headingStyle: CellStyle = { font: { ...font, bold: true }, numFmt: "@" };
const headStyle: CellStyle = {
  font: { ...font, bold: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "F3E3C3" } },
  border,
  alignment: { horizontal: "center", vertical: "center", wrapText: true },
  numFmt: "@",
};

function styleOf(as: Column<never>["as"], bold = false): CellStyle {
  const isText = as === "text";
  return {
    font: bold ? { ...font, bold } : font,
    border,
    alignment: {
      vertical: "top",
      wrapText: isText,
      horizontal: isText ? "left" : as === "date" ? "center" : "right",
    },
    numFmt: formats[as],
  };
}

/** The lines of a sheet as its rows are read; `counted` has how many rows its tables have had. */
export async function* linesOf(
  sheet: Sheet,
  counted: { lines: number },
): AsyncGenerator<Line, void> {
  yield [{ value: sheet.title, style: titleStyle }];
  for (const line of sheet.about) yield [{ value: line, style: aboutStyle }];
  yield* sheet.write({ table: (table) => tableLines(table, counted) });
}

async function* tableLines<Row>(
  { heading, columns, rows, part, numbered }: Table<Row>,
  counted: { lines: number },
): AsyncGenerator<Line, void> {
  if (heading !== undefined) {
    yield [];
    yield [{ value: heading, style: headingStyle }];
  }
  const headings = [...(numbered ? ["STT"] : []), ...columns.map((column) => column.heading)];
  yield headings.map((value) => ({ value, style: headStyle }));
  const whole = new Sums(columns, numbered);
  const begun = (name: string) => ({ name, sums: new Sums(columns, numbered) });
  let here = null as ReturnType<typeof begun> | null;
  let number = 0;
  for await (const row of rows) {
    const name = part?.(row);
    if (name !== undefined && name !== here?.name) {
      if (here) yield* here.sums.line(`Cộng ${here.name}`);
      here = begun(name);
      yield partLine(name, headings.length);
    }
    number += 1;
    counted.lines += 1;
    whole.add(row);
    here?.sums.add(row);
    const cells = columns.map((column) => cellOf(column, row));
    yield numbered ? [{ value: number, style: ordinalStyle }, ...cells] : cells;
  }
  if (here) yield* here.sums.line(`Cộng ${here.name}`);
  yield* whole.line("Tổng cộng");
}

const ordinalStyle: CellStyle = {
  font,
  border,
  alignment: { vertical: "top", horizontal: "center" },
  numFmt: "0",
};

function partLine(name: string, width: number): Line {
  const style = { ...styleOf("text", true), alignment: {} };
  return Array.from({ length: width }, (_, at) => ({ value: at === 0 ? name : null, style }));
}

function cellOf<Row>({ as, of }: Column<Row>, row: Row): Cell {
  const value = of(row);
  const isDate = as === "date" && typeof value === "string";
  return { value: isDate ? new Date(`${value}T00:00:00Z`) : value, style: styleOf(as) };
}

/** What the columns of a table add up to. */
class Sums<Row> {
  private readonly sums: number[];

  constructor(
    private readonly columns: readonly Column<Row>[],
    private readonly numbered: true | undefined,
  ) {
    this.sums = columns.map(() => 0);
  }

  add(row: Row): void {
    for (const [at, { total, of }] of this.columns.entries())
      if (total) this.sums[at] = (this.sums[at] ?? 0) + Number(of(row) ?? 0);
  }

  *line(name: string): Generator<Line, void> {
    if (!this.columns.some(({ total }) => total)) return;
    const cells = this.columns.map(({ as, total }, at) => ({
      value: total ? (this.sums[at] ?? 0) : null,
      style: styleOf(as, true),
    }));
    const label = { value: name, style: { ...styleOf("text", true), alignment: {} } };
    yield this.numbered ? [label, ...cells] : [label, ...cells.slice(1)];
  }
}
