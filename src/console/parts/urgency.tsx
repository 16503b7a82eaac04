import { useLanguage } from "../language/language.tsx";
import { words } from "./text.ts";

type Props = {
  readonly onHold: boolean;
  readonly overdue: boolean;
  readonly dueOn?: string | null;
  readonly remainingWorkingDays?: number | null;
};

const soonDays = 3;

/** How much time is left at the stage, in words as well as colour. */
export function Urgency({ onHold, overdue, dueOn, remainingWorkingDays: left = null }: Props) {
  const { say } = useLanguage();
  if (onHold) return <Badge tone="held">{say(words.onHold)}</Badge>;
  if (left === null) return <Badge>{say(dueOn ? words.clockStopped : words.noLimit)}</Badge>;
  if (overdue) return <Badge tone="late">{say(words.overdue, { n: Math.abs(left) })}</Badge>;
  const text = left === 0 ? say(words.dueToday) : say(words.daysLeft, { n: left });
  return <Badge tone={left <= soonDays ? "soon" : "good"}>{text}</Badge>;
}

export type Tone = "good" | "late" | "soon" | "held" | "gold";

export function Badge({
  tone,
  children,
}: {
  readonly tone?: Tone;
  readonly children: React.ReactNode;
}) {
  return (
    <span className="badge" {...(tone && { "data-tone": tone })}>
      {children}
    </span>
  );
}
