import { useMemo, useState } from "react";
import { useQuery } from "urql";
import { usePages } from "../../api/pages.ts";
import {
  DecisionStagesDocument,
  type DecisionStagesQuery,
  DecisionWaitingDocument,
  type DecisionWaitingQuery,
} from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import { SelectField } from "../../parts/choices.tsx";
import { Empty, Loading, Trouble } from "../../parts/states.tsx";
import { words } from "../../parts/text.ts";
import { ChosenList } from "./chosen-list.tsx";
import { text } from "./decisions.text.ts";
import { WaitingTable } from "../papers/waiting-table.tsx";
import "../papers/papers.css";

export type Waiting = DecisionWaitingQuery["nominations"]["edges"][number]["node"];
const listOf = (data: DecisionWaitingQuery) => data.nominations;

/** A decision is put together: who stands on it, and in which order. */
export default function DraftDecisionPage() {
  const { locale, say } = useLanguage();
  const [{ data, error }, ask] = useQuery({ query: DecisionStagesDocument, variables: { locale } });
  const stages = data && signingStages(data);
  return (
    <article className="paper-draft">
      <header>
        <h1>{say(text.draft)}</h1>
        <p className="muted">{say(text.draftHelp)}</p>
      </header>
      {error && <Trouble error={error} onAgain={ask} />}
      {!data && !error && <Loading rows={6} />}
      {stages && stages.length > 0 && <Choosing stages={stages} />}
    </article>
  );
}

/** The stages at which decisions are signed, in any pipeline. */
function signingStages({ pipelines }: DecisionStagesQuery): readonly string[] {
  const found = pipelines
    .flatMap((pipeline) => pipeline.stages)
    .filter((stage) =>
      stage.steps.some(
        ({ paper, requires }) => paper === "DECISION" && requires.signingCapacities.length > 0,
      ),
    );
  return [...new Set(found.map((stage) => stage.key))];
}

function Choosing({ stages }: { readonly stages: readonly string[] }) {
  const { locale, say } = useLanguage();
  const list = usePages(DecisionWaitingDocument, { stages: [...stages], locale }, listOf);
  const [group, setGroup] = useState<string | null>(null);
  const [ids, setIds] = useState<readonly string[]>([]);
  const rows = useMemo(
    () => list.nodes.filter((row) => row.draftablePaper === "DECISION"),
    [list.nodes],
  );
  const groups = [...new Map(rows.map((row) => [groupOf(row), groupName(row)]))];
  const shown = rows.filter((row) => group === null || groupOf(row) === group);
  const chosen = ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
  const select = (some: readonly string[], on: boolean) =>
    setIds((before) => {
      const rest = before.filter((id) => !some.includes(id));
      return on ? [...before, ...some.filter((id) => !before.includes(id))] : rest;
    });
  return (
    <>
      <section className="panel stack" aria-labelledby="waiting">
        <h2 id="waiting">{say(text.waiting)}</h2>
        {groups.length > 1 && (
          <SelectField
            label={say(text.group)}
            choices={groups.map(([id, name]) => ({ id, name }))}
            nothing={say(words.all)}
            value={group}
            onChange={setGroup}
          />
        )}
        <Trouble error={list.error} onAgain={list.again} />
        {shown.length > 0 && (
          <WaitingTable caption={text.waiting} rows={shown} chosen={ids} onSelect={select} />
        )}
        {list.fetching && <Loading rows={6} />}
        {rows.length === 0 && !list.fetching && !list.error && !list.hasMore && (
          <Empty title={say(text.noneWaiting)} />
        )}
        {list.hasMore && (
          <div>
            <Button onPress={list.more}>{say(words.more)}</Button>
          </div>
        )}
      </section>
      <ChosenList chosen={chosen} onChange={setIds} />
    </>
  );
}

function groupOf({ pipeline, stage }: Waiting): string {
  return `${pipeline.key} ${stage.key}`;
}

function groupName({ pipeline, stage }: Waiting): string {
  return `${pipeline.label} · ${stage.label}`;
}
