import type { PaperHead } from "../../../queries/paper-sheets.ts";
import { ownOf } from "./bodies.ts";
import { dayInWords, twoDigits } from "./wording.ts";

/** “Quyết định số 12/QĐ-SXD ngày 05 tháng 01 năm 2026 của Sở Xây dựng tỉnh Ninh Bình”. */
export function citedDecision({ number, symbol, issuedOn, issuer }: PaperHead): string {
  return `Quyết định ${cited({ number, symbol, issuedOn })} của ${ownOf(issuer).name}`;
}

/** Number, symbol and day of a paper as another one names it. */
export function cited({
  number,
  symbol,
  issuedOn,
}: {
  readonly number: number | string | null;
  readonly symbol: string | null;
  readonly issuedOn: string | null;
}): string {
  const figures = number === null ? "     " : twoDigits(Number(number));
  const day = issuedOn === null ? "" : ` ${dayInWords(issuedOn)}`;
  return `số ${figures}/${symbol ?? ""}${day}`;
}
