import { useMutation } from "urql";
import { useKey } from "../../api/use-key.ts";
import {
  type BatchStandingFragment,
  CancelBatchDocument,
  RetryBatchDocument,
} from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Button } from "../button.tsx";
import { Loading, Trouble } from "../states.tsx";
import { Badge } from "../urgency.tsx";
import { BatchReasons } from "./batch-reasons.tsx";
import { batchText } from "./batch.text.ts";
import { useBatch } from "./use-batch.ts";
import "./batch.css";

type Props = {
  readonly id: string;
  /** Another batch tries again what was left of this one. */
  readonly onRetried: (id: string) => void;
};

/** How far a batch has come, what could not be done and why, and what can be done about it. */
export function BatchProgress({ id, onRetried }: Props) {
  const { say } = useLanguage();
  const { batch, error, fetching, again } = useBatch(id);
  if (!batch) return fetching ? <Loading rows={2} /> : <Trouble error={error} onAgain={again} />;
  const { total, blocked, waiting, moved } = batch.counts;
  const all = total - blocked;
  return (
    <div className="stack">
      <div className="stack" role="status">
        <p>
          <Badge tone={moved === all ? "good" : "soon"}>
            {say(batchText.doneOf, { n: moved, all })}
          </Badge>
        </p>
        <Counts batch={batch} />
      </div>
      {batch.state === "RUNNING" && (
        <>
          <progress
            className="batch-bar"
            max={all}
            value={all - waiting}
            aria-label={say(batchText.progress)}
          />
          <p className="small muted">{say(batchText.leave)}</p>
        </>
      )}
      {batch.state !== "RUNNING" && batch.reasons.length > 0 && (
        <>
          <h3>{say(batchText.stopped)}</h3>
          <BatchReasons batch={batch} />
        </>
      )}
      <Trouble error={error} onAgain={again} />
      <BatchActs batch={batch} onRetried={onRetried} />
    </div>
  );
}

function Counts({ batch: { counts } }: { readonly batch: BatchStandingFragment }) {
  const { say } = useLanguage();
  const { waiting, refused, failed, blocked, cancelled } = counts;
  const shown = [
    [waiting, batchText.waiting, undefined],
    [refused, batchText.refused, "late"],
    [failed, batchText.failed, "late"],
    [blocked, batchText.blocked, "soon"],
    [cancelled, batchText.left, "held"],
  ] as const;
  return (
    <div className="actions">
      {shown.map(([n, text, tone]) =>
        n > 0 ? (
          <Badge key={text.en} {...(tone && { tone })}>
            {say(text, { n })}
          </Badge>
        ) : null,
      )}
    </div>
  );
}

type ActsProps = { readonly batch: BatchStandingFragment; readonly onRetried: Props["onRetried"] };

function BatchActs({ batch, onRetried }: ActsProps) {
  const { locale, say } = useLanguage();
  const [cancelling, cancel] = useMutation(CancelBatchDocument);
  const [retrying, retry] = useMutation(RetryBatchDocument);
  const { key, settle } = useKey();
  const left = batch.counts.refused + batch.counts.failed;
  const input = () => ({ batchId: batch.id, idempotencyKey: key() });
  const again = async () => {
    const { data, error } = await retry({ input: input(), locale });
    settle(error);
    if (data?.retryBatch) onRetried(data.retryBatch.id);
  };
  const stop = async () => settle((await cancel({ input: input(), locale })).error);
  const running = batch.state === "RUNNING";
  return (
    <>
      <Trouble error={cancelling.error ?? retrying.error} />
      <div className="actions no-print">
        {running && (
          <Button isPending={cancelling.fetching} onPress={() => void stop()}>
            {say(batchText.stop)}
          </Button>
        )}
        {!running && left > 0 && !batch.retriedBy && (
          <Button isPending={retrying.fetching} onPress={() => void again()}>
            {say(batchText.retry, { n: left })}
          </Button>
        )}
      </div>
    </>
  );
}
