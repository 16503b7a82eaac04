import { useQuery } from "urql";
import { NominationVotesDocument } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Trouble } from "../../parts/states.tsx";
import { words } from "../../parts/text.ts";
import { Badge } from "../../parts/urgency.tsx";
import { sessionText } from "../council/session.text.ts";
import { TallyView } from "../council/tally.tsx";
import type { Nomination } from "./nomination-page.tsx";
import { useRenewed } from "./use-renewed.ts";
import { votesText as text } from "./votes.text.ts";

/** What councils voted on it, in sessions whose minutes are signed. */
export function Votes({ nomination }: { readonly nomination: Nomination }) {
  const { locale, say, date } = useLanguage();
  const variables = { id: nomination.id, locale };
  const [{ data, error }, ask] = useQuery({ query: NominationVotesDocument, variables });
  useRenewed(nomination.version, ask);
  const votes = data?.nomination?.votes ?? [];
  return (
    <section className="panel stack">
      <h2>{say(text.title)}</h2>
      <Trouble error={error} />
      {data && votes.length === 0 && <p className="muted">{say(text.none)}</p>}
      <ul className="stack">
        {votes.map((vote) => (
          <li key={`${vote.council} ${vote.meetsOn} ${vote.tally.round}`} className="stack">
            <div className="actions">
              <strong>{vote.council}</strong>
              <span className="small muted">{date(vote.meetsOn)}</span>
              <Badge>{say(vote.secret ? sessionText.secretBallot : sessionText.openBallot)}</Badge>
            </div>
            <TallyView rule={vote.rule} tally={vote.tally} />
            {vote.rule.legalBasis && (
              <p className="small muted">{say(words.basis, { basis: vote.rule.legalBasis })}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
