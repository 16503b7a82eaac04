import { Link } from "wouter";
import { usePages } from "../../api/pages.ts";
import {
  type BatchStandingFragment,
  BatchesListDocument,
  type BatchesListQuery,
} from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { batchText } from "../../parts/batch/batch.text.ts";
import { Button } from "../../parts/button.tsx";
import { Empty, Loading, Trouble } from "../../parts/states.tsx";
import { words } from "../../parts/text.ts";
import { Badge, type Tone } from "../../parts/urgency.tsx";
import { batchesText } from "./batches.text.ts";

const listOf = (data: BatchesListQuery) => data.batches;
const columns = ["step", "started", "state", "moved", "stopped"] as const;
const tones: Readonly<Record<BatchStandingFragment["state"], Tone>> = {
  PREVIEW: "held",
  RUNNING: "gold",
  DONE: "good",
  CANCELLED: "held",
};

/** What the viewer had done for many nominations at once, last one first. */
export default function BatchesPage() {
  const { locale, say, number } = useLanguage();
  const list = usePages(BatchesListDocument, { locale }, listOf);
  return (
    <>
      <div className="page-heading">
        <h1>{say(batchesText.title)}</h1>
        {list.totalCount !== undefined && (
          <p className="muted">{say(batchesText.total, { n: number(list.totalCount) })}</p>
        )}
      </div>
      <Trouble error={list.error} onAgain={list.again} />
      {list.nodes.length > 0 && <List rows={list.nodes} />}
      {list.fetching && <Loading rows={6} />}
      {list.nodes.length === 0 && !list.fetching && !list.error && (
        <Empty title={say(batchesText.empty)}>
          <p>{say(batchesText.emptyText)}</p>
        </Empty>
      )}
      {list.hasMore && (
        <p className="more">
          <Button onPress={list.more}>{say(words.more)}</Button>
        </p>
      )}
    </>
  );
}

function List({ rows }: { readonly rows: readonly BatchStandingFragment[] }) {
  const { say } = useLanguage();
  return (
    <div className="table-scroll">
      <table>
        <caption className="unseen">{say(batchesText.caption)}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {say(batchesText[column])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ row }: { readonly row: BatchStandingFragment }) {
  const { say, dateTime, number } = useLanguage();
  const { total, moved, blocked, refused, failed, cancelled } = row.counts;
  return (
    <tr>
      <td>
        <Link href={`/batches/${encodeURIComponent(row.id)}`}>{row.step.label}</Link>
        {row.retryOf && <p className="small muted">{say(batchText.retryOf)}</p>}
      </td>
      <td>{dateTime(row.startedAt)}</td>
      <td>
        <Badge tone={tones[row.state]}>{say(batchText.states[row.state])}</Badge>
      </td>
      <td>
        {number(moved)}/{number(total)}
      </td>
      <td>{number(blocked + refused + failed + cancelled)}</td>
    </tr>
  );
}
