import { useState } from "react";
import { useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import { RefusalText } from "../../parts/states.tsx";
import { AddToAgenda } from "./add-to-agenda.tsx";
import { Attendance } from "./attendance.tsx";
import { councilWords } from "./council-vocabulary.text.ts";
import { isAtSome } from "./item-acts.tsx";
import type { Ends } from "../../parts/question.tsx";
import { Cancel, CloseVote } from "./session-dialogs.tsx";
import type { Session } from "./session-page.tsx";
import { sessionText as text } from "./session.text.ts";
import { type Signed, SignedOutcome, SignMinutes } from "./sign-minutes.tsx";

type Offered = Session["head"]["can"][number];
type Act = Offered["act"];
type Props = { readonly session: Session };

/** What is done to the session as a whole, in the order of a day; the rest stands at each nomination. */
const whole: readonly Act[] = [
  "OPEN",
  "CLOSE_VOTE",
  "SIGN_MINUTES",
  "CHANGE_AGENDA",
  "RECORD_ATTENDANCE",
  "CANCEL",
];
/** Those that carry the session on. */
const onward = new Set<Act>(["OPEN", "CLOSE_VOTE", "SIGN_MINUTES"]);

/** Everything done to sessions: what the viewer may do now, and why the rest is closed. */
export function SessionActs({ session }: Props) {
  const { say } = useLanguage();
  const [asking, setAsking] = useState<Act | null>(null);
  const [signed, setSigned] = useState<Signed | null>(null);
  const open = session.head.can.filter((one) => one.available);
  const closed = session.head.can.filter((one) => !one.available);
  const onItem = open.filter(({ act }) => !whole.includes(act) && isAtSome(session, act));
  const close = () => setAsking(null);
  const done = () => {
    close();
    session.again();
  };
  return (
    <section className="panel stack no-print" aria-labelledby="session-acts">
      <h2 id="session-acts">{say(text.acts)}</h2>
      {signed && <SignedOutcome signed={signed} items={session.items} />}
      {open.length === 0 && (
        <p className="muted">
          {say(text.none)} {say(councilWords.next[session.head.state])}
        </p>
      )}
      <Buttons open={open} onAsk={setAsking} />
      {onItem.length > 0 && (
        <p className="small muted">
          {say(text.onItem, {
            acts: onItem.map(({ act }) => say(councilWords.act[act])).join("; "),
          })}
        </p>
      )}
      <Closed closed={closed} />
      {asking === "SIGN_MINUTES" && (
        <SignMinutes session={session} onSigned={setSigned} onDone={done} onClose={close} />
      )}
      {asking && <Asked act={asking} session={session} onDone={done} onClose={close} />}
    </section>
  );
}

type ButtonsProps = { readonly open: readonly Offered[]; readonly onAsk: (act: Act) => void };

function Buttons({ open, onAsk }: ButtonsProps) {
  const { say } = useLanguage();
  const offered = whole.filter((act) => open.some((one) => one.act === act));
  if (offered.length === 0) return null;
  return (
    <div className="actions">
      {offered.map((act, at) => (
        <Button
          key={act}
          {...(at === 0 && onward.has(act) && { kind: "main" as const })}
          {...(act === "CANCEL" && { kind: "danger" as const })}
          onPress={() => onAsk(act)}
        >
          {say(councilWords.act[act])}
        </Button>
      ))}
    </div>
  );
}

function Asked({ act, ...rest }: Props & Ends & { readonly act: Act }) {
  switch (act) {
    case "OPEN":
    case "RECORD_ATTENDANCE":
      return <Attendance opening={act === "OPEN"} {...rest} />;
    case "CHANGE_AGENDA":
      return <AddToAgenda {...rest} />;
    case "CLOSE_VOTE":
      return <CloseVote item={null} {...rest} />;
    case "CANCEL":
      return <Cancel {...rest} />;
    default:
      return null;
  }
}

/** Acts closed for one and the same reason are told together. */
function byGround(closed: readonly Offered[]): ReadonlyMap<string, readonly Offered[]> {
  const found = new Map<string, Offered[]>();
  for (const one of closed) {
    const ground = one.refusals.map(({ messageEn }) => messageEn).join(" ");
    found.set(ground, [...(found.get(ground) ?? []), one]);
  }
  return found;
}

function Closed({ closed }: { readonly closed: readonly Offered[] }) {
  const { say } = useLanguage();
  if (closed.length === 0) return null;
  return (
    <details className="council-closed">
      <summary>
        {say(text.notNow)} ({closed.length})
      </summary>
      <ul className="council-refused">
        {[...byGround(closed)].map(([reasons, acts]) => (
          <li key={reasons}>
            <strong>{acts.map(({ act }) => say(councilWords.act[act])).join("; ")}</strong>
            {acts[0]?.refusals.map((refusal) => (
              <RefusalText key={refusal.reason} refusal={refusal} />
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
