import { useState } from "react";
import { Link } from "wouter";
import { usePages } from "../../api/pages.ts";
import {
  type CouncilLineFragment,
  CouncilsDocument,
  type CouncilsQuery,
} from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import { Empty, Loading, Trouble } from "../../parts/states.tsx";
import { words } from "../../parts/text.ts";
import { councilText as text } from "./council.text.ts";
import { Convene } from "./convene.tsx";
import { SessionList } from "./session-list.tsx";
import "./council.css";

const councilsOf = (data: CouncilsQuery) => data.councils;

/** The viewer's councils and their sessions. */
export default function CouncilPage() {
  const { locale, say } = useLanguage();
  const list = usePages(CouncilsDocument, { locale }, councilsOf);
  const [convening, setConvening] = useState<CouncilLineFragment | null>(null);
  return (
    <>
      <div className="page-heading">
        <h1>{say(text.title)}</h1>
      </div>
      <Trouble error={list.error} onAgain={list.again} />
      <ul className="stack council-list">
        {list.nodes.map((council) => (
          <CouncilCard key={council.id} council={council} onConvene={() => setConvening(council)} />
        ))}
      </ul>
      {list.fetching && <Loading />}
      {list.nodes.length === 0 && !list.fetching && !list.error && (
        <Empty title={say(text.none)}>
          <p>{say(text.noneText)}</p>
        </Empty>
      )}
      {list.hasMore && <Button onPress={list.more}>{say(words.more)}</Button>}
      <SessionList councils={list.nodes} />
      {convening && <Convene council={convening} onClose={() => setConvening(null)} />}
    </>
  );
}

type CardProps = { readonly council: CouncilLineFragment; readonly onConvene: () => void };

function CouncilCard({ council, onConvene }: CardProps) {
  const { say } = useLanguage();
  return (
    <li className="panel council-heading">
      <div>
        <h2>{council.name}</h2>
        <p className="small muted">{council.organisation.name}</p>
      </div>
      <div className="actions">
        <Link className="button" href={`/council/members/${encodeURIComponent(council.id)}`}>
          {say(text.members)}
          <span className="unseen"> {council.name}</span>
        </Link>
        {council.mine && (
          <Button kind="main" onPress={onConvene}>
            {say(text.convene)}
            <span className="unseen"> {council.name}</span>
          </Button>
        )}
      </div>
    </li>
  );
}
