import type { Rules } from "../../../award/rule-layers.ts";
import type { Catalogue } from "../../../database/catalogue.ts";
import { dayInWords } from "./wording.ts";

/**
 * The documents a list rests on as a preamble cites them: national first, then the province's. What a
 * rule set gives as an example or as not compared with its source is not cited.
 */
export function basisOf(
  { ruleSets }: Pick<Catalogue, "ruleSets">,
  rules: readonly Pick<Rules, "sources">[],
): readonly { readonly document: string }[] {
  const keys = [...new Set(rules.flatMap((one) => one.sources.toReversed()))];
  const cited = keys.flatMap((key) => {
    const set = ruleSets.find((one) => one.key === key);
    return set && set.scope.kind !== "CAMPAIGN" ? set.basis.flatMap(citationOf) : [];
  });
  return [...new Set(cited)].map((document) => ({ document }));
}

/** The lines with what each ends with; the last one, too, with a semicolon where more follows. */
export function ended<T extends object>(
  lines: readonly T[],
  { more = false } = {},
): readonly (T & { readonly end: string })[] {
  return lines.map((line, index) => ({
    ...line,
    end: index === lines.length - 1 && !more ? "." : ";",
  }));
}

/** “Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ”. */
export function citationOf(basis: string): readonly string[] {
  if (/ví dụ|chưa đối chiếu/i.test(basis)) return [];
  const [document = basis] = basis.split(/, (?:hiệu lực|thay|cho đến khi)/);
  const dated = document.replace(
    /ngày (\d{1,2})\/(\d{1,2})\/(\d{4})/g,
    (_, day: string, month: string, year: string) =>
      dayInWords(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`),
  );
  const numbered = dated.replace(
    /^(Nghị định|Thông tư|Quyết định|Nghị quyết|Luật Thi đua, khen thưởng) (?=\d)/,
    "$1 số ",
  );
  return [`${numbered}${issuerOf(numbered)}`];
}

const issuers: readonly (readonly [RegExp, string])[] = [
  [/\/NĐ-CP/, " của Chính phủ"],
  [/\/TT-BNV/, " của Bộ trưởng Bộ Nội vụ"],
  [/\/QĐ-TTg/, " của Thủ tướng Chính phủ"],
];

function issuerOf(document: string): string {
  if (/ của /.test(document)) return "";
  return issuers.find(([pattern]) => pattern.test(document))?.[1] ?? "";
}
