import type { ReactNode } from "react";
import { Link } from "wouter";
import { useLanguage } from "../../language/language.tsx";
import { Badge, Urgency } from "../../parts/urgency.tsx";
import type { Nomination } from "./nomination-page.tsx";
import { revocationText } from "./revocation/revocation.text.ts";
import { text } from "./nomination.text.ts";
import { vocabulary } from "../../language/vocabulary.text.ts";

type Props = { readonly nomination: Nomination };

/** Who is nominated for what, where it is, with whom and since when. */
export function Facts({ nomination }: Props) {
  const { say } = useLanguage();
  const { subject, award, code, classified, outcome, revocation, revokes } = nomination;
  const { name } = subject;
  return (
    <header className="stack">
      <div className="page-heading">
        <div>
          <p className="small muted">
            {award.label} · {code}
            {revokes && (
              <>
                {" · "}
                {say(revocationText.ofAward)}{" "}
                <Link href={`/nominations/${encodeURIComponent(revokes.id)}`}>{revokes.code}</Link>
              </>
            )}
          </p>
          <h1>{revocation ? say(revocationText.title, { award: award.label, name }) : name}</h1>
          {subject.position && <p className="muted">{subject.position}</p>}
        </div>
        <div className="actions">
          {revocation && <Badge tone="late">{say(revocationText.mark)}</Badge>}
          {classified && <Badge tone="late">{say(text.classified)}</Badge>}
          {outcome === "IN_PROGRESS" ? (
            // What a recovery is late by stands with the recovery.
            (!revocation || nomination.dueOn) && <Urgency {...nomination} />
          ) : (
            <Badge tone={outcome === "AWARDED" ? "gold" : "held"}>
              {say(vocabulary.outcome[outcome])}
            </Badge>
          )}
          {nomination.mayEdit && (
            <Link className="button" href={`/draft/${encodeURIComponent(nomination.id)}`}>
              {say(text.edit)}
            </Link>
          )}
        </div>
      </div>
      <dl className="nomination-facts">
        <Decided nomination={nomination} />
        <Money nomination={nomination} />
        <Place nomination={nomination} />
        <Origin nomination={nomination} />
      </dl>
    </header>
  );
}

function Place({ nomination }: Props) {
  const { say, date, dateTime } = useLanguage();
  const { stage, stageEnteredAt, waitingDesks, holder, dueOn, clock } = nomination;
  const desks = waitingDesks.map((desk) => `${desk.role.label} · ${desk.organisation.name}`);
  return (
    <>
      <Fact name={say(text.stage)}>
        {stage.label}
        <p className="small muted">{say(text.since, { at: dateTime(stageEnteredAt) })}</p>
      </Fact>
      {holder && <Fact name={say(text.holder)}>{holder.name}</Fact>}
      {desks.length > 0 && (
        <Fact name={say(text.waiting)}>
          {desks.map((desk) => (
            <p key={desk}>{desk}</p>
          ))}
        </Fact>
      )}
      {dueOn && (
        <Fact name={say(text.due)}>
          {date(dueOn)}
          {clock && (
            <p className="small muted">
              {say(text.limit, { n: clock.limitWorkingDays, from: date(clock.startedOn) })}
            </p>
          )}
        </Fact>
      )}
    </>
  );
}

function Origin({ nomination }: Props) {
  const { say } = useLanguage();
  const { unit, round, campaign, advice, proposedAward } = nomination;
  return (
    <>
      <Fact name={say(text.unit)}>{unit.name}</Fact>
      <Fact name={say(text.round)}>
        {round.name}
        <p className="small muted">{campaign.name}</p>
      </Fact>
      {advice && (
        <Fact name={say(text.advice)}>
          {say(vocabulary.advice[advice])}
          {proposedAward && <p className="small muted">{proposedAward.label}</p>}
        </Fact>
      )}
    </>
  );
}

function Decided({ nomination: { decision } }: Props) {
  const { say, date } = useLanguage();
  if (!decision) return null;
  const { id, number, symbol, issuedOn } = decision;
  return (
    <Fact name={say(text.decision)}>
      <Link href={`/decisions/${encodeURIComponent(id)}`}>
        {issuedOn
          ? say(text.decidedOn, { number: `${number}/${symbol}`, on: date(issuedOn) })
          : say(text.undecided)}
      </Link>
    </Fact>
  );
}

function Money({ nomination: { prize, handover } }: Props) {
  const { say, date, number } = useLanguage();
  if (!prize) return null;
  const { amount, due, paidOn, coveredBy } = prize;
  return (
    <Fact name={say(text.prize)}>
      {number(amount)} đ
      {coveredBy && (
        <p className="small muted">{say(text.prizeCovered, { award: coveredBy.award.label })}</p>
      )}
      {due !== amount && <p className="small muted">{say(text.prizeDue, { n: number(due) })}</p>}
      <p className="small muted">
        {paidOn ? say(text.prizePaid, { day: date(paidOn) }) : say(text.prizeOpen)}
      </p>
      {handover && (
        <p className="small muted">{say(text.handedOver, { day: date(handover.handedOverOn) })}</p>
      )}
    </Fact>
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
