import { useQuery } from "urql";
import { Link, useParams } from "wouter";
import { usePages } from "../../api/pages.ts";
import {
  SubmissionLinesDocument,
  type SubmissionLinesQuery,
  SubmissionPageDocument,
  type SubmissionPageQuery,
} from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Empty, Loading, Trouble } from "../../parts/states.tsx";
import { PaperRoad } from "../papers/paper-road.tsx";
import { LetterChildren } from "./letter-children.tsx";
import { LetterFacts } from "./letter-facts.tsx";
import { LetterLines } from "./letter-lines.tsx";
import { LetterSteps } from "./letter-steps.tsx";
import { statusText, text } from "./submissions.text.ts";
import "../papers/papers.css";

export type LetterHead = NonNullable<SubmissionPageQuery["submission"]>;

/** One letter: how far it has come, what became of its list, and what the viewer can do with it. */
export default function SubmissionPage() {
  const { locale, say } = useLanguage();
  const id = decodeURIComponent(useParams<{ id: string }>().id);
  const [{ data, error, fetching }, ask] = useQuery({
    query: SubmissionPageDocument,
    variables: { id, locale },
    requestPolicy: "cache-and-network",
  });
  const again = () => ask({ requestPolicy: "network-only" });
  const letter = data?.submission;
  if (letter) return <Whole letter={letter} onChanged={again} />;
  if (fetching) return <Loading rows={8} />;
  if (error) return <Trouble error={error} onAgain={again} />;
  return (
    <Empty title={say(text.missingTitle)}>
      <p>{say(text.missingText)}</p>
      <Link href="/submissions">{say(text.toList)}</Link>
    </Empty>
  );
}

// A line is known by the nomination on it.
const linesOf = ({ submission }: SubmissionLinesQuery) => ({
  pageInfo: submission?.lines.pageInfo ?? { hasNextPage: false },
  edges: (submission?.lines.edges ?? []).map(({ node }) => ({
    node: { ...node, id: node.nomination.id },
  })),
});
type LineNode = ReturnType<typeof linesOf>["edges"][number]["node"];
export type LetterLine = LineNode;

type Props = { readonly letter: LetterHead; readonly onChanged: () => void };

function Whole({ letter, onChanged }: Props) {
  const { locale } = useLanguage();
  const lines = usePages(SubmissionLinesDocument, { id: letter.id, locale }, linesOf);
  const again = () => {
    onChanged();
    lines.again();
  };
  const onIt = lines.nodes.filter((line) => !line.leftAt).map((line) => line.nomination);
  return (
    <article className="paper-page">
      <LetterFacts letter={letter} />
      <Road letter={letter} />
      <LetterSteps letter={letter} list={onIt} onChanged={again} />
      <LetterLines letter={letter} lines={lines} onChanged={again} />
      <LetterChildren id={letter.id} />
    </article>
  );
}

const road = ["DRAFT", "SIGNED", "NUMBERED", "SENT"] as const;

function Road({ letter }: Pick<Props, "letter">) {
  const { say, date, dateTime } = useLanguage();
  const recalled = letter.status === "RECALLED";
  const days = {
    DRAFT: dateTime(letter.createdAt),
    SIGNED: dateTime(letter.signedAt),
    NUMBERED: date(letter.issuedOn),
    SENT: dateTime(letter.sentAt),
  } as const;
  const stops = road.map((stop) => ({ label: say(statusText[stop]), day: days[stop] || null }));
  const end = { label: say(statusText.RECALLED), day: dateTime(letter.recalledAt) || null };
  return (
    <PaperRoad
      stops={recalled ? [...stops, end] : stops}
      here={recalled ? stops.length : road.findIndex((stop) => stop === letter.status)}
    />
  );
}
