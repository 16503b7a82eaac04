import { createWriteStream } from "node:fs";
import { writeFile } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { type CellStyle, writeXlsx, writeXlsxStream } from "hucre/xlsx";
import { type Line, linesOf, plainStyle, type Sheet } from "./sheet.ts";

/** Up to so many lines a sheet is laid out for printing; a longer one is only written through. */
export const laidOutLines = 2000;

/** In points, of a line of letters. */
const LINE_HEIGHT = 16;

const page = {
  paperSize: "a4",
  orientation: "landscape",
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  margins: { top: 0.6, bottom: 0.6, left: 0.5, right: 0.4, header: 0.3, footer: 0.3 },
  horizontalCentered: true,
} as const;

/** Writes a workbook of one sheet, row by row as they are read; gives how many rows its tables have. */
export async function writeSheet(sheet: Sheet, path: string): Promise<{ readonly lines: number }> {
  const counted = { lines: 0 };
  const lines = linesOf(sheet, counted);
  const begun: Line[] = [];
  for (let next = await lines.next(); !next.done; next = await lines.next()) {
    begun.push(next.value);
    if (begun.length > laidOutLines) {
      await writeThrough(sheet, path, continued(begun, lines));
      return counted;
    }
  }
  await layOut(sheet, path, begun);
  return counted;
}

async function* continued(begun: readonly Line[], rest: AsyncIterable<Line>) {
  yield* begun;
  yield* rest;
}

/** The title, what it is about, and the head of the first table. */
const headRows = ({ about }: Sheet) => about.length + 2;

async function layOut(sheet: Sheet, path: string, lines: readonly Line[]): Promise<void> {
  const heights = lines.map((line) => heightOf(line, sheet.widths));
  const bytes = await writeXlsx({
    sheets: [
      {
        name: sheet.name,
        columns: sheet.widths.map((width) => ({ width })),
        rows: lines.map((line) => line.map(({ value }) => value)),
        cells: new Map(
          lines.flatMap((line, row) =>
            line.map(({ value, style }, column) => [`${row},${column}`, { value, style }] as const),
          ),
        ),
        rowDefs: new Map(
          heights.flatMap((height, row) => (height === null ? [] : [[row, { height }] as const])),
        ),
        freezePane: { rows: headRows(sheet) },
        pageSetup: { ...page, printTitlesRow: `$${headRows(sheet)}:$${headRows(sheet)}` },
        headerFooter: { oddFooter: "&C&P/&N" },
      },
    ],
  });
  await writeFile(path, bytes);
}

/** What a row needs so that its longest text is seen; null for a single line. */
function heightOf(line: Line, widths: readonly number[]): number | null {
  const needed = line.map(({ value, style }, at) =>
    style.alignment?.wrapText && typeof value === "string"
      ? linesNeeded(value, widths[at] ?? 10)
      : 1,
  );
  const most = Math.max(1, ...needed);
  return most > 1 ? most * LINE_HEIGHT : null;
}

function linesNeeded(text: string, width: number): number {
  return text
    .split("\n")
    .reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / width)), 0);
}

async function writeThrough(sheet: Sheet, path: string, lines: AsyncIterable<Line>): Promise<void> {
  let styles: readonly CellStyle[] = [];
  // The writer asks a column for its style anew for every row it has just taken.
  const columns = sheet.widths.map((width, at) => ({
    width,
    get style(): CellStyle {
      return styles[at] ?? plainStyle;
    },
  }));
  async function* rows() {
    for await (const line of lines) {
      styles = line.map(({ style }) => style);
      yield line.map(({ value }) => value);
    }
  }
  const bytes = writeXlsxStream(rows(), {
    name: sheet.name,
    columns,
    freezePane: { rows: headRows(sheet) },
    repeatHeaders: false,
  });
  await pipeline(Readable.fromWeb(bytes as ReadableStream), createWriteStream(path));
}
