import type { QueueSummaryQuery } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { SelectField } from "../../parts/choices.tsx";
import { TextField } from "../../parts/fields.tsx";
import { words } from "../../parts/text.ts";
import type { QueueFilter, QueueState } from "./queue-filter.ts";
import { queueText } from "./work-queue.text.ts";

type Props = {
  readonly filter: QueueFilter;
  readonly onChange: (change: Partial<QueueFilter>) => void;
  readonly awards: QueueSummaryQuery["awards"];
};

export function QueueFilters({ filter, onChange, awards }: Props) {
  const { say } = useLanguage();
  const states = ["overdue", "dueSoon", "onHold"] as const;
  return (
    <search className="queue-filters">
      <TextField
        label={say(queueText.name)}
        type="search"
        value={filter.name}
        onChange={(name) => onChange({ name })}
      />
      <SelectField
        label={say(queueText.award)}
        choices={awards.map(({ key, label }) => ({ id: key, name: label }))}
        nothing={say(words.all)}
        value={filter.award}
        onChange={(award) => onChange({ award })}
      />
      <SelectField
        label={say(queueText.state)}
        choices={states.map((id) => ({ id, name: say(queueText[id]) }))}
        nothing={say(words.all)}
        value={filter.state === "all" ? null : filter.state}
        onChange={(state) => onChange({ state: (state ?? "all") as QueueState })}
      />
      <SelectField
        label={say(queueText.order)}
        choices={[
          { id: "DUE_ON", name: say(queueText.byDue) },
          { id: "ENTERED_AT", name: say(queueText.byAge) },
        ]}
        value={filter.order}
        onChange={(order) => onChange({ order: order === "ENTERED_AT" ? order : "DUE_ON" })}
      />
    </search>
  );
}
