import { useState } from "react";
import { useMutation } from "urql";
import { useKey } from "../../api/use-key.ts";
import { type CorrectedField, DecisionCorrectDocument } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import { SelectField } from "../../parts/choices.tsx";
import { TextField } from "../../parts/fields.tsx";
import { Question } from "../../parts/question.tsx";
import { cited } from "../../parts/cited.ts";
import type { DecisionHead } from "./decision-page.tsx";
import { fieldText, text } from "./decisions.text.ts";
import type { SignedLine } from "./signed-list.tsx";

type Line = {
  readonly nominationId: string | null;
  readonly field: CorrectedField | null;
  readonly after: string;
};
type Props = {
  readonly decision: DecisionHead;
  readonly lines: readonly SignedLine[];
  readonly onDone: () => void;
  readonly onClose: () => void;
  readonly onChanged: () => void;
};

const fields = Object.keys(fieldText) as readonly CorrectedField[];
const noLine: Line = { nominationId: null, field: null, after: "" };
const signedText = (line: SignedLine, field: CorrectedField) =>
  ({
    SUBJECT_NAME: line.subjectName,
    SUBJECT_POSITION: line.subjectPosition,
    UNIT_NAME: line.unit,
    ACHIEVEMENT: line.achievement,
  })[field];

/** Texts of a published decision are set right by a document of its own. */
export function CorrectForm({ decision, lines: signed, onChanged, ...ends }: Props) {
  const { say } = useLanguage();
  const [lines, setLines] = useState<readonly Line[]>([noLine]);
  const [reason, setReason] = useState("");
  const { send, error, fetching } = useCorrection(decision, onChanged);
  const set = (at: number, change: Partial<Line>) =>
    setLines(lines.map((line, other) => (other === at ? { ...line, ...change } : line)));
  return (
    <Question
      title={say(text.correctTitle, { number: cited(decision) ?? "" })}
      {...{ error, fetching, ends }}
      onSend={() => send(lines, reason)}
      stale={text.stale}
    >
      <p className="muted">{say(text.correctHelp)}</p>
      {lines.map((line, at) => (
        <LineFields
          // Lines have no name of their own, and only the last is removed.
          // oxlint-disable-next-line react/no-array-index-key
          key={at}
          at={at}
          line={line}
          signed={signed}
          onChange={(change) => set(at, change)}
        />
      ))}
      <div className="actions">
        <Button onPress={() => setLines([...lines, noLine])}>{say(text.addLine)}</Button>
        {lines.length > 1 && (
          <Button kind="quiet" onPress={() => setLines(lines.slice(0, -1))}>
            {say(text.dropLine, { n: lines.length })}
          </Button>
        )}
      </div>
      <TextField
        label={say(text.reason)}
        isRequired
        lines={3}
        value={reason}
        onChange={setReason}
      />
    </Question>
  );
}

function useCorrection(decision: DecisionHead, onStale: () => void) {
  const [{ error, fetching }, correct] = useMutation(DecisionCorrectDocument);
  const { key, settle } = useKey();
  async function send(lines: readonly Line[], reason: string): Promise<boolean> {
    const input = {
      decisionId: decision.id,
      seenVersion: decision.version,
      idempotencyKey: key(),
      reason,
      lines: lines.flatMap(({ nominationId, field, after }) =>
        nominationId && field ? [{ nominationId, field, after }] : [],
      ),
    };
    const { data, error: refused } = await correct({ input });
    if (settle(refused)?.code === "STALE") onStale();
    return Boolean(data?.correctDecision);
  }
  return { send, error, fetching };
}

type LineProps = {
  readonly at: number;
  readonly line: Line;
  readonly signed: readonly SignedLine[];
  readonly onChange: (change: Partial<Line>) => void;
};

function LineFields({ at, line, signed, onChange }: LineProps) {
  const { say } = useLanguage();
  const one = signed.find(({ id }) => id === line.nominationId);
  const value = one && line.field && (signedText(one, line.field) ?? say(text.nothing));
  return (
    <fieldset className="group">
      <legend>{say(text.line, { n: at + 1 })}</legend>
      <div className="row">
        <SelectField
          label={say(text.who)}
          isRequired
          choices={signed.map(({ id, position, subjectName }) => ({
            id,
            name: `${position}. ${subjectName}`,
          }))}
          value={line.nominationId}
          onChange={(nominationId) => onChange({ nominationId })}
        />
        <SelectField
          label={say(text.field)}
          isRequired
          choices={fields.map((id) => ({ id, name: say(fieldText[id]) }))}
          value={line.field}
          onChange={(field) => onChange({ field: field as CorrectedField | null })}
        />
      </div>
      {value && <p className="small muted">{say(text.asSigned, { value })}</p>}
      <TextField
        label={say(text.after)}
        isRequired
        {...(line.field === "ACHIEVEMENT" && { lines: 4 })}
        value={line.after}
        onChange={(after) => onChange({ after })}
      />
    </fieldset>
  );
}
