import { useState } from "react";
import { useLanguage } from "../../language/language.tsx";
import { Question } from "../../parts/question.tsx";
import { Nameless } from "../../parts/step-form/nameless.tsx";
import { type Answers, namelessIn, noAnswers } from "../../parts/step-form/step-answers.ts";
import { StepFields } from "../../parts/step-form/step-fields.tsx";
import type { DecisionHead } from "./decision-page.tsx";
import { text } from "./decisions.text.ts";
import type { PaperStep } from "./paper-steps.ts";
import { usePaperStep } from "./use-paper-step.ts";

type Props = {
  readonly decision: DecisionHead;
  readonly step: PaperStep;
  readonly onDone: () => void;
  readonly onClose: () => void;
};

/** What the next act means to the decision, by how far it has come. */
const meaning = {
  DRAFT: text.willSign,
  SIGNED: text.willNumber,
  NUMBERED: text.willPublish,
  SENT: null,
} as const;

/** The question before a step of the decision. */
export function PaperStepForm({ decision, step, onDone, onClose }: Props) {
  const { say } = useLanguage();
  const { requires, desks } = step;
  const [answers, setAnswers] = useState<Answers>({ ...noAnswers, deskId: desks[0]?.id ?? null });
  const [nameless, setNameless] = useState<readonly string[]>([]);
  const { take, fetching, error } = usePaperStep(step.key, decision, requires);
  const means = meaning[decision.status];
  const submit = async () => {
    const missing = namelessIn(answers, requires);
    setNameless(missing);
    return missing.length === 0 && (await take(answers));
  };
  return (
    <Question
      {...{ title: step.label, error, fetching, ends: { onDone, onClose } }}
      onSend={submit}
      stale={text.stale}
    >
      {means && (
        <p className="notice" {...(decision.status === "NUMBERED" && { "data-tone": "soon" })}>
          {say(means, { issuer: decision.issuer.name })}
        </p>
      )}
      <StepFields {...{ requires, desks, answers, nominationId: null }} onChange={setAnswers} />
      <Nameless papers={nameless} />
    </Question>
  );
}
