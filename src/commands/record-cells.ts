import { isDate } from "../award/dates.ts";
import { type Rating, ratings } from "../award/evidence.ts";
import type { Catalogue } from "../database/catalogue.ts";
import { type CommendationType, commendationTypes, type Label } from "../workflow/vocabulary.ts";

/** What is wrong with a cell, for people. */
export class CellProblem extends Error {
  readonly column: string;
  readonly label: Label;

  constructor(column: string, label: Label) {
    super(label.en);
    this.column = column;
    this.label = label;
  }
}

type Cells = Readonly<Record<string, string>>;

function wrong(column: string, vi: string, en: string): never {
  throw new CellProblem(column, { vi, en });
}

export function required(cells: Cells, column: string): string {
  return cells[column] ?? wrong(column, "để trống", "is empty");
}

export function yearIn(cells: Cells, thisYear: number): number {
  const text = required(cells, "year");
  const year = /^\d{4}$/.test(text) ? Number(text) : 0;
  if (year < 1980 || year > thisYear)
    wrong("year", `“${text}” không phải là năm hợp lệ`, `“${text}” is not a year that can be`);
  return year;
}

/** 1.234,5 as well as 1234.5; null where the cell is empty. Not negative. */
export function numberIn(cells: Cells, column: string): number | null {
  const text = cells[column];
  if (text === undefined) return null;
  const plain = text.includes(",") ? text.replaceAll(".", "").replace(",", ".") : text;
  if (!/^-?\d{1,9}(\.\d{1,4})?$/.test(plain))
    wrong(column, `“${text}” không phải là số`, `“${text}” is not a number`);
  const value = Number(plain);
  if (value < 0) wrong(column, `“${text}” là số âm`, `“${text}” is negative`);
  return value;
}

/** 22/11/2026 as well as 2026-11-22; null where the cell is empty. Not in the future. */
export function dateIn(cells: Cells, column: string, today: string): string | null {
  const text = cells[column];
  if (text === undefined) return null;
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const date = year ? `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}` : text;
  if (!isDate(date)) wrong(column, `“${text}” không phải là ngày`, `“${text}” is not a date`);
  if (date > today) wrong(column, `“${text}” ở tương lai`, `“${text}” lies in the future`);
  return date;
}

const ratingNames: Readonly<Record<Rating, string>> = {
  EXCELLENT: "hoàn thành xuất sắc nhiệm vụ",
  GOOD: "hoàn thành tốt nhiệm vụ",
  COMPLETED: "hoàn thành nhiệm vụ",
  NOT_COMPLETED: "không hoàn thành nhiệm vụ",
};

export function ratingIn(cells: Cells): Rating {
  const text = required(cells, "rating");
  const found = ratings.find((one) => one === text || ratingNames[one] === text.toLowerCase());
  return found ?? wrong("rating", `không có xếp loại “${text}”`, `there is no rating “${text}”`);
}

const indexNames: Readonly<Record<string, string>> = {
  "chỉ số cchc": "PAR_INDEX",
  "chỉ số cải cách hành chính": "PAR_INDEX",
  "hồ sơ trễ hạn": "LATE_FILES",
};

export function indexIn(cells: Cells): string {
  const text = required(cells, "index");
  const key = indexNames[text.toLowerCase()] ?? text;
  if (!/^[A-Z][A-Z0-9_]{0,60}$/.test(key))
    wrong("index", `“${text}” không phải là mã chỉ số`, `“${text}” is not the key of an index`);
  return key;
}

export function awardIn(cells: Cells, { awards }: Catalogue): string {
  const text = required(cells, "award");
  const named = [...awards.values()].find(({ key, label, shortNameVi }) =>
    [key, label.vi, shortNameVi].includes(text),
  );
  return named?.key ?? wrong("award", `không có “${text}”`, `there is no award “${text}”`);
}

const typeNames: Readonly<Record<CommendationType, string>> = {
  MERIT_RECORD: "công trạng",
  EXTRAORDINARY: "đột xuất",
  MOVEMENT: "phong trào",
  DEDICATION: "cống hiến",
  SENIORITY: "niên hạn",
  FOREIGN_RELATIONS: "đối ngoại",
};

export function typeIn(cells: Cells): CommendationType {
  const text = required(cells, "type");
  const found = commendationTypes.find(
    (one) => one === text || typeNames[one] === text.toLowerCase(),
  );
  return found ?? wrong("type", `không có loại hình “${text}”`, `there is no type “${text}”`);
}

export function yesIn(cells: Cells, column: string): boolean {
  const text = (cells[column] ?? "có").toLowerCase();
  if (["có", "yes", "true", "1", "x"].includes(text)) return true;
  if (["không", "no", "false", "0"].includes(text)) return false;
  return wrong(column, "phải là có hoặc không", "is yes or no");
}
