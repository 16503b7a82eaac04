import { useState } from "react";
import { useQuery } from "urql";
import { Link, useParams } from "wouter";
import { usePages } from "../../api/pages.ts";
import {
  DecisionLinesDocument,
  type DecisionLinesQuery,
  DecisionPageDocument,
  type DecisionPageQuery,
} from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Empty, Loading, Trouble } from "../../parts/states.tsx";
import { CorrectForm } from "./correct-form.tsx";
import { Corrections } from "./corrections.tsx";
import { DecisionFacts } from "./decision-facts.tsx";
import { DecisionRoad } from "./decision-road.tsx";
import { DecisionSteps } from "./decision-steps.tsx";
import { DraftList } from "./draft-list.tsx";
import { SignedList, useSignedList } from "./signed-list.tsx";
import { text } from "./decisions.text.ts";
import "../papers/papers.css";

export type DecisionHead = NonNullable<DecisionPageQuery["decision"]>;

/** One decision: how far it has come, who stands on it, and what the viewer can do with it. */
export default function DecisionPage() {
  const { locale, say } = useLanguage();
  const id = decodeURIComponent(useParams<{ id: string }>().id);
  const [{ data, error, fetching }, ask] = useQuery({
    query: DecisionPageDocument,
    variables: { id, locale },
  });
  const again = () => ask({ requestPolicy: "network-only" });
  const decision = data?.decision;
  if (decision) return <Whole decision={decision} onChanged={again} />;
  if (fetching) return <Loading rows={8} />;
  if (error) return <Trouble error={error} onAgain={again} />;
  return (
    <Empty title={say(text.missingTitle)}>
      <p>{say(text.missingText)}</p>
      <Link href="/decisions">{say(text.toRegister)}</Link>
    </Empty>
  );
}

// A line is known by the nomination on it.
const linesOf = ({ decision }: DecisionLinesQuery) => ({
  pageInfo: decision?.lines.pageInfo ?? { hasNextPage: false },
  edges: (decision?.lines.edges ?? []).map(({ node }) => ({
    node: { ...node, id: node.nomination.id },
  })),
});

type Props = { readonly decision: DecisionHead; readonly onChanged: () => void };

function Whole({ decision, onChanged }: Props) {
  const { locale } = useLanguage();
  const { id, status, corrections } = decision;
  const lines = usePages(DecisionLinesDocument, { id, locale }, linesOf);
  const signed = useSignedList(id);
  const [correcting, setCorrecting] = useState(false);
  const again = () => {
    setCorrecting(false);
    onChanged();
    lines.again();
    signed.list.again();
  };
  const onIt = lines.nodes.filter((line) => !line.leftAt).map((line) => line.nomination);
  return (
    <article className="paper-page">
      <DecisionFacts decision={decision} signed={signed} />
      <DecisionRoad decision={decision} />
      <DecisionSteps
        decision={decision}
        list={onIt}
        onChanged={again}
        onCorrect={() => setCorrecting(true)}
      />
      {status === "DRAFT" ? (
        <DraftList decision={decision} lines={lines} onChanged={again} />
      ) : (
        <SignedList signed={signed} />
      )}
      {corrections.length > 0 && (
        <Corrections corrections={corrections} lines={signed.list.nodes} />
      )}
      {correcting && (
        <CorrectForm
          decision={decision}
          lines={signed.list.nodes}
          onDone={again}
          onClose={() => setCorrecting(false)}
          onChanged={onChanged}
        />
      )}
    </article>
  );
}
