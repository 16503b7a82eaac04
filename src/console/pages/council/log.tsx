import { usePages } from "../../api/pages.ts";
import { SessionActsDocument, type SessionActsQuery } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import { Loading, Trouble } from "../../parts/states.tsx";
import { words } from "../../parts/text.ts";
import { councilWords } from "./council-vocabulary.text.ts";

const noActs = { edges: [], pageInfo: { hasNextPage: false } };
// A row of the log is known by its place in it.
const actsOf = ({ councilSession }: SessionActsQuery) => {
  const acts = councilSession?.acts ?? noActs;
  return {
    ...acts,
    edges: acts.edges.map(({ cursor, node }) => ({ node: { ...node, id: cursor } })),
  };
};

/** What was done to the session, by whom and when; never how anybody voted. */
export function Log({ id }: { readonly id: string }) {
  const { say, dateTime } = useLanguage();
  const list = usePages(SessionActsDocument, { id }, actsOf);
  return (
    <section className="panel stack">
      <Trouble error={list.error} onAgain={list.again} />
      <ol className="council-log">
        {list.nodes.map((act) => (
          <li key={act.id}>
            <span className="small muted">{dateTime(act.at)}</span>
            <span>
              <strong>{say(councilWords.log[act.kind])}</strong> · {act.personName}
            </span>
          </li>
        ))}
      </ol>
      {list.fetching && <Loading />}
      {list.hasMore && (
        <div>
          <Button onPress={list.more}>{say(words.more)}</Button>
        </div>
      )}
    </section>
  );
}
