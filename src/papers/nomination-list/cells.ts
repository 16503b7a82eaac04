import { dateOfDay, dayNumber, isDate } from "../../award/dates.ts";
import { refuse } from "../../workflow/refusals.ts";
import type { CellContent } from "../workbook/sheet.ts";
import { keyOf, shown, yesOf } from "./vocabulary.ts";

/** Text as it stands in the cell; a number as people write it. */
export function textIn(content: CellContent): string {
  if (typeof content === "string") return content;
  if (typeof content === "number") return String(content);
  if (typeof content === "boolean") return content ? "Có" : "Không";
  if ("date" in content) return written(content.date);
  const { text } = content;
  return refuse(content.wrong === "ERROR_VALUE" ? "CELL_IN_ERROR" : "CELL_NOT_CALCULATED", {
    text,
  });
}

function written(date: string): string {
  const [year, month, day] = date.split("-");
  return `${day}/${month}/${year}`;
}

/** Serial numbers between 1954 and 2119: a day whose cell has lost its format. */
const serials = { from: 20_000, to: 80_000 };

/** A day; a month or a year alone is its first or its last day. */
export function dateIn(content: CellContent, end: "FIRST" | "LAST" = "FIRST"): string {
  if (typeof content === "object" && "date" in content) return content.date;
  if (typeof content === "number" && content > serials.from && content < serials.to)
    return dateOfDay(dayNumber("1899-12-30") + Math.floor(content));
  const text = textIn(content);
  const [, day, month, year] =
    /^(?:ngày )?(\d{1,2})(?: tháng |[/.-])(\d{1,2})(?: năm |[/.-])(\d{4})$/i.exec(text.trim()) ??
    [];
  const date = year ? dateOf(year, month, day) : (partOf(text, end) ?? text.trim().slice(0, 10));
  return isDate(date) ? date : refuse("CELL_NOT_A_DATE", { text: text.slice(0, 60) });
}

function dateOf(year: string, month = "1", day = "1"): string {
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function partOf(text: string, end: "FIRST" | "LAST"): string | null {
  const [, month, year] =
    /^(?:(?:tháng )?(\d{1,2})[/.-])?(?:năm )?(\d{4})$/i.exec(text.trim()) ?? [];
  if (!year) return null;
  if (end === "FIRST") return dateOf(year, month ?? "1");
  if (month === undefined) return dateOf(year, "12", "31");
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return dateOf(year, month, String(last));
}

/** 1.234,5 as well as 1234.5; a percent sign may follow. */
export function numberIn(content: CellContent): number {
  if (typeof content === "number") return content;
  const text = textIn(content);
  const plain = text.replaceAll(/[\s%]/g, "");
  const grouped = plain.includes(",") || /^\d{1,3}(\.\d{3})+$/.test(plain);
  const value = grouped ? plain.replaceAll(".", "").replace(",", ".") : plain;
  return /^-?\d{1,12}(\.\d{1,6})?$/.test(value)
    ? Number(value)
    : refuse("CELL_NOT_A_NUMBER", { text: text.slice(0, 60) });
}

export function wholeIn(content: CellContent): number {
  const value = numberIn(content);
  return Number.isInteger(value) ? value : refuse("CELL_NOT_A_NUMBER", { text: String(value) });
}

export function yesIn(content: CellContent): boolean {
  return (
    yesOf(textIn(content)) ?? refuse("CELL_NOT_YES_OR_NO", { text: textIn(content).slice(0, 60) })
  );
}

export function choiceIn<Key extends string>(
  content: CellContent,
  words: Parameters<typeof keyOf<Key>>[0],
): Key {
  const text = textIn(content);
  return (
    keyOf(words, text) ??
    refuse("CELL_NOT_A_CHOICE", { text: text.slice(0, 60), choices: shown(words) })
  );
}
