import { useState } from "react";
import { SessionSignDocument, type SessionSignMutation } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { TextField } from "../../parts/fields.tsx";
import { RefusalText } from "../../parts/states.tsx";
import { Badge, type Tone } from "../../parts/urgency.tsx";
import { councilWords } from "./council-vocabulary.text.ts";
import type { Ends } from "../../parts/question.tsx";
import { CouncilQuestion } from "./council-question.tsx";
import type { Item, Session } from "./session-page.tsx";
import { sessionText as text } from "./session.text.ts";
import { useSessionAct } from "./use-session-act.ts";

export type Signed = NonNullable<SessionSignMutation["signMinutes"]>["results"];
type Props = Ends & {
  readonly session: Session;
  readonly onSigned: (signed: Signed) => void;
};

/** The chair signs, which fixes what was voted. */
export function SignMinutes({ session, onSigned, ...ends }: Props) {
  const { say } = useLanguage();
  const [number, setNumber] = useState("");
  const [symbol, setSymbol] = useState("");
  const { act, error, fetching } = useSessionAct(SessionSignDocument, session);
  const send = async () => {
    const answer = await act({ number: number || null, symbol: symbol || null });
    if (answer?.signMinutes) onSigned(answer.signMinutes.results);
    return Boolean(answer?.signMinutes);
  };
  const title = say(councilWords.act.SIGN_MINUTES);
  return (
    <CouncilQuestion {...{ title, error, fetching, ends }} onSend={send}>
      <p>{say(text.askSign)}</p>
      <Results items={session.items} />
      <div className="row">
        <TextField label={say(text.number)} value={number} onChange={setNumber} />
        <TextField label={say(text.symbol)} value={symbol} onChange={setSymbol} />
      </div>
    </CouncilQuestion>
  );
}

/** What is about to be fixed. */
function Results({ items }: { readonly items: readonly Item[] }) {
  const { say } = useLanguage();
  return (
    <ul className="stack">
      {items.map(({ id, nomination, result }) => (
        <li key={id} className="actions">
          <strong>{nomination.subject.name}</strong>
          {result && (
            <Badge tone={result === "ENDORSED" ? "good" : "held"}>
              {say(councilWords.result[result])}
            </Badge>
          )}
        </li>
      ))}
    </ul>
  );
}

type OutcomeProps = { readonly signed: Signed; readonly items: readonly Item[] };

function toneOf(item: Item | undefined, stays: boolean): Tone {
  if (stays) return "late";
  return item?.result === "ENDORSED" ? "good" : "held";
}

/** Where each nomination went, or why it stays. */
export function SignedOutcome({ signed, items }: OutcomeProps) {
  const { say } = useLanguage();
  const itemOf = (id: string) => items.find(({ nomination }) => nomination.id === id);
  const stay = signed.some(({ refusal }) => refusal);
  return (
    <div className="notice" data-tone={stay ? "late" : "good"} role="status">
      <strong>{say(text.outcomes)}</strong>
      <ul className="stack">
        {signed.map(({ nominationId, refusal }) => {
          const nomination = itemOf(nominationId)?.nomination;
          return (
            <li key={nominationId}>
              <div className="actions">
                <strong>{nomination?.subject.name ?? nominationId}</strong>
                <Badge tone={toneOf(itemOf(nominationId), refusal !== null)}>
                  {refusal
                    ? say(text.stays)
                    : say(text.moved, { stage: nomination?.stage.label ?? "" })}
                </Badge>
              </div>
              {refusal && <RefusalText refusal={refusal} />}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
