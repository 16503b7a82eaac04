import { useState } from "react";
import type { DecisionNominationFragment } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import type { Ends } from "../../parts/question.tsx";
import { BlockedSteps } from "../papers/blocked-steps.tsx";
import { PaperStepForm } from "../papers/paper-step-form.tsx";
import { type PaperStep, paperSteps } from "../papers/paper-steps.ts";
import type { DecisionHead } from "./decision-page.tsx";
import { decisionStatus, text } from "./decisions.text.ts";
import { usePaperStep } from "./use-paper-step.ts";

type Props = {
  readonly decision: DecisionHead;
  readonly list: readonly DecisionNominationFragment[];
  readonly onChanged: () => void;
  readonly onCorrect: () => void;
};

/** What the viewer can do with the decision as a whole; the closed with who stands against it. */
export function DecisionSteps({ decision, list, onChanged, onCorrect }: Props) {
  const { say } = useLanguage();
  const [asking, setAsking] = useState<PaperStep | null>(null);
  const [taken, setTaken] = useState<string | null>(null);
  const steps = paperSteps(list, "DECISION");
  const open = steps.filter((step) => step.blocked.length === 0);
  const close = () => {
    setAsking(null);
    onChanged();
  };
  const done = () => {
    setTaken(asking?.label ?? null);
    close();
  };
  return (
    <section className="panel stack no-print" aria-labelledby="steps">
      {taken && (
        <p className="notice" data-tone="good" role="status">
          {say(text.done, { step: taken })}
        </p>
      )}
      <h2 id="steps">{say(text.steps)}</h2>
      {decision.status !== "SENT" && <p className="small muted">{say(text.embargo)}</p>}
      {open.length > 0 || decision.mayCorrect ? (
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
          {decision.mayCorrect && <Button onPress={onCorrect}>{say(text.correct)}</Button>}
        </div>
      ) : (
        steps.length === 0 && <NoSteps list={list} />
      )}
      <BlockedSteps steps={steps} />
      {asking && (
        <Asking decision={decision} step={asking} ends={{ onDone: done, onClose: close }} />
      )}
    </section>
  );
}

/** What the next act means to the decision, by how far it has come. */
const meaning = {
  DRAFT: text.willSign,
  SIGNED: text.willNumber,
  NUMBERED: text.willPublish,
  SENT: null,
} as const;

type AskingProps = Pick<Props, "decision"> & { readonly step: PaperStep; readonly ends: Ends };

function Asking({ decision, step, ends }: AskingProps) {
  const { say } = useLanguage();
  const taking = usePaperStep(step.key, decision, step.requires);
  const means = meaning[decisionStatus(decision.status)];
  return (
    <PaperStepForm
      {...{ step, taking, ends }}
      means={means && say(means, { issuer: decision.issuer.name })}
      grave={decision.status === "NUMBERED"}
      stale={text.stale}
    />
  );
}

/** Nothing to do: then who has it. */
function NoSteps({ list }: Pick<Props, "list">) {
  const { say } = useLanguage();
  const desks = list[0]?.waitingDesks ?? [];
  const who = desks.map(({ role, organisation }) => `${role.label} · ${organisation.name}`);
  return (
    <p className="muted">
      {say(text.noSteps)} {who.length > 0 && say(text.waitsFor, { who: who.join("; ") })}
    </p>
  );
}
