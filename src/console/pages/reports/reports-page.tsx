import { useQuery } from "urql";
import { useSearchParams } from "wouter";
import { ReportCampaignsDocument } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { BodyField } from "../../parts/body-field.tsx";
import { Button } from "../../parts/button.tsx";
import { SelectField } from "../../parts/choices.tsx";
import { recentYears } from "../../parts/recent-years.ts";
import { Empty } from "../../parts/states.tsx";
import { words } from "../../parts/text.ts";
import { WorkbookButton } from "../../parts/workbook.tsx";
import { CampaignReport } from "./campaign-report.tsx";
import { OrganisationReport } from "./organisation-report.tsx";
import { text } from "./reports.text.ts";
import { PrizeReport, YearlyReport } from "./year-reports.tsx";
import "./reports.css";

const reports = ["campaign", "organisation", "prizes", "yearly"] as const;
type Report = (typeof reports)[number];

/** What the address asks for. */
type Wanted = {
  readonly report: Report;
  readonly campaign: string | null;
  readonly round: string | null;
  readonly year: string;
  readonly organisation: string | null;
};

function useWanted() {
  const [params, setParams] = useSearchParams();
  const wanted: Wanted = {
    report: reports.find((one) => one === params.get("report")) ?? "campaign",
    campaign: params.get("campaign"),
    round: params.get("round"),
    year: /^20\d{2}$/.exec(params.get("year") ?? "")?.[0] ?? recentYears()[0] ?? "2026",
    organisation: params.get("organisation"),
  };
  const set = (change: Partial<Record<keyof Wanted, string | null>>) =>
    setParams((before) => {
      const next = new URLSearchParams(before);
      for (const [key, value] of Object.entries(change)) {
        if (value === null) next.delete(key);
        else next.set(key, value);
      }
      return next;
    });
  return { wanted, set };
}

/** Figures of campaigns, units, money and years; each that counts nominations opens their list. */
export default function ReportsPage() {
  const { say } = useLanguage();
  const { wanted, set } = useWanted();
  return (
    <div className="reports">
      <div className="page-heading">
        <h1>{say(text.title)}</h1>
        <div className="actions no-print">
          <Workbook key={JSON.stringify(wanted)} wanted={wanted} />
          <Button onPress={() => print()}>{say(text.print)}</Button>
        </div>
      </div>
      <search className="reports-choice">
        <SelectField
          label={say(text.report)}
          choices={reports.map((id) => ({ id, name: say(text[id]) }))}
          value={wanted.report}
          onChange={(report) => set({ report })}
        />
        {wanted.report === "campaign" ? (
          <CampaignChoice wanted={wanted} onChange={set} />
        ) : (
          <>
            <SelectField
              label={say(text.year)}
              choices={recentYears().map((id) => ({ id, name: id }))}
              value={wanted.year}
              onChange={(year) => set({ year })}
            />
            <BodyField
              label={say(text.body)}
              value={wanted.organisation}
              onChange={(organisation) => set({ organisation })}
              isNeeded={wanted.report === "organisation"}
            />
          </>
        )}
      </search>
      <Shown wanted={wanted} />
    </div>
  );
}

function Shown({ wanted: { report, campaign, round, year, organisation } }: { wanted: Wanted }) {
  const { say } = useLanguage();
  if (report === "campaign" && campaign)
    return <CampaignReport campaignId={campaign} roundId={round} />;
  if (report === "organisation" && organisation)
    return <OrganisationReport organisationId={organisation} year={Number(year)} />;
  if (report === "prizes") return <PrizeReport year={Number(year)} organisationId={organisation} />;
  if (report === "yearly")
    return <YearlyReport year={Number(year)} organisationId={organisation} />;
  return <Empty title={say(report === "campaign" ? text.choose : text.chooseBody)} />;
}

function Workbook({ wanted: { report, campaign, round, year, organisation } }: { wanted: Wanted }) {
  const { say } = useLanguage();
  const label = say(text.excel);
  if (report === "campaign")
    return (
      campaign && (
        <WorkbookButton
          label={label}
          kind="CAMPAIGN_REPORT_SHEET"
          of={campaign}
          options={{ roundId: round }}
        />
      )
    );
  if (report === "organisation")
    return (
      organisation && (
        <WorkbookButton
          label={label}
          kind="ORGANISATION_REPORT_SHEET"
          of={organisation}
          year={Number(year)}
        />
      )
    );
  return (
    <WorkbookButton
      label={label}
      kind={report === "prizes" ? "PRIZE_REPORT_SHEET" : "YEARLY_STATISTICS_SHEET"}
      year={Number(year)}
      options={{ organisationId: organisation }}
    />
  );
}

type ChoiceProps = {
  readonly wanted: Wanted;
  readonly onChange: (change: Partial<Record<keyof Wanted, string | null>>) => void;
};

function CampaignChoice({ wanted, onChange }: ChoiceProps) {
  const { locale, say } = useLanguage();
  const [{ data }] = useQuery({ query: ReportCampaignsDocument, variables: { locale } });
  const campaigns = data?.campaigns.edges.map(({ node }) => node) ?? [];
  const rounds = campaigns.find(({ id }) => id === wanted.campaign)?.rounds ?? [];
  return (
    <>
      <SelectField
        label={say(text.chooseCampaign)}
        choices={campaigns}
        value={wanted.campaign}
        onChange={(campaign) => onChange({ campaign, round: null })}
      />
      <SelectField
        label={say(text.round)}
        choices={rounds}
        nothing={say(words.all)}
        value={wanted.round}
        onChange={(round) => onChange({ round })}
      />
    </>
  );
}
