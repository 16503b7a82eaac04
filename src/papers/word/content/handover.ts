import type { PaperSheet } from "../../../queries/paper-sheets.ts";
import type { DataOf } from "../fields.ts";
import type { handoverRecord } from "../papers/handover-record.ts";
import { ownOf } from "./bodies.ts";
import { citedDecision } from "./cited.ts";
import { frameOf, type Making } from "./frame.ts";
import { groupsOf, type Honoured, honoursOf, rowOf } from "./honours.ts";
import { remarkOf } from "./money.ts";
import { dayInFigures, twoDigits } from "./wording.ts";

/** The items that go with a published decision. */
export function handoverData(
  sheet: PaperSheet,
  making: Making,
): DataOf<(typeof handoverRecord)["fields"]> {
  const honours = honoursOf(sheet.lines, { ...making, on: sheet.issuedOn ?? making.today });
  const items = [...Map.groupBy(honours, itemOf).entries()];
  return {
    ...frameOf(sheet.issuer, { ...making, symbol: `BB-${ownOf(sheet.issuer).symbol}` }),
    decision: citedDecision(sheet),
    items: items.map(([item, of]) => ({ item, count: `${twoDigits(of.length)} bộ` })),
    groups: groupsOf(honours).map(({ title, honours: members }) => ({
      title,
      rows: members.map((one, index) => ({
        ...rowOf(one, index, remarkOf(one)),
        item: itemOf(one),
        handedOverOn: one.line.handedOverOn === null ? "" : dayInFigures(one.line.handedOverOn),
      })),
    })),
  };
}

const items: readonly (readonly [RegExp, string])[] = [
  [/^Huân chương/, "Bằng, khung, Huân chương kèm hộp"],
  [/^Bằng khen/, "Bằng khen, khung"],
  [/^Giấy khen/, "Giấy khen, khung"],
  [/^Cờ/, "Cờ thi đua"],
  [/^Kỷ niệm chương/, "Kỷ niệm chương, bằng, khung"],
  [/^Chiến sĩ thi đua/, "Giấy chứng nhận, khung, huy hiệu"],
];

/** What is handed over with an award. */
function itemOf({ award }: Honoured): string {
  return items.find(([pattern]) => pattern.test(award))?.[1] ?? "Giấy chứng nhận, khung";
}
