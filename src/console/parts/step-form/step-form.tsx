import { useState } from "react";
import { useLanguage } from "../../language/language.tsx";
import { Button } from "../button.tsx";
import type { Choice } from "../choices.tsx";
import { Dialog } from "../dialog.tsx";
import { Question } from "../question.tsx";
import { words } from "../text.ts";
import { BatchOutcome } from "./batch-outcome.tsx";
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
  readonly targets: readonly Target[];
  /** What a nomination of a batch is called on screen. */
  readonly nameOf?: (nominationId: string) => string;
  /** The one nomination has moved. */
  readonly onDone: () => void;
  readonly onClose: () => void;
};

/**
 * The question before a step: a form made of what the API says the step asks for. What was entered
 * stays until the step went through, whatever the server answers.
 */
export function StepForm(props: Props) {
  const { step, leadsTo, requires, desks, targets, nameOf = String, onDone, onClose } = props;
  const { say } = useLanguage();
  const [answers, setAnswers] = useState<Answers>({ ...noAnswers, deskId: desks[0]?.id ?? null });
  const { take, fetching, error, results } = useStep(step.key, targets, requires);
  const single = targets.length === 1 ? (targets[0]?.nominationId ?? null) : null;
  const title = single
    ? step.label
    : say(stepText.forMany, { step: step.label, n: targets.length });
  const [nameless, setNameless] = useState<readonly string[]>([]);
  const submit = async () => {
    const missing = namelessIn(answers, requires);
    setNameless(missing);
    return missing.length === 0 && (await take(answers));
  };
  if (results) {
    return (
      <Dialog title={title} onClose={onClose}>
        <BatchOutcome results={results} nameOf={nameOf} />
        <div className="dialog-foot">
          <Button kind="main" onPress={onClose}>
            {say(words.close)}
          </Button>
        </div>
      </Dialog>
    );
  }
  return (
    <Question
      {...{ title, error, fetching, ends: { onDone, onClose } }}
      onSend={submit}
      stale={stepText.stale}
    >
      {leadsTo && <p className="muted">{say(stepText.leadsTo, { stage: leadsTo })}</p>}
      <StepFields {...{ requires, desks, answers, nominationId: single }} onChange={setAnswers} />
      <Nameless papers={nameless} />
    </Question>
  );
}
