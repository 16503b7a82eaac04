import { useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import { councilWords } from "./council-vocabulary.text.ts";
import { minutesText as text } from "./minutes.text.ts";
import { MinutesResults } from "./minutes-results.tsx";
import { seatsText } from "./seats.text.ts";
import type { Session } from "./session-page.tsx";
import { sessionText } from "./session.text.ts";

type Props = { readonly session: Session };

/** The data of the minutes as they are written, to read and to print. */
export function Minutes({ session }: Props) {
  const { say } = useLanguage();
  const { head } = session;
  return (
    <div className="stack">
      <div className="actions no-print">
        <Button onPress={() => window.print()}>{say(text.print)}</Button>
      </div>
      {head.state !== "SIGNED" && (
        <p className="notice" data-tone="soon">
          {say(text.draft)}
        </p>
      )}
      <article className="panel council-minutes">
        <Heading session={session} />
        <Attended session={session} />
        <MinutesResults session={session} />
        <Recusals session={session} />
        <Signatures session={session} />
      </article>
    </div>
  );
}

function Heading({ session: { head } }: Props) {
  const { say, date, dateTime } = useLanguage();
  const number = [head.minutesNumber, head.minutesSymbol].filter(Boolean).join("/");
  return (
    <header>
      <p>{head.councilName}</p>
      {number && <p>{say(text.number, { number })}</p>}
      <h2>{say(text.title)}</h2>
      <p>{say(text.day, { day: date(head.meetsOn) })}</p>
      {head.openedAt && (
        <p>
          {say(text.when, {
            from: dateTime(head.openedAt),
            to: head.closedAt ? dateTime(head.closedAt) : "…",
          })}
        </p>
      )}
      <p>{say(text.where, { place: head.place })}</p>
      <p>{say(text.form, { form: say(councilWords.form[head.ballotForm]) })}</p>
    </header>
  );
}

function Attended({ session: { head } }: Props) {
  const { say } = useLanguage();
  const { quorum, members } = head;
  return (
    <section>
      <h3>{say(text.attended)}</h3>
      {quorum && (
        <p>
          {say(sessionText.quorumNumbers, {
            present: quorum.present,
            needed: quorum.needed,
            total: quorum.total,
          })}
          . {say(quorum.met ? sessionText.met : sessionText.notMet)}.
        </p>
      )}
      <ol className="council-names">
        {members.map((seat) => (
          <li key={seat.personId}>
            {seat.personName}, {say(councilWords.position[seat.position])}:{" "}
            {say(councilWords.attendance[seat.attendance])}
            {seat.substituteName &&
              ` (${say(seatsText.substitute, { name: seat.substituteName })})`}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Recusals({ session: { items } }: Props) {
  const { say } = useLanguage();
  const recused = items.filter(({ recusals }) => recusals.length > 0);
  return (
    <section>
      <h3>{say(text.recusals)}</h3>
      {recused.length === 0 && <p>{say(text.noRecusals)}</p>}
      <ul>
        {recused.flatMap(({ id, nomination, recusals }) =>
          recusals.map(({ personName, ground, note }) => (
            <li key={`${id} ${personName}`}>
              {nomination.subject.name}: {personName} ({say(councilWords.ground[ground])}
              {note && `: ${note}`})
            </li>
          )),
        )}
      </ul>
    </section>
  );
}

function Signatures({ session: { head } }: Props) {
  const { say, dateTime } = useLanguage();
  const secretary = head.members.find(({ position }) => position === "SECRETARY");
  return (
    <section>
      <h3 className="unseen">{say(text.signatures)}</h3>
      <div className="council-signatures">
        <div>
          <strong>{say(text.secretary)}</strong>
          <p>{secretary?.personName}</p>
        </div>
        <div>
          <strong>{say(text.chair)}</strong>
          <p>
            {head.signedBy
              ? say(text.signedBy, { who: head.signedBy.name, at: dateTime(head.signedAt) })
              : say(text.notSigned)}
          </p>
        </div>
      </div>
      {head.resultSha256 && (
        <p className="small council-sum">{say(text.sum, { sum: head.resultSha256 })}</p>
      )}
    </section>
  );
}
