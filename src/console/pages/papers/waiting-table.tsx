import { Link } from "wouter";
import { type Text, useLanguage } from "../../language/language.tsx";
import { papersText as text } from "./papers.text.ts";

/** A nomination that waits for a paper. */
export type Waiting = {
  readonly id: string;
  readonly code: string;
  readonly subject: { readonly name: string };
  readonly unit: { readonly name: string };
  readonly award: { readonly label: string };
  readonly stage: { readonly label: string };
};

type Props = {
  readonly caption: Text;
  readonly rows: readonly Waiting[];
  readonly chosen: readonly string[];
  readonly onSelect: (ids: readonly string[], on: boolean) => void;
};

/** What waits for a paper, to choose from. */
export function WaitingTable({ caption, rows, chosen, onSelect }: Props) {
  const { say } = useLanguage();
  const all = rows.every((row) => chosen.includes(row.id));
  return (
    <div
      className="table-scroll paper-waiting"
      // Scrolled by keyboard too.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      role="region"
      aria-label={say(caption)}
    >
      <table>
        <caption className="unseen">{say(caption)}</caption>
        <thead>
          <tr>
            <th scope="col" className="paper-check">
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
      <td className="paper-check">
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
