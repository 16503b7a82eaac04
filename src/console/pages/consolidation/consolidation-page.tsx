import { useQuery } from "urql";
import { Link, useSearchParams } from "wouter";
import {
  ConsolidationChoicesDocument,
  type ConsolidationChoicesQuery,
  ConsolidationTotalsDocument,
} from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { SelectField } from "../../parts/choices.tsx";
import { Empty, Loading, Trouble } from "../../parts/states.tsx";
import { words } from "../../parts/text.ts";
import { roundName } from "../papers/round-name.ts";
import { CountTable } from "./count-table.tsx";
import { text } from "./consolidation.text.ts";
import { UnitList } from "./unit-list.tsx";
import "../papers/papers.css";
import "./consolidation.css";

/** What the address says is looked at. */
type Look = {
  readonly round: string | null;
  readonly body: string | null;
  readonly award: string | null;
  readonly who: "proposing" | "silent" | null;
};

function useLook() {
  const [params, setParams] = useSearchParams();
  const who = params.get("who");
  const look: Look = {
    round: params.get("round"),
    body: params.get("body"),
    award: params.get("award"),
    who: who === "proposing" || who === "silent" ? who : null,
  };
  const set = (change: Partial<Look>) =>
    setParams(
      Object.entries({ ...look, ...change }).flatMap(([key, value]) =>
        value ? [[key, value]] : [],
      ),
      { replace: true },
    );
  return { look, set };
}

/** What was proposed to the viewer's body in a round, by unit and award. */
export default function ConsolidationPage() {
  const { locale, say } = useLanguage();
  const { look, set } = useLook();
  const [{ data, error, fetching }, ask] = useQuery({
    query: ConsolidationChoicesDocument,
    variables: { locale },
  });
  return (
    <article className="paper-page">
      <div className="page-heading">
        <div>
          <h1>{say(text.title)}</h1>
          <p className="muted">{say(text.help)}</p>
        </div>
        {look.round && (
          <div className="actions no-print">
            <Link
              href={`/submissions/draft?round=${encodeURIComponent(look.round)}`}
              className="button"
              data-kind="main"
            >
              {say(text.compose)}
            </Link>
          </div>
        )}
      </div>
      <Trouble error={error} onAgain={ask} />
      {fetching && !data && <Loading />}
      {data && data.consolidatingBodies.length === 0 && <Empty title={say(text.noBody)} />}
      {data && data.consolidatingBodies.length > 0 && (
        <>
          <Choices data={data} look={look} onChange={set} />
          {look.round ? (
            <Figures round={look.round} look={look} />
          ) : (
            <Empty title={say(text.chooseRound)} />
          )}
        </>
      )}
    </article>
  );
}

type ChoicesProps = {
  readonly data: ConsolidationChoicesQuery;
  readonly look: Look;
  readonly onChange: (change: Partial<Look>) => void;
};

function Choices({ data, look, onChange }: ChoicesProps) {
  const { say } = useLanguage();
  const rounds = data.rounds.edges.map(({ node }) => node);
  const awards = rounds.find(({ id }) => id === look.round)?.awards ?? [];
  return (
    <search className="paper-filters no-print">
      {data.consolidatingBodies.length > 1 && (
        <SelectField
          label={say(text.body)}
          choices={data.consolidatingBodies}
          value={look.body ?? data.consolidatingBodies[0]?.id ?? null}
          onChange={(body) => onChange({ body })}
        />
      )}
      <SelectField
        label={say(text.round)}
        choices={rounds.map((one) => ({ id: one.id, name: roundName(one) }))}
        value={look.round}
        onChange={(round) => onChange({ round, award: null })}
      />
      <SelectField
        label={say(text.award)}
        choices={awards.map(({ key, label }) => ({ id: key, name: label }))}
        nothing={say(words.all)}
        value={look.award}
        onChange={(award) => onChange({ award })}
      />
      <SelectField
        label={say(text.who)}
        choices={[
          { id: "proposing", name: say(text.proposing) },
          { id: "silent", name: say(text.silent) },
        ]}
        nothing={say(words.all)}
        value={look.who}
        onChange={(who) => onChange({ who: who as Look["who"] })}
      />
    </search>
  );
}

function Figures({ round, look }: { readonly round: string; readonly look: Look }) {
  const { locale, say, number } = useLanguage();
  const input = {
    roundId: round,
    ...(look.body && { organisationId: look.body }),
    ...(look.award && { award: look.award }),
  };
  const [{ data, error, fetching }, ask] = useQuery({
    query: ConsolidationTotalsDocument,
    variables: { input, locale },
    requestPolicy: "cache-and-network",
  });
  const found = data?.consolidation;
  return (
    <>
      <Trouble error={error} onAgain={ask} />
      {fetching && !found && <Loading rows={6} />}
      {found && (
        <section className="panel stack" aria-labelledby="totals">
          <h2 id="totals">
            {say(text.totals)}: {found.organisation.name}
          </h2>
          {found.silentCount > 0 && (
            <p className="muted">{say(text.silentCount, { n: number(found.silentCount) })}</p>
          )}
          {found.totals.length === 0 ? (
            <p className="muted">{say(text.nothing)}</p>
          ) : (
            <CountTable
              caption={`${say(text.totals)}: ${found.organisation.name}`}
              rows={found.totals}
              list={{ roundIds: [round], organisationId: found.organisation.id }}
              of={found.organisation.name}
            />
          )}
        </section>
      )}
      {found && <UnitList input={input} who={look.who} round={round} />}
    </>
  );
}
