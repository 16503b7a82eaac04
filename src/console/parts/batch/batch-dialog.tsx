import { useEffect, useState } from "react";
import { useMutation } from "urql";
import { Link } from "wouter";
import { useKey } from "../../api/use-key.ts";
import {
  type BatchSelectionInput,
  PreviewAdvanceDocument,
  type PreviewAdvanceMutation,
  StartBatchDocument,
} from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Button } from "../button.tsx";
import { Dialog } from "../dialog.tsx";
import { Question } from "../question.tsx";
import { Loading, Trouble } from "../states.tsx";
import { Nameless } from "../step-form/nameless.tsx";
import { type Answers, answersOf, namelessIn, noAnswers } from "../step-form/step-answers.ts";
import { StepFields } from "../step-form/step-fields.tsx";
import { words } from "../text.ts";
import { Badge } from "../urgency.tsx";
import { BatchProgress } from "./batch-progress.tsx";
import { BatchReasons } from "./batch-reasons.tsx";
import { batchText } from "./batch.text.ts";

/** One step for many: which nominations, and for which desk of the viewer. */
export type BatchAsked = {
  readonly step: { readonly key: string; readonly label: string };
  readonly selection: BatchSelectionInput;
  readonly deskId: string | null;
};

type Props = { readonly asked: BatchAsked; readonly onClose: () => void };

/** From the look ahead over the form of the step to the outcome, in one dialog. */
export function BatchDialog({ asked, onClose }: Props) {
  const { locale } = useLanguage();
  const [{ data, error }, look] = useMutation(PreviewAdvanceDocument);
  const [batchId, setBatchId] = useState<string | null>(null);
  const { step, selection, deskId } = asked;
  const again = () => void look({ input: { selection, step: step.key, deskId }, locale });
  // Looked at once, when it opens.
  // oxlint-disable-next-line react/exhaustive-deps
  useEffect(again, []);
  const title = data?.previewAdvance?.step.label ?? step.label;
  if (batchId) return <Outcome {...{ title, batchId, onClose }} onRetried={setBatchId} />;
  const preview = data?.previewAdvance;
  if (preview) return <Ask {...{ title, preview, onClose }} onStarted={setBatchId} />;
  return (
    <Dialog title={title} onClose={onClose}>
      {error ? <Trouble error={error} onAgain={again} /> : <Loading rows={3} />}
      <Foot onClose={onClose} />
    </Dialog>
  );
}

function Foot({ onClose }: Pick<Props, "onClose">) {
  const { say } = useLanguage();
  return (
    <div className="dialog-foot">
      <Button kind="main" onPress={onClose}>
        {say(words.close)}
      </Button>
    </div>
  );
}

type Preview = NonNullable<PreviewAdvanceMutation["previewAdvance"]>;
type AskProps = {
  readonly title: string;
  readonly preview: Preview;
  readonly onStarted: (batchId: string) => void;
  readonly onClose: () => void;
};

/** Who would move and who would not, and what the step asks for. */
function Ask({ title, preview, onStarted, onClose }: AskProps) {
  const { say } = useLanguage();
  const [answers, setAnswers] = useState<Answers>(noAnswers);
  const [nameless, setNameless] = useState<readonly string[]>([]);
  const { start, fetching, error } = useStart(preview, onStarted);
  const { waiting } = preview.counts;
  if (waiting === 0) {
    return (
      <Dialog title={title} onClose={onClose}>
        <div className="dialog-form">
          <p>{say(batchText.nothing)}</p>
          <Forecast preview={preview} />
          <Foot onClose={onClose} />
        </div>
      </Dialog>
    );
  }
  const send = async () => {
    const missing = namelessIn(answers, preview.requires);
    setNameless(missing);
    if (missing.length === 0) await start(answers);
    return false;
  };
  return (
    <Question
      {...{ title, error, fetching }}
      ends={{ onDone: onClose, onClose }}
      onSend={send}
      send={say(batchText.send, { n: waiting })}
    >
      <Forecast preview={preview} />
      <StepFields
        requires={preview.requires}
        desks={[]}
        answers={answers}
        onChange={setAnswers}
        nominationId={null}
      />
      <Nameless papers={nameless} />
    </Question>
  );
}

function useStart(preview: Preview, onStarted: (batchId: string) => void) {
  const { locale } = useLanguage();
  const [{ error, fetching }, send] = useMutation(StartBatchDocument);
  const { key, settle } = useKey();
  const start = async (answers: Answers) => {
    const asked = {
      ...answersOf(answers, preview.requires),
      previewId: preview.id,
      idempotencyKey: key(),
    };
    const answer = await send({ input: asked, locale });
    settle(answer.error);
    if (answer.data?.startBatch) onStarted(answer.data.startBatch.id);
  };
  return { start, error, fetching };
}

function Forecast({ preview }: { readonly preview: Preview }) {
  const { say } = useLanguage();
  const { waiting, blocked } = preview.counts;
  return (
    <div className="stack" role="status">
      <div className="actions">
        <Badge tone="good">{say(batchText.willMove, { n: waiting })}</Badge>
        {blocked > 0 && <Badge tone="soon">{say(batchText.blocked, { n: blocked })}</Badge>}
      </div>
      {blocked > 0 && <BatchReasons batch={preview} />}
    </div>
  );
}

type OutcomeProps = {
  readonly title: string;
  readonly batchId: string;
  readonly onRetried: (id: string) => void;
  readonly onClose: () => void;
};

function Outcome({ title, batchId, onRetried, onClose }: OutcomeProps) {
  const { say } = useLanguage();
  return (
    <Dialog title={title} onClose={onClose}>
      <div className="dialog-form">
        <BatchProgress id={batchId} onRetried={onRetried} />
        <div className="dialog-foot">
          <Link href={`/batches/${encodeURIComponent(batchId)}`}>{say(batchText.open)}</Link>
          <Button kind="main" onPress={onClose}>
            {say(words.close)}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
