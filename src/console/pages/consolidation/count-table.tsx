import { Link } from "wouter";
import type { ConsolidationRowPartsFragment, NominationFilter } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Badge } from "../../parts/urgency.tsx";
import { listAddress } from "../nominations/list-address.ts";
import { text } from "./consolidation.text.ts";

type Row = ConsolidationRowPartsFragment;
type Props = {
  readonly caption: string;
  readonly rows: readonly Row[];
  /** What the list of nominations behind the rows is filtered by, beside the award. */
  readonly list: NominationFilter;
  /** Whose they are, for those who hear the links one by one. */
  readonly of: string;
};

const counts = ["received", "pending", "eligible", "dropped", "returned"] as const;

/** Award by award: how many were proposed, what became of them, who stands twice, and the quota. */
export function CountTable({ caption, rows, list, of }: Props) {
  const { say, number } = useLanguage();
  const columns = [text.award, text.proposed, ...counts.map((key) => text[key])];
  return (
    <div
      className="table-scroll"
      // Scrolled by keyboard too.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      role="region"
      aria-label={caption}
    >
      <table className="consolidation-table">
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            {[...columns, text.duplicates, text.quota].map((column) => (
              <th key={column.en} scope="col">
                {say(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.award.key}>
              <th scope="row">{row.award.label}</th>
              <td className="number">
                <Behind row={row} list={list} of={of} />
              </td>
              {counts.map((key) => (
                <td key={key} className="number">
                  {number(row[key])}
                </td>
              ))}
              <td>
                <Duplicates row={row} />
              </td>
              <td>
                <Quota row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Behind({ row, list, of }: Omit<Props, "caption" | "rows"> & { readonly row: Row }) {
  const { say, number } = useLanguage();
  const n = number(row.proposed);
  return (
    <Link
      href={listAddress({ ...list, awards: [row.award.key] })}
      aria-label={say(text.list, { n, award: row.award.label, unit: of })}
    >
      {n}
    </Link>
  );
}

/** Who stands more than once, with the codes. */
function Duplicates({ row }: { readonly row: Row }) {
  const { number } = useLanguage();
  if (row.duplicateSubjects === 0) return <>–</>;
  return (
    <details>
      <summary>
        <Badge tone="late">{number(row.duplicateSubjects)}</Badge>
      </summary>
      <ul className="small">
        {row.duplicates.map(({ subjectName, nominations }) => (
          <li key={nominations[0]?.id ?? subjectName}>
            {subjectName}:{" "}
            {nominations.map(({ id, code }, at) => (
              <span key={id}>
                {at > 0 && ", "}
                <Link href={`/nominations/${encodeURIComponent(id)}`}>{code}</Link>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Quota({ row }: { readonly row: Row }) {
  const { say, number } = useLanguage();
  if (row.quotas.length === 0) return <>–</>;
  return row.quotas.map(({ key, used, limit, left, blocks, legalBasis }) => (
    <p key={key} title={legalBasis}>
      <Badge tone={left >= 0 ? "good" : blocks ? "late" : "soon"}>
        {left >= 0
          ? say(text.quotaUse, { used: number(used), limit: number(limit), left: number(left) })
          : say(text.quotaOver, { used: number(used), limit: number(limit), over: number(-left) })}
      </Badge>
    </p>
  ));
}
