import { useState } from "react";
import type { QueueRowFragment } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import { SelectField } from "../../parts/choices.tsx";
import { RefusalText } from "../../parts/states.tsx";
import { StepForm } from "../../parts/step-form/step-form.tsx";
import { Badge } from "../../parts/urgency.tsx";
import { type BulkChoice, bulkChoices } from "./bulk-choices.ts";
import { queueText } from "./work-queue.text.ts";

type Props = {
  readonly rows: readonly QueueRowFragment[];
  readonly onClear: () => void;
  readonly onDone: () => void;
};

/** One step for all that are selected: first who can take it and why the others cannot, then the form. */
export function BulkStep({ rows, onClear, onDone }: Props) {
  const { say } = useLanguage();
  const [key, setKey] = useState<string | null>(null);
  const [asking, setAsking] = useState<BulkChoice | null>(null);
  const choices = bulkChoices(rows);
  const choice = choices.find((one) => one.key === key) ?? null;
  const names = new Map(rows.map((row) => [row.id, row.subject.name]));
  const finished = () => {
    setAsking(null);
    onDone();
  };
  return (
    <section
      className="panel bulk no-print"
      aria-label={say(queueText.selected, { n: rows.length })}
    >
      <div className="actions">
        <strong>{say(queueText.selected, { n: rows.length })}</strong>
        <Button kind="quiet" onPress={onClear}>
          {say(queueText.clear)}
        </Button>
      </div>
      <SelectField
        label={say(queueText.chooseStep)}
        choices={choices.map(({ key: id, label, open }) => ({
          id,
          name: `${label} (${open.length}/${rows.length})`,
        }))}
        value={key}
        onChange={setKey}
      />
      {choice && <Forecast choice={choice} />}
      {choice && choice.open.length > 0 && (
        <Button kind="main" onPress={() => setAsking(choice)}>
          {say(queueText.go, { n: choice.open.length })}
        </Button>
      )}
      {asking && (
        <StepForm
          step={asking}
          requires={asking.requires}
          desks={asking.desks}
          targets={asking.open.map(({ id, version }) => ({ nominationId: id, version }))}
          nameOf={(id) => names.get(id) ?? id}
          onDone={finished}
          onClose={finished}
        />
      )}
    </section>
  );
}

function Forecast({ choice }: { readonly choice: BulkChoice }) {
  const { say } = useLanguage();
  return (
    <div className="stack" role="status">
      <div className="actions">
        <Badge tone="good">{say(queueText.willMove, { n: choice.open.length })}</Badge>
        {choice.blocked.length > 0 && (
          <Badge tone="soon">{say(queueText.blocked, { n: choice.blocked.length })}</Badge>
        )}
      </div>
      <ul className="stack bulk-blocked">
        {choice.blocked.map(({ row, refusal }) => (
          <li key={row.id} className="notice" data-tone="soon">
            <strong>{row.subject.name}</strong>
            {refusal ? <RefusalText refusal={refusal} /> : <p>{say(queueText.notAddressed)}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}
