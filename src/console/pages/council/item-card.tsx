import { useLanguage } from "../../language/language.tsx";
import { Badge } from "../../parts/urgency.tsx";
import { councilWords } from "./council-vocabulary.text.ts";
import { type ItemAct, ItemActs } from "./item-acts.tsx";
import { Missing } from "./missing.tsx";
import { NominationLink } from "./nomination-link.tsx";
import { PaperCounts } from "./paper-counts.tsx";
import type { Item } from "./session-page.tsx";
import { sessionText as text } from "./session.text.ts";
import { RuleLine, TallyView } from "./tally.tsx";

type Props = {
  readonly item: Item;
  readonly onAsk: (act: ItemAct) => void;
};

/** A nomination on the agenda: what it is, who votes, and what came of it. */
export function ItemCard({ item, onAsk }: Props) {
  const { say } = useLanguage();
  const { nomination, state, secret, myBallot } = item;
  return (
    <li className="panel council-item">
      <span className="council-position" aria-hidden="true">
        {item.position}
      </span>
      <div className="stack">
        <div className="council-heading">
          <div>
            <h3>
              <NominationLink nomination={nomination} />
            </h3>
            <p className="small muted">
              {nomination.award.label} · {nomination.unit.name} · {nomination.code}
            </p>
          </div>
          <div className="actions">
            <Badge>{say(secret ? text.secretBallot : text.openBallot)}</Badge>
            <Badge tone={state === "OPEN" ? "gold" : "held"}>
              {say(councilWords.itemState[state])}
            </Badge>
            {myBallot.voted && <Badge tone="good">{say(text.youVoted)}</Badge>}
          </div>
        </div>
        {item.tallies.length === 0 && <RuleLine rule={item.rule} />}
        {item.tallies.map((tally) => (
          <TallyView key={tally.round} rule={item.rule} tally={tally} />
        ))}
        <Recusals recusals={item.recusals} />
        <Voted item={item} />
        <PaperCounts counts={item.paperCounts} />
        <OpenBallots ballots={item.ballots} />
        <ItemActs {...{ item, onAsk }} />
      </div>
    </li>
  );
}

function Recusals({ recusals }: Pick<Item, "recusals">) {
  const { say } = useLanguage();
  if (recusals.length === 0) return null;
  return (
    <div className="small">
      <strong>{say(text.recused)}</strong>
      <ul>
        {recusals.map(({ personName, ground, note }) => (
          <li key={personName}>
            {personName} ({say(councilWords.ground[ground])}
            {note && `: ${note}`})
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Who has voted and who has not, where the viewer is told; never how. */
function Voted({ item: { voted, missing, state } }: { readonly item: Item }) {
  const { say } = useLanguage();
  if (!voted || state !== "OPEN") return null;
  return (
    <>
      <p className="small">
        {voted.length === 0
          ? say(text.nobodyVoted)
          : say(text.voted, { n: voted.length, names: voted.join(", ") })}
      </p>
      <Missing names={missing ?? []} />
    </>
  );
}

function OpenBallots({ ballots }: Pick<Item, "ballots">) {
  const { say } = useLanguage();
  if (ballots.length === 0) return null;
  return (
    <details className="council-closed">
      <summary>{say(text.howVoted)}</summary>
      <ul className="small">
        {ballots.map(({ personName, choice, round }) => (
          <li key={`${personName} ${round}`}>
            {round > 1 && `${say(text.roundOf, { n: round })} · `}
            {personName}: {say(councilWords.choice[choice])}
          </li>
        ))}
      </ul>
    </details>
  );
}
