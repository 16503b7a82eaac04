import { writeXlsx } from "hucre/xlsx";
import { awards } from "../../src/catalogue/awards.ts";
import type { ListFinding, ListLine, TemplateMark } from "../../src/commands/import-list.ts";
import { openWorkbook } from "../../src/papers/workbook.ts";
import { readNominationList } from "../../src/papers/nomination-list.ts";
import { Refused } from "../../src/workflow/refusals.ts";
import { withFile } from "./workbooks.ts";

export type Sheet = Parameters<typeof writeXlsx>[0]["sheets"][number];
type Cells = readonly (string | number | boolean | Date | null)[];

export const awardMap = new Map(awards.map((one) => [one.key, one]));

export type ListAsRead = {
  readonly mark: TemplateMark | null;
  readonly lines: readonly ListLine[];
  readonly findings: readonly ListFinding[];
};

/** A workbook with these rows in its only sheet. */
export function sheetOf(rows: readonly Cells[], over: Partial<Sheet> = {}): Promise<Uint8Array> {
  return writeXlsx({ sheets: [{ name: "Sheet1", rows: rows.map((row) => [...row]), ...over }] });
}

/** Reads a workbook as a list of nominations. */
export function readListOf(bytes: Uint8Array): Promise<ListAsRead> {
  return withFile(bytes, async (path) => {
    const book = await openWorkbook(path);
    try {
      const list = await readNominationList(book, { awards: awardMap, kind: null });
      const lines: ListLine[] = [];
      const findings: ListFinding[] = [];
      for await (const row of list.rows()) {
        lines.push(row.line);
        findings.push(...row.findings);
      }
      return { mark: list.mark, lines, findings };
    } finally {
      book.close();
    }
  });
}

/** The refusal a list meets as a whole: its reason and details. */
export async function listRefusal(bytes: Uint8Array) {
  try {
    await readListOf(bytes);
    return null;
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}
