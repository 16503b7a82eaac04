import { Link } from "wouter";
import { usePages } from "../../api/pages.ts";
import { SubmissionsListDocument, type SubmissionsListQuery } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import { cited } from "../../parts/cited.ts";
import { PlainTable } from "../../parts/plain-table.tsx";
import { Empty, Loading, Trouble } from "../../parts/states.tsx";
import { words } from "../../parts/text.ts";
import { Badge } from "../../parts/urgency.tsx";
import { roundName } from "../papers/round-name.ts";
import { LetterBadge, ListBadge } from "./badges.tsx";
import { asSubmissionFilter, LetterFilters, useLetterFilter } from "./letter-filters.tsx";
import { statusText, text } from "./submissions.text.ts";
import "../papers/papers.css";

type Row = SubmissionsListQuery["submissions"]["edges"][number]["node"];
const listOf = (data: SubmissionsListQuery) => data.submissions;

/** The letters the viewer may see. */
export default function SubmissionsPage() {
  const { locale, say, number } = useLanguage();
  const { filter, set } = useLetterFilter();
  const variables = { filter: asSubmissionFilter(filter), orderBy: filter.order, locale };
  const list = usePages(SubmissionsListDocument, variables, listOf);
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
          <Link href="/submissions/draft" className="button" data-kind="main">
            {say(text.draft)}
          </Link>
        </div>
      </div>
      <LetterFilters filter={filter} onChange={set} />
      <Trouble error={list.error} onAgain={list.again} />
      {list.nodes.length > 0 && <Letters rows={list.nodes} />}
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

function Letters({ rows }: { readonly rows: readonly Row[] }) {
  const { number } = useLanguage();
  return (
    <div className="paper-register">
      <PlainTable
        caption={text.caption}
        columns={[
          text.number,
          text.issuedOn,
          text.issuer,
          text.round,
          text.count,
          text.status,
          text.listStatus,
        ]}
        rows={rows.map((row) => ({
          key: row.id,
          cells: [
            <Number key="number" row={row} />,
            <IssuedOn key="day" row={row} />,
            row.issuer.name,
            row.round ? roundName(row.round) : "–",
            number(row.onList),
            <LetterBadge key="status" status={row.status} />,
            <ListBadge key="list" status={row.listStatus} />,
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
      <Link href={`/submissions/${encodeURIComponent(row.id)}`} className="paper-number">
        {cited(row) ?? say(row.status === "DRAFT" ? statusText.DRAFT : text.unnumbered)}
      </Link>{" "}
      {row.supplementary && <Badge>{say(text.supplementary)}</Badge>}
    </>
  );
}

function IssuedOn({ row }: { readonly row: Row }) {
  const { say, date, dateTime } = useLanguage();
  if (row.issuedOn) return <>{date(row.issuedOn)}</>;
  return <span className="small muted">{say(text.drawnUp, { at: dateTime(row.createdAt) })}</span>;
}
