import type { Refusal } from "../../api/refusal.ts";
import { useLanguage } from "../../language/language.tsx";
import { RefusalText } from "../states.tsx";
import { Badge } from "../urgency.tsx";
import { stepText } from "./step-form.text.ts";

/** What came of each nomination of a batch. */
export type BatchResults = readonly {
  readonly nominationId: string;
  readonly refusal?: Refusal | null;
}[];

type Props = {
  readonly results: BatchResults;
  /** What each nomination is called on screen. */
  readonly nameOf: (nominationId: string) => string;
};

/** What came of each nomination of a batch; the refused ones with their ground. */
export function BatchOutcome({ results, nameOf }: Props) {
  const { say } = useLanguage();
  const refused = results.filter((result) => result.refusal);
  const done = results.length - refused.length;
  return (
    <div className="stack" role="status">
      <p>
        <Badge tone={refused.length > 0 ? "soon" : "good"}>
          {say(stepText.done, { n: done, all: results.length })}
        </Badge>
      </p>
      {refused.length > 0 && <h3>{say(stepText.refused)}</h3>}
      <ul className="stack">
        {refused.map(({ nominationId, refusal }) => (
          <li key={nominationId} className="notice" data-tone="late">
            <strong>{nameOf(nominationId)}</strong>
            {refusal && <RefusalText refusal={refusal} />}
          </li>
        ))}
      </ul>
    </div>
  );
}
