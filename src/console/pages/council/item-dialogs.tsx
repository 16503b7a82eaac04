import { useState } from "react";
import { useMutation } from "urql";
import {
  type BallotChoice,
  SessionPaperCountDocument,
  SessionRecusalDocument,
  SessionWrittenDocument,
} from "../../generated/graphql.ts";
import { type Text, useLanguage } from "../../language/language.tsx";
import { SelectField } from "../../parts/choices.tsx";
import { TextField } from "../../parts/fields.tsx";
import { councilWords } from "./council-vocabulary.text.ts";
import type { Ends } from "../../parts/question.tsx";
import { CouncilQuestion } from "./council-question.tsx";
import type { Item, Session } from "./session-page.tsx";
import { sessionText as text } from "./session.text.ts";
import { useSessionAct } from "./use-session-act.ts";

type Props = Ends & { readonly session: Session; readonly item: Item };

function membersOf({ head }: Session) {
  return head.members.map(({ personId, personName }) => ({ id: personId, name: personName }));
}

/** A member does not vote on a nomination; whoever keeps the council's business can say it for him. */
export function Recuse({ session, item, ...ends }: Props) {
  const { say } = useLanguage();
  const [personId, setPersonId] = useState<string | null>(null);
  const [note, setNote] = useState("");
  const { act, error, fetching } = useSessionAct(SessionRecusalDocument, session);
  const { id: nominationId, subject } = item.nomination;
  const send = async () => Boolean(await act({ nominationId, personId, note: note || null }));
  const title = say(text.recuse);
  return (
    <CouncilQuestion {...{ title, error, fetching, ends }} onSend={send} danger>
      <p>{say(text.askRecuse, { name: subject.name })}</p>
      {session.head.council?.mine && (
        <SelectField
          label={say(text.member)}
          choices={membersOf(session)}
          nothing={say(text.myself)}
          value={personId}
          onChange={setPersonId}
        />
      )}
      <TextField
        label={say(text.note)}
        value={note}
        onChange={setNote}
        lines={3}
        isRequired={personId !== null}
      />
    </CouncilQuestion>
  );
}

/** The letter in which an absent member votes; kept without a key, whose sum would tell the vote. */
export function WrittenOpinion({ session, item, ...ends }: Props) {
  const { say } = useLanguage();
  const [personId, setPersonId] = useState<string | null>(null);
  const [choice, setChoice] = useState<BallotChoice | null>(null);
  const [letter, setLetter] = useState("");
  const [{ error, fetching }, record] = useMutation(SessionWrittenDocument);
  const { head } = session;
  const send = async () => {
    if (!personId || !choice) return false;
    const seen = { sessionId: head.id, seenVersion: head.version };
    const what = { nominationId: item.nomination.id, personId, choice, document: letter };
    const answer = await record({ input: { ...seen, ...what } });
    if (answer.error) session.again();
    return Boolean(answer.data?.recordWrittenOpinion);
  };
  const title = `${say(text.writtenOpinion)} · ${item.nomination.subject.name}`;
  return (
    <CouncilQuestion {...{ title, error, fetching, ends }} onSend={send}>
      <SelectField
        label={say(text.member)}
        choices={membersOf(session)}
        value={personId}
        onChange={setPersonId}
        isRequired
      />
      <SelectField
        label={say(text.vote)}
        choices={(["AGREE", "DISAGREE", "ABSTAIN"] as const).map((id) => ({
          id,
          name: say(councilWords.choice[id]),
        }))}
        value={choice}
        onChange={(chosen) => setChoice(chosen as BallotChoice | null)}
        isRequired
      />
      <TextField label={say(text.letter)} value={letter} onChange={setLetter} isRequired />
    </CouncilQuestion>
  );
}

const parts = ["issued", "collected", "valid", "agree", "disagree", "abstain"] as const;
type Part = (typeof parts)[number];
const labels: Record<Part, Text> = {
  issued: text.issued,
  collected: text.collected,
  valid: text.valid,
  agree: councilWords.choice.AGREE,
  disagree: councilWords.choice.DISAGREE,
  abstain: councilWords.choice.ABSTAIN,
};
const blank: Record<Part, string> = {
  issued: "",
  collected: "",
  valid: "",
  agree: "",
  disagree: "",
  abstain: "",
};

/** What one of two people counted in the box. */
export function PaperCount({ session, item, ...ends }: Props) {
  const { say } = useLanguage();
  const [counted, setCounted] = useState(blank);
  const [{ error, fetching }, enter] = useMutation(SessionPaperCountDocument);
  const number = (part: Part) => Number.parseInt(counted[part], 10);
  const send = async () => {
    const where = { sessionId: session.head.id, nominationId: item.nomination.id };
    const answer = await enter({
      input: {
        ...where,
        round: item.round,
        issued: number("issued"),
        collected: number("collected"),
        valid: number("valid"),
        agree: number("agree"),
        disagree: number("disagree"),
        abstain: number("abstain"),
      },
    });
    // Counts that differ are refused and stay on record.
    if (answer.error) session.again();
    return Boolean(answer.data?.enterPaperCount);
  };
  const title = `${say(text.count)} · ${item.nomination.subject.name}`;
  return (
    <CouncilQuestion {...{ title, error, fetching, ends }} onSend={send}>
      <p className="muted">{say(text.countHelp)}</p>
      <div className="row">
        {parts.map((part) => (
          <TextField
            key={part}
            label={say(labels[part])}
            value={counted[part]}
            onChange={(value) => setCounted({ ...counted, [part]: value.replace(/\D/g, "") })}
            inputMode="numeric"
            isRequired
          />
        ))}
      </div>
    </CouncilQuestion>
  );
}
