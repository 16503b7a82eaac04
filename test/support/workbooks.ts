import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbook } from "../../src/papers/workbook.ts";
import type { Merge, WorkbookRow } from "../../src/papers/workbook/sheet.ts";
import { Refused } from "../../src/workflow/refusals.ts";

/** Runs the work over a file with these bytes, which is gone afterwards. */
export async function withFile<T>(
  bytes: Uint8Array,
  work: (path: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "bang-vang-book-"));
  try {
    const path = join(folder, "list.xlsx");
    await writeFile(path, bytes);
    return await work(path);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** All rows of the first sheet, with its merged areas. */
export function rowsOfBook(
  bytes: Uint8Array,
): Promise<{ readonly rows: readonly WorkbookRow[]; readonly merges: readonly Merge[] }> {
  return withFile(bytes, async (path) => {
    const book = await openWorkbook(path);
    try {
      const [sheet] = book.sheets;
      const merges: Merge[] = [];
      const rows: WorkbookRow[] = [];
      if (sheet) for await (const row of book.rows(sheet, merges)) rows.push(row);
      return { rows, merges };
    } finally {
      book.close();
    }
  });
}

/** Why a workbook is refused; null where it is read to its end. */
export async function bookRefusal(bytes: Uint8Array): Promise<string | null> {
  try {
    await rowsOfBook(bytes);
    return null;
  } catch (error) {
    if (error instanceof Refused) return error.refusal.reason;
    throw error;
  }
}
