import { type ReactNode, useState } from "react";
import { Link } from "wouter";
import { useLanguage } from "../../../language/language.tsx";
import { Button } from "../../../parts/button.tsx";
import { Badge } from "../../../parts/urgency.tsx";
import type { Nomination } from "../nomination-page.tsx";
import { Recoveries } from "./recoveries.tsx";
import { Recover } from "./recover.tsx";
import type { RevocationOf } from "./revocation-parts.tsx";
import { revocationText, revocationWords } from "./revocation.text.ts";

type Revocation = NonNullable<RevocationOf["revocation"]>;
type Props = {
  readonly nomination: Nomination;
  readonly told: RevocationOf;
  readonly revocation: Revocation;
  readonly onChanged: () => void;
};

/** Why the award is to go, and what of it has come back by when. */
export function Details({ nomination, told, revocation, onChanged }: Props) {
  const { say } = useLanguage();
  const [asking, setAsking] = useState(false);
  const close = () => {
    setAsking(false);
    onChanged();
  };
  return (
    <section className="panel stack" aria-labelledby="revocation">
      <div className="page-heading">
        <h2 id="revocation">{say(revocationText.details)}</h2>
        {told.mayRecordRecovery && (
          <Button onPress={() => setAsking(true)}>{say(revocationText.recover)}</Button>
        )}
      </div>
      <dl className="nomination-facts">
        <Ground told={told} revocation={revocation} />
        <Limit nomination={nomination} told={told} revocation={revocation} />
        <Owed revocation={revocation} />
      </dl>
      {revocation.recoveries.length > 0 && <Recoveries recoveries={revocation.recoveries} />}
      {asking && <Recover nomination={nomination} onDone={close} onClose={close} />}
    </section>
  );
}

function Ground({ told, revocation }: Pick<Props, "told" | "revocation">) {
  const { say, date } = useLanguage();
  const { title, number, symbol, issuedOn, issuer } = revocation.conclusion;
  const cited = [
    [number, symbol].filter(Boolean).join("/"),
    issuedOn && say(revocationText.ofDay, { on: date(issuedOn) }),
    issuer,
  ].filter(Boolean);
  const { revokes } = told;
  return (
    <>
      <Fact name={say(revocationText.ground)}>
        {say(revocationWords.ground[revocation.ground])}
      </Fact>
      <Fact name={say(revocationText.found)}>
        <span className="prose">{revocation.findings}</span>
      </Fact>
      <Fact name={say(revocationText.conclusion)}>
        {title}
        {cited.length > 0 && <p className="small muted">{cited.join(", ")}</p>}
      </Fact>
      {revokes && (
        <Fact name={say(revocationText.ofAward)}>
          <Link href={`/nominations/${encodeURIComponent(revokes.id)}`}>{revokes.code}</Link>
          {revokes.decision?.issuedOn && (
            <p className="small muted">
              {say(revocationText.decided, {
                number: `${revokes.decision.number}/${revokes.decision.symbol}`,
                on: date(revokes.decision.issuedOn),
              })}
            </p>
          )}
        </Fact>
      )}
    </>
  );
}

function Limit({ nomination, told, revocation }: Omit<Props, "onChanged">) {
  const { say, date } = useLanguage();
  const { receivedOn } = revocation;
  // Once the recipient has the decision, the last limit that began is that of the recovery.
  const clock = receivedOn ? told.clocks.at(-1) : undefined;
  const late = clock !== undefined && clock.remainingWorkingDays < 0;
  return (
    <>
      <Fact name={say(revocationText.received)}>
        {date(receivedOn) || say(revocationText.notReceived)}
      </Fact>
      {clock && (
        <Fact name={say(revocationText.due)}>
          {clock.dueOn && <p>{date(clock.dueOn)}</p>}
          {late && nomination.outcome === "IN_PROGRESS" && (
            <p>
              <Badge tone="late">{say(revocationText.overdue)}</Badge>
            </p>
          )}
          <p className="small muted">
            {say(revocationText.limit, {
              n: clock.limitWorkingDays,
              from: date(clock.startedOn),
            })}
          </p>
          {clock.endedOn && (
            <p className="small muted">{say(revocationText.ended, { on: date(clock.endedOn) })}</p>
          )}
        </Fact>
      )}
    </>
  );
}

function Owed({ revocation }: Pick<Props, "revocation">) {
  const { say, date, number } = useLanguage();
  const { moneyOwed, moneyRecovered, recoveries } = revocation;
  const item = recoveries.find(({ what }) => what === "ITEM");
  const dong = (n: number) => say(revocationText.dong, { n: number(n) });
  const money = { back: dong(moneyRecovered), owed: dong(moneyOwed) };
  return (
    <>
      <Fact name={say(revocationText.item)}>
        {item
          ? say(revocationText.itemBack, { on: date(item.recoveredOn) })
          : say(revocationText.notBack)}
      </Fact>
      <Fact name={say(revocationText.money)}>
        {moneyOwed > 0 ? say(revocationText.moneyBack, money) : say(revocationText.noMoney)}
      </Fact>
    </>
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
