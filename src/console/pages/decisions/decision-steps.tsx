import { useState } from "react";
import type { DecisionNominationFragment } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import { RefusalText } from "../../parts/states.tsx";
import type { DecisionHead } from "./decision-page.tsx";
import { text } from "./decisions.text.ts";
import { PaperStepForm } from "./paper-step-form.tsx";
import { type PaperStep, paperSteps } from "./paper-steps.ts";

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
  const steps = paperSteps(list);
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
      {steps
        .filter((step) => step.blocked.length > 0)
        .map((step) => (
          <BlockedStep key={step.key} step={step} />
        ))}
      {asking && <PaperStepForm decision={decision} step={asking} onDone={done} onClose={close} />}
    </section>
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

function BlockedStep({ step }: { readonly step: PaperStep }) {
  const { say } = useLanguage();
  return (
    <div className="notice">
      <strong>
        {say(text.blocked)}: {step.label}
      </strong>
      <ul className="stack">
        {step.blocked.map(({ id, name, refusals }) => (
          <li key={id}>
            {name}
            {refusals.map((refusal) => (
              <RefusalText key={refusal.reason} refusal={refusal} />
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
