import type { AwardRecord } from "../../catalogue/types.ts";
import type { ListFinding, ListLine } from "../../commands/import-list.ts";
import { Refused, type Refusal, refusal } from "../../workflow/refusals.ts";
import type { SubjectKind } from "../../workflow/vocabulary.ts";
import type { CellContent, WorkbookRow } from "../workbook/sheet.ts";
import { choiceIn, dateIn, textIn, yesIn } from "./cells.ts";
import type { ListColumn, ListHeader } from "./find-header.ts";
import { reportIn } from "./report-cells.ts";
import { folded, kindWords } from "./vocabulary.ts";

/** What a list is read with. */
export type ListTerms = {
  readonly awards: ReadonlyMap<string, AwardRecord>;
  readonly header: ListHeader;
  /** What rows are about that do not say it: a heading within the list, or the award's only kind. */
  readonly kind: SubjectKind | null;
};

/** One row of a list with everything that is wrong in its cells. */
export type ReadRow = { readonly line: ListLine; readonly findings: readonly ListFinding[] };

/** The cells of one row by the key of their column; each that cannot be read becomes a finding. */
export class RowCells {
  readonly findings: ListFinding[] = [];
  readonly row: WorkbookRow;
  readonly #columns: readonly ListColumn[];

  constructor(row: WorkbookRow, columns: readonly ListColumn[]) {
    this.row = row;
    this.#columns = columns;
  }

  keys(prefix: string): readonly string[] {
    return this.#columns.map(({ key }) => key).filter((key) => key.startsWith(prefix));
  }

  read<T>(key: string, parse: (content: CellContent) => T): T | null {
    const column = this.#columns.find((one) => one.key === key);
    const content = column && this.row.cells.get(column.column);
    if (!column || content === undefined) return null;
    try {
      return parse(content);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.add(key, error.refusal);
      return null;
    }
  }

  add(key: string | null, found: Refusal): void {
    const column = this.#columns.find((one) => one.key === key);
    this.findings.push({
      row: this.row.number,
      column: column?.column ?? null,
      heading: column?.heading ?? null,
      severity: "ERROR",
      refusal: found,
    });
  }

  /** The column by its place, for what is found out about the line later. */
  places(): ListLine["places"] {
    return Object.fromEntries(
      this.#columns.map(({ key, column, heading }) => [key, { column, heading }]),
    );
  }

  isThere(key: string): boolean {
    const column = this.#columns.find((one) => one.key === key);
    return column !== undefined && this.row.cells.has(column.column);
  }
}

/** Reads one row; what it lacks is told with the column where it ought to stand. */
export function readRow(row: WorkbookRow, terms: ListTerms): ReadRow {
  const cells = new RowCells(row, terms.header.columns);
  const subjectKind =
    cells.read("kind", (content) => choiceIn(content, kindWords)) ??
    (cells.isThere("kind") ? null : terms.kind);
  if (subjectKind === null && !cells.isThere("kind"))
    cells.add("kind", refusal("CELL_EMPTY", { heading: "Đối tượng" }));
  const from = cells.read("from", (content) => dateIn(content, "FIRST"));
  const to = cells.read("to", (content) => dateIn(content, "LAST"));
  if (from && to && to < from) cells.add("to", refusal("DATE_INVALID", { field: "achievementTo" }));
  const line: ListLine = {
    row: row.number,
    subjectKind,
    subjectName: required(cells, "name"),
    subjectPosition: cells.read("position", textIn),
    code: cells.read("code", textIn),
    unit: cells.read("unit", textIn),
    headOf: cells.read("headOf", textIn),
    award: cells.read("award", (content) => awardIn(content, terms.awards)),
    achievement: required(cells, "achievement"),
    from,
    to,
    partyManaged: cells.read("partyManaged", yesIn) ?? false,
    report: reportIn(cells),
    places: cells.places(),
  };
  return { line, findings: cells.findings };
}

function required(cells: RowCells, key: "name" | "achievement"): string | null {
  const text = cells.read(key, textIn);
  if (text === null && !cells.isThere(key))
    cells.add(key, refusal("CELL_EMPTY", { heading: cells.places()[key]?.heading ?? key }));
  return text;
}

function awardIn(content: CellContent, awards: ListTerms["awards"]): string {
  const text = folded(textIn(content));
  const found = [...awards.values()].find(({ key, label, shortNameVi }) =>
    [key, label.vi, shortNameVi].some((name) => folded(name) === text),
  );
  if (found) return found.key;
  throw new Refused(refusal("UNKNOWN_KEY", { field: "award", key: textIn(content).slice(0, 60) }));
}
