import { dateOfDay, dayNumber, isDate } from "../../award/dates.ts";
import { refuse } from "../../workflow/refusals.ts";
import type { Archive } from "./archive.ts";
import type { Book, SheetEntry } from "./book.ts";
import { limits } from "./limits.ts";
import { checkFormula } from "./parts.ts";
import { parsed } from "./xml.ts";

/** What a cell holds: text cleaned, days as dates; or why nobody can say. */
export type CellContent =
  | string
  | number
  | boolean
  | { readonly date: string }
  | { readonly wrong: "NOT_CALCULATED" | "ERROR_VALUE"; readonly text: string };

export type WorkbookRow = {
  /** As Excel numbers it. */
  readonly number: number;
  /** Hidden by hand or by a filter. */
  readonly hidden: boolean;
  /** By column, counted from 0; cells without content are not there. */
  readonly cells: ReadonlyMap<number, CellContent>;
};

/** The cells a merged area covers, counted from 1 for rows and from 0 for columns. */
export type Merge = {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};

/** Rows that hold something, in order, a few at a time; merged areas are told at the end. */
export async function* rowsIn(
  archive: Archive,
  book: Book,
  { part }: SheetEntry,
  merges?: Merge[],
): AsyncGenerator<WorkbookRow> {
  const state = new SheetState(book, merges ?? []);
  let rows = 0;
  const pieces = parsed(archive.read(part), part, {
    open: (tag, attributes) => state.open(tag, attributes),
    text: (text) => state.text(text),
    close: (tag) => state.close(tag),
  });
  try {
    while (!(await pieces.next()).done) {
      const ready = state.ready.splice(0);
      rows += ready.length;
      if (rows > limits.rows) refuse("WORKBOOK_TOO_LARGE", { what: "rows", most: limits.rows });
      yield* ready;
    }
  } finally {
    // Whoever stops reading early leaves nothing open.
    await pieces.return(undefined);
  }
}

type Attributes = Readonly<Record<string, string>>;
type OpenCell = { column: number; type: string; style: number; formula: string | null };

class SheetState {
  readonly ready: WorkbookRow[] = [];
  readonly #book: Book;
  readonly #merges: Merge[];
  #row: { number: number; hidden: boolean; cells: Map<number, CellContent> } | null = null;
  #last = 0;
  #next = 0;
  #rows = 0;
  #cells = 0;
  #cell: OpenCell | null = null;
  #value = "";
  #into: "value" | "formula" | null = null;
  #phonetic = false;

  constructor(book: Book, merges: Merge[]) {
    this.#book = book;
    this.#merges = merges;
  }

  open(tag: string, attributes: Attributes): void {
    if (tag === "row") this.#openRow(attributes);
    else if (tag === "c" && this.#row) this.#openCell(attributes);
    else if (tag === "mergeCell") this.#openMerge(attributes.ref ?? "");
    else if (tag === "oleObject" || tag === "control" || tag === "oleLink")
      refuse("WORKBOOK_OBJECTS", { part: tag });
    else if (tag === "rPh") this.#phonetic = true;
    else if (this.#cell && (tag === "v" || tag === "t"))
      this.#into = this.#phonetic ? null : "value";
    else if (this.#cell && tag === "f") {
      this.#into = "formula";
      this.#cell.formula = "";
    }
  }

  text(text: string): void {
    if (this.#into === null || !this.#cell) return;
    if (this.#into === "formula") this.#cell.formula += text;
    else this.#value += text;
    if (this.#value.length + (this.#cell.formula?.length ?? 0) > limits.text * 2)
      refuse("WORKBOOK_TOO_LARGE", { what: "text", most: limits.text });
  }

  close(tag: string): void {
    if (tag === "v" || tag === "t" || tag === "f") this.#into = null;
    else if (tag === "rPh") this.#phonetic = false;
    else if (tag === "c") this.#closeCell();
    else if (tag === "row" && this.#row) {
      if (this.#row.cells.size > 0) this.ready.push(this.#row);
      this.#row = null;
    }
  }

  #openRow({ r, hidden }: Attributes): void {
    if (++this.#rows > limits.rowElements)
      refuse("WORKBOOK_TOO_LARGE", { what: "rows", most: limits.rowElements });
    const number = r === undefined ? this.#last + 1 : Number(r);
    if (!Number.isInteger(number) || number <= this.#last || number > limits.lastRow)
      refuse("WORKBOOK_BROKEN", { problem: `row ${r}` });
    this.#last = number;
    this.#next = 0;
    this.#row = { number, hidden: hidden === "1" || hidden === "true", cells: new Map() };
  }

  #openCell({ r, t, s }: Attributes): void {
    if (++this.#cells > limits.cells)
      refuse("WORKBOOK_TOO_LARGE", { what: "cells", most: limits.cells });
    const column = r === undefined ? this.#next : columnOf(r);
    this.#next = column + 1;
    this.#cell = { column, type: t ?? "n", style: Number(s ?? -1), formula: null };
    this.#value = "";
  }

  #closeCell(): void {
    const cell = this.#cell;
    this.#cell = null;
    this.#into = null;
    if (!cell || !this.#row) return;
    if (cell.formula) checkFormula(cell.formula);
    const content = contentOf(cell, this.#value, this.#book);
    if (content === null) return;
    if (cell.column >= limits.columns)
      refuse("WORKBOOK_TOO_LARGE", { what: "columns", most: limits.columns });
    this.#row.cells.set(cell.column, content);
  }

  #openMerge(ref: string): void {
    const [, left, top, right, bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(ref) ?? [];
    if (!left || !right) return;
    if (this.#merges.length >= limits.merges)
      refuse("WORKBOOK_TOO_LARGE", { what: "merged cells", most: limits.merges });
    this.#merges.push({
      left: columnOf(left),
      right: columnOf(right),
      top: Number(top),
      bottom: Number(bottom),
    });
  }
}

function contentOf(cell: OpenCell, raw: string, book: Book): CellContent | null {
  if (cell.type === "e") return { wrong: "ERROR_VALUE", text: raw.slice(0, 40) };
  if (raw === "")
    return cell.formula === null || cell.type === "str" || cell.formula === ""
      ? null
      : { wrong: "NOT_CALCULATED", text: `=${cell.formula}`.slice(0, 80) };
  if (cell.type === "s")
    return text(
      book.strings[Number(raw)] ??
        refuse("WORKBOOK_BROKEN", { problem: `shared string ${raw.slice(0, 20)}` }),
    );
  if (cell.type === "b") return raw === "1" || raw === "true";
  if (cell.type === "d") return isDate(raw.slice(0, 10)) ? { date: raw.slice(0, 10) } : text(raw);
  if (cell.type !== "n") return text(raw);
  const value = Number(raw);
  if (!Number.isFinite(value)) return text(raw);
  return book.dateStyles[cell.style] ? dayOf(value, book.since1904) : value;
}

const lastDay = dayNumber("9999-12-31");

/** A serial number as a day; Excel believes that 1900 was a leap year. */
function dayOf(serial: number, since1904: boolean): CellContent {
  const day = Math.floor(serial);
  const start = since1904 ? dayNumber("1904-01-01") : dayNumber("1899-12-30") + (day < 60 ? 1 : 0);
  return day < 1 || start + day > lastDay ? serial : { date: dateOfDay(start + day) };
}

/** NFC, without spaces nobody sees and what no register keeps; line breaks within stay. */
function text(raw: string): string | null {
  const clean = raw
    .replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    )
    .replaceAll(/\p{Surrogate}|(?![\t\n\r])\p{Control}/gu, "")
    .normalize("NFC")
    .replaceAll(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, "")
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/[^\S\n]+/g, " ")
    .replaceAll(/ ?\n ?/g, "\n")
    .trim();
  return clean === "" ? null : clean;
}

function columnOf(reference: string): number {
  const letters =
    /^[A-Z]{1,3}/.exec(reference)?.[0] ??
    refuse("WORKBOOK_BROKEN", { problem: reference.slice(0, 20) });
  return [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;
}

/** A, B … Z, AA: as people name a column that is counted from 0. */
export function columnLetter(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : columnLetter(Math.floor(column / 26) - 1) + rest;
}
