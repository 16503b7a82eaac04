import { useState } from "react";
import { usePages } from "../../api/pages.ts";
import { CouncilWaitingDocument, type CouncilWaitingQuery } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import { CheckField, TextField } from "../../parts/fields.tsx";
import { Empty, Loading, Trouble } from "../../parts/states.tsx";
import { words } from "../../parts/text.ts";
import { councilText as text } from "./council.text.ts";

/** What was chosen, in that order, and for which the ballot is to be secret. */
export type Chosen = ReadonlyMap<string, { readonly secret: boolean }>;
type Row = CouncilWaitingQuery["workQueue"]["edges"][number]["node"];
type Props = {
  /** Whose council it is: what stands there is offered. */
  readonly organisationId: string;
  /** What is on the agenda already. */
  readonly without?: readonly string[];
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
};

const waitingOf = (data: CouncilWaitingQuery) => data.workQueue;
const none: readonly string[] = [];

export function entriesOf(chosen: Chosen) {
  return [...chosen].map(([nominationId, { secret }]) => ({ nominationId, secret }));
}

/** The nominations that wait for the council, to put many of them on an agenda. */
export function AgendaChoice({ organisationId, without = none, chosen, onChange }: Props) {
  const { locale, say } = useLanguage();
  const [name, setName] = useState("");
  const filter = { holderIds: [organisationId], ...(name && { subjectName: name }) };
  const list = usePages(CouncilWaitingDocument, { filter, locale }, waitingOf);
  const rows = list.nodes.filter(({ id }) => !without.includes(id));
  const set = (id: string, line: { secret: boolean } | null) => {
    const next = new Map(chosen);
    if (line) next.set(id, line);
    else next.delete(id);
    onChange(next);
  };
  const all = () =>
    onChange(new Map([...chosen, ...rows.map(({ id }) => [id, chosen.get(id) ?? open] as const)]));
  return (
    <fieldset className="group">
      <legend>{say(text.agenda)}</legend>
      <TextField label={say(text.searchWaiting)} type="search" value={name} onChange={setName} />
      <div className="actions">
        <span role="status">{say(text.chosen, { n: chosen.size })}</span>
        <Button onPress={all} isDisabled={rows.length === 0}>
          {say(text.chooseShown)}
        </Button>
        <Button kind="quiet" onPress={() => onChange(new Map())}>
          {say(text.chooseNone)}
        </Button>
      </div>
      <Trouble error={list.error} onAgain={list.again} />
      <ul className="council-waiting">
        {rows.map((row) => (
          <Line
            key={row.id}
            row={row}
            line={chosen.get(row.id) ?? null}
            onChange={(line) => set(row.id, line)}
          />
        ))}
      </ul>
      {list.fetching && <Loading />}
      {rows.length === 0 && !list.fetching && !list.error && <Empty title={say(text.noWaiting)} />}
      {list.hasMore && <Button onPress={list.more}>{say(words.more)}</Button>}
    </fieldset>
  );
}

const open = { secret: false };

type LineProps = {
  readonly row: Row;
  readonly line: { readonly secret: boolean } | null;
  readonly onChange: (line: { secret: boolean } | null) => void;
};

function Line({ row, line, onChange }: LineProps) {
  const { say } = useLanguage();
  const name = row.subject.name;
  return (
    <li>
      <CheckField isSelected={line !== null} onChange={(on) => onChange(on ? open : null)}>
        <span>
          {name}
          <span className="small muted council-about">
            {row.award.label} · {row.unit.name} · {row.code}
          </span>
        </span>
      </CheckField>
      {line && (
        <CheckField
          isSelected={line.secret}
          onChange={(secret) => onChange({ secret })}
          aria-label={say(text.secretFor, { name })}
        >
          <span className="small">{say(text.secret)}</span>
        </CheckField>
      )}
    </li>
  );
}
