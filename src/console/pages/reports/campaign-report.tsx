import { lazy, Suspense } from "react";
import { useQuery } from "urql";
import {
  type CampaignFigureRowFragment,
  CampaignReportDocument,
  type CampaignReportQuery,
  type NominationFilter,
} from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { vocabulary } from "../../language/vocabulary.text.ts";
import { Loading, Trouble } from "../../parts/states.tsx";
import { NumberLink } from "../leaders/number-link.tsx";
import { ReportTable } from "./report-table.tsx";
import { figureText, text } from "./reports.text.ts";

const Chart = lazy(async () => ({ default: (await import("../leaders/chart.tsx")).Chart }));

type Figure = keyof typeof figureText;
type Report = CampaignReportQuery["campaignReport"];

/** What lists the nominations behind a figure. */
const opens: Readonly<Record<Figure, NominationFilter>> = {
  nominated: {},
  returned: { returned: true },
  eligible: { advices: ["ELIGIBLE"] },
  endorsed: { votes: ["ENDORSED"] },
  notEndorsed: { votes: ["NOT_ENDORSED", "TIED"] },
  inProgress: { outcomes: ["IN_PROGRESS"] },
  onHold: { outcomes: ["IN_PROGRESS"], onHold: true },
  awarded: { outcomes: ["AWARDED"] },
  notAwarded: { outcomes: ["NOT_AWARDED"] },
  withdrawn: { outcomes: ["WITHDRAWN"] },
  expired: { outcomes: ["EXPIRED"] },
  revoked: { outcomes: ["REVOKED"] },
};
const figures = Object.keys(figureText) as readonly Figure[];

type Props = { readonly campaignId: string; readonly roundId: string | null };

export function CampaignReport({ campaignId, roundId }: Props) {
  const { locale } = useLanguage();
  const [{ data, error, fetching }, ask] = useQuery({
    query: CampaignReportDocument,
    variables: { campaignId, roundId, locale },
  });
  const filter = {
    submitted: true,
    campaignIds: [campaignId],
    ...(roundId && { roundIds: [roundId] }),
  };
  return (
    <>
      <Trouble error={error} onAgain={() => ask({ requestPolicy: "network-only" })} />
      {!data && fetching && <Loading rows={8} />}
      {data && <Tables report={data.campaignReport} filter={filter} />}
    </>
  );
}

function Tables({
  report,
  filter,
}: {
  readonly report: Report;
  readonly filter: NominationFilter;
}) {
  const { say } = useLanguage();
  const bars = report.byAward.map((row) => ({ name: row.award?.label ?? "–", value: row.awarded }));
  return (
    <>
      {bars.some(({ value }) => value > 0) && (
        <section className="panel stack" aria-hidden="true">
          <h2>{say(text.awardedOf)}</h2>
          <Suspense fallback={<Loading rows={2} />}>
            <Chart bars={bars} colour="var(--gold)" />
          </Suspense>
        </section>
      )}
      <Figures title="byAward" rows={report.byAward} total={report.total} filter={filter} />
      <Figures title="bySubject" rows={report.bySubject} total={report.total} filter={filter} />
      <Work report={report} />
    </>
  );
}

type FiguresProps = {
  readonly title: "byAward" | "bySubject";
  readonly rows: readonly CampaignFigureRowFragment[];
  readonly total: CampaignFigureRowFragment;
  readonly filter: NominationFilter;
};

function Figures({ title, rows, total, filter }: FiguresProps) {
  const { say } = useLanguage();
  const name = ({ award, subjectKind }: CampaignFigureRowFragment) =>
    award?.label ?? (subjectKind ? say(vocabulary.subjectKind[subjectKind]) : say(text.all));
  const narrowed = ({ award, subjectKind }: CampaignFigureRowFragment): NominationFilter => ({
    ...filter,
    ...(award && { awards: [award.key] }),
    ...(subjectKind && { subjectKinds: [subjectKind] }),
  });
  const cells = (row: CampaignFigureRowFragment) => [
    name(row),
    ...figures.map((figure) => (
      <NumberLink
        key={figure}
        value={row[figure]}
        what={`${name(row)}, ${say(figureText[figure])}`}
        filter={{ ...narrowed(row), ...opens[figure] }}
      />
    )),
  ];
  return (
    <ReportTable
      title={text[title]}
      columns={[
        { text: title === "byAward" ? text.award : text.subject },
        ...figures.map((figure) => ({ text: figureText[figure], number: true as const })),
      ]}
      rows={[
        ...rows.map((row) => ({
          key: row.award?.key ?? String(row.subjectKind),
          cells: cells(row),
        })),
        { key: "total", cells: cells(total), total: true },
      ]}
    />
  );
}

function Work({ report }: { readonly report: Report }) {
  return (
    <div className="reports-grid">
      <Reasons rows={report.returnReasons} />
      <Days rows={report.levelDays} />
      <Silent rows={report.silentUnits} />
    </div>
  );
}

function Reasons({ rows }: { readonly rows: Report["returnReasons"] }) {
  const { say, number } = useLanguage();
  return (
    <ReportTable
      title={text.reasons}
      columns={[
        { text: text.reason },
        { text: text.times, number: true },
        { text: text.nominations, number: true },
      ]}
      rows={rows.map(({ documentType, times, nominations }) => ({
        key: documentType?.key ?? "other",
        cells: [documentType?.label ?? say(text.other), number(times), number(nominations)],
      }))}
    />
  );
}

function Days({ rows }: { readonly rows: Report["levelDays"] }) {
  const { say, number } = useLanguage();
  return (
    <ReportTable
      title={text.days}
      about={say(text.daysAbout)}
      columns={[
        { text: text.level },
        { text: text.nominations, number: true },
        { text: text.mean, number: true },
        { text: text.longest, number: true },
      ]}
      rows={rows.map(({ level, nominations, mean, longest }) => ({
        key: level,
        cells: [
          say(vocabulary.level[level]),
          number(nominations),
          number(mean, 1),
          number(longest),
        ],
      }))}
    />
  );
}

function Silent({ rows }: { readonly rows: Report["silentUnits"] }) {
  const { say, date } = useLanguage();
  return (
    <ReportTable
      title={text.silent}
      columns={[
        { text: text.unit },
        { text: text.round },
        { text: text.deadline },
        { text: text.state },
      ]}
      rows={rows.map(({ unit, round, deadline, late }) => ({
        key: `${unit.id} ${round.id}`,
        cells: [unit.name, round.name, date(deadline), say(late ? text.late : text.inTime)],
      }))}
    />
  );
}
