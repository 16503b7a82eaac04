import { useState } from "react";
import { useMutation } from "urql";
import { useKey } from "../../api/use-key.ts";
import { SubmissionRecallDocument } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { TextField } from "../../parts/fields.tsx";
import { type Ends, Question } from "../../parts/question.tsx";
import type { LetterHead } from "./submission-page.tsx";
import { text } from "./submissions.text.ts";
import { useFreshVersion } from "./use-letter-step.ts";

type Props = { readonly letter: LetterHead; readonly ends: Ends };

/** The question before a letter is taken back. */
export function RecallForm({ letter, ends }: Props) {
  const { say } = useLanguage();
  const [{ error, fetching }, recall] = useMutation(SubmissionRecallDocument);
  const { seenVersion, look } = useFreshVersion(letter);
  const { key, settle } = useKey();
  const [note, setNote] = useState("");
  const send = async () => {
    const { data, error: refused } = await recall({
      input: {
        submissionId: letter.id,
        seenVersion,
        note: note.trim() || null,
        idempotencyKey: key(),
      },
    });
    if (settle(refused)?.code === "STALE") await look();
    return Boolean(data?.recallSubmission);
  };
  return (
    <Question
      title={say(text.recall)}
      {...{ error, fetching, ends }}
      onSend={send}
      stale={text.stale}
      danger
    >
      <p>{say(text.recallHelp)}</p>
      <TextField label={say(text.note)} value={note} onChange={setNote} lines={3} />
    </Question>
  );
}
