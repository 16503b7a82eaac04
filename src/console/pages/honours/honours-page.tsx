import { useQuery } from "urql";
import { useSearchParams } from "wouter";
import { usePages } from "../../api/pages.ts";
import { useSession } from "../../api/session.ts";
import {
  type HonourFilter,
  HonoursChoicesDocument,
  HonoursListDocument,
  type HonoursListQuery,
} from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import { SelectField } from "../../parts/choices.tsx";
import { TextField } from "../../parts/fields.tsx";
import { Empty, Loading, Trouble } from "../../parts/states.tsx";
import { words } from "../../parts/text.ts";
import { WorkbookButton } from "../../parts/workbook.tsx";
import { honoursText } from "./honours.text.ts";
import "./honours.css";

type Honour = HonoursListQuery["honourRoll"]["edges"][number]["node"] & { readonly id: string };

/** A place on the roll is known by its cursor: an honour has no id. */
const listOf = ({ honourRoll }: HonoursListQuery) => ({
  ...honourRoll,
  edges: honourRoll.edges.map(({ cursor, node }) => ({ node: { ...node, id: cursor } })),
});

/** Counting stops there. */
const mostCounted = 10_000;

/** What is published for everybody; whoever is signed in can have it as a workbook, too. */
export default function HonoursPage() {
  const { say } = useLanguage();
  const [params, setParams] = useSearchParams();
  const filter = filterOf(params);
  const set = (field: string, value: string | null) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        if (value) next.set(field, value);
        else next.delete(field);
        return next;
      },
      { replace: true },
    );
  return (
    <div className="honours">
      <div className="page-heading">
        <div>
          <h1>{say(honoursText.title)}</h1>
          <p className="muted">{say(honoursText.about)}</p>
        </div>
        <div className="actions no-print">
          <a href="/honours.atom">{say(honoursText.feed)}</a>
          <Workbook key={JSON.stringify(filter)} filter={filter} />
        </div>
      </div>
      <Filters params={params} onChange={set} />
      <Roll filter={filter} />
    </div>
  );
}

function Workbook({ filter: { year, award, name } }: { readonly filter: HonourFilter }) {
  const { say } = useLanguage();
  const { session } = useSession();
  if (!session || !year) return null;
  return (
    <WorkbookButton
      label={say(honoursText.excel, { year: String(year) })}
      kind="HONOUR_ROLL_SHEET"
      year={year}
      options={{ award, name }}
    />
  );
}

function Roll({ filter }: { readonly filter: HonourFilter }) {
  const { locale, say, number } = useLanguage();
  const list = usePages(HonoursListDocument, { filter, locale }, listOf);
  const { nodes, totalCount: count } = list;
  const isEmpty = nodes.length === 0;
  return (
    <>
      <Trouble error={list.error} onAgain={list.again} />
      {count !== undefined && (
        <p className="muted" role="status">
          {say(count < mostCounted ? honoursText.total : honoursText.many, { n: number(count) })}
        </p>
      )}
      {list.fetching && isEmpty && <Loading />}
      {!list.fetching && !list.error && isEmpty && <Empty title={say(honoursText.empty)} />}
      <ol className="honours-list">
        {nodes.map((honour) => (
          <HonourCard key={honour.id} honour={honour} />
        ))}
      </ol>
      {list.hasMore && (
        <div className="actions">
          <Button onPress={list.more} isPending={list.fetching}>
            {say(words.more)}
          </Button>
        </div>
      )}
    </>
  );
}

function filterOf(params: URLSearchParams): HonourFilter {
  const year = /^\d{4}$/.exec(params.get("year") ?? "")?.[0];
  const award = params.get("award");
  const name = params.get("name");
  return { ...(year && { year: Number(year) }), ...(award && { award }), ...(name && { name }) };
}

type FilterProps = {
  readonly params: URLSearchParams;
  readonly onChange: (field: string, value: string | null) => void;
};

function Filters({ params, onChange }: FilterProps) {
  const { locale, say } = useLanguage();
  const [{ data }] = useQuery({ query: HonoursChoicesDocument, variables: { locale } });
  const { years = [], awards = [] } = data?.honourChoices ?? {};
  return (
    <search className="honours-filters">
      <TextField
        label={say(honoursText.name)}
        value={params.get("name") ?? ""}
        onChange={(name) => onChange("name", name)}
      />
      <SelectField
        label={say(honoursText.award)}
        choices={awards.map(({ key, label }) => ({ id: key, name: label }))}
        nothing={say(words.all)}
        value={params.get("award")}
        onChange={(award) => onChange("award", award)}
      />
      <SelectField
        label={say(honoursText.year)}
        choices={years.map((year) => ({ id: String(year), name: String(year) }))}
        nothing={say(words.all)}
        value={params.get("year")}
        onChange={(year) => onChange("year", year)}
      />
    </search>
  );
}

function HonourCard({ honour }: { readonly honour: Honour }) {
  const { say, date } = useLanguage();
  const { number, symbol, issuedOn, issuer } = honour.decision;
  const sign = [number, symbol].filter(Boolean).join("/");
  const on = date(issuedOn);
  return (
    <li className="panel honour">
      <h2>{honour.name}</h2>
      <p className="honour-award">{honour.award}</p>
      <p>{honour.unit}</p>
      <p>{honour.achievement}</p>
      <p className="small muted">
        {sign
          ? say(honoursText.decision, { sign, date: on })
          : say(honoursText.unnumbered, { date: on })}
        {issuer && say(honoursText.issuer, { issuer })}
      </p>
    </li>
  );
}
