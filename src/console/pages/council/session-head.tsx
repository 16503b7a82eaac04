import type { ReactNode } from "react";
import { Link } from "wouter";
import { useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import { Badge, type Tone } from "../../parts/urgency.tsx";
import { councilWords } from "./council-vocabulary.text.ts";
import { councilText } from "./council.text.ts";
import type { Session } from "./session-page.tsx";
import { sessionText as text } from "./session.text.ts";

type Head = Session["head"];
type Props = { readonly session: Session };

const tones: Record<Head["state"], Tone> = {
  CONVENED: "soon",
  OPEN: "gold",
  CLOSED: "soon",
  SIGNED: "good",
  CANCELLED: "held",
};

export function SessionState({ state }: Pick<Head, "state">) {
  const { say } = useLanguage();
  return <Badge tone={tones[state]}>{say(councilWords.state[state])}</Badge>;
}

/** Which session it is, how far it has come, and whether enough attend. */
export function SessionHead({ session }: Props) {
  const { say, date } = useLanguage();
  const { head } = session;
  return (
    <header className="panel stack no-print">
      <p className="small">
        <Link href="/council">{say(councilText.back)}</Link>
      </p>
      <div className="council-heading">
        <div>
          <h1>{say(text.heading, { day: date(head.meetsOn) })}</h1>
          <p className="muted">{head.councilName}</p>
        </div>
        <div className="actions">
          <SessionState state={head.state} />
          <Button onPress={session.again} isPending={session.fetching}>
            {say(councilText.refresh)}
          </Button>
        </div>
      </div>
      {head.cancelReason && (
        <p className="notice" data-tone="late">
          {say(text.cancelled, { reason: head.cancelReason })}
        </p>
      )}
      <Facts head={head} />
    </header>
  );
}

function Facts({ head }: { readonly head: Head }) {
  const { say, dateTime } = useLanguage();
  const at = (when: string | null | undefined, who: string | undefined) =>
    who ? say(text.byWhom, { at: dateTime(when), who }) : dateTime(when);
  return (
    <dl className="council-facts">
      {head.quorum && (
        <Fact name={say(text.quorum)}>
          <Quorum quorum={head.quorum} begun={head.state !== "CONVENED"} />
        </Fact>
      )}
      <Fact name={say(text.place)}>{head.place}</Fact>
      <Fact name={say(text.form)}>{say(councilWords.form[head.ballotForm])}</Fact>
      <Fact name={say(text.convened)}>{at(head.convenedAt, head.convenedBy?.name)}</Fact>
      {head.openedAt && <Fact name={say(text.opened)}>{dateTime(head.openedAt)}</Fact>}
      {head.closedAt && <Fact name={say(text.closed)}>{dateTime(head.closedAt)}</Fact>}
      {head.signedAt && (
        <Fact name={say(text.signed)}>{at(head.signedAt, head.signedBy?.name)}</Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

type QuorumProps = { readonly quorum: NonNullable<Head["quorum"]>; readonly begun: boolean };

/** How many are there; whether that is enough is told once the session has begun. */
function Quorum({ quorum, begun }: QuorumProps) {
  const { say } = useLanguage();
  const { present, needed, total, met } = quorum;
  return (
    <>
      {say(text.quorumNumbers, { present, needed, total })}{" "}
      {begun && <Badge tone={met ? "good" : "soon"}>{say(met ? text.met : text.notMet)}</Badge>}
    </>
  );
}
