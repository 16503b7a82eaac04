import { Refused } from "../workflow/refusals.ts";
import { cleanText, textLimits } from "../workflow/text.ts";
import type { RecordRow, RowProblem } from "./record-rows.ts";

/** The rows whose cells can be kept, and what cannot: control characters, and texts without end. */
export function legibleRows(rows: readonly RecordRow[]): {
  readonly rows: readonly RecordRow[];
  readonly problems: readonly RowProblem[];
} {
  const found = rows.map((row) => ({ row, problem: problemIn(row) }));
  return {
    rows: found.flatMap(({ row, problem }) => (problem ? [] : [row])),
    problems: found.flatMap(({ problem }) => problem ?? []),
  };
}

function problemIn({ line, cells }: RecordRow): RowProblem | null {
  for (const [column, cell] of Object.entries(cells)) {
    const max = column.endsWith("_code") ? textLimits.key : textLimits.name;
    try {
      cleanText(column, cell, max);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const { messageVi: vi, messageEn: en } = error.refusal;
      return { line, column, vi, en };
    }
  }
  return null;
}
