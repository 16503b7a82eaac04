import type { PaperStatus } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import type { DecisionHead } from "./decision-page.tsx";
import { statusText, text } from "./decisions.text.ts";

const road = ["DRAFT", "SIGNED", "NUMBERED", "SENT"] as const satisfies readonly PaperStatus[];

/** From the draft to the publication, with the day of each. */
export function DecisionRoad({ decision }: { readonly decision: DecisionHead }) {
  const { say, date, dateTime } = useLanguage();
  const here = road.indexOf(decision.status);
  const days = {
    DRAFT: dateTime(decision.createdAt),
    SIGNED: dateTime(decision.signedAt),
    NUMBERED: date(decision.issuedOn),
    SENT: dateTime(decision.sentAt),
  } as const;
  return (
    <section className="panel" aria-label={say(text.road)}>
      <ol className="decision-road">
        {road.map((stop, at) => {
          const state =
            at < here || here === road.length - 1 ? "passed" : at > here ? "ahead" : "now";
          return (
            <li key={stop} data-state={state}>
              <span className="decision-mark" aria-hidden="true">
                {state === "passed" ? "✓" : at + 1}
              </span>
              <span>
                {say(statusText[stop])}
                <span className="unseen"> ({say(text[state])})</span>
                {days[stop] && <span className="small muted"> {days[stop]}</span>}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
