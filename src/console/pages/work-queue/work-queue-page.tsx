import { useQuery } from "urql";
import {
  QueueSummaryDocument,
  WorkQueueDocument,
  type WorkQueueQuery,
} from "../../generated/graphql.ts";
import { usePages } from "../../api/pages.ts";
import { useSession } from "../../api/session.ts";
import { useLanguage } from "../../language/language.tsx";
import { Empty, Loading, Trouble } from "../../parts/states.tsx";
import { Bulk } from "./bulk.tsx";
import { asNominationFilter, useQueueFilter } from "./queue-filter.ts";
import { QueueFilters } from "./queue-filters.tsx";
import { QueueSummary } from "./queue-summary.tsx";
import { QueueTable } from "./queue-table.tsx";
import { SessionsWaiting } from "./sessions-waiting.tsx";
import { useSelection } from "./use-selection.ts";
import { queueText } from "./work-queue.text.ts";
import "./work-queue.css";

const listOf = (data: WorkQueueQuery) => data.workQueue;

/** What waits for the viewer, most urgent first, and what he can do with it. */
export function WorkQueuePage() {
  const { locale } = useLanguage();
  const { session } = useSession();
  const { filter, set } = useQueueFilter();
  const [summary, askSummary] = useQuery({ query: QueueSummaryDocument, variables: { locale } });
  const deskId = filter.desk ?? session?.deskId ?? null;
  const variables = { filter: asNominationFilter(filter), orderBy: filter.order, deskId, locale };
  const queue = usePages(WorkQueueDocument, variables, listOf);
  const { ids, all, select, selectAll, clear } = useSelection(JSON.stringify(variables));
  const rows = all ? queue.nodes : queue.nodes.filter((row) => ids.has(row.id));
  const again = () => {
    clear();
    queue.again();
    askSummary({ requestPolicy: "network-only" });
  };
  return (
    <>
      <QueueHeading total={queue.totalCount} />
      <SessionsWaiting />
      <QueueSummary rows={summary.data?.workQueueSummary ?? []} desk={filter.desk} onChange={set} />
      <QueueFilters filter={filter} onChange={set} awards={summary.data?.awards ?? []} />
      <Trouble error={queue.error} onAgain={queue.again} />
      <Bulk
        {...{ rows, all }}
        total={queue.totalCount ?? 0}
        everything={{ workQueue: { filter: variables.filter, deskId } }}
        onAll={selectAll}
        onClear={clear}
        onDone={again}
      />
      {queue.nodes.length > 0 && (
        <QueueTable
          rows={queue.nodes}
          selected={all ? new Set(rows.map((row) => row.id)) : ids}
          onSelect={select}
          hasMore={queue.hasMore}
          onMore={queue.more}
        />
      )}
      {queue.nodes.length === 0 && queue.fetching && <Loading rows={8} />}
      {queue.nodes.length === 0 && !queue.fetching && !queue.error && (
        <NothingWaits filtered={Object.keys(variables.filter).length > 0} />
      )}
    </>
  );
}

function QueueHeading({ total }: { readonly total: number | undefined }) {
  const { say, number } = useLanguage();
  return (
    <div className="page-heading">
      <h1>{say(queueText.title)}</h1>
      {total !== undefined && <p className="muted">{say(queueText.total, { n: number(total) })}</p>}
    </div>
  );
}

function NothingWaits({ filtered }: { readonly filtered: boolean }) {
  const { say } = useLanguage();
  if (filtered) return <Empty title={say(queueText.emptyFiltered)} />;
  return (
    <Empty title={say(queueText.emptyTitle)}>
      <p>{say(queueText.emptyText)}</p>
    </Empty>
  );
}
