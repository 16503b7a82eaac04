import { Link } from "wouter";
import { usePages } from "../../../api/pages.ts";
import {
  NominationDependentsDocument,
  type NominationDependentsQuery,
} from "../../../generated/graphql.ts";
import { useLanguage } from "../../../language/language.tsx";
import { vocabulary } from "../../../language/vocabulary.text.ts";
import { Button } from "../../../parts/button.tsx";
import { Loading, Trouble } from "../../../parts/states.tsx";
import { words } from "../../../parts/text.ts";
import { Badge } from "../../../parts/urgency.tsx";
import { revocationText } from "./revocation.text.ts";

type Nomination = NonNullable<NominationDependentsQuery["nomination"]>;
type List = NonNullable<Nomination["revocation"]>["dependents"];
type Row = List["edges"][number]["node"];

const none: List = { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, edges: [] };
const listOf = (data: NominationDependentsQuery) => data.nomination?.revocation?.dependents ?? none;

/** What rested on the award and is to be looked at again. */
export function Dependents({ id }: { readonly id: string }) {
  const { locale, say } = useLanguage();
  const list = usePages(NominationDependentsDocument, { id, locale }, listOf);
  return (
    <section className="panel stack" aria-labelledby="dependents">
      <h2 id="dependents">{say(revocationText.dependents)}</h2>
      <Trouble error={list.error} onAgain={list.again} />
      {list.nodes.length === 0 && list.fetching && <Loading rows={2} />}
      {list.nodes.length === 0 && !list.fetching && !list.error && (
        <p className="muted">{say(revocationText.noDependents)}</p>
      )}
      {list.nodes.length > 0 && <Rows rows={list.nodes} />}
      {list.hasMore && <Button onPress={list.more}>{say(words.more)}</Button>}
    </section>
  );
}

function Rows({ rows }: { readonly rows: readonly Row[] }) {
  const { say } = useLanguage();
  return (
    <>
      <p className="small muted">{say(revocationText.dependentsHelp)}</p>
      <ul className="stack">
        {rows.map(({ id, code, subject, award, stage, outcome }) => (
          <li key={id} className="revocation-line">
            <div>
              <Link href={`/nominations/${encodeURIComponent(id)}`}>{subject.name}</Link>
              <p className="small muted">
                {award.label} · {code}
              </p>
            </div>
            <div className="actions">
              <span>{stage.label}</span>
              <Badge {...(outcome === "AWARDED" && { tone: "gold" as const })}>
                {say(vocabulary.outcome[outcome])}
              </Badge>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
