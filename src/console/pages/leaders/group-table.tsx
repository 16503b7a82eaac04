import type { LeadersRowFragment, NominationFilter } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { leadersText } from "./leaders.text.ts";
import { NumberLink } from "./number-link.tsx";

type Counted = "count" | "inProgress" | "overdue" | "dueSoon" | "onHold";
type Measured = "median" | "oldest";
export type Column = Counted | Measured;

type Props = {
  readonly caption: string;
  readonly heading: string;
  readonly columns: readonly Column[];
  readonly rows: readonly LeadersRowFragment[];
  readonly nameOf: (row: LeadersRowFragment) => string;
  /** What lists the nominations of a row. */
  readonly filterOf: (row: LeadersRowFragment) => NominationFilter;
};

/** A row for each group, and a list behind each of its counts. */
export function GroupTable({ caption, heading, columns, rows, nameOf, filterOf }: Props) {
  const { say } = useLanguage();
  return (
    <div className="table-scroll">
      <table>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="number">
                {say(leadersText[column])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{nameOf(row)}</th>
              {columns.map((column) => (
                <td key={column} className="number">
                  <Cell row={row} column={column} name={nameOf(row)} filter={filterOf(row)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type CellProps = {
  readonly row: LeadersRowFragment;
  readonly column: Column;
  readonly name: string;
  readonly filter: NominationFilter;
};

function Cell({ row, column, name, filter }: CellProps) {
  const { say, number } = useLanguage();
  const value = row[column];
  if (column === "median" || column === "oldest")
    return <>{value === null || value === undefined ? "–" : number(value, 1)}</>;
  const going = column === "count" ? {} : { outcomes: ["IN_PROGRESS" as const] };
  const narrowed = column === "count" || column === "inProgress" ? {} : { [column]: true };
  return (
    <NumberLink
      value={value ?? 0}
      what={`${name}, ${say(leadersText[column])}`}
      filter={{ ...filter, ...going, ...narrowed }}
    />
  );
}
