import { useQuery } from "urql";
import {
  AdministrationCampaignsDocument,
  AdministrationRulesDocument,
} from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Loading, Trouble } from "../../parts/states.tsx";
import { Badge } from "../../parts/urgency.tsx";
import { administrationText as text } from "./administration.text.ts";
import { PlainTable } from "../../parts/plain-table.tsx";
import { Validity } from "./validity.tsx";

/** The campaigns with the dates of their rounds. */
export function Campaigns() {
  const { locale, say, date } = useLanguage();
  const [{ data, error }, ask] = useQuery({
    query: AdministrationCampaignsDocument,
    variables: { locale },
  });
  if (!data) return error ? <Trouble error={error} onAgain={() => ask()} /> : <Loading />;
  return (
    <ul className="stack">
      {data.campaigns.edges.map(({ node }) => {
        const number = [node.plan.number, node.plan.symbol].filter(Boolean).join("/");
        return (
          <li key={node.id} className="panel stack">
            <h2>{node.name}</h2>
            <p className="small muted">
              {say(text.launchedBy, { name: node.launchedBy.name })} ·{" "}
              {number && `${say(text.plan, { number })} · `}
              <Validity {...node} />
            </p>
            <PlainTable
              caption={{ vi: node.name, en: node.name }}
              columns={[
                text.round,
                text.year,
                text.opensOn,
                text.unitBefore,
                text.departmentBefore,
              ]}
              rows={node.rounds.map((round) => ({
                key: round.id,
                cells: [
                  round.name,
                  round.year,
                  date(round.opensOn) || "–",
                  date(round.unitBefore) || "–",
                  date(round.departmentBefore) || "–",
                ],
              }))}
            />
          </li>
        );
      })}
    </ul>
  );
}

function useRules() {
  const { locale } = useLanguage();
  return useQuery({ query: AdministrationRulesDocument, variables: { locale } });
}

/** What each year changes in the ordinary week. */
export function Calendars() {
  const { say, date } = useLanguage();
  const [{ data, error }, ask] = useRules();
  if (!data) return error ? <Trouble error={error} onAgain={() => ask()} /> : <Loading />;
  const days = (list: readonly string[]) => list.map(date).join(", ") || "–";
  return (
    <PlainTable
      caption={text.calendars}
      columns={[text.year, text.off, text.work, text.source]}
      rows={data.workingCalendar.years.map(({ year, provisional, off, work, sources }) => ({
        key: String(year),
        cells: [
          <span key="year">
            {year} {provisional && <Badge tone="soon">{say(text.provisional)}</Badge>}
          </span>,
          days(off),
          days(work),
          sources.join("; "),
        ],
      }))}
    />
  );
}

/** The law by date. */
export function RuleSets() {
  const [{ data, error }, ask] = useRules();
  if (!data) return error ? <Trouble error={error} onAgain={() => ask()} /> : <Loading />;
  return (
    <PlainTable
      caption={text.rules}
      columns={[text.name, text.validity, text.basis, text.notes]}
      rows={data.ruleSets.map((rules) => ({
        key: rules.key,
        cells: [
          rules.label,
          <Validity key="validity" validFrom={rules.validFrom} validTo={rules.validTo} />,
          rules.basis.join("; "),
          rules.notes.join("; ") || "–",
        ],
      }))}
    />
  );
}
