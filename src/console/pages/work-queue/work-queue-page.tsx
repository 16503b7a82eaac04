import { useCallback, useState } from "react";
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
import type { BulkChoice } from "./bulk-choices.ts";
import { BulkForm, BulkStep } from "./bulk-step.tsx";
import { asNominationFilter, useQueueFilter } from "./queue-filter.ts";
import { QueueFilters } from "./queue-filters.tsx";
import { QueueSummary } from "./queue-summary.tsx";
import { QueueTable } from "./queue-table.tsx";
import { SessionsWaiting } from "./sessions-waiting.tsx";
import { queueText } from "./work-queue.text.ts";
import "./work-queue.css";

const listOf = (data: WorkQueueQuery) => data.workQueue;

/** What waits for the viewer, most urgent first, and what he can do with it. */
export function WorkQueuePage() {
  const { locale, say, number } = useLanguage();
  const { session } = useSession();
  const { filter, set } = useQueueFilter();
  const [summary, askSummary] = useQuery({ query: QueueSummaryDocument, variables: { locale } });
  const deskId = filter.desk ?? session?.deskId ?? null;
  const variables = { filter: asNominationFilter(filter), orderBy: filter.order, deskId, locale };
  const queue = usePages(WorkQueueDocument, variables, listOf);
  const { selected, select, clear } = useSelection();
  const [asking, setAsking] = useState<BulkChoice | null>(null);
  const rows = queue.nodes.filter((row) => selected.has(row.id));
  const again = () => {
    setAsking(null);
    clear();
    queue.again();
    askSummary({ requestPolicy: "network-only" });
  };
  return (
    <>
      <div className="page-heading">
        <h1>{say(queueText.title)}</h1>
        {queue.totalCount !== undefined && (
          <p className="muted">{say(queueText.total, { n: number(queue.totalCount) })}</p>
        )}
      </div>
      <SessionsWaiting />
      <QueueSummary rows={summary.data?.workQueueSummary ?? []} desk={filter.desk} onChange={set} />
      <QueueFilters filter={filter} onChange={set} awards={summary.data?.awards ?? []} />
      <Trouble error={queue.error} onAgain={queue.again} />
      {rows.length > 0 && <BulkStep rows={rows} onClear={clear} onAsk={setAsking} />}
      {asking && <BulkForm choice={asking} onDone={again} />}
      {queue.nodes.length > 0 && (
        <QueueTable
          rows={queue.nodes}
          selected={selected}
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

function NothingWaits({ filtered }: { readonly filtered: boolean }) {
  const { say } = useLanguage();
  if (filtered) return <Empty title={say(queueText.emptyFiltered)} />;
  return (
    <Empty title={say(queueText.emptyTitle)}>
      <p>{say(queueText.emptyText)}</p>
    </Empty>
  );
}

function useSelection() {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const select = useCallback((ids: readonly string[], on: boolean) => {
    setSelected((before) => {
      const next = new Set(before);
      for (const id of ids) {
        if (on) next.add(id);
        else next.delete(id);
      }
      return next;
    });
  }, []);
  const clear = useCallback(() => setSelected(new Set()), []);
  return { selected, select, clear };
}
