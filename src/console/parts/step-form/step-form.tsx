import { useState } from "react";
import { useLanguage } from "../../language/language.tsx";
import type { Choice } from "../choices.tsx";
import { Question } from "../question.tsx";
import { type Answers, namelessIn, noAnswers, type Requires } from "./step-answers.ts";
import { Nameless } from "./nameless.tsx";
import { StepFields } from "./step-fields.tsx";
import { stepText } from "./step-form.text.ts";
import { type Target, useStep } from "./use-step.ts";

type Props = {
  readonly step: { readonly key: string; readonly label: string };
  readonly requires: Requires;
  /** The stage it leads to, in words. */
  readonly leadsTo?: string;
  /** The viewer's desks it can be taken for. */
  readonly desks: readonly Choice[];
  readonly target: Target;
  /** The one nomination has moved. */
  readonly onDone: () => void;
  readonly onClose: () => void;
};

/**
 * The question before a step: a form made of what the API says the step asks for. What was entered
 * stays until the step went through, whatever the server answers.
 */
export function StepForm(props: Props) {
  const { step, leadsTo, requires, desks, target, onDone, onClose } = props;
  const { say } = useLanguage();
  const [answers, setAnswers] = useState<Answers>({ ...noAnswers, deskId: desks[0]?.id ?? null });
  const { take, fetching, error } = useStep(step.key, target, requires);
  const [nameless, setNameless] = useState<readonly string[]>([]);
  const submit = async () => {
    const missing = namelessIn(answers, requires);
    setNameless(missing);
    return missing.length === 0 && (await take(answers));
  };
  return (
    <Question
      {...{ title: step.label, error, fetching, ends: { onDone, onClose } }}
      onSend={submit}
      stale={stepText.stale}
    >
      {leadsTo && <p className="muted">{say(stepText.leadsTo, { stage: leadsTo })}</p>}
      <StepFields
        {...{ requires, desks, answers, nominationId: target.nominationId }}
        onChange={setAnswers}
      />
      <Nameless papers={nameless} />
    </Question>
  );
}
