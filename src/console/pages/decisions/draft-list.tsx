import { useState } from "react";
import { useMutation } from "urql";
import { Link } from "wouter";
import type { Pages } from "../../api/pages.ts";
import { refusalOf } from "../../api/refusal.ts";
import {
  type DecisionNominationFragment,
  DecisionRemoveDocument,
} from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import { Loading, Trouble } from "../../parts/states.tsx";
import { words } from "../../parts/text.ts";
import { PlainTable } from "../../parts/plain-table.tsx";
import { Question } from "../../parts/question.tsx";
import type { DecisionHead } from "./decision-page.tsx";
import { text } from "./decisions.text.ts";

type Line = {
  readonly id: string;
  readonly position: number;
  readonly leftAt?: string | null;
  readonly nomination: DecisionNominationFragment;
};
type Props = {
  readonly decision: DecisionHead;
  readonly lines: Pages<Line>;
  readonly onChanged: () => void;
};

/** Who stands on the draft; it can still lose some of them. */
export function DraftList({ decision, lines, onChanged }: Props) {
  const { say } = useLanguage();
  const [leaving, setLeaving] = useState<DecisionNominationFragment | null>(null);
  const close = () => {
    setLeaving(null);
    onChanged();
  };
  return (
    <section className="panel stack paper-list" aria-labelledby="list">
      <h2 id="list">{say(text.list)}</h2>
      <Trouble error={lines.error} onAgain={lines.again} />
      {lines.nodes.length > 0 && (
        <Lines lines={lines.nodes} mayChange={decision.mayChangeList} onPress={setLeaving} />
      )}
      {lines.fetching && <Loading />}
      {lines.hasMore && (
        <div className="no-print">
          <Button onPress={lines.more}>{say(words.more)}</Button>
        </div>
      )}
      {leaving && (
        <TakeOff
          decision={decision}
          nomination={leaving}
          onDone={close}
          onClose={() => setLeaving(null)}
          onChanged={onChanged}
        />
      )}
    </section>
  );
}

type LinesProps = {
  readonly lines: readonly Line[];
  readonly mayChange: boolean;
  readonly onPress: OffProps["onPress"];
};

function Lines({ lines, mayChange, onPress }: LinesProps) {
  const columns = [text.position, text.subject, text.unit, text.award];
  return (
    <PlainTable
      caption={text.list}
      columns={mayChange ? [...columns, text.act] : columns}
      rows={lines.map((line) => ({
        key: line.id,
        cells: [
          line.position,
          <Who key="who" line={line} />,
          line.nomination.unit.name,
          line.nomination.award.label,
          ...(mayChange ? [<Off key="off" line={line} onPress={onPress} />] : []),
        ],
      }))}
    />
  );
}

function Who({ line: { nomination, leftAt } }: { readonly line: Line }) {
  const { say, dateTime } = useLanguage();
  const { id, subject, code } = nomination;
  return (
    <>
      <Link
        href={`/nominations/${encodeURIComponent(id)}`}
        {...(leftAt && { className: "paper-left" })}
      >
        {subject.name}
      </Link>
      <p className="small muted">
        {[subject.position, code, leftAt && say(text.left, { at: dateTime(leftAt) })]
          .filter(Boolean)
          .join(" · ")}
      </p>
    </>
  );
}

type OffProps = {
  readonly line: Line;
  readonly onPress: (nomination: DecisionNominationFragment) => void;
};

function Off({ line: { nomination, leftAt }, onPress }: OffProps) {
  const { say } = useLanguage();
  if (leftAt) return null;
  return (
    <Button
      kind="quiet"
      aria-label={say(text.takeOff, { name: nomination.subject.name })}
      onPress={() => onPress(nomination)}
    >
      {say(text.off)}
    </Button>
  );
}

type TakeOffProps = {
  readonly decision: DecisionHead;
  readonly nomination: DecisionNominationFragment;
  readonly onDone: () => void;
  readonly onClose: () => void;
  readonly onChanged: () => void;
};

function TakeOff({ decision, nomination, onDone, onClose, onChanged }: TakeOffProps) {
  const { say } = useLanguage();
  const [{ error, fetching }, remove] = useMutation(DecisionRemoveDocument);
  const send = async () => {
    const { data, error: refused } = await remove({
      input: {
        decisionId: decision.id,
        seenVersion: decision.version,
        nominationIds: [nomination.id],
      },
    });
    if (refusalOf(refused)?.code === "STALE") onChanged();
    return Boolean(data?.removeFromDecision);
  };
  const { name } = nomination.subject;
  return (
    <Question
      title={say(text.takeOff, { name })}
      {...{ error, fetching, ends: { onDone, onClose } }}
      onSend={send}
      danger
    >
      <p>{say(text.askOff, { name })}</p>
    </Question>
  );
}
