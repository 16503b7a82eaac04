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
  readonly onAsk: (choice: BulkChoice) => void;
};

/** One step for all that are selected: who can take it, and why the others cannot. */
export function BulkStep({ rows, onClear, onAsk }: Props) {
  const { say } = useLanguage();
  const [key, setKey] = useState<string | null>(null);
  const choices = bulkChoices(rows);
  const choice = choices.find((one) => one.key === key) ?? null;
  const chosen = say(queueText.selected, { n: rows.length });
  return (
    <section className="panel bulk no-print" aria-label={chosen}>
      <div className="actions">
        <strong>{chosen}</strong>
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
        <Button kind="main" onPress={() => onAsk(choice)}>
          {say(queueText.go, { n: choice.open.length })}
        </Button>
      )}
    </section>
  );
}

/** The form for a choice; it stands although its rows leave the list while it is answered. */
export function BulkForm({
  choice,
  onDone,
}: {
  readonly choice: BulkChoice;
  readonly onDone: () => void;
}) {
  const names = new Map(choice.open.map((row) => [row.id, row.subject.name]));
  return (
    <StepForm
      step={choice}
      requires={choice.requires}
      desks={choice.desks}
      targets={choice.open.map(({ id, version }) => ({ nominationId: id, version }))}
      nameOf={(id) => names.get(id) ?? id}
      onDone={onDone}
      onClose={onDone}
    />
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
