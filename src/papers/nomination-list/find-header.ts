import type { AwardRecord } from "../../catalogue/types.ts";
import { refuse } from "../../workflow/refusals.ts";
import { textIn } from "./cells.ts";
import { columnKey } from "./headings.ts";
import { columnLetter, type Merge, type WorkbookRow } from "../workbook/sheet.ts";

export type ListColumn = {
  readonly key: string;
  readonly column: number;
  readonly heading: string;
};

export type ListHeader = {
  /** The last row of the header. */
  readonly row: number;
  readonly columns: readonly ListColumn[];
};

type Awards = ReadonlyMap<string, AwardRecord>;
type Headings = ReadonlyMap<number, string>;

/** How far down a header may stand under titles. */
export const headerWithin = 40;
const fewest = 3;

/**
 * The row with the headings, wherever it stands, in one row or two with merged cells. Null where no
 * row is one; refuses a header with a heading nobody knows, one twice, or one that is missing.
 */
export function findHeader(
  rows: readonly WorkbookRow[],
  merges: readonly Merge[],
  awards: Awards,
): ListHeader | null {
  let best: { row: number; headings: Headings; known: number } | null = null;
  for (const row of rows)
    for (const { last, headings } of readings(rows, row, merges)) {
      const keys = [...headings.values()].map((one) => columnKey(one, awards));
      const known = new Set(keys.filter((key) => key !== undefined)).size;
      const fits = known >= fewest && keys.includes("name");
      if (fits && known > (best?.known ?? 0)) best = { row: last, headings, known };
    }
  return best && checked(best.row, best.headings, awards);
}

/** The row alone, and together with the one below. */
function readings(rows: readonly WorkbookRow[], row: WorkbookRow, merges: readonly Merge[]) {
  const alone = headingsOf(row);
  const below = rows.find((one) => one.number === row.number + 1);
  const areas = merges.filter(({ top, bottom }) => top === row.number && bottom <= top + 1);
  if (!below || areas.length === 0) return [{ last: row.number, headings: alone }];
  const bottom = headingsOf(below);
  const joined = new Map<number, string>();
  const columns = new Set([...alone.keys(), ...bottom.keys()]);
  for (const column of columns) {
    const area = areas.find(({ left, right }) => left <= column && column <= right);
    const top = alone.get(area?.left ?? column);
    const parts = [top, bottom.get(column)].filter((part) => part !== undefined);
    joined.set(column, parts.join(" "));
  }
  return [
    { last: row.number, headings: alone },
    { last: row.number + 1, headings: joined },
  ];
}

function headingsOf({ cells }: WorkbookRow): Headings {
  const headings = new Map<number, string>();
  for (const [column, content] of cells)
    if (typeof content !== "object" || "date" in content) headings.set(column, textIn(content));
  return headings;
}

function checked(row: number, headings: Headings, awards: Awards): ListHeader {
  const columns: ListColumn[] = [];
  for (const [column, heading] of [...headings].toSorted(([a], [b]) => a - b)) {
    const key = columnKey(heading, awards);
    const place = { heading, column: columnLetter(column), row };
    if (key === undefined) return refuse("LIST_HEADING_UNKNOWN", place);
    if (columns.some((one) => one.key === key)) return refuse("LIST_HEADING_TWICE", place);
    columns.push({ key, column, heading: heading.replace(/\s*\(\*\)$/, "") });
  }
  if (!columns.some(({ key }) => key === "achievement"))
    refuse("LIST_HEADING_MISSING", { heading: "Tóm tắt thành tích", row });
  return { row, columns };
}
