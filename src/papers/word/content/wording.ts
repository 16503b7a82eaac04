import type { SubjectKind } from "../../../workflow/vocabulary.ts";

const blank = "      ";

/** “ngày 05 tháng 01 năm 2026”: days below ten and the first two months have a zero before them. */
export function dayInWords(date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  const months = Number(month) > 2 ? String(Number(month)) : month;
  return `ngày ${day} tháng ${months} năm ${year}`;
}

/** The same with room for day and month, as it stands until the paper is numbered. */
export function dayToCome(year: string): string {
  return `ngày ${blank} tháng ${blank} năm ${year}`;
}

export function dayInFigures(date: string): string {
  return date.split("-").toReversed().join("/");
}

/** Numbers below ten have a zero before them. */
export function twoDigits(n: number): string {
  return String(n).padStart(2, "0");
}

/** “Số: 05/QĐ-SXD”; without a number there is room for one. */
export function numberLine(number: number | string | null, symbol: string): string {
  return `Số: ${number === null ? blank : twoDigits(Number(number))}/${symbol}`;
}

/** Grouped by threes with dots. */
export function figure(amount: number): string {
  return String(amount).replaceAll(/\B(?=(\d{3})+$)/g, ".");
}

const subjectWords: readonly (readonly [SubjectKind, string])[] = [
  ["COLLECTIVE", "tập thể"],
  ["HOUSEHOLD", "hộ gia đình"],
  ["INDIVIDUAL", "cá nhân"],
];

/** “03 tập thể, 12 cá nhân”. */
export function countedIn(lines: readonly { readonly subjectKind: SubjectKind }[]): string {
  return subjectWords
    .map(([kind, word]) => [lines.filter((one) => one.subjectKind === kind).length, word] as const)
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${twoDigits(count)} ${word}`)
    .join(", ");
}

export function subjectWord(kind: SubjectKind): string {
  return subjectWords.find(([one]) => one === kind)?.[1] ?? "";
}

const romans = [
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;

export function roman(n: number): string {
  const found = romans.find(([value]) => value <= n);
  return found ? found[1] + roman(n - found[0]) : "";
}

/** A sentence's first letter is a capital; the rest stays. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Ends with a full stop, once. */
export function sentence(text: string): string {
  return `${text.trim().replace(/[.;,]+$/, "")}.`;
}
