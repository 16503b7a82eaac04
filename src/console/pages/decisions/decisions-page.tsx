import { Link } from "wouter";
import { usePages } from "../../api/pages.ts";
import { DecisionsListDocument, type DecisionsListQuery } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import { Empty, Loading, Trouble } from "../../parts/states.tsx";
import { words } from "../../parts/text.ts";
import { Badge } from "../../parts/urgency.tsx";
import { PlainTable } from "../../parts/plain-table.tsx";
import { cited } from "../../parts/cited.ts";
import { statusText, text } from "./decisions.text.ts";
import { asPaperFilter, RegisterFilters, useRegisterFilter } from "./register-filters.tsx";
import { StatusBadge } from "./status-badge.tsx";
import "../papers/papers.css";

type Row = DecisionsListQuery["decisions"]["edges"][number]["node"];
const listOf = (data: DecisionsListQuery) => data.decisions;

/** The decisions the viewer may see, as their registers have them. */
export default function DecisionsPage() {
  const { locale, say, number } = useLanguage();
  const { filter, set } = useRegisterFilter();
  const variables = { filter: asPaperFilter(filter), orderBy: filter.order, locale };
  const list = usePages(DecisionsListDocument, variables, listOf);
  return (
    <>
      <div className="page-heading">
        <div>
          <h1>{say(text.title)}</h1>
          {list.totalCount !== undefined && (
            <p className="muted">{say(text.total, { n: number(list.totalCount) })}</p>
          )}
        </div>
        <div className="actions no-print">
          <Link href="/decisions/draft" className="button" data-kind="main">
            {say(text.draft)}
          </Link>
        </div>
      </div>
      <RegisterFilters filter={filter} onChange={set} />
      <Trouble error={list.error} onAgain={list.again} />
      {list.nodes.length > 0 && <Register rows={list.nodes} />}
      {list.fetching && <Loading rows={6} />}
      {list.nodes.length === 0 && !list.fetching && !list.error && (
        <Empty title={say(text.empty)} />
      )}
      {list.hasMore && (
        <p className="paper-more no-print">
          <Button onPress={list.more}>{say(words.more)}</Button>
        </p>
      )}
    </>
  );
}

function Register({ rows }: { readonly rows: readonly Row[] }) {
  const { number } = useLanguage();
  return (
    <div className="paper-register">
      <PlainTable
        caption={text.caption}
        columns={[text.number, text.issuedOn, text.issuer, text.signer, text.count, text.status]}
        rows={rows.map((row) => ({
          key: row.id,
          cells: [
            <Number key="number" row={row} />,
            <IssuedOn key="day" row={row} />,
            row.issuer.name,
            <Signer key="signer" row={row} />,
            number(row.onList),
            <StatusBadge key="status" status={row.status} />,
          ],
        }))}
      />
    </div>
  );
}

function Number({ row }: { readonly row: Row }) {
  const { say } = useLanguage();
  return (
    <>
      <Link href={`/decisions/${encodeURIComponent(row.id)}`} className="paper-number">
        {cited(row) ?? say(row.status === "DRAFT" ? statusText.DRAFT : text.unnumbered)}
      </Link>{" "}
      {row.revokes && <Badge tone="late">{say(text.revokes)}</Badge>}
    </>
  );
}

function IssuedOn({ row }: { readonly row: Row }) {
  const { say, date, dateTime } = useLanguage();
  if (row.issuedOn) return <>{date(row.issuedOn)}</>;
  return <span className="small muted">{say(text.drawnUp, { at: dateTime(row.createdAt) })}</span>;
}

function Signer({ row }: { readonly row: Row }) {
  return (
    <>
      {row.signerName ?? "–"}
      {row.signerPosition && (
        <p className="small muted">
          {[row.signingCapacityLabel, row.signerPosition].filter(Boolean).join(" · ")}
        </p>
      )}
    </>
  );
}
