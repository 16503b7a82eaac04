import { useEffect, useState } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { useQuery } from "urql";
import { Link, useParams } from "wouter";
import { usePages } from "../../api/pages.ts";
import {
  CouncilSessionDocument,
  type SessionHeadFragment,
  type SessionItemLineFragment,
  SessionItemsDocument,
  type SessionItemsQuery,
} from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { PrintButtons } from "../../parts/print/print-buttons.tsx";
import { Empty, Loading, Trouble } from "../../parts/states.tsx";
import { Agenda } from "./agenda.tsx";
import { Ballots } from "./ballots.tsx";
import { councilText } from "./council.text.ts";
import { Log } from "./log.tsx";
import { Minutes } from "./minutes.tsx";
import { Seats } from "./seats.tsx";
import { SessionActs } from "./session-acts.tsx";
import { SessionHead } from "./session-head.tsx";
import { sessionText } from "./session.text.ts";
import "./council.css";

export type Item = SessionItemLineFragment;

/** A session as it is on screen. */
export type Session = {
  readonly head: SessionHeadFragment;
  readonly items: readonly Item[];
  readonly fetching: boolean;
  /** Asks for everything anew. */
  readonly again: () => void;
};

const noItems = { edges: [], pageInfo: { hasNextPage: false } };
const itemsOf = ({ councilSession }: SessionItemsQuery) => councilSession?.items ?? noItems;

/** One session of a council: what it votes on, who is there, and what came of it. */
export default function SessionPage() {
  const { locale, say } = useLanguage();
  const id = decodeURIComponent(useParams<{ id: string }>().id);
  const [{ data, error, fetching }, ask] = useQuery({
    query: CouncilSessionDocument,
    variables: { id },
  });
  const list = usePages(SessionItemsDocument, { id, locale }, itemsOf);
  const { hasMore, more } = list;
  // An agenda has an end; ballots and minutes need all of it.
  useEffect(() => {
    if (hasMore) more();
  }, [hasMore, more]);
  const again = () => {
    ask({ requestPolicy: "network-only" });
    list.again();
  };
  const head = data?.councilSession;
  if (!head) {
    if (fetching) return <Loading rows={8} />;
    if (error) return <Trouble error={error} onAgain={again} />;
    return (
      <Empty title={say(councilText.missing)}>
        <Link href="/council">{say(councilText.back)}</Link>
      </Empty>
    );
  }
  const session = { head, items: list.nodes, fetching: fetching || list.fetching, again };
  return (
    <article className="council-session">
      <SessionHead session={session} />
      <Trouble error={list.error ?? error} onAgain={again} />
      <SessionActs session={session} />
      <PrintButtons key={head.version} of={head.id} />
      <Parts session={session} />
    </article>
  );
}

function Parts({ session }: { readonly session: Session }) {
  const { say } = useLanguage();
  const [part, setPart] = useState("agenda");
  return (
    <Tabs className="tabs" selectedKey={part} onSelectionChange={(key) => setPart(String(key))}>
      <TabList aria-label={say(sessionText.parts)} className="no-print">
        {(["agenda", "seats", "minutes", "log"] as const).map((id) => (
          <Tab key={id} id={id}>
            {say(sessionText[id])}
          </Tab>
        ))}
      </TabList>
      {/* What is being chosen there stays while another part is looked at. */}
      <TabPanel id="agenda" shouldForceMount>
        <div className="stack">
          <Ballots session={session} />
          <Agenda session={session} />
        </div>
      </TabPanel>
      <TabPanel id="seats">
        <Seats session={session} />
      </TabPanel>
      <TabPanel id="minutes">
        <Minutes session={session} />
      </TabPanel>
      <TabPanel id="log">
        <Log key={session.head.version} id={session.head.id} />
      </TabPanel>
    </Tabs>
  );
}
