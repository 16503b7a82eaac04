import { useQuery } from "urql";
import {
  OrganisationReportDocument,
  type OrganisationReportQuery,
  type UnitFigureRowFragment,
} from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Loading, Trouble } from "../../parts/states.tsx";
import { NumberLink } from "../leaders/number-link.tsx";
import { useMoney } from "../payments/use-money.ts";
import { ReportTable } from "./report-table.tsx";
import { figureText, text } from "./reports.text.ts";

const counts = ["nominated", "inProgress", "awarded", "revoked"] as const;
const outcomes = {
  nominated: {},
  inProgress: { outcomes: ["IN_PROGRESS" as const] },
  awarded: { outcomes: ["AWARDED" as const] },
  revoked: { outcomes: ["REVOKED" as const] },
};
const sums = ["amount", "due", "paid"] as const;

type Props = { readonly organisationId: string; readonly year: number };

export function OrganisationReport({ organisationId, year }: Props) {
  const { locale } = useLanguage();
  const [{ data, error, fetching }, ask] = useQuery({
    query: OrganisationReportDocument,
    variables: { organisationId, year, locale },
  });
  return (
    <>
      <Trouble error={error} onAgain={() => ask({ requestPolicy: "network-only" })} />
      {!data && fetching && <Loading rows={8} />}
      {data && (
        <Tables report={data.organisationReport} organisationId={organisationId} year={year} />
      )}
    </>
  );
}

const columns = [
  ...counts.map((count) => ({ text: figureText[count], number: true as const })),
  ...sums.map((sum) => ({ text: text[sum], number: true as const })),
];

type Report = OrganisationReportQuery["organisationReport"];

function Tables({ report, ...asked }: Props & { readonly report: Report }) {
  const { say } = useLanguage();
  const figures = useFigures(asked);
  return (
    <>
      <ReportTable
        title={text.byAward}
        columns={[{ text: text.award }, ...columns]}
        rows={[
          ...report.byAward.map((row) => ({
            key: row.award?.key ?? "–",
            cells: [row.award?.label ?? "–", ...figures(row)],
          })),
          { key: "total", cells: [say(text.all), ...figures(report.total)], total: true },
        ]}
      />
      <ReportTable
        title={text.organisation}
        {...(!report.complete && { about: say(text.incomplete) })}
        columns={[{ text: text.unit }, { text: text.award }, ...columns]}
        rows={report.rows.map((row) => ({
          key: `${row.unit?.id} ${row.award?.key}`,
          cells: [row.unit?.name ?? "–", row.award?.label ?? "–", ...figures(row)],
        }))}
      />
    </>
  );
}

/** The cells of a row; each count opens the list of what it counts. */
function useFigures({ organisationId, year }: Props) {
  const { say } = useLanguage();
  const money = useMoney();
  const nameOf = ({ unit, award }: UnitFigureRowFragment) =>
    [unit?.name, award?.label].filter(Boolean).join(", ") || say(text.all);
  return (row: UnitFigureRowFragment) => [
    ...counts.map((count) => (
      <NumberLink
        key={count}
        value={row[count]}
        what={`${nameOf(row)}, ${say(figureText[count])}`}
        filter={{
          submitted: true,
          years: [year],
          ...(row.unit ? { unitIds: [row.unit.id] } : { organisationId }),
          ...(row.award && { awards: [row.award.key] }),
          ...outcomes[count],
        }}
      />
    )),
    ...sums.map((sum) => money(row[sum])),
  ];
}
