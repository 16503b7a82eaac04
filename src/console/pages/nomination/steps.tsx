import { useState } from "react";
import { Link } from "wouter";
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
  const [taken, setTaken] = useState<string | null>(null);
  const { steps } = nomination;
  // What the stage waits for comes first; the rest is open beside it.
  const open = steps
    .filter((step) => step.available)
    .toSorted((a, b) => Number(b.step.awaited) - Number(a.step.awaited));
  const closed = steps.filter((step) => !step.available);
  const close = () => {
    setAsking(null);
    onChanged();
  };
  const done = () => {
    setTaken(asking?.step.label ?? null);
    close();
  };
  const told = taken !== null && <Taken step={taken} stage={nomination.stage.label} />;
  const unfold = closed.some(isAwaited) && !open.some(isAwaited);
  if (steps.length === 0)
    return (
      <div className="stack">
        {told}
        <NoSteps nomination={nomination} />
      </div>
    );
  return (
    <section className="panel stack no-print" aria-labelledby="steps">
      {told}
      <h2 id="steps">{say(text.steps)}</h2>
      <OpenSteps open={open} onPress={setAsking} />
      <ClosedSteps closed={closed} open={unfold} decisionId={nomination.decision?.id ?? null} />
      {asking && (
        <StepForm
          step={asking.step}
          leadsTo={asking.step.to.label}
          requires={asking.requires}
          desks={asking.desks.map(({ id, role, organisation }) => ({
            id,
            name: `${role.label} · ${organisation.name}`,
          }))}
          target={{ nominationId: nomination.id, version: nomination.version }}
          onDone={done}
          onClose={close}
        />
      )}
    </section>
  );
}

type ClosedProps = {
  readonly closed: readonly Offered[];
  readonly open: boolean;
  readonly decisionId: string | null;
};

function ClosedSteps({ closed, open, decisionId }: ClosedProps) {
  const { say } = useLanguage();
  if (closed.length === 0) return null;
  return (
    <details className="nomination-closed" open={open}>
      <summary>
        {say(text.closed)} ({closed.length})
      </summary>
      <ul className="stack">
        {closed.map((offered) => (
          <Closed key={offered.step.key} offered={offered} decisionId={decisionId} />
        ))}
      </ul>
    </details>
  );
}

function isAwaited({ step }: Offered): boolean {
  return step.awaited;
}

type OpenProps = {
  readonly open: readonly Offered[];
  readonly onPress: (offered: Offered) => void;
};

function OpenSteps({ open, onPress }: OpenProps) {
  return (
    <div className="actions">
      {open.map((offered, at) => (
        <Button
          key={offered.step.key}
          {...(at === 0 && offered.step.awaited && { kind: "main" as const })}
          onPress={() => onPress(offered)}
        >
          {offered.step.label}
        </Button>
      ))}
    </div>
  );
}

function Taken({ step, stage }: { readonly step: string; readonly stage: string }) {
  const { say } = useLanguage();
  return (
    <p className="notice" data-tone="good" role="status">
      {say(text.taken, { step, stage })}
    </p>
  );
}

type OneClosed = { readonly offered: Offered; readonly decisionId: string | null };

function Closed({ offered, decisionId }: OneClosed) {
  const { say } = useLanguage();
  return (
    <li className="notice">
      <strong>{offered.step.label}</strong>
      {offered.refusals.map((refusal) => (
        <RefusalText key={`${refusal.reason} ${refusal.messageEn}`} refusal={refusal} />
      ))}
      {offered.refusals.some(({ reason }) => reason === "REPORT_NOT_CONFIRMED") && (
        <a href="#report">{say(text.toReport)}</a>
      )}
      {offered.refusals.some(({ reason }) => reason === "VOTE_REQUIRED") && (
        <Link href="/council">{say(text.toCouncil)}</Link>
      )}
      {decisionId &&
        offered.paper === "DECISION" &&
        offered.refusals.some(({ reason }) => reason === "ON_A_PAPER") && (
          <Link href={`/decisions/${encodeURIComponent(decisionId)}`}>
            {say(text.openDecision)}
          </Link>
        )}
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
      {nomination.outcome === "IN_PROGRESS" && say(text.noSteps)}
      {nomination.outcome !== "IN_PROGRESS" && desks.length === 0 && say(text.nobody)}{" "}
      {desks.length > 0 && say(text.noStepsWaiting, { who: desks.join("; ") })}
    </p>
  );
}
