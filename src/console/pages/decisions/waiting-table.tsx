import { Link } from "wouter";
import { useLanguage } from "../../language/language.tsx";
import { text } from "./decisions.text.ts";
import type { Waiting } from "./draft-decision-page.tsx";

type Props = {
  readonly rows: readonly Waiting[];
  readonly chosen: readonly string[];
  readonly onSelect: (ids: readonly string[], on: boolean) => void;
};

/** What waits for a decision, to choose from. */
export function WaitingTable({ rows, chosen, onSelect }: Props) {
  const { say } = useLanguage();
  const all = rows.every((row) => chosen.includes(row.id));
  return (
    <div
      className="table-scroll decision-waiting"
      // Scrolled by keyboard too.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      role="region"
      aria-label={say(text.waiting)}
    >
      <table>
        <caption className="unseen">{say(text.waiting)}</caption>
        <thead>
          <tr>
            <th scope="col" className="decision-check">
              <input
                type="checkbox"
                aria-label={say(text.selectAll)}
                checked={all}
                onChange={() =>
                  onSelect(
                    rows.map((row) => row.id),
                    !all,
                  )
                }
              />
            </th>
            {[text.subject, text.unit, text.award].map((column) => (
              <th key={column.en} scope="col">
                {say(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} on={chosen.includes(row.id)} onSelect={onSelect} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type RowProps = {
  readonly row: Waiting;
  readonly on: boolean;
  readonly onSelect: Props["onSelect"];
};

function Row({ row, on, onSelect }: RowProps) {
  const { say } = useLanguage();
  return (
    <tr>
      <td className="decision-check">
        <input
          type="checkbox"
          aria-label={say(text.select, { name: row.subject.name })}
          checked={on}
          onChange={() => onSelect([row.id], !on)}
        />
      </td>
      <td>
        <Link href={`/nominations/${encodeURIComponent(row.id)}`}>{row.subject.name}</Link>
        <p className="small muted">{row.code}</p>
      </td>
      <td>{row.unit.name}</td>
      <td>
        {row.award.label}
        <p className="small muted">{row.stage.label}</p>
      </td>
    </tr>
  );
}
