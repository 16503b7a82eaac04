import { useQuery } from "urql";
import { Link } from "wouter";
import {
  PrizeReportDocument,
  type PrizeReportQuery,
  YearlyReportDocument,
  type YearlyReportQuery,
} from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { vocabulary } from "../../language/vocabulary.text.ts";
import { Loading, Trouble } from "../../parts/states.tsx";
import { fundName } from "../payments/totals.tsx";
import { useMoney } from "../payments/use-money.ts";
import { ReportTable } from "./report-table.tsx";
import { launcherText, spanText, text } from "./reports.text.ts";

type Props = { readonly year: number; readonly organisationId: string | null };
type Sums = PrizeReportQuery["prizeReport"]["total"];

const money = ["amount", "due", "paid", "recovered"] as const;

export function PrizeReport({ year, organisationId }: Props) {
  const { locale } = useLanguage();
  const [{ data, error, fetching }, ask] = useQuery({
    query: PrizeReportDocument,
    variables: { year, organisationId, locale },
  });
  return (
    <>
      <Trouble error={error} onAgain={() => ask({ requestPolicy: "network-only" })} />
      {!data && fetching && <Loading rows={8} />}
      {data && <PrizeTables report={data.prizeReport} />}
    </>
  );
}

type Money = PrizeReportQuery["prizeReport"];

const sumColumns = [
  { text: text.count, number: true as const },
  ...money.map((one) => ({ text: text[one], number: true as const })),
];

function PrizeTables({ report }: { readonly report: Money }) {
  const { say, number } = useLanguage();
  const written = useMoney();
  const cells = (sums: Sums) => [number(sums.count), ...money.map((one) => written(sums[one]))];
  const total = {
    key: "total",
    cells: [say(text.all), ...cells(report.total)],
    total: true as const,
  };
  return (
    <>
      <ReportTable
        title={text.money}
        columns={[{ text: text.fund }, ...sumColumns]}
        rows={[
          ...report.byFund.map((row) => ({
            key: `${row.fund} ${row.stateLine}`,
            cells: [fundName(row, say), ...cells(row)],
          })),
          total,
        ]}
      />
      <ReportTable
        title={text.byAward}
        columns={[{ text: text.award }, ...sumColumns]}
        rows={[
          ...report.byAward.map((row) => ({
            key: row.award?.key ?? "–",
            cells: [row.award?.label ?? "–", ...cells(row)],
          })),
          total,
        ]}
      />
      <ReportTable
        title={text.byDecision}
        {...(!report.complete && { about: say(text.incomplete) })}
        columns={[{ text: text.decision }, ...sumColumns]}
        rows={report.byDecision.map((row) => ({
          key: row.decision?.id ?? "above",
          cells: [<DecisionLink key="decision" decision={row.decision} />, ...cells(row)],
        }))}
      />
    </>
  );
}

type Decision = Money["byDecision"][number]["decision"];

function DecisionLink({ decision }: { readonly decision: Decision }) {
  const { say, date } = useLanguage();
  if (!decision) return <>{say(text.above)}</>;
  const sign = [decision.number, decision.symbol].filter(Boolean).join("/");
  return <Link href={`/decisions/${decision.id}`}>{`${sign}, ${date(decision.issuedOn)}`}</Link>;
}

export function YearlyReport({ year, organisationId }: Props) {
  const { locale } = useLanguage();
  const [{ data, error, fetching }, ask] = useQuery({
    query: YearlyReportDocument,
    variables: { year, organisationId, locale },
  });
  return (
    <>
      <Trouble error={error} onAgain={() => ask({ requestPolicy: "network-only" })} />
      {!data && fetching && <Loading rows={8} />}
      {data && <YearlyTables forms={data.yearlyStatistics} />}
    </>
  );
}

type Forms = YearlyReportQuery["yearlyStatistics"];

function YearlyTables({ forms }: { readonly forms: Forms }) {
  const { say, number, date } = useLanguage();
  const about = say(text.dueOn, { date: date(forms.dueOn) });
  return (
    <>
      <ReportTable
        title={text.movements}
        about={about}
        columns={[
          { text: text.launcher },
          { text: text.kind },
          { text: text.span },
          { text: text.launched, number: true },
          { text: text.running, number: true },
        ]}
        rows={forms.movements.map(({ launchedBy, thematic, span, launched, running }) => ({
          key: `${launchedBy} ${thematic} ${span}`,
          cells: [
            say(launcherText[launchedBy]),
            say(thematic ? text.thematic : text.regular),
            say(spanText[span]),
            number(launched),
            number(running),
          ],
        }))}
      />
      <GivenTable form="stateAwards" rows={forms.stateAwards} about={about} />
      <GivenTable form="provinceAwards" rows={forms.provinceAwards} about={about} />
    </>
  );
}

type GivenProps = {
  readonly form: "stateAwards" | "provinceAwards";
  readonly rows: Forms["stateAwards"];
  readonly about: string;
};

function GivenTable({ form, rows, about }: GivenProps) {
  const { say, number } = useLanguage();
  return (
    <ReportTable
      title={text[form]}
      about={about}
      columns={[{ text: text.award }, { text: text.subject }, { text: text.count, number: true }]}
      rows={rows.map(({ award, subjectKind, count }) => ({
        key: `${award?.key} ${subjectKind}`,
        cells: [award?.label ?? "–", say(vocabulary.subjectKind[subjectKind]), number(count)],
      }))}
    />
  );
}
