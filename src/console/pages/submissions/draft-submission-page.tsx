import { useMemo, useState } from "react";
import { useQuery } from "urql";
import { useSearchParams } from "wouter";
import { usePages } from "../../api/pages.ts";
import {
  SubmissionStagesDocument,
  type SubmissionStagesQuery,
  SubmissionWaitingDocument,
  type SubmissionWaitingQuery,
} from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import { SelectField } from "../../parts/choices.tsx";
import { Empty, Loading, Trouble } from "../../parts/states.tsx";
import { words } from "../../parts/text.ts";
import { WaitingTable } from "../papers/waiting-table.tsx";
import { ChosenLines } from "./chosen-lines.tsx";
import { RoundField } from "./letter-filters.tsx";
import { text } from "./submissions.text.ts";
import "../papers/papers.css";

export type WaitingLine = SubmissionWaitingQuery["nominations"]["edges"][number]["node"];
const listOf = (data: SubmissionWaitingQuery) => data.nominations;

/** A letter is put together: who stands on it, and in which order. */
export default function DraftSubmissionPage() {
  const { locale, say } = useLanguage();
  const [{ data, error }, ask] = useQuery({
    query: SubmissionStagesDocument,
    variables: { locale },
  });
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

/** The stages at which letters are signed, in any pipeline. */
function signingStages({ pipelines }: SubmissionStagesQuery): readonly string[] {
  const found = pipelines
    .flatMap((pipeline) => pipeline.stages)
    .filter((stage) =>
      stage.steps.some(
        ({ paper, requires }) => paper === "SUBMISSION" && requires.signingCapacities.length > 0,
      ),
    );
  return [...new Set(found.map((stage) => stage.key))];
}

/** What waits for a letter of the viewer, by the round that the address names. */
function useWaiting(stages: readonly string[]) {
  const { locale } = useLanguage();
  const [params, setParams] = useSearchParams();
  const round = params.get("round");
  const variables = { stages: [...stages], roundIds: round ? [round] : [], locale };
  const list = usePages(SubmissionWaitingDocument, variables, listOf);
  const [group, setGroup] = useState<string | null>(null);
  const rows = useMemo(
    () => list.nodes.filter((row) => row.draftablePaper === "SUBMISSION"),
    [list.nodes],
  );
  const groups = [...new Map(rows.map((row) => [groupOf(row), groupName(row)]))];
  return {
    list,
    rows,
    shown: rows.filter((row) => group === null || groupOf(row) === group),
    round,
    setRound: (next: string | null) => setParams(next ? { round: next } : {}, { replace: true }),
    group,
    setGroup,
    groups: groups.map(([id, name]) => ({ id, name })),
  };
}

function Choosing({ stages }: { readonly stages: readonly string[] }) {
  const { say } = useLanguage();
  const waiting = useWaiting(stages);
  const { list, rows, shown, groups } = waiting;
  const [ids, setIds] = useState<readonly string[]>([]);
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
        <div className="row">
          <RoundField value={waiting.round} onChange={waiting.setRound} />
          {groups.length > 1 && (
            <SelectField
              label={say(text.group)}
              choices={groups}
              nothing={say(words.all)}
              value={waiting.group}
              onChange={waiting.setGroup}
            />
          )}
        </div>
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
      <ChosenLines chosen={chosen} onChange={setIds} />
    </>
  );
}

function groupOf({ pipeline, stage }: WaitingLine): string {
  return `${pipeline.key} ${stage.key}`;
}

function groupName({ pipeline, stage }: WaitingLine): string {
  return `${pipeline.label} · ${stage.label}`;
}
