import { useState } from "react";
import type { SubmissionNominationFragment } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import type { Ends } from "../../parts/question.tsx";
import { RefusalText } from "../../parts/states.tsx";
import { BlockedSteps } from "../papers/blocked-steps.tsx";
import { PaperStepForm } from "../papers/paper-step-form.tsx";
import { type PaperStep, paperSteps } from "../papers/paper-steps.ts";
import { papersText } from "../papers/papers.text.ts";
import { RecallForm } from "./recall-form.tsx";
import type { LetterHead } from "./submission-page.tsx";
import { text } from "./submissions.text.ts";
import { useLetterStep } from "./use-letter-step.ts";

type Props = {
  readonly letter: LetterHead;
  readonly list: readonly SubmissionNominationFragment[];
  readonly onChanged: () => void;
};

/** What the viewer can do with the letter as a whole; the closed with who stands against it. */
export function LetterSteps({ letter, list, onChanged }: Props) {
  const { say } = useLanguage();
  const [asking, setAsking] = useState<PaperStep | "recall" | null>(null);
  const [taken, setTaken] = useState<string | null>(null);
  const steps = paperSteps(list, "SUBMISSION");
  const open = steps.filter((step) => step.blocked.length === 0);
  const onClose = () => {
    setAsking(null);
    onChanged();
  };
  const onDone = () => {
    setTaken(asking === "recall" ? say(text.recall) : (asking?.label ?? null));
    onClose();
  };
  const ends = { onDone, onClose };
  return (
    <section className="panel stack no-print" aria-labelledby="steps">
      {taken && (
        <p className="notice" data-tone="good" role="status">
          {say(text.done, { step: taken })}
        </p>
      )}
      <h2 id="steps">{say(text.steps)}</h2>
      {open.length > 0 && (
        <div className="actions">
          {open.map((step, at) => (
            <Button
              key={step.key}
              {...(at === 0 && { kind: "main" as const })}
              onPress={() => setAsking(step)}
            >
              {step.label}
            </Button>
          ))}
        </div>
      )}
      <Recall letter={letter} onPress={() => setAsking("recall")} />
      {steps.length === 0 && !letter.recall && <NoSteps list={list} />}
      <BlockedSteps steps={steps} />
      {asking === "recall" && <RecallForm letter={letter} ends={ends} />}
      {asking && asking !== "recall" && <Asking letter={letter} step={asking} ends={ends} />}
    </section>
  );
}

/** The offer to take it back, or why that is too late. */
function Recall({
  letter,
  onPress,
}: {
  readonly letter: LetterHead;
  readonly onPress: () => void;
}) {
  const { say } = useLanguage();
  const { recall } = letter;
  if (!recall) return null;
  if (recall.available)
    return (
      <div className="actions">
        <Button onPress={onPress}>{say(text.recall)}</Button>
      </div>
    );
  return (
    <div className="notice">
      <strong>
        {say(papersText.blocked)}: {say(text.recall)}
      </strong>
      {recall.refusals.map((refusal) => (
        <RefusalText key={refusal.reason} refusal={refusal} />
      ))}
    </div>
  );
}

type AskingProps = {
  readonly letter: LetterHead;
  readonly step: PaperStep;
  readonly ends: Ends;
};

function Asking({ letter, step, ends }: AskingProps) {
  const { say } = useLanguage();
  const taking = useLetterStep(step.key, letter, step.requires);
  return (
    <PaperStepForm {...{ step, taking, ends }} means={say(text.willSend)} stale={text.stale} />
  );
}

/** Nothing to do: then who has it. */
function NoSteps({ list }: Pick<Props, "list">) {
  const { say } = useLanguage();
  const desks = list[0]?.waitingDesks ?? [];
  const who = desks.map(({ role, organisation }) => `${role.label} · ${organisation.name}`);
  return (
    <p className="muted">
      {say(papersText.noSteps)} {who.length > 0 && say(text.waitsFor, { who: who.join("; ") })}
    </p>
  );
}
