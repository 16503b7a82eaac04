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

function PrizeTables({ report }: { readonly report: PrizeReportQuery["prizeReport"] }) {
  const { say, number, date } = useLanguage();
  const written = useMoney();
  const cells = (sums: Sums) => [number(sums.count), ...money.map((one) => written(sums[one]))];
  const columns = [
    { text: text.count, number: true as const },
    ...money.map((one) => ({ text: text[one], number: true as const })),
  ];
  const total = {
    key: "total",
    cells: [say(text.all), ...cells(report.total)],
    total: true as const,
  };
  return (
    <>
      <ReportTable
        title={text.money}
        columns={[{ text: text.fund }, ...columns]}
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
        columns={[{ text: text.award }, ...columns]}
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
        columns={[{ text: text.decision }, ...columns]}
        rows={report.byDecision.map((row) => ({
          key: row.decision?.id ?? "above",
          cells: [
            row.decision ? (
              <Link href={`/decisions/${row.decision.id}`}>
                {`${row.decision.number ?? ""}/${row.decision.symbol ?? ""}, ${date(row.decision.issuedOn)}`}
              </Link>
            ) : (
              say(text.above)
            ),
            ...cells(row),
          ],
        }))}
      />
    </>
  );
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
      {(["stateAwards", "provinceAwards"] as const).map((form) => (
        <ReportTable
          key={form}
          title={text[form]}
          about={about}
          columns={[
            { text: text.award },
            { text: text.subject },
            { text: text.count, number: true },
          ]}
          rows={forms[form].map(({ award, subjectKind, count }) => ({
            key: `${award?.key} ${subjectKind}`,
            cells: [award?.label ?? "–", say(vocabulary.subjectKind[subjectKind]), number(count)],
          }))}
        />
      ))}
    </>
  );
}
