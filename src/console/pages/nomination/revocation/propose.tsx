import { useRef, useState } from "react";
import { useLocation } from "wouter";
import {
  type DocumentInput,
  type RevocationGround,
  RevocationProposeDocument,
} from "../../../generated/graphql.ts";
import { useLanguage } from "../../../language/language.tsx";
import { Button } from "../../../parts/button.tsx";
import { SelectField } from "../../../parts/choices.tsx";
import { TextField } from "../../../parts/fields.tsx";
import { Question } from "../../../parts/question.tsx";
import { DocumentFields } from "../../../parts/step-form/document-fields.tsx";
import { saysNothing } from "../../../parts/step-form/step-answers.ts";
import type { Nomination } from "../nomination-page.tsx";
import { amountOf } from "./amount.ts";
import { DeskField } from "./desk-field.tsx";
import type { RevocationOf } from "./revocation-parts.tsx";
import { revocationText, revocationWords } from "./revocation.text.ts";
import { useAct } from "./use-act.ts";

type Props = { readonly nomination: Nomination; readonly told: RevocationOf };

/** The button, and the question behind it, which stays open whoever else acts meanwhile. */
export function Propose({ nomination, told }: Props) {
  const { say } = useLanguage();
  const [asking, setAsking] = useState(false);
  if (!told.mayProposeRevocation && !asking) return null;
  return (
    <section className="panel no-print">
      <div className="actions">
        <Button kind="danger" onPress={() => setAsking(true)}>
          {say(revocationText.propose)}
        </Button>
        <p className="small muted">{say(revocationText.proposeHelp)}</p>
      </div>
      {asking && (
        <ProposeForm nomination={nomination} told={told} onClose={() => setAsking(false)} />
      )}
    </section>
  );
}

const grounds = Object.keys(revocationWords.ground) as RevocationGround[];

type Typed = {
  readonly ground: RevocationGround | null;
  readonly note: string;
  readonly conclusion: DocumentInput;
  readonly paid: string;
};

function ProposeForm({ nomination, told, onClose }: Props & { readonly onClose: () => void }) {
  const { say } = useLanguage();
  const [, go] = useLocation();
  const { prize } = told;
  const [typed, setTyped] = useState<Typed>({
    ground: null,
    note: "",
    conclusion: {},
    paid: "",
  });
  const [desk, setDesk] = useState<string | null>(null);
  const seen = { nominationId: nomination.id, seenVersion: nomination.version };
  const { act, error, fetching } = useAct(RevocationProposeDocument, seen);
  const { ground, note, conclusion, paid } = typed;
  const moneyOwed = paid.trim() === "" ? null : amountOf(paid);
  const wrong = Number.isNaN(moneyOwed);
  const made = useRef("");
  const send = async () => {
    if (!ground || wrong) return false;
    const cited = saysNothing(conclusion) ? null : conclusion;
    const done = await act({ ground, note, conclusion: cited, moneyOwed, deskId: desk });
    made.current = done?.proposeRevocation?.nomination.id ?? "";
    return Boolean(made.current);
  };
  const onDone = () => go(`/nominations/${encodeURIComponent(made.current)}`);
  const title = say(revocationText.propose);
  return (
    <Question
      {...{ title, error, fetching, ends: { onDone, onClose } }}
      onSend={send}
      send={say(revocationText.send)}
      stale={revocationText.stale}
    >
      <ProposeFields typed={typed} wrong={wrong} onChange={setTyped} asksPaid={prize === null} />
      <DeskField error={error} value={desk} onChange={setDesk} />
    </Question>
  );
}

type FieldsProps = {
  readonly typed: Typed;
  readonly wrong: boolean;
  /** What was paid of a prize kept here is known. */
  readonly asksPaid: boolean;
  readonly onChange: (typed: Typed) => void;
};

function ProposeFields({ typed, wrong, asksPaid, onChange }: FieldsProps) {
  const { say } = useLanguage();
  return (
    <>
      <p className="muted">{say(revocationText.proposeHelp)}</p>
      <SelectField
        label={say(revocationText.ground)}
        choices={grounds.map((id) => ({ id, name: say(revocationWords.ground[id]) }))}
        value={typed.ground}
        onChange={(id) => onChange({ ...typed, ground: id as RevocationGround | null })}
        isRequired
      />
      <TextField
        label={say(revocationText.found)}
        lines={4}
        value={typed.note}
        onChange={(value) => onChange({ ...typed, note: value })}
        isRequired
      />
      <DocumentFields
        legend={`${say(revocationText.conclusion)} *`}
        value={typed.conclusion}
        onChange={(value) => onChange({ ...typed, conclusion: value })}
        nominationId={null}
      />
      {asksPaid && (
        <TextField
          label={say(revocationText.paid)}
          help={say(revocationText.paidHelp)}
          inputMode="numeric"
          value={typed.paid}
          error={wrong ? say(revocationText.notAmount) : undefined}
          onChange={(value) => onChange({ ...typed, paid: value })}
        />
      )}
    </>
  );
}
