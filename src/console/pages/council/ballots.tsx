import { useState } from "react";
import type { BallotChoice } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import { RefusalText } from "../../parts/states.tsx";
import { BallotChoices } from "./ballot-choices.tsx";
import { ballotsText as text } from "./ballots.text.ts";
import { type Choices, ConfirmBallots } from "./confirm-ballots.tsx";
import { isRecused } from "./item-acts.tsx";
import { NominationLink } from "./nomination-link.tsx";
import type { Item, Session } from "./session-page.tsx";

/** The viewer's ballot: a choice for each nomination he votes on, all sent in one act. */
export function Ballots({ session }: { readonly session: Session }) {
  const { say } = useLanguage();
  const [choices, setChoices] = useState<Choices>({});
  const [sent, setSent] = useState(0);
  const [asking, setAsking] = useState(false);
  const mine = session.items.filter(({ myBallot }) => myBallot.mayVote);
  const recused = session.items.filter(isRecused);
  const chosen = mine.filter(({ id }) => choices[id]);
  const told = sent > 0 && (
    <p className="notice" data-tone="good" role="status">
      {say(text.sent, { n: sent })}
    </p>
  );
  if (mine.length === 0 && recused.length === 0) return told || null;
  const done = () => {
    setSent(chosen.length);
    setChoices({});
    setAsking(false);
    session.again();
  };
  return (
    <section className="panel stack council-ballots no-print" aria-labelledby="ballots">
      <h2 id="ballots">{say(text.title)}</h2>
      {told}
      {mine.length > 0 && <p className="small muted">{say(text.help)}</p>}
      {session.items.map((item) => (
        <Paper
          key={item.id}
          item={item}
          choice={choices[item.id] ?? null}
          onChoose={(choice) => setChoices((before) => ({ ...before, [item.id]: choice }))}
        />
      ))}
      {mine.length > 0 && (
        <SendBar chosen={chosen.length} all={mine.length} onPress={() => setAsking(true)} />
      )}
      {asking && (
        <ConfirmBallots
          {...{ session, choices }}
          items={chosen}
          onDone={done}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  );
}

type BarProps = { readonly chosen: number; readonly all: number; readonly onPress: () => void };

function SendBar({ chosen, all, onPress }: BarProps) {
  const { say } = useLanguage();
  return (
    <div className="actions">
      <Button kind="main" isDisabled={chosen === 0} onPress={onPress}>
        {say(text.send, { n: chosen })}
      </Button>
      {chosen < all && <span className="small muted">{say(text.left, { n: all - chosen })}</span>}
    </div>
  );
}

type PaperProps = {
  readonly item: Item;
  readonly choice: BallotChoice | null;
  readonly onChoose: (choice: BallotChoice) => void;
};

function Paper({ item, choice, onChoose }: PaperProps) {
  const { say } = useLanguage();
  const { nomination, position, secret, myBallot } = item;
  const name = `${position}. ${nomination.subject.name}`;
  const about = (
    <p className="small muted">
      {nomination.award.label} ·{" "}
      <NominationLink nomination={nomination}>{say(text.look)}</NominationLink>
    </p>
  );
  if (isRecused(item))
    return (
      <div className="notice" data-tone="soon">
        <strong>{name}</strong>
        {about}
        <p>{say(text.recused)}.</p>
        {myBallot.refusals.map((refusal) => (
          <RefusalText key={refusal.reason} refusal={refusal} />
        ))}
      </div>
    );
  if (!myBallot.mayVote) return null;
  return (
    <BallotChoices name={name} choice={choice} onChoose={onChoose}>
      {about}
      <p className="small">{say(secret ? text.secret : text.open)}</p>
    </BallotChoices>
  );
}
