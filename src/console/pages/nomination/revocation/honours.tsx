import { useState } from "react";
import { Link } from "wouter";
import { usePages } from "../../../api/pages.ts";
import { refusalOf } from "../../../api/refusal.ts";
import {
  NominationHonoursDocument,
  type NominationHonoursQuery,
} from "../../../generated/graphql.ts";
import { useLanguage } from "../../../language/language.tsx";
import { Button } from "../../../parts/button.tsx";
import { DateField } from "../../../parts/fields.tsx";
import { Loading, Trouble } from "../../../parts/states.tsx";
import { words } from "../../../parts/text.ts";
import { Badge } from "../../../parts/urgency.tsx";
import { revocationText } from "./revocation.text.ts";

type Props = {
  readonly subject: {
    readonly person?: { readonly id: string } | null;
    readonly organisation?: { readonly id: string } | null;
  };
};
type Honour = NominationHonoursQuery["awardHistory"]["edges"][number]["node"];

const listOf = ({ awardHistory: { edges, ...rest } }: NominationHonoursQuery) => ({
  ...rest,
  edges: edges.map(({ cursor, node }) => ({ node: { ...node, id: cursor } })),
});

/** A year that is still being typed is no year to ask for. */
const firstYear = "1900";

/** What the person or the collective has received, as it stood on a day; nothing where one may not know. */
export function Honours({ subject: { person, organisation } }: Props) {
  const { locale, say } = useLanguage();
  const [typed, setTyped] = useState<string | null>(null);
  const asOf = typed && typed >= firstYear ? typed : null;
  const who = person ? { personId: person.id } : { organisationId: organisation?.id ?? null };
  const list = usePages(NominationHonoursDocument, { ...who, asOf, locale }, listOf);
  if (refusalOf(list.error)?.code === "NOT_FOUND") return null;
  return (
    <section className="panel stack" aria-labelledby="honours">
      <h2 id="honours">{say(revocationText.honours)}</h2>
      <div className="revocation-as-of no-print">
        <DateField
          label={say(revocationText.asOf)}
          help={say(revocationText.asOfHelp)}
          value={typed}
          onChange={setTyped}
        />
      </div>
      <Trouble error={list.error} onAgain={list.again} />
      {list.nodes.length === 0 && list.fetching && <Loading rows={2} />}
      {list.nodes.length === 0 && !list.fetching && !list.error && (
        <p className="muted">{say(revocationText.noHonours)}</p>
      )}
      {list.nodes.length > 0 && <Table rows={list.nodes} />}
      {list.hasMore && <Button onPress={list.more}>{say(words.more)}</Button>}
    </section>
  );
}

type Row = Honour & { readonly id: string };

function Table({ rows }: { readonly rows: readonly Row[] }) {
  const { say } = useLanguage();
  const name = say(revocationText.honours);
  return (
    // Scrolled by keyboard too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="table-scroll revocation-table" tabIndex={0} role="region" aria-label={name}>
      <table>
        <caption className="unseen">{name}</caption>
        <thead>
          <tr>
            {(["honour", "honourDecision", "validity"] as const).map((column) => (
              <th key={column} scope="col">
                {say(revocationText[column])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ row }: { readonly row: Row }) {
  const { say, date } = useLanguage();
  const { award, year, nomination, decisionNumber, decisionSymbol, decidedOn, decidedBy } = row;
  const number = [decisionNumber, decisionSymbol].filter(Boolean).join("/");
  return (
    <tr>
      <th scope="row">
        {nomination ? (
          <Link href={`/nominations/${encodeURIComponent(nomination.id)}`}>{award.label}</Link>
        ) : (
          award.label
        )}
        <p className="small muted">{year}</p>
      </th>
      <td>
        {number} {say(revocationText.ofDay, { on: date(decidedOn) })}
        <p className="small muted">{decidedBy}</p>
      </td>
      <td>
        <Badge tone={row.valid ? "good" : "late"}>
          {say(row.valid ? revocationText.valid : revocationText.notValid)}
        </Badge>
        <RevokedHow row={row} />
      </td>
    </tr>
  );
}

function RevokedHow({ row: { revokedOn, revokedBy } }: { readonly row: Row }) {
  const { say, date } = useLanguage();
  if (!revokedOn) return null;
  const number = [revokedBy?.number, revokedBy?.symbol].filter(Boolean).join("/");
  return (
    <p className="small muted">
      {say(revocationText.from, { on: date(revokedOn) })}
      {number && `, ${say(revocationText.byDecision, { number })}`}
    </p>
  );
}
