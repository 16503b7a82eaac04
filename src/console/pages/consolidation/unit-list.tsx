import { Link } from "wouter";
import { usePages } from "../../api/pages.ts";
import {
  type ConsolidationInput,
  ConsolidationUnitsDocument,
  type ConsolidationUnitsQuery,
} from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import { cited } from "../../parts/cited.ts";
import { Loading, Trouble } from "../../parts/states.tsx";
import { words } from "../../parts/text.ts";
import { ListBadge } from "../submissions/badges.tsx";
import { CountTable } from "./count-table.tsx";
import { text } from "./consolidation.text.ts";

// A row is known by the body that proposes.
const unitsOf = ({ consolidation }: ConsolidationUnitsQuery) => ({
  pageInfo: consolidation?.units.pageInfo ?? { hasNextPage: false },
  edges: (consolidation?.units.edges ?? []).map(({ node }) => ({
    node: { ...node, id: node.organisation.id },
  })),
});
type Unit = ReturnType<typeof unitsOf>["edges"][number]["node"];

type Props = {
  readonly input: ConsolidationInput;
  readonly who: "proposing" | "silent" | null;
  readonly round: string;
};

/** Each unit with its letters and what it proposed; those that proposed nothing, too. */
export function UnitList({ input, who, round }: Props) {
  const { locale, say } = useLanguage();
  const proposed = who === null ? null : who === "proposing";
  const list = usePages(ConsolidationUnitsDocument, { input, proposed, locale }, unitsOf);
  return (
    <section className="stack" aria-labelledby="units">
      <h2 id="units">{say(text.units)}</h2>
      <Trouble error={list.error} onAgain={list.again} />
      {list.nodes.map((unit) => (
        <UnitPanel key={unit.id} unit={unit} round={round} />
      ))}
      {list.fetching && <Loading />}
      {list.hasMore && (
        <p className="paper-more no-print">
          <Button onPress={list.more}>{say(words.more)}</Button>
        </p>
      )}
    </section>
  );
}

function UnitPanel({ unit, round }: { readonly unit: Unit; readonly round: string }) {
  const { name } = unit.organisation;
  return (
    <section className="panel stack" aria-label={name}>
      <h3>{name}</h3>
      <Letters unit={unit} />
      {unit.rows.length > 0 && (
        <CountTable
          caption={name}
          rows={unit.rows}
          list={{ roundIds: [round], organisationId: unit.organisation.id }}
          of={name}
        />
      )}
    </section>
  );
}

function Letters({ unit }: { readonly unit: Unit }) {
  const { say, number } = useLanguage();
  const more = unit.submissionCount - unit.submissions.length;
  if (unit.submissionCount === 0) return <p className="muted">{say(text.noLetter)}</p>;
  return (
    <ul className="actions">
      {unit.submissions.map((letter) => (
        <li key={letter.id}>
          <Link href={`/submissions/${encodeURIComponent(letter.id)}`}>
            {cited(letter) ?? say(text.unnumbered)}
          </Link>{" "}
          <ListBadge status={letter.listStatus} />
        </li>
      ))}
      {more > 0 && <li className="small muted">{say(text.moreLetters, { n: number(more) })}</li>}
    </ul>
  );
}
