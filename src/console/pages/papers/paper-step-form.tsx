import type { CombinedError } from "@urql/core";
import { useState } from "react";
import type { Text } from "../../language/language.tsx";
import { type Ends, Question } from "../../parts/question.tsx";
import { Nameless } from "../../parts/step-form/nameless.tsx";
import { type Answers, namelessIn, noAnswers } from "../../parts/step-form/step-answers.ts";
import { StepFields } from "../../parts/step-form/step-fields.tsx";
import type { PaperStep } from "./paper-steps.ts";

/** How a step is taken for the paper at hand. */
export type Taking = {
  readonly take: (answers: Answers) => Promise<boolean>;
  readonly fetching: boolean;
  readonly error: CombinedError | undefined;
};

type Props = {
  readonly step: PaperStep;
  readonly taking: Taking;
  readonly ends: Ends;
  /** What the act means to the paper. */
  readonly means: string | null;
  /** There is no way back from it. */
  readonly grave?: boolean;
  readonly stale: Text;
};

/** The question before a step of a letter or decision. */
export function PaperStepForm({ step, taking, ends, means, grave, stale }: Props) {
  const { requires, desks } = step;
  const [answers, setAnswers] = useState<Answers>({ ...noAnswers, deskId: desks[0]?.id ?? null });
  const [nameless, setNameless] = useState<readonly string[]>([]);
  const submit = async () => {
    const missing = namelessIn(answers, requires);
    setNameless(missing);
    return missing.length === 0 && (await taking.take(answers));
  };
  return (
    <Question
      {...{ title: step.label, error: taking.error, fetching: taking.fetching, ends, stale }}
      onSend={submit}
    >
      {means && (
        <p className="notice" {...(grave && { "data-tone": "soon" })}>
          {means}
        </p>
      )}
      <StepFields {...{ requires, desks, answers, nominationId: null }} onChange={setAnswers} />
      <Nameless papers={nameless} />
    </Question>
  );
}
