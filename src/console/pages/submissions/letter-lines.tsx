import { useState } from "react";
import { useMutation } from "urql";
import { Link } from "wouter";
import type { Pages } from "../../api/pages.ts";
import { refusalOf } from "../../api/refusal.ts";
import {
  type SubmissionNominationFragment,
  SubmissionRemoveDocument,
} from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import { PlainTable } from "../../parts/plain-table.tsx";
import { type Ends, Question } from "../../parts/question.tsx";
import { Loading, Trouble } from "../../parts/states.tsx";
import { words } from "../../parts/text.ts";
import { StateBadge } from "./badges.tsx";
import type { LetterHead, LetterLine } from "./submission-page.tsx";
import { text } from "./submissions.text.ts";

type Props = {
  readonly letter: LetterHead;
  readonly lines: Pages<LetterLine>;
  readonly onChanged: () => void;
};

/** Who stands on the letter and what became of each; a draft can still lose some. */
export function LetterLines({ letter, lines, onChanged }: Props) {
  const { say } = useLanguage();
  const [leaving, setLeaving] = useState<SubmissionNominationFragment | null>(null);
  const onClose = () => setLeaving(null);
  const onDone = () => {
    onClose();
    onChanged();
  };
  const columns = [text.position, text.subject, text.unit, text.award, text.state];
  return (
    <section className="panel stack paper-list" aria-labelledby="list">
      <h2 id="list">{say(text.list)}</h2>
      <Trouble error={lines.error} onAgain={lines.again} />
      {lines.nodes.length > 0 && (
        <PlainTable
          caption={text.list}
          columns={letter.mayChangeList ? [...columns, text.act] : columns}
          rows={lines.nodes.map((line) => ({
            key: line.id,
            cells: [
              line.position,
              <Who key="who" line={line} />,
              line.nomination.unit.name,
              line.nomination.award.label,
              <State key="state" line={line} />,
              ...(letter.mayChangeList
                ? [<Off key="off" line={line} onPress={() => setLeaving(line.nomination)} />]
                : []),
            ],
          }))}
        />
      )}
      {lines.fetching && <Loading />}
      {lines.hasMore && (
        <div className="no-print">
          <Button onPress={lines.more}>{say(words.more)}</Button>
        </div>
      )}
      {leaving && (
        <TakeOff
          letter={letter}
          nomination={leaving}
          ends={{ onDone, onClose }}
          onChanged={onChanged}
        />
      )}
    </section>
  );
}

function Who({ line: { nomination, leftAt } }: { readonly line: LetterLine }) {
  const { id, subject, code } = nomination;
  return (
    <>
      <Link
        href={`/nominations/${encodeURIComponent(id)}`}
        {...(leftAt && { className: "paper-left" })}
      >
        {subject.name}
      </Link>
      <p className="small muted">{[subject.position, code].filter(Boolean).join(" · ")}</p>
    </>
  );
}

function State({ line: { state, nomination, leftAt } }: { readonly line: LetterLine }) {
  const { say, dateTime } = useLanguage();
  return (
    <>
      {state && <StateBadge state={state} />}
      <p className="small muted">
        {[nomination.stage.label, leftAt && say(text.left, { at: dateTime(leftAt) })]
          .filter(Boolean)
          .join(" · ")}
      </p>
    </>
  );
}

function Off({ line, onPress }: { readonly line: LetterLine; readonly onPress: () => void }) {
  const { say } = useLanguage();
  if (line.leftAt) return null;
  const { name } = line.nomination.subject;
  return (
    <Button kind="quiet" aria-label={say(text.takeOff, { name })} onPress={onPress}>
      {say(text.off)}
    </Button>
  );
}

type TakeOffProps = {
  readonly letter: LetterHead;
  readonly nomination: SubmissionNominationFragment;
  readonly ends: Ends;
  readonly onChanged: () => void;
};

function TakeOff({ letter, nomination, ends, onChanged }: TakeOffProps) {
  const { say } = useLanguage();
  const [{ error, fetching }, remove] = useMutation(SubmissionRemoveDocument);
  const send = async () => {
    const { data, error: refused } = await remove({
      input: {
        submissionId: letter.id,
        seenVersion: letter.version,
        nominationIds: [nomination.id],
      },
    });
    if (refusalOf(refused)?.code === "STALE") onChanged();
    return Boolean(data?.removeFromSubmission);
  };
  const { name } = nomination.subject;
  return (
    <Question
      title={say(text.takeOff, { name })}
      {...{ error, fetching, ends }}
      onSend={send}
      danger
    >
      <p>{say(text.askOff, { name })}</p>
    </Question>
  );
}
