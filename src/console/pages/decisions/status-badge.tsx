import type { PaperStatus } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Badge, type Tone } from "../../parts/urgency.tsx";
import { decisionStatus, statusText } from "./decisions.text.ts";

const tones: Readonly<Partial<Record<PaperStatus, Tone>>> = {
  SIGNED: "soon",
  NUMBERED: "soon",
  SENT: "gold",
};

/** How far a decision has come, in a word. */
export function StatusBadge({ status }: { readonly status: PaperStatus }) {
  const { say } = useLanguage();
  const tone = tones[status];
  return <Badge {...(tone && { tone })}>{say(statusText[decisionStatus(status)])}</Badge>;
}
