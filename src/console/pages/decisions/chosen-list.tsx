import { useMutation } from "urql";
import { useLocation } from "wouter";
import { useKey } from "../../api/use-key.ts";
import { DecisionDraftDocument } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import { Trouble } from "../../parts/states.tsx";
import { Moves } from "../papers/moves.tsx";
import { text } from "./decisions.text.ts";
import type { Waiting } from "./draft-decision-page.tsx";

type Props = {
  readonly chosen: readonly Waiting[];
  readonly onChange: (ids: readonly string[]) => void;
};

/** The list of the draft in its order, and the act that makes it. */
export function ChosenList({ chosen, onChange }: Props) {
  const { say } = useLanguage();
  const [, go] = useLocation();
  const [{ error, fetching }, draft] = useMutation(DecisionDraftDocument);
  const { key, settle, renew } = useKey();
  const ids = chosen.map((row) => row.id);
  const change = (next: readonly string[]) => {
    renew();
    onChange(next);
  };
  const make = async () => {
    const input = { nominationIds: ids, idempotencyKey: `${key()} ${ids.length}` };
    const { data, error: refused } = await draft({ input });
    settle(refused);
    const made = data?.draftDecision?.decision;
    if (made) go(`/decisions/${encodeURIComponent(made.id)}`);
  };
  return (
    <section className="panel stack" aria-labelledby="chosen">
      <h2 id="chosen">{say(text.chosen, { n: chosen.length })}</h2>
      {chosen.length === 0 && <p className="muted">{say(text.noneChosen)}</p>}
      <ol className="paper-chosen">
        {chosen.map((row, at) => (
          <li key={row.id}>
            <span>
              {at + 1}. {row.subject.name}
              <span className="small muted"> · {row.award.label}</span>
            </span>
            <Moves name={row.subject.name} at={at} ids={ids} onChange={change} />
          </li>
        ))}
      </ol>
      <Trouble error={error} />
      {chosen.length > 0 && (
        <div className="actions">
          <Button kind="main" isPending={fetching} onPress={() => void make()}>
            {say(text.draft)}
          </Button>
        </div>
      )}
    </section>
  );
}
