import { usePages } from "../../api/pages.ts";
import {
  SubmissionChildrenDocument,
  type SubmissionChildrenQuery,
} from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import { PlainTable } from "../../parts/plain-table.tsx";
import { Trouble } from "../../parts/states.tsx";
import { words } from "../../parts/text.ts";
import { ListBadge } from "./badges.tsx";
import { LetterLink } from "./letter-facts.tsx";
import { text } from "./submissions.text.ts";

// A row is known by the letter it names.
const childrenOf = ({ submission }: SubmissionChildrenQuery) => ({
  pageInfo: submission?.childSubmissions.pageInfo ?? { hasNextPage: false },
  edges: (submission?.childSubmissions.edges ?? []).map(({ node }) => ({
    node: { ...node, id: node.submission.id },
  })),
});

/** The letters that were consolidated in this one; nothing where it consolidates none. */
export function LetterChildren({ id }: { readonly id: string }) {
  const { locale, say, number, date } = useLanguage();
  const list = usePages(SubmissionChildrenDocument, { id, locale }, childrenOf);
  if (list.nodes.length === 0 && !list.error) return null;
  return (
    <section className="panel stack" aria-labelledby="children">
      <h2 id="children">{say(text.children)}</h2>
      <Trouble error={list.error} onAgain={list.again} />
      <PlainTable
        caption={text.children}
        columns={[text.number, text.issuedOn, text.childLines, text.listStatus]}
        rows={list.nodes.map(({ lines, submission }) => ({
          key: submission.id,
          cells: [
            <LetterLink key="letter" letter={submission} />,
            date(submission.issuedOn),
            number(lines),
            <ListBadge key="list" status={submission.listStatus} />,
          ],
        }))}
      />
      {list.hasMore && (
        <div className="no-print">
          <Button onPress={list.more}>{say(words.more)}</Button>
        </div>
      )}
    </section>
  );
}
