import { useLanguage } from "../../language/language.tsx";
import { RefusalText } from "../../parts/states.tsx";
import type { PaperStep } from "./paper-steps.ts";
import { papersText as text } from "./papers.text.ts";

/** The steps that somebody on the list stands against, with who and why. */
export function BlockedSteps({ steps }: { readonly steps: readonly PaperStep[] }) {
  const { say } = useLanguage();
  return steps
    .filter((step) => step.blocked.length > 0)
    .map((step) => (
      <div key={step.key} className="notice">
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
    ));
}
