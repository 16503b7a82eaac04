import { useState } from "react";
import { useQuery } from "urql";
import {
  NominationHistoryDocument,
  type NominationHistoryQuery,
  NominationVerifyDocument,
} from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import { SelectField } from "../../parts/choices.tsx";
import { Loading, Trouble } from "../../parts/states.tsx";
import { words } from "../../parts/text.ts";
import { Entry } from "./entry.tsx";
import type { Nomination } from "./nomination-page.tsx";
import { text } from "./nomination.text.ts";
import { vocabulary } from "../../language/vocabulary.text.ts";

type Entries = NonNullable<NominationHistoryQuery["nomination"]>["history"]["edges"];
export type HistoryEntry = Entries[number]["node"];

const groups = {
  moves: (entry: HistoryEntry) => entry.from?.key !== entry.to?.key,
  documents: (entry: HistoryEntry) => entry.documents.length > 0,
  edits: (entry: HistoryEntry) => entry.from?.key === entry.to?.key,
} as const;
type Group = keyof typeof groups;

/** Everything that happened, newest first, and the test of its chain. */
export function History({ nomination }: { readonly nomination: Nomination }) {
  const { say } = useLanguage();
  const [group, setGroup] = useState<Group | null>(null);
  const [befores, setBefores] = useState<readonly (string | null)[]>([null]);
  return (
    <section className="panel stack">
      <div className="page-heading">
        <SelectField
          label={say(text.show)}
          choices={(Object.keys(groups) as Group[]).map((id) => ({ id, name: say(text[id]) }))}
          nothing={say(text.everything)}
          value={group}
          onChange={(id) => setGroup(id as Group | null)}
        />
        <Verify id={nomination.id} />
      </div>
      <ol className="story">
        {befores.map((before) => (
          <HistoryPage
            key={before}
            nomination={nomination}
            before={before}
            keep={group ? groups[group] : () => true}
            onMore={before === befores.at(-1) ? (next) => setBefores([...befores, next]) : null}
          />
        ))}
      </ol>
    </section>
  );
}

type PageProps = {
  readonly nomination: Nomination;
  readonly before: string | null;
  readonly keep: (entry: HistoryEntry) => boolean;
  readonly onMore: ((before: string) => void) | null;
};

function HistoryPage({ nomination, before, keep, onMore }: PageProps) {
  const { locale, say } = useLanguage();
  const variables = { id: nomination.id, before, locale };
  const [{ data, error }] = useQuery({ query: NominationHistoryDocument, variables });
  const history = data?.nomination?.history;
  if (!history)
    return (
      <li>
        <Trouble error={error} />
        {!error && <Loading />}
      </li>
    );
  const { hasPreviousPage, startCursor } = history.pageInfo;
  const entries = history.edges.map((edge) => edge.node).filter(keep);
  return (
    <>
      {entries.length === 0 && <li className="muted">{say(text.noneOfKind)}</li>}
      {entries.toReversed().map((entry) => (
        <Entry key={entry.id} entry={entry} />
      ))}
      {onMore && hasPreviousPage && startCursor && (
        <li>
          <Button onPress={() => onMore(startCursor)}>{say(words.more)}</Button>
        </li>
      )}
    </>
  );
}

function Verify({ id }: { readonly id: string }) {
  const { say } = useLanguage();
  const [asked, setAsked] = useState(false);
  const [{ data, error, fetching }, ask] = useQuery({
    query: NominationVerifyDocument,
    variables: { id },
    pause: !asked,
  });
  const found = data?.verifyHistory;
  const press = () => (asked ? ask({ requestPolicy: "network-only" }) : setAsked(true));
  return (
    <div className="stack">
      <Button onPress={press} isPending={fetching}>
        {say(text.verify)}
      </Button>
      <Trouble error={error} />
      {found && (
        <p className="notice" data-tone={found.valid ? "good" : "late"} role="status">
          {found.valid
            ? say(text.valid, { n: found.entries })
            : say(text.invalid, {
                seq: found.firstBadSeq ?? "–",
                problem: found.problem ? say(vocabulary.problem[found.problem]) : "–",
              })}
        </p>
      )}
    </div>
  );
}
