import type { QueueSummaryQuery } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Badge } from "../../parts/urgency.tsx";
import type { QueueFilter } from "./queue-filter.ts";
import { queueText } from "./work-queue.text.ts";

type Props = {
  readonly rows: QueueSummaryQuery["workQueueSummary"];
  readonly desk: string | null;
  readonly onChange: (change: Partial<QueueFilter>) => void;
};

/** A card for each desk with what waits there; pressing one shows only its rows. */
export function QueueSummary({ rows, desk: chosen, onChange }: Props) {
  const { say, number } = useLanguage();
  return (
    <ul className="queue-desks" aria-label={say(queueText.desks)}>
      {rows.map(({ desk, waiting, dueSoon, overdue, onHold }) => (
        <li key={desk.id}>
          <button
            type="button"
            className="queue-desk"
            aria-pressed={chosen === desk.id}
            onClick={() => onChange({ desk: chosen === desk.id ? null : desk.id })}
          >
            <span className="small muted">
              {desk.role.label} · {desk.organisation.name}
            </span>
            <span className="queue-count">
              {number(waiting)} <span className="small">{say(queueText.waiting)}</span>
            </span>
            <span className="actions">
              {overdue > 0 && (
                <Badge tone="late">
                  {number(overdue)} {say(queueText.overdue)}
                </Badge>
              )}
              {dueSoon > 0 && (
                <Badge tone="soon">
                  {number(dueSoon)} {say(queueText.dueSoon)}
                </Badge>
              )}
              {onHold > 0 && (
                <Badge tone="held">
                  {number(onHold)} {say(queueText.onHold)}
                </Badge>
              )}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
