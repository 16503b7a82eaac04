import { useState } from "react";
import type { QueueRowFragment } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import { SelectField } from "../../parts/choices.tsx";
import { RefusalText } from "../../parts/states.tsx";
import { stepText } from "../../parts/step-form/step-form.text.ts";
import { StepForm } from "../../parts/step-form/step-form.tsx";
import { Badge } from "../../parts/urgency.tsx";
import { type BulkChoice, bulkChoices } from "./bulk-choices.ts";
import { queueText } from "./work-queue.text.ts";

type Props = {
  readonly rows: readonly QueueRowFragment[];
  /** How many the filter leaves, where all of them are meant. */
  readonly all: number | null;
  /** Means all that the filter leaves; null where these are all. */
  readonly onAll: (() => void) | null;
  readonly total: number;
  readonly onClear: () => void;
  /** One row is asked about alone. */
  readonly onAsk: (choice: BulkChoice) => void;
  readonly onPreview: (choice: BulkChoice, deskId: string | null) => void;
};

/** One step for all that are selected. */
export function BulkStep({ rows, all, onAll, total, onClear, onAsk, onPreview }: Props) {
  const { say, number } = useLanguage();
  const [key, setKey] = useState<string | null>(null);
  const choices = bulkChoices(rows);
  const choice = choices.find((one) => one.key === key) ?? null;
  const count = all ?? rows.length;
  const chosen = say(queueText.selected, { n: number(count) });
  return (
    <section className="panel bulk no-print" aria-label={chosen}>
      <div className="actions">
        <strong>{chosen}</strong>
        {onAll && (
          <Button kind="quiet" onPress={onAll}>
            {say(queueText.selectMatching, { n: number(total) })}
          </Button>
        )}
        <Button kind="quiet" onPress={onClear}>
          {say(queueText.clear)}
        </Button>
      </div>
      <SelectField
        label={say(queueText.chooseStep)}
        choices={choices.map(({ key: id, label, open }) => ({
          id,
          name: all === null ? `${label} (${open.length}/${rows.length})` : label,
        }))}
        value={key}
        onChange={setKey}
      />
      {choice && count === 1 && <One choice={choice} onAsk={onAsk} />}
      {choice && count > 1 && <Many key={key} {...{ choice, count, onPreview }} />}
    </section>
  );
}

function One({ choice, onAsk }: { readonly choice: BulkChoice } & Pick<Props, "onAsk">) {
  const { say } = useLanguage();
  return (
    <>
      <Forecast choice={choice} />
      {choice.open.length > 0 && (
        <Button kind="main" onPress={() => onAsk(choice)}>
          {say(queueText.go, { n: choice.open.length })}
        </Button>
      )}
    </>
  );
}

type ManyProps = { readonly choice: BulkChoice; readonly count: number } & Pick<Props, "onPreview">;

/** For several the server looks ahead first. */
function Many({ choice, count, onPreview }: ManyProps) {
  const { say, number } = useLanguage();
  const [deskId, setDeskId] = useState(choice.desks[0]?.id ?? null);
  return (
    <>
      {choice.desks.length > 1 && (
        <SelectField
          label={say(stepText.desk)}
          choices={choice.desks}
          value={deskId}
          onChange={setDeskId}
        />
      )}
      <Button kind="main" onPress={() => onPreview(choice, deskId)}>
        {say(queueText.preview, { n: number(count) })}
      </Button>
    </>
  );
}

/** The form for one row; it stands although the row leaves the list while it is answered. */
export function BulkForm({
  choice,
  onDone,
}: {
  readonly choice: BulkChoice;
  readonly onDone: () => void;
}) {
  const [row] = choice.open;
  if (!row) return null;
  return (
    <StepForm
      step={choice}
      requires={choice.requires}
      desks={choice.desks}
      target={{ nominationId: row.id, version: row.version }}
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
