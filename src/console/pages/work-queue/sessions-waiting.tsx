import { useQuery } from "urql";
import { Link } from "wouter";
import { QueueSessionsDocument, type QueueSessionsQuery } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { queueText } from "./work-queue.text.ts";

type Sitting = QueueSessionsQuery["councilSessions"]["edges"][number]["node"];

/** Sessions of councils in which something is the viewer's to do. */
export function SessionsWaiting() {
  const { say } = useLanguage();
  const [{ data }] = useQuery({ query: QueueSessionsDocument, requestPolicy: "cache-and-network" });
  const sittings = (data?.councilSessions.edges ?? [])
    .map(({ node }) => node)
    .filter(({ can, state }) => state === "CONVENED" || can.some(({ available }) => available));
  if (sittings.length === 0) return null;
  return (
    <section className="panel stack queue-sessions" aria-label={say(queueText.sessions)}>
      <ul className="stack">
        {sittings.map((sitting) => (
          <SittingLine key={sitting.id} sitting={sitting} />
        ))}
      </ul>
    </section>
  );
}

function SittingLine({ sitting }: { readonly sitting: Sitting }) {
  const { say, date } = useLanguage();
  const { id, state, meetsOn, councilName, items } = sitting;
  const votes = items.edges.filter(({ node }) => node.myBallot.mayVote).length;
  return (
    <li className="actions">
      <Link href={`/council/${encodeURIComponent(id)}`}>
        {say(queueText.session, { council: councilName, day: date(meetsOn) })}
      </Link>
      <span className="muted">
        {votes > 0 ? say(queueText.votesWait, { n: votes }) : say(queueText.sittingStates[state])}
      </span>
    </li>
  );
}
