import { useState } from "react";
import {
  type DocumentInput,
  type Recoverable,
  RevocationRecoverDocument,
} from "../../../generated/graphql.ts";
import { useLanguage } from "../../../language/language.tsx";
import { SelectField } from "../../../parts/choices.tsx";
import { DateField, TextField } from "../../../parts/fields.tsx";
import { Question } from "../../../parts/question.tsx";
import { DocumentFields } from "../../../parts/step-form/document-fields.tsx";
import { saysNothing } from "../../../parts/step-form/step-answers.ts";
import type { Nomination } from "../nomination-page.tsx";
import { amountOf } from "./amount.ts";
import { DeskField } from "./desk-field.tsx";
import { revocationText, revocationWords } from "./revocation.text.ts";
import { useAct } from "./use-act.ts";

type Props = {
  readonly nomination: Nomination;
  readonly onDone: () => void;
  readonly onClose: () => void;
};

type Typed = {
  readonly what: Recoverable | null;
  readonly amount: string;
  readonly recoveredOn: string | null;
  readonly document: DocumentInput;
  readonly note: string;
};

const nothing: Typed = { what: null, amount: "", recoveredOn: null, document: {}, note: "" };
const kinds = Object.keys(revocationWords.recoverable) as Recoverable[];

/** What came back, when, and the paper that says so. */
export function Recover({ nomination, onDone, onClose }: Props) {
  const { say } = useLanguage();
  const [typed, setTyped] = useState(nothing);
  const [desk, setDesk] = useState<string | null>(null);
  const seen = { nominationId: nomination.id, seenVersion: nomination.version };
  const { act, error, fetching } = useAct(RevocationRecoverDocument, seen);
  const { what, recoveredOn, document, note } = typed;
  const amount = what === "MONEY" ? amountOf(typed.amount) : null;
  const wrong = Number.isNaN(amount);
  const send = async () => {
    if (!what || !recoveredOn || wrong) return false;
    const paper = saysNothing(document) ? null : document;
    const text = note.trim() || null;
    const done = await act({
      what,
      amount,
      recoveredOn,
      document: paper,
      note: text,
      deskId: desk,
    });
    return Boolean(done?.recordRecovery);
  };
  const title = say(revocationText.recover);
  return (
    <Question
      {...{ title, error, fetching, ends: { onDone, onClose } }}
      onSend={send}
      send={say(revocationText.recoverSend)}
      stale={revocationText.stale}
    >
      <RecoverFields typed={typed} wrong={wrong} onChange={setTyped} />
      <DocumentFields
        legend={say(revocationText.receipt)}
        value={document}
        onChange={(value) => setTyped({ ...typed, document: value })}
        nominationId={nomination.id}
      />
      <TextField
        label={say(revocationText.note)}
        lines={2}
        value={note}
        onChange={(value) => setTyped({ ...typed, note: value })}
      />
      <DeskField error={error} value={desk} onChange={setDesk} />
    </Question>
  );
}

type FieldsProps = {
  readonly typed: Typed;
  readonly wrong: boolean;
  readonly onChange: (typed: Typed) => void;
};

function RecoverFields({ typed, wrong, onChange }: FieldsProps) {
  const { say } = useLanguage();
  return (
    <div className="row">
      <SelectField
        label={say(revocationText.what)}
        choices={kinds.map((id) => ({ id, name: say(revocationWords.recoverable[id]) }))}
        value={typed.what}
        onChange={(id) => onChange({ ...typed, what: id as Recoverable | null })}
        isRequired
      />
      {typed.what === "MONEY" && (
        <TextField
          label={say(revocationText.amountField)}
          inputMode="numeric"
          value={typed.amount}
          error={wrong && typed.amount ? say(revocationText.notAmount) : undefined}
          onChange={(amount) => onChange({ ...typed, amount })}
          isRequired
        />
      )}
      <DateField
        label={say(revocationText.day)}
        value={typed.recoveredOn}
        onChange={(recoveredOn) => onChange({ ...typed, recoveredOn })}
        isRequired
      />
    </div>
  );
}
