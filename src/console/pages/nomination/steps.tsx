import { useState } from "react";
import { useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import { RefusalText } from "../../parts/states.tsx";
import { StepForm } from "../../parts/step-form/step-form.tsx";
import type { Nomination } from "./nomination-page.tsx";
import { text } from "./nomination.text.ts";

type Offered = Nomination["steps"][number];
type Props = { readonly nomination: Nomination; readonly onChanged: () => void };

/** Every step that is the viewer's here, the closed ones with why. */
export function Steps({ nomination, onChanged }: Props) {
  const { say } = useLanguage();
  const [asking, setAsking] = useState<Offered | null>(null);
  const { steps } = nomination;
  const closed = steps.filter((step) => !step.available);
  const close = () => {
    setAsking(null);
    onChanged();
  };
  if (steps.length === 0) return <NoSteps nomination={nomination} />;
  return (
    <section className="panel stack no-print" aria-labelledby="steps">
      <h2 id="steps">{say(text.steps)}</h2>
      <div className="actions">
        {steps
          .filter((step) => step.available)
          .map((offered, at) => (
            <Button
              key={offered.step.key}
              {...(at === 0 && { kind: "main" as const })}
              onPress={() => setAsking(offered)}
            >
              {offered.step.label}
            </Button>
          ))}
      </div>
      <ClosedSteps closed={closed} open={closed.length === steps.length} />
      {asking && (
        <StepForm
          step={asking.step}
          requires={asking.requires}
          desks={asking.desks.map(({ id, role, organisation }) => ({
            id,
            name: `${role.label} · ${organisation.name}`,
          }))}
          targets={[{ nominationId: nomination.id, version: nomination.version }]}
          onDone={close}
          onClose={close}
        />
      )}
    </section>
  );
}

function ClosedSteps({
  closed,
  open,
}: {
  readonly closed: readonly Offered[];
  readonly open: boolean;
}) {
  const { say } = useLanguage();
  if (closed.length === 0) return null;
  return (
    <details className="nomination-closed" open={open}>
      <summary>
        {say(text.closed)} ({closed.length})
      </summary>
      <ul className="stack">
        {closed.map((offered) => (
          <Closed key={offered.step.key} offered={offered} />
        ))}
      </ul>
    </details>
  );
}

function Closed({ offered }: { readonly offered: Offered }) {
  return (
    <li className="notice">
      <strong>{offered.step.label}</strong>
      {offered.refusals.map((refusal) => (
        <RefusalText key={`${refusal.reason} ${refusal.messageEn}`} refusal={refusal} />
      ))}
    </li>
  );
}

function NoSteps({ nomination }: { readonly nomination: Nomination }) {
  const { say } = useLanguage();
  const desks = nomination.waitingDesks.map(
    (desk) => `${desk.role.label} · ${desk.organisation.name}`,
  );
  return (
    <p className="panel muted">
      {nomination.outcome === "IN_PROGRESS" ? say(text.noSteps) : say(text.nobody)}{" "}
      {desks.length > 0 && say(text.noStepsWaiting, { who: desks.join("; ") })}
    </p>
  );
}
