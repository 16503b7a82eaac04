import { fundSources } from "../../award/prize.ts";
import type { QueryContext } from "../../queries/context.ts";
import type { PaymentFilter } from "../../queries/payments.ts";
import { type FundLine, type PrizeLine, prizeLines } from "../../queries/prize-lines.ts";
import {
  type AwardSums,
  type DecisionSums,
  type FundSums,
  prizeReport,
  type PrizeQuestion,
  type PrizeSums,
} from "../../queries/report-prizes.ts";
import type { Column, Sheet } from "./sheet.ts";
import { decisionNames } from "./names.ts";
import { awardName, fundName, subjectNames } from "./words.ts";

type Line = PrizeLine & FundLine;

/** The prizes that fit, by fund with its sums. */
export function paymentSheet(
  context: QueryContext,
  filter: PaymentFilter,
  about: readonly string[],
): Sheet {
  return {
    name: "Chi tiền thưởng",
    title: "DANH SÁCH CHI TIỀN THƯỞNG",
    about,
    widths: [6, 24, 11, 24, 26, 13, 11, 7, 12, 13, 13, 11, 14, 14],
    write: (pen) =>
      pen.table({
        numbered: true,
        columns: paymentColumns(context),
        rows: byFund(context, filter),
        part: ({ fund, stateLine }) => fundName(fund, stateLine),
      }),
  };
}

async function* byFund(context: QueryContext, filter: PaymentFilter): AsyncGenerator<Line, void> {
  for (const fund of [...fundSources, null])
    for (const stateLine of [false, true])
      for await (const line of prizeLines(context, filter, { fund, stateLine }))
        yield { ...line, fund, stateLine };
}

function paymentColumns({ catalogue }: QueryContext): readonly Column<Line>[] {
  return [
    { heading: "Họ tên, tên tập thể", as: "text", of: ({ name }) => name },
    { heading: "Đối tượng", as: "text", of: ({ subjectKind }) => subjectNames[subjectKind] },
    { heading: "Đơn vị", as: "text", of: ({ unit }) => unit },
    {
      heading: "Danh hiệu, hình thức",
      as: "text",
      of: ({ awardKey }) => awardName(catalogue, awardKey),
    },
    { heading: "Quyết định số", as: "text", of: ({ decision }) => decision },
    { heading: "Ngày", as: "date", of: ({ decidedOn }) => decidedOn },
    { heading: "Hệ số", as: "ratio", of: ({ hundredths }) => hundredths / 100 },
    { heading: "Lương cơ sở", as: "money", of: ({ baseSalary }) => baseSalary },
    { heading: "Mức thưởng (đồng)", as: "money", of: ({ amount }) => amount, total: true },
    { heading: "Được chi (đồng)", as: "money", of: ({ due }) => due, total: true },
    { heading: "Ngày chi", as: "date", of: ({ paidOn }) => paidOn },
    { heading: "Chứng từ", as: "text", of: ({ paidDocument }) => paidDocument },
    { heading: "Ký nhận", as: "text", of: () => null },
  ];
}

const sums: readonly Column<PrizeSums>[] = [
  { heading: "Số lượng", as: "count", of: ({ count }) => count, total: true },
  { heading: "Mức thưởng (đồng)", as: "money", of: ({ amount }) => amount, total: true },
  { heading: "Phải chi (đồng)", as: "money", of: ({ due }) => due, total: true },
  { heading: "Đã chi (đồng)", as: "money", of: ({ paid }) => paid, total: true },
  { heading: "Đã thu hồi (đồng)", as: "money", of: ({ recovered }) => recovered, total: true },
];

const mostDecisions = 10_000;

/** The money of a year by fund, award and decision. */
export function prizeReportSheet(
  context: QueryContext,
  question: PrizeQuestion,
  about: readonly string[],
): Sheet {
  return {
    name: "Tiền thưởng",
    title: `BÁO CÁO TIỀN THƯỞNG NĂM ${question.year}`,
    about,
    widths: [56, 12, 18, 18, 18, 18],
    write: async function* (pen) {
      const report = await prizeReport(context, question, mostDecisions);
      const cited = await decisionNames(context, report.byDecision);
      yield* pen.table<FundSums>({
        heading: "I. Theo nguồn kinh phí",
        columns: [
          { heading: "Nguồn", as: "text", of: (one) => fundName(one.fund, one.stateLine) },
          ...sums,
        ],
        rows: report.byFund,
      });
      yield* pen.table<AwardSums>({
        heading: "II. Theo danh hiệu, hình thức",
        columns: [
          {
            heading: "Danh hiệu, hình thức",
            as: "text",
            of: ({ awardKey }) => awardName(context.catalogue, awardKey),
          },
          ...sums,
        ],
        rows: report.byAward,
      });
      yield* pen.table<DecisionSums>({
        heading: "III. Theo quyết định",
        columns: [
          {
            heading: "Quyết định",
            as: "text",
            of: ({ decisionId }) =>
              decisionId === null ? "Do cấp trên quyết định" : (cited.get(decisionId) ?? "–"),
          },
          ...sums,
        ],
        rows: report.byDecision,
      });
    },
  };
}
