import { useMutation } from "urql";
import { type BallotChoice, SessionBallotsDocument } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { ballotsText as text } from "./ballots.text.ts";
import { councilWords } from "./council-vocabulary.text.ts";
import type { Ends } from "../../parts/question.tsx";
import { CouncilQuestion } from "./council-question.tsx";
import type { Item, Session } from "./session-page.tsx";

/** What is chosen, by item. */
export type Choices = Readonly<Record<string, BallotChoice>>;

type Props = Ends & {
  readonly session: Session;
  readonly items: readonly Item[];
  readonly choices: Choices;
};

/** What is sent cannot be taken back, so it is shown once more. */
export function ConfirmBallots({ session, items, choices, ...ends }: Props) {
  const { say } = useLanguage();
  const [{ error, fetching }, cast] = useMutation(SessionBallotsDocument);
  const send = async () => {
    const ballots = items.flatMap(({ id, round, nomination }) => {
      const choice = choices[id];
      return choice ? [{ nominationId: nomination.id, round, choice }] : [];
    });
    const answer = await cast({ input: { sessionId: session.head.id, ballots } });
    if (answer.error) session.again();
    return Boolean(answer.data?.castBallots);
  };
  return (
    <CouncilQuestion
      {...{ title: say(text.confirm), error, fetching, ends }}
      onSend={send}
      send={say(text.really)}
    >
      <ul className="stack">
        {items.map(({ id, nomination }) => {
          const choice = choices[id];
          return (
            <li key={id}>
              {nomination.subject.name}:{" "}
              <strong>{choice && say(councilWords.choice[choice])}</strong>
            </li>
          );
        })}
      </ul>
      <p className="notice" data-tone="soon">
        {say(text.ask)}
      </p>
    </CouncilQuestion>
  );
}
