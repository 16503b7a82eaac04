import { useState } from "react";
import { Link } from "wouter";
import { usePages } from "../../api/pages.ts";
import {
  type CouncilLineFragment,
  type CouncilSessionState,
  CouncilSessionsDocument,
  type CouncilSessionsQuery,
  type SessionLineFragment,
} from "../../generated/graphql.ts";
import { type Language, useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import { SelectField } from "../../parts/choices.tsx";
import { Empty, Loading, Trouble } from "../../parts/states.tsx";
import { words } from "../../parts/text.ts";
import { PlainTable } from "../../parts/plain-table.tsx";
import { councilWords } from "./council-vocabulary.text.ts";
import { councilText as text } from "./council.text.ts";
import { SessionState } from "./session-head.tsx";

const sessionsOf = (data: CouncilSessionsQuery) => data.councilSessions;
const states = Object.keys(councilWords.state) as CouncilSessionState[];

type Chosen = { readonly state: CouncilSessionState | null; readonly council: string | null };
const everything: Chosen = { state: null, council: null };

/** Sessions, the latest day first, with what waits there for the viewer. */
export function SessionList({ councils }: { readonly councils: readonly CouncilLineFragment[] }) {
  const language = useLanguage();
  const { say } = language;
  const [chosen, setChosen] = useState(everything);
  const { state, council } = chosen;
  const filter = { ...(state && { states: [state] }), ...(council && { councilIds: [council] }) };
  const list = usePages(CouncilSessionsDocument, { filter }, sessionsOf);
  return (
    <section className="stack council-sessions" aria-labelledby="sessions">
      <div className="council-heading">
        <h2 id="sessions">{say(text.sessions)}</h2>
        <Button onPress={list.again} isPending={list.fetching}>
          {say(text.refresh)}
        </Button>
      </div>
      <Filters councils={councils} chosen={chosen} onChange={setChosen} />
      <Trouble error={list.error} onAgain={list.again} />
      {list.nodes.length > 0 && (
        <PlainTable
          caption={text.sessions}
          columns={[text.day, text.waits, text.state, text.items, text.place]}
          rows={list.nodes.map((session) => ({
            key: session.id,
            cells: cellsOf(language, session),
          }))}
        />
      )}
      {list.fetching && list.nodes.length === 0 && <Loading />}
      {list.nodes.length === 0 && !list.fetching && !list.error && (
        <Empty title={say(text.noSessions)} />
      )}
      {list.hasMore && (
        <div>
          <Button onPress={list.more}>{say(words.more)}</Button>
        </div>
      )}
    </section>
  );
}

type FiltersProps = {
  readonly councils: readonly CouncilLineFragment[];
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
};

function Filters({ councils, chosen, onChange }: FiltersProps) {
  const { say } = useLanguage();
  return (
    <div className="row">
      <SelectField
        label={say(text.state)}
        choices={states.map((id) => ({ id, name: say(councilWords.state[id]) }))}
        nothing={say(text.allStates)}
        value={chosen.state}
        onChange={(state) => onChange({ ...chosen, state: state as CouncilSessionState | null })}
      />
      {councils.length > 1 && (
        <SelectField
          label={say(text.council)}
          choices={councils}
          nothing={say(words.all)}
          value={chosen.council}
          onChange={(council) => onChange({ ...chosen, council })}
        />
      )}
    </div>
  );
}

function cellsOf(language: Language, session: SessionLineFragment) {
  const waits = waitingIn(language, session);
  return [
    <div key="day">
      <Link href={`/council/${encodeURIComponent(session.id)}`}>
        {language.date(session.meetsOn)}
      </Link>
      <p className="small muted council-of">{session.councilName}</p>
    </div>,
    waits.length > 0 ? (
      <strong key="waits">{waits.join("; ")}</strong>
    ) : (
      <span key="waits" className="muted">
        {language.say(text.nothing)}
      </span>
    ),
    <SessionState key="state" state={session.state} />,
    language.number(session.items.totalCount),
    session.place,
  ];
}

/** What somebody has to do there, of all he may. */
function waitingIn({ say }: Language, { can, items }: SessionLineFragment): readonly string[] {
  const may = (act: string) => can.some((one) => one.act === act && one.available);
  const ballots = items.edges.filter(({ node }) => node.myBallot.mayVote).length;
  const acts = ["OPEN", "ENTER_PAPER_COUNT", "CLOSE_VOTE", "SIGN_MINUTES"] as const;
  return [
    ...(ballots > 0 ? [say(text.ballots, { n: ballots })] : []),
    ...acts.filter(may).map((act) => say(councilWords.act[act])),
  ];
}
