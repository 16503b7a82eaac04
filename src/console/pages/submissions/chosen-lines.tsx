import { useMutation, useQuery } from "urql";
import { useLocation } from "wouter";
import { useKey } from "../../api/use-key.ts";
import {
  SubmissionCheckDocument,
  type SubmissionCheckQuery,
  SubmissionDraftDocument,
} from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import { RefusalText, Trouble } from "../../parts/states.tsx";
import { Moves } from "../papers/moves.tsx";
import type { WaitingLine } from "./draft-submission-page.tsx";
import { text } from "./submissions.text.ts";

type Props = {
  readonly chosen: readonly WaitingLine[];
  readonly onChange: (ids: readonly string[]) => void;
};
type Check = SubmissionCheckQuery["checkSubmission"];

/** What would come of a letter over these nominations, asked anew whenever they change. */
function useCheck(ids: readonly string[]): Check | null {
  const { locale } = useLanguage();
  const [{ data }] = useQuery({
    query: SubmissionCheckDocument,
    variables: { ids: [...ids], locale },
    pause: ids.length === 0,
    requestPolicy: "network-only",
  });
  return ids.length > 0 && data ? data.checkSubmission : null;
}

/** The act that makes the letter and goes to it. */
function useDraft(ids: readonly string[]) {
  const [, go] = useLocation();
  const [{ error, fetching }, draft] = useMutation(SubmissionDraftDocument);
  const { key, settle, renew } = useKey();
  const make = async () => {
    const input = { nominationIds: [...ids], idempotencyKey: `${key()} ${ids.length}` };
    const { data, error: refused } = await draft({ input });
    settle(refused);
    const made = data?.draftSubmission?.submission;
    if (made) go(`/submissions/${encodeURIComponent(made.id)}`);
  };
  return { make, renew, error, fetching };
}

/** The list of the draft in its order, what stands against each line, and the act that makes it. */
export function ChosenLines({ chosen, onChange }: Props) {
  const { say } = useLanguage();
  const ids = chosen.map((row) => row.id);
  const check = useCheck(ids);
  const { make, renew, error, fetching } = useDraft(ids);
  const change = (next: readonly string[]) => {
    renew();
    onChange(next);
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
              <Against check={check} id={row.id} />
            </span>
            <Moves name={row.subject.name} at={at} ids={ids} onChange={change} />
          </li>
        ))}
      </ol>
      {check && !check.refusal && (
        <p className="notice" data-tone="good" role="status">
          {say(text.checked, { issuer: check.issuer?.name ?? "–" })}
        </p>
      )}
      <Trouble error={error} />
      {chosen.length > 0 && (
        <div className="actions">
          <Button
            kind="main"
            isPending={fetching}
            isDisabled={Boolean(check?.refusal)}
            onPress={() => void make()}
          >
            {say(text.draft)}
          </Button>
        </div>
      )}
    </section>
  );
}

/** What stands against one line: what bars it from the letter, and what would stop the letter later. */
function Against({ check, id }: { readonly check: Check | null; readonly id: string }) {
  const { say } = useLanguage();
  const line = check?.lines.find((one) => one.nomination.id === id);
  if (!line || line.refusals.length + line.stops.length === 0) return null;
  return (
    <div className="small paper-against">
      {line.refusals.map((refusal) => (
        <RefusalText key={refusal.reason} refusal={refusal} />
      ))}
      {line.stops.length > 0 && <p className="muted">{say(text.stops)}</p>}
      {line.stops.map((refusal) => (
        <RefusalText key={refusal.messageEn} refusal={refusal} />
      ))}
    </div>
  );
}
