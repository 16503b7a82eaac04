import { useMutation } from "urql";
import { useKey } from "../../api/use-key.ts";
import {
  ConfirmImportDocument,
  DiscardImportDocument,
  type ImportHeadFragment,
} from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { type Ends, Question } from "../../parts/question.tsx";
import { text } from "./imports.text.ts";

type Props = { readonly list: ImportHeadFragment; readonly ends: Ends };

/** The drafts of the sound rows, all at once; wrong rows are named as left out. */
export function ConfirmList({ list, ends }: Props) {
  const { say, number } = useLanguage();
  const [{ error, fetching }, confirm] = useMutation(ConfirmImportDocument);
  const { key, settle } = useKey();
  const sound = list.soundCount ?? 0;
  const wrong = (list.rowCount ?? 0) - sound;
  const send = async () => {
    const input = {
      importId: list.id,
      seenVersion: list.version,
      onlySound: wrong > 0,
      idempotencyKey: key(),
    };
    const answer = await confirm({ input });
    settle(answer.error);
    return !answer.error;
  };
  return (
    <Question
      title={say(text.confirmTitle)}
      error={error}
      fetching={fetching}
      onSend={send}
      ends={ends}
      send={say(text.confirm, { n: number(sound) })}
    >
      <p>{say(text.confirmAll, { n: number(sound), unit: list.unit.name })}</p>
      {wrong > 0 && <p className="notice">{say(text.leavesOut, { n: number(wrong) })}</p>}
    </Question>
  );
}

export function DiscardList({ list, ends }: Props) {
  const { say } = useLanguage();
  const [{ error, fetching }, discard] = useMutation(DiscardImportDocument);
  const { key, settle } = useKey();
  const send = async () => {
    const input = { importId: list.id, seenVersion: list.version, idempotencyKey: key() };
    const answer = await discard({ input });
    settle(answer.error);
    return !answer.error;
  };
  return (
    <Question
      title={say(text.discardTitle)}
      error={error}
      fetching={fetching}
      onSend={send}
      ends={ends}
      send={say(text.discard)}
      danger
    >
      <p>{say(text.discardHint)}</p>
    </Question>
  );
}
