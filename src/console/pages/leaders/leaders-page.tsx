import { useEffect, useMemo, useState } from "react";
import { useQuery } from "urql";
import { useSearchParams } from "wouter";
import {
  LeadersDocument,
  type LeadersQuery,
  type NominationFilter,
} from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import { Empty, Loading, Trouble } from "../../parts/states.tsx";
import { Ages } from "./ages.tsx";
import { CampaignChoice } from "./campaign-choice.tsx";
import { Figures } from "./figures.tsx";
import { leadersText } from "./leaders.text.ts";
import { Holders, Levels, Organisations, Stages } from "./groups.tsx";
import "./leaders.css";

/** Where everything stands, what is late, and with whom; every number opens its list. */
export default function LeadersPage() {
  const { locale, say } = useLanguage();
  const [params] = useSearchParams();
  const filter = useMemo(() => filterOf(params), [params]);
  const [{ data, error, fetching }, ask] = useQuery({
    query: LeadersDocument,
    variables: { filter, locale },
  });
  return (
    <div className="leaders">
      <div className="page-heading">
        <h1>{say(leadersText.title)}</h1>
        <div className="actions no-print">
          <Button onPress={() => ask({ requestPolicy: "network-only" })} isPending={fetching}>
            {say(leadersText.refresh)}
          </Button>
          <Button onPress={() => print()}>{say(leadersText.print)}</Button>
        </div>
      </div>
      <CampaignChoice />
      <Trouble error={error} onAgain={() => ask({ requestPolicy: "network-only" })} />
      {!data && fetching && <Loading rows={8} />}
      {data && <Board data={data} filter={filter} />}
    </div>
  );
}

function Board({
  data,
  filter,
}: {
  readonly data: LeadersQuery;
  readonly filter: NominationFilter;
}) {
  const { say } = useLanguage();
  if (data.levels.total.count === 0) return <Empty title={say(leadersText.empty)} />;
  return (
    <>
      <AsOf data={data} />
      <Figures total={data.levels.total} outcomes={data.outcomes.rows} filter={filter} />
      <div className="leaders-grid">
        <Levels rows={data.levels.rows} filter={filter} />
        <Ages ages={data.levels.ages} filter={filter} />
        <Holders rows={data.holders.rows} filter={filter} />
        <Stages rows={data.stages.rows} filter={filter} />
      </div>
      <Organisations
        rows={data.organisations.rows}
        complete={data.organisations.complete}
        filter={filter}
      />
    </>
  );
}

/** When these figures came. */
function AsOf({ data }: { readonly data: LeadersQuery }) {
  const { say, dateTime } = useLanguage();
  const [at, setAt] = useState(() => new Date().toISOString());
  useEffect(() => {
    const timer = setTimeout(() => setAt(new Date().toISOString()));
    return () => clearTimeout(timer);
  }, [data]);
  return <p className="small muted">{say(leadersText.updated, { at: dateTime(at) })}</p>;
}

function filterOf(params: URLSearchParams): NominationFilter {
  const campaign = params.get("campaign");
  const round = params.get("round");
  return { ...(campaign && { campaignIds: [campaign] }), ...(round && { roundIds: [round] }) };
}
