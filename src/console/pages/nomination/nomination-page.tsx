import { useState } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { useQuery } from "urql";
import { Link, useParams } from "wouter";
import { NominationPageDocument, type NominationPageQuery } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { PrintButtons } from "../../parts/print/print-buttons.tsx";
import { Empty, Loading, Trouble } from "../../parts/states.tsx";
import { Criteria } from "./criteria.tsx";
import { Dossier } from "./dossier.tsx";
import { Facts } from "./facts.tsx";
import { History } from "./history.tsx";
import { text } from "./nomination.text.ts";
import { Opinions } from "./opinions.tsx";
import { RevocationNotices, RevocationPanels } from "./revocation/revocation-parts.tsx";
import { Road } from "./road.tsx";
import { Steps } from "./steps.tsx";
import "./nomination.css";

export type Nomination = NonNullable<NominationPageQuery["nomination"]>;

/** One nomination: where it stands, what the viewer can do, and everything it rests on. */
export default function NominationPage() {
  const { locale, say } = useLanguage();
  const id = decodeURIComponent(useParams<{ id: string }>().id);
  const [{ data, error, fetching }, ask] = useQuery({
    query: NominationPageDocument,
    variables: { id, locale },
  });
  const again = () => ask({ requestPolicy: "network-only" });
  const nomination = data?.nomination;
  // What was asked or typed about one is not about the next.
  if (nomination) return <Whole key={nomination.id} nomination={nomination} onChanged={again} />;
  if (fetching) return <Loading rows={8} />;
  if (error) return <Trouble error={error} onAgain={again} />;
  return (
    <Empty title={say(text.missingTitle)}>
      <p>{say(text.missingText)}</p>
      <Link href="/">{say(text.toQueue)}</Link>
    </Empty>
  );
}

type Props = { readonly nomination: Nomination; readonly onChanged: () => void };

function Whole({ nomination, onChanged }: Props) {
  return (
    <article className="nomination">
      <Facts nomination={nomination} />
      <RevocationNotices nomination={nomination} />
      <Steps nomination={nomination} onChanged={onChanged} />
      <RevocationPanels nomination={nomination} onChanged={onChanged} />
      <Road id={nomination.id} version={nomination.version} />
      <Parts nomination={nomination} onChanged={onChanged} />
      <PrintButtons key={nomination.version} of={nomination.id} />
    </article>
  );
}

/** A revocation is not measured by the criteria of the award. */
function tabsOf({ revocation }: Nomination) {
  return revocation
    ? (["dossier", "opinions", "history"] as const)
    : (["dossier", "criteria", "opinions", "history"] as const);
}

function Parts({ nomination, onChanged }: Props) {
  const { say } = useLanguage();
  const [tab, setTab] = useState("dossier");
  return (
    <Tabs className="tabs" selectedKey={tab} onSelectionChange={(key) => setTab(String(key))}>
      <TabList aria-label={say(text.tabs)}>
        {tabsOf(nomination).map((id) => (
          <Tab key={id} id={id}>
            {say(text[id])}
          </Tab>
        ))}
      </TabList>
      <TabPanel id="dossier">
        <Dossier nomination={nomination} onChanged={onChanged} />
      </TabPanel>
      {/* What is being written there stays while another part is looked at. */}
      {!nomination.revocation && (
        <TabPanel id="criteria" shouldForceMount>
          <Criteria nomination={nomination} onChanged={onChanged} />
        </TabPanel>
      )}
      <TabPanel id="opinions">
        <Opinions nomination={nomination} />
      </TabPanel>
      <TabPanel id="history">
        <History key={nomination.version} nomination={nomination} />
      </TabPanel>
    </Tabs>
  );
}
