import { Link, useLocation, useParams } from "wouter";
import { useLanguage } from "../../language/language.tsx";
import { BatchProgress } from "../../parts/batch/batch-progress.tsx";
import { batchText } from "../../parts/batch/batch.text.ts";
import { useBatch } from "../../parts/batch/use-batch.ts";
import { Empty, Loading, Trouble } from "../../parts/states.tsx";
import { batchesText } from "./batches.text.ts";

/** One batch: how far it has come, what was not done and why. */
export default function BatchPage() {
  const { say, dateTime } = useLanguage();
  const { id = "" } = useParams();
  const [, go] = useLocation();
  const { batch, error, fetching, again } = useBatch(id);
  if (error && !batch) return <Trouble error={error} onAgain={again} />;
  if (!batch) return fetching ? <Loading /> : <Empty title={say(batchesText.lost)} />;
  const { retryOf, retriedBy } = batch;
  return (
    <>
      <div className="page-heading">
        <div>
          <p className="small">
            <Link href="/batches">{say(batchesText.title)}</Link>
          </p>
          <h1>{batch.step.label}</h1>
          <p className="muted">
            {say(batchText.states[batch.state])} · {say(batchesText.started)}{" "}
            {dateTime(batch.startedAt)}
            {batch.finishedAt && ` · ${say(batchesText.finished)} ${dateTime(batch.finishedAt)}`}
            {retryOf && <Other id={retryOf.id} text={say(batchText.retryOf)} />}
            {retriedBy && <Other id={retriedBy.id} text={say(batchText.retriedBy)} />}
          </p>
        </div>
      </div>
      <BatchProgress id={id} onRetried={(next) => go(`/batches/${encodeURIComponent(next)}`)} />
    </>
  );
}

function Other({ id, text }: { readonly id: string; readonly text: string }) {
  return (
    <>
      {" · "}
      <Link href={`/batches/${encodeURIComponent(id)}`}>{text}</Link>
    </>
  );
}
