import type { FundSource } from "../../../award/prize.ts";
import { moneyInWords } from "../../../award/money-in-words.ts";
import type { Chain } from "../../../queries/organisation-chains.ts";
import type { PaperSheet } from "../../../queries/paper-sheets.ts";
import type { SheetPrize } from "../../../queries/sheet-lines.ts";
import type { DataOf } from "../fields.ts";
import type { paymentList } from "../papers/payment-list.ts";
import { ownOf } from "./bodies.ts";
import { citedDecision } from "./cited.ts";
import { frameOf, type Making } from "./frame.ts";
import { type Honoured, honoursOf, rowOf } from "./honours.ts";
import { dayInFigures, figure, roman } from "./wording.ts";

const fundWords: Readonly<Record<FundSource, string>> = {
  AGENCY_AWARD_FUND: "Quỹ thi đua, khen thưởng của cơ quan",
  PROVINCE_BUDGET: "Quỹ thi đua, khen thưởng của tỉnh (ngân sách tỉnh)",
  COMMUNE_BUDGET: "Quỹ thi đua, khen thưởng của xã (ngân sách xã)",
  UNIT_AUTONOMOUS: "kinh phí tự chủ của đơn vị",
  UNIT_NON_AUTONOMOUS: "kinh phí không tự chủ của đơn vị",
  DONATION: "nguồn đóng góp, tài trợ",
};

/** What was decided: of a kept prize what is due, else what the rules give; a later revocation changes no article. */
export function decided({ line, amount }: Honoured): number {
  return line.prize?.due ?? amount ?? 0;
}

/** What is to be paid: the same, but nothing once revoked unpaid. */
function payable(one: Honoured): number {
  const { outcome, prize } = one.line;
  return outcome === "REVOKED" && prize?.paidOn === null ? 0 : decided(one);
}

/** What became of a line after it was decided. */
export function remarkOf({ line }: Honoured): string {
  if (line.outcome === "REVOKED") {
    const by = line.revokedBy ? ` theo Quyết định số ${line.revokedBy}` : "";
    return `Đã bị hủy bỏ${by}`;
  }
  const { prize } = line;
  return prize && prize.due < prize.amount ? "Tiền thưởng đã tính trong danh hiệu cao hơn" : "";
}

type Fund = { readonly fund: FundSource | null; readonly stateLine: boolean };

function fundOf({ line, rules, level }: Honoured): Fund {
  if (line.prize) return line.prize;
  return rules.fund(level)?.value ?? { fund: null, stateLine: false };
}

function wordOf({ fund, stateLine }: Fund): string {
  if (fund === null) return "nguồn chưa xác định";
  return stateLine ? `${fundWords[fund]}, mục khen thưởng cấp Nhà nước` : fundWords[fund];
}

/** The funds that pay, in words; the issuer's own where no rule names one. */
export function fundsIn(honours: readonly Honoured[], issuer: Chain): string {
  const known = honours.filter((one) => decided(one) > 0).map(fundOf);
  const words = known.map((one) =>
    one.fund === null ? `Quỹ thi đua, khen thưởng của ${ownOf(issuer).name}` : wordOf(one),
  );
  return [...new Set(words)].join(" và ");
}

/** The articles the amounts rest on, those of one document together. */
export function moneyBasisOf(honours: readonly Honoured[]): string {
  const all = honours.flatMap(
    ({ line, rules }) =>
      line.prize?.legalBasis ?? rules.prize(line.awardKey, line.subjectKind)?.legalBasis ?? [],
  );
  const articles = new Map<string, Set<string>>();
  for (const basis of new Set(all)) {
    const [document = "", ...parts] = basis.split(", ");
    articles.set(document, (articles.get(document) ?? new Set()).union(new Set(parts)));
  }
  return [...articles].map(([document, parts]) => [document, ...parts].join(", ")).join("; ");
}

/** The prizes of a published decision, one group for each fund. */
export function paymentData(
  sheet: PaperSheet,
  making: Making,
): DataOf<(typeof paymentList)["fields"]> {
  const honours = honoursOf(sheet.lines, { ...making, on: sheet.issuedOn ?? making.today });
  const paid = honours.flatMap((one) => (one.line.prize ? [{ one, prize: one.line.prize }] : []));
  const funds = [...Map.groupBy(paid, ({ prize }) => wordOf(prize)).entries()];
  const total = paid.reduce((sum, { one }) => sum + payable(one), 0);
  const salaries = [...new Set(paid.map(({ prize }) => figure(prize.baseSalary)))];
  return {
    ...frameOf(sheet.issuer, { ...making, symbol: `DS-${ownOf(sheet.issuer).symbol}` }),
    decision: citedDecision(sheet),
    salary: salaries.join("; "),
    moneyBasis: moneyBasisOf(honours),
    total: figure(total),
    totalInWords: moneyInWords(total),
    funds: funds.map(([words, prizes], index) => ({
      title: `${roman(index + 1)}. Nguồn chi: ${words} – ${figure(sumOf(prizes))} đồng`,
      rows: prizes.map(paymentRow),
    })),
  };
}

type Paid = { readonly one: Honoured; readonly prize: SheetPrize };

function sumOf(prizes: readonly Paid[]): number {
  return prizes.reduce((sum, { one }) => sum + payable(one), 0);
}

function paymentRow({ one, prize }: Paid, index: number) {
  const paid = prize.paidOn === null ? "" : `Đã chi ${dayInFigures(prize.paidOn)}`;
  return {
    ...rowOf(one, index, [remarkOf(one), paid].filter(Boolean).join("; ")),
    multiple: `${prize.hundredths / 100}`.replace(".", ","),
    amount: figure(prize.amount),
    due: figure(payable(one)),
  };
}
