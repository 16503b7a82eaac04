import { useLanguage } from "../../language/language.tsx";
import { PaperRoad } from "../papers/paper-road.tsx";
import type { DecisionHead } from "./decision-page.tsx";
import { type DecisionStatus, decisionStatus, statusText } from "./decisions.text.ts";

const road = ["DRAFT", "SIGNED", "NUMBERED", "SENT"] as const satisfies readonly DecisionStatus[];

/** From the draft to the publication, with the day of each. */
export function DecisionRoad({ decision }: { readonly decision: DecisionHead }) {
  const { say, date, dateTime } = useLanguage();
  const days = {
    DRAFT: dateTime(decision.createdAt),
    SIGNED: dateTime(decision.signedAt),
    NUMBERED: date(decision.issuedOn),
    SENT: dateTime(decision.sentAt),
  } as const;
  return (
    <PaperRoad
      stops={road.map((stop) => ({ label: say(statusText[stop]), day: days[stop] || null }))}
      here={road.indexOf(decisionStatus(decision.status))}
    />
  );
}
