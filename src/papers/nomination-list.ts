import type { AwardRecord } from "../catalogue/types.ts";
import type { TemplateMark } from "../commands/import-list.ts";
import { refusal, refuse } from "../workflow/refusals.ts";
import type { SubjectKind } from "../workflow/vocabulary.ts";
import { findHeader, headerWithin, type ListHeader } from "./nomination-list/find-header.ts";
import { readRow, type ReadRow } from "./nomination-list/row.ts";
import { folded, keyOf, kindWords } from "./nomination-list/vocabulary.ts";
import type { SheetEntry } from "./workbook/book.ts";
import type { Merge, WorkbookRow } from "./workbook/sheet.ts";
import type { Workbook } from "./workbook.ts";

/** The sheet that tells what a template is for, and the one a template is filled in. */
export const markSheet = "_bang_vang";
export const markWord = "BANG_VANG_NOMINATION_LIST";
export const listSheet = "Danh sách";

const mostRows = 6000;

export type ReadList = {
  /** Null where the workbook is not a template of this system. */
  readonly mark: TemplateMark | null;
  rows(): AsyncGenerator<ReadRow>;
};

type Terms = {
  readonly awards: ReadonlyMap<string, AwardRecord>;
  /** The kind the award is given to, where there is but one. */
  readonly kind: SubjectKind | null;
};

/**
 * Finds the list in a workbook: the template's sheet, else the first visible one with a row of
 * headings. Refuses a workbook without one, and headings that are wrong.
 */
export async function readNominationList(book: Workbook, terms: Terms): Promise<ReadList> {
  const mark = await markOf(book);
  const found = await listOf(book, terms.awards, mark !== null);
  return { mark, rows: () => rowsOf(book, found, terms) };
}

async function markOf(book: Workbook): Promise<TemplateMark | null> {
  const sheet = book.sheets.find(({ name }) => name === markSheet);
  if (!sheet) return null;
  const values: string[] = [];
  for await (const { cells } of book.rows(sheet)) {
    const value = cells.get(0);
    values.push(typeof value === "string" ? value : "");
    if (values.length >= 4) break;
  }
  const [word, round = "", award = "", unit = ""] = values;
  return word === markWord ? { round, award, unit } : null;
}

type FoundList = { readonly sheet: SheetEntry; readonly header: ListHeader };

async function listOf(
  book: Workbook,
  awards: Terms["awards"],
  isTemplate: boolean,
): Promise<FoundList> {
  const visible = book.sheets.filter((one) => !one.hidden);
  const own = visible.find(({ name }) => isTemplate && folded(name) === folded(listSheet));
  for (const sheet of own ? [own] : visible) {
    const { top, merges } = await topOf(book, sheet);
    const header = findHeader(top, merges, awards);
    if (header) return { sheet, header };
  }
  return refuse("LIST_HEADER_MISSING", { within: headerWithin });
}

async function topOf(book: Workbook, sheet: SheetEntry) {
  const top: WorkbookRow[] = [];
  const merges: Merge[] = [];
  // Merged areas stand behind the last row.
  for await (const row of book.rows(sheet, merges)) if (top.length < headerWithin) top.push(row);
  return { top, merges };
}

async function* rowsOf(
  book: Workbook,
  { sheet, header }: FoundList,
  terms: Terms,
): AsyncGenerator<ReadRow> {
  let kind = terms.kind;
  let count = 0;
  let last = header.row;
  const name = header.columns.find(({ key }) => key === "name")?.column ?? 0;
  for await (const row of book.rows(sheet)) {
    if (row.number <= header.row || isNumbering(row, header)) continue;
    const section = sectionOf(row, row.number === last + 1 ? name : null);
    if (section !== undefined) kind = section ?? kind;
    else {
      last = row.number;
      if (++count > mostRows) refuse("LIST_TOO_LONG", { most: mostRows });
      yield row.hidden ? hiddenRow(row) : readRow(row, { awards: terms.awards, header, kind });
    }
  }
  if (count === 0) refuse("LIST_EMPTY");
}

/** The row of (1) (2) (3) or A B C under the headings of official forms. */
function isNumbering(row: WorkbookRow, header: ListHeader): boolean {
  const near = row.number <= header.row + 2;
  const values = [...row.cells.values()].map((one) => String(typeof one === "object" ? "?" : one));
  return near && values.length >= 3 && values.every((one) => /^\(?(\d{1,2}|[A-Z])\)?$/.test(one));
}

const trailers =
  /^(tổng|cộng|tổng cộng|danh sách (này )?(có|gồm)|ấn định|người lập|thủ trưởng|nơi nhận|ghi chú)/;

/**
 * A row that names no nominee: a heading of those that follow (its kind), or a line below the list.
 * A name alone right under the list is a row that is not finished.
 */
function sectionOf({ cells }: WorkbookRow, name: number | null): SubjectKind | null | undefined {
  if (cells.size > 2) return undefined;
  const texts = [...cells.values()].map((one) => (typeof one === "string" ? folded(one) : ""));
  const words = texts.map((text) => text.replace(/^([ivx]+|[a-z]|\d+)[.)]\s*/, ""));
  for (const word of words) {
    const kind = word.length > 2 ? keyOf(kindWords, word) : undefined;
    if (kind) return kind;
  }
  const isLone = cells.size === 1 && (name === null || !cells.has(name));
  return isLone || words.some((word) => trailers.test(word)) ? null : undefined;
}

function hiddenRow(row: WorkbookRow): ReadRow {
  const finding = {
    row: row.number,
    column: null,
    heading: null,
    severity: "WARNING" as const,
    refusal: refusal("LIST_ROW_HIDDEN"),
  };
  const nothing = { code: null, unit: null, headOf: null, award: null, from: null, to: null };
  return {
    line: {
      ...nothing,
      row: row.number,
      subjectKind: null,
      subjectName: null,
      subjectPosition: null,
      achievement: null,
      partyManaged: false,
      report: null,
      places: {},
    },
    findings: [finding],
  };
}
