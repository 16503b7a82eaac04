import { useQuery } from "urql";
import {
  NominationOpinionsDocument,
  type NominationOpinionsQuery,
} from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Loading, Trouble } from "../../parts/states.tsx";
import { Badge } from "../../parts/urgency.tsx";
import type { Nomination } from "./nomination-page.tsx";
import { text } from "./nomination.text.ts";
import { useRenewed } from "./use-renewed.ts";
import { Votes } from "./votes.tsx";
import { vocabulary } from "../../language/vocabulary.text.ts";

type Told = NonNullable<NominationOpinionsQuery["nomination"]>;

/** What other bodies and the public said, and why it stood still. */
export function Opinions({ nomination }: { readonly nomination: Nomination }) {
  const variables = { id: nomination.id };
  const [{ data, error }, ask] = useQuery({ query: NominationOpinionsDocument, variables });
  useRenewed(nomination.version, ask);
  const told = data?.nomination;
  if (!told) return error ? <Trouble error={error} /> : <Loading />;
  return (
    <div className="stack">
      <Votes nomination={nomination} />
      <OpinionList opinions={told.opinions} />
      <FeedbackList feedback={told.feedback} />
      <HoldList holds={told.holds} />
    </div>
  );
}

function OpinionList({ opinions }: Pick<Told, "opinions">) {
  const { say, date } = useLanguage();
  return (
    <section className="panel stack">
      <h2>{say(text.opinionList)}</h2>
      {opinions.length === 0 && <p className="muted">{say(text.noOpinions)}</p>}
      <ul className="stack">
        {opinions.map((opinion) => (
          <li key={`${opinion.organisationName} ${opinion.askedOn}`}>
            <div className="actions">
              <strong>{opinion.organisationName}</strong>
              <Badge tone={opinion.state === "ANSWERED" ? "good" : "soon"}>
                {say(vocabulary.opinion[opinion.state])}
              </Badge>
            </div>
            <p className="small muted">
              {[
                say(text.askedOn, { day: date(opinion.askedOn) }),
                opinion.dueOn && say(text.dueOn, { day: date(opinion.dueOn) }),
                opinion.answeredOn && say(text.answeredOn, { day: date(opinion.answeredOn) }),
              ]
                .filter(Boolean)
                .join(", ")}
            </p>
            {opinion.text && <p className="prose">{opinion.text}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function FeedbackList({ feedback }: Pick<Told, "feedback">) {
  const { say, date } = useLanguage();
  return (
    <section className="panel stack">
      <h2>{say(text.feedback)}</h2>
      {feedback.length === 0 && <p className="muted">{say(text.noFeedback)}</p>}
      <ul className="stack">
        {feedback.map((one) => (
          <li key={`${one.receivedOn} ${one.text}`}>
            <div className="actions">
              <span className="small muted">
                {say(text.received, { day: date(one.receivedOn) })}
              </span>
              {one.serious && <Badge tone="late">{say(text.serious)}</Badge>}
            </div>
            <p className="prose">{one.text}</p>
            {one.source && <p className="small muted">{one.source}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function HoldList({ holds }: Pick<Told, "holds">) {
  const { say, dateTime } = useLanguage();
  return (
    <section className="panel stack">
      <h2>{say(text.holds)}</h2>
      {holds.length === 0 && <p className="muted">{say(text.noHolds)}</p>}
      <ul className="stack">
        {holds.map((hold) => (
          <li key={hold.id}>
            <div className="actions">
              <Badge tone={hold.closedAt ? "good" : "held"}>
                {say(hold.closedAt ? text.holdClosed : text.holdOpen)}
              </Badge>
              <span className="small muted">
                {say(text.holdFrom, {
                  from: dateTime(hold.openedAt),
                  who: hold.openedBy?.name ?? "–",
                })}
                {hold.closedAt && ` ${say(text.holdUntil, { to: dateTime(hold.closedAt) })}`}
              </span>
            </div>
            <p className="prose">{hold.ground}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
