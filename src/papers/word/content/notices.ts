import type { LastReturn } from "../../../queries/last-return.ts";
import type { Chain } from "../../../queries/organisation-chains.ts";
import type { Ending, SheetLine } from "../../../queries/sheet-lines.ts";
import type { DataOf } from "../fields.ts";
import type { resultNotice } from "../papers/result-notice.ts";
import type { returnNotice } from "../papers/return-notice.ts";
import { ownOf } from "./bodies.ts";
import { frameOf, type Making, recipientsOf, symbolOf, unsigned } from "./frame.ts";
import { type Honoured, honoursOf, namedAward, rowOf } from "./honours.ts";
import { remarkOf } from "./money.ts";
import { dayInFigures, sentence, twoDigits } from "./wording.ts";

/** Who writes to whom. */
export type Parties = { readonly from: Chain; readonly to: Chain };

export function returnData(
  { from, to }: Parties,
  line: SheetLine,
  returned: LastReturn,
  making: Making,
): DataOf<(typeof returnNotice)["fields"]> {
  const { items, note, on, dueOn } = returned;
  const award = making.catalogue.awards.get(line.awardKey)?.label.vi ?? line.awardKey;
  return {
    ...frameOf(from, { ...making, symbol: symbolOf("PYC", from) }),
    ...unsigned(from),
    ...recipientsOf("Như trên;", "Lưu: VT."),
    addressee: ownOf(to).name,
    dossier: `hồ sơ mã ${line.code} đề nghị ${award} cho ${line.name}`,
    returnedOn: dayInFigures(on),
    reasoned: note !== null,
    reason: sentence(note ?? ""),
    items: items.map(({ description, documentType }, index) => ({
      order: String(index + 1),
      item: description,
      paper:
        documentType === null
          ? ""
          : (making.catalogue.documentTypes.get(documentType)?.label.vi ?? documentType),
    })),
    due: dueOn === null ? "trong thời hạn quy định" : `chậm nhất ngày ${dayInFigures(dueOn)}`,
  };
}

export function resultData(
  { from, to }: Parties,
  told: {
    readonly proposal: string;
    readonly lines: readonly SheetLine[];
    readonly endings: readonly Ending[];
  },
  making: Making,
): DataOf<(typeof resultNotice)["fields"]> {
  const honours = honoursOf(told.lines, { ...making, on: making.today });
  const endings = new Map(told.endings.map((one) => [one.nominationId, one]));
  const of = (outcomes: readonly string[]) =>
    honours.filter((one) => outcomes.includes(one.line.outcome));
  const rows = (some: readonly Honoured[]) =>
    some.map((one, index) => ({
      ...rowOf(one, index, remarkOf(one)),
      award: namedAward(one),
      decision: decisionOf(one, endings.get(one.line.nominationId)),
      ground: endings.get(one.line.nominationId)?.note ?? "Không được cấp có thẩm quyền chấp thuận",
    }));
  const awarded = of(["AWARDED", "REVOKED"]);
  const refused = of(["NOT_AWARDED", "WITHDRAWN", "EXPIRED"]);
  const pending = of(["IN_PROGRESS"]);
  return {
    ...frameOf(from, { ...making, symbol: symbolOf("TB", from) }),
    ...unsigned(from),
    ...recipientsOf("Như trên;", "Lưu: VT."),
    addressee: ownOf(to).name,
    proposal: told.proposal,
    hasAwarded: awarded.length > 0,
    awarded: rows(awarded),
    hasRefused: refused.length > 0,
    refused: rows(refused),
    hasPending: pending.length > 0,
    pending: String(pending.length),
  };
}

function figuresOf(number: string): string {
  return /^\d+$/.test(number) ? twoDigits(Number(number)) : number;
}

function decisionOf(one: Honoured, ending: Ending | undefined): string {
  if (!ending?.decidedOn) return "";
  const sign =
    ending.number === null ? "" : ` số ${figuresOf(ending.number)}/${ending.symbol ?? ""}`;
  const by = ending.decidedBy === null ? "" : ` của ${ending.decidedBy}`;
  const revoked = remarkOf(one);
  return `Quyết định${sign} ngày ${dayInFigures(ending.decidedOn)}${by}${revoked ? `; ${revoked.toLowerCase()}` : ""}`;
}
