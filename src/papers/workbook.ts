import { openArchive } from "./workbook/archive.ts";
import { readBook, type SheetEntry } from "./workbook/book.ts";
import { type Merge, rowsIn, type WorkbookRow } from "./workbook/sheet.ts";

/** A workbook that was looked at and found harmless; its rows are read when they are asked for. */
export type Workbook = {
  readonly sheets: readonly SheetEntry[];
  /** Defined names with the text they stand for. */
  readonly names: ReadonlyMap<string, string>;
  /** Rows that hold something; `merges` is filled when the last one was read. */
  rows(sheet: SheetEntry, merges?: Merge[]): AsyncGenerator<WorkbookRow>;
  close(): void;
};

/**
 * Opens an .xlsx file. Every part is inflated once and counted before anything is kept: bombs,
 * entities, macros, links to elsewhere and embedded objects are refused, and memory stays bounded.
 */
export async function openWorkbook(path: string): Promise<Workbook> {
  const archive = await openArchive(path);
  try {
    const book = await readBook(archive);
    return {
      sheets: book.sheets,
      names: book.names,
      rows: (sheet, merges) => rowsIn(archive, book, sheet, merges),
      close: () => archive.close(),
    };
  } catch (error) {
    archive.close();
    throw error;
  }
}
