import { Link } from "wouter";
import { useLanguage } from "../../language/language.tsx";
import { Badge } from "../../parts/urgency.tsx";
import { cited } from "../../parts/cited.ts";
import type { Payment } from "./payments-page.tsx";
import { text } from "./payments.text.ts";
import { fundName } from "./totals.tsx";
import { useMoney } from "./use-money.ts";

type Props = {
  readonly rows: readonly Payment[];
  readonly selected: readonly string[];
  readonly onSelect: (ids: readonly string[], on: boolean) => void;
};

const columns = [
  text.subject,
  text.unit,
  text.decision,
  text.amount,
  text.due,
  text.state,
  text.handover,
] as const;

export function PaymentTable({ rows, selected, onSelect }: Props) {
  const { say } = useLanguage();
  const all = rows.every((row) => selected.includes(row.id));
  const ids = rows.map((row) => row.id);
  return (
    <div
      className="table-scroll payment-table"
      // Scrolled by keyboard too.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      role="region"
      aria-label={say(text.caption)}
    >
      <table>
        <caption className="unseen">{say(text.caption)}</caption>
        <thead>
          <tr>
            <th scope="col" className="payment-check no-print">
              <input
                type="checkbox"
                aria-label={say(text.selectAll)}
                checked={all}
                onChange={() => onSelect(ids, !all)}
              />
            </th>
            {columns.map((column) => (
              <th
                key={column.en}
                scope="col"
                {...((column === text.amount || column === text.due) && { className: "number" })}
              >
                {say(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} on={selected.includes(row.id)} onSelect={onSelect} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type RowProps = {
  readonly row: Payment;
  readonly on: boolean;
  readonly onSelect: Props["onSelect"];
};

function Row({ row, on, onSelect }: RowProps) {
  const { say, date } = useLanguage();
  const money = useMoney();
  const { id, nomination, decision, decidedOn } = row;
  return (
    <tr>
      <td className="payment-check no-print">
        <input
          type="checkbox"
          aria-label={say(text.select, { name: nomination.subject.name })}
          checked={on}
          onChange={() => onSelect([id], !on)}
        />
      </td>
      <td>
        <Link href={`/nominations/${encodeURIComponent(id)}`}>{nomination.subject.name}</Link>
        <p className="small muted">
          {nomination.award.label} · <span className="payment-code">{nomination.code}</span>
        </p>
      </td>
      <td>{nomination.unit.name}</td>
      <td>
        {decision && (
          <Link href={`/decisions/${encodeURIComponent(decision.id)}`} className="payment-code">
            {cited(decision)}
          </Link>
        )}
        <p className="small muted">{date(decidedOn)}</p>
      </td>
      <td className="number">{money(row.amount)}</td>
      <td className="number">{money(row.due)}</td>
      <td>
        <State row={row} />
        <p className="small muted payment-fund">{fundName(row, say)}</p>
      </td>
      <td>
        {nomination.handover
          ? say(text.handedOver, { day: date(nomination.handover.handedOverOn) })
          : "–"}
      </td>
    </tr>
  );
}

function State({ row: { paidOn, paidDocument, coveredBy } }: { readonly row: Payment }) {
  const { say, date } = useLanguage();
  return (
    <>
      <Badge {...(paidOn && { tone: "good" as const })}>
        {paidOn ? say(text.paidOn, { day: date(paidOn) }) : say(text.unpaid)}
      </Badge>
      {paidDocument && <p className="small muted">{paidDocument}</p>}
      {coveredBy && (
        <p className="small">
          <Link href={`/nominations/${encodeURIComponent(coveredBy.id)}`}>
            {say(text.coveredBy, { award: coveredBy.award.label })}
          </Link>
        </p>
      )}
    </>
  );
}
