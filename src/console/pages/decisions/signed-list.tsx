import { useQuery } from "urql";
import { Link } from "wouter";
import { type Pages, usePages } from "../../api/pages.ts";
import {
  DecisionAwardsDocument,
  DecisionSignedDocument,
  type DecisionSignedQuery,
} from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import { Loading, Trouble } from "../../parts/states.tsx";
import { words } from "../../parts/text.ts";
import { Badge } from "../../parts/urgency.tsx";
import { PlainTable } from "../../parts/plain-table.tsx";
import { text } from "./decisions.text.ts";

type Decision = NonNullable<DecisionSignedQuery["decision"]>;
type Node = Decision["signedList"]["edges"][number]["node"];
export type SignedLine = Node & { readonly id: string };
export type Signed = {
  readonly list: Pages<SignedLine>;
  readonly awardOf: (key: string) => string;
};

// A line is known by the nomination on it.
const linesOf = ({ decision }: DecisionSignedQuery) => ({
  pageInfo: decision?.signedList.pageInfo ?? { hasNextPage: false },
  edges: (decision?.signedList.edges ?? []).map(({ node }) => ({
    node: { ...node, id: node.nominationId },
  })),
});

/** The list as it was signed, and what its awards are called. */
export function useSignedList(id: string): Signed {
  const { locale } = useLanguage();
  const list = usePages(DecisionSignedDocument, { id }, linesOf);
  const [{ data }] = useQuery({ query: DecisionAwardsDocument, variables: { locale } });
  const labels = new Map(data?.awards.map(({ key, label }) => [key, label]));
  return { list, awardOf: (key) => labels.get(key) ?? key };
}

/** Readable for ever, whatever was corrected since. */
export function SignedList({ signed: { list, awardOf } }: { readonly signed: Signed }) {
  const { say } = useLanguage();
  return (
    <section className="panel stack paper-list" aria-labelledby="list">
      <h2 id="list">{say(text.signedList)}</h2>
      <Trouble error={list.error} onAgain={list.again} />
      {list.nodes.length > 0 && (
        <PlainTable
          caption={text.signedList}
          columns={[text.position, text.subject, text.unit, text.award, text.achievement]}
          rows={list.nodes.map((line) => ({
            key: line.id,
            cells: [
              line.position,
              <Who key="who" line={line} />,
              line.unit,
              awardOf(line.award),
              line.achievement,
            ],
          }))}
        />
      )}
      {list.fetching && <Loading />}
      {list.hasMore && (
        <div className="no-print">
          <Button onPress={list.more}>{say(words.more)}</Button>
        </div>
      )}
    </section>
  );
}

function Who({ line }: { readonly line: SignedLine }) {
  const { say } = useLanguage();
  return (
    <>
      <Link href={`/nominations/${encodeURIComponent(line.nominationId)}`}>{line.subjectName}</Link>{" "}
      {line.revoked && <Badge tone="late">{say(text.lineRevoked)}</Badge>}
      <p className="small muted">{[line.subjectPosition, line.code].filter(Boolean).join(" · ")}</p>
    </>
  );
}
