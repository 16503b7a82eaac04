import { useState } from "react";
import {
  SessionCancelDocument,
  SessionChangeAgendaDocument,
  SessionCloseVoteDocument,
  SessionReopenDocument,
  type VoteReopening,
} from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { SelectField } from "../../parts/choices.tsx";
import { TextField } from "../../parts/fields.tsx";
import { Missing } from "./missing.tsx";
import { councilWords } from "./council-vocabulary.text.ts";
import type { Ends } from "../../parts/question.tsx";
import { CouncilQuestion } from "./council-question.tsx";
import type { Item, Session } from "./session-page.tsx";
import { sessionText as text } from "./session.text.ts";
import { useSessionAct } from "./use-session-act.ts";

type Props = Ends & { readonly session: Session };
type ItemProps = Props & { readonly item: Item };

/** Calls the session off, and says why. */
export function Cancel({ session, ...ends }: Props) {
  const { say } = useLanguage();
  const [reason, setReason] = useState("");
  const { act, error, fetching } = useSessionAct(SessionCancelDocument, session);
  const send = async () => Boolean(await act({ reason }));
  const title = say(councilWords.act.CANCEL);
  return (
    <CouncilQuestion {...{ title, error, fetching, ends }} onSend={send} danger>
      <TextField
        label={say(text.reasonCancel)}
        value={reason}
        onChange={setReason}
        isRequired
        lines={3}
      />
    </CouncilQuestion>
  );
}

/** Closes the vote on one nomination, or on all that are open. */
export function CloseVote({
  item,
  session,
  ...ends
}: Props & {
  readonly item: Item | null;
}) {
  const { say } = useLanguage();
  const { act, error, fetching } = useSessionAct(SessionCloseVoteDocument, session);
  const send = async () =>
    Boolean(await act({ nominationIds: item ? [item.nomination.id] : null }));
  const title = item ? say(text.close) : say(councilWords.act.CLOSE_VOTE);
  const asked = item ? [item] : session.items.filter(({ can }) => can.includes("CLOSE_VOTE"));
  const missing = [...new Set(asked.flatMap((one) => one.missing ?? []))];
  return (
    <CouncilQuestion {...{ title, error, fetching, ends }} onSend={send}>
      <p>
        {item ? say(text.askClose, { name: item.nomination.subject.name }) : say(text.askCloseAll)}
      </p>
      <Missing names={missing} />
    </CouncilQuestion>
  );
}

/** Votes or counts again, for a reason. */
export function Reopen({ item, session, ...ends }: ItemProps) {
  const { say } = useLanguage();
  const [kind, setKind] = useState<VoteReopening>("REVOTE");
  const [reason, setReason] = useState("");
  const { act, error, fetching } = useSessionAct(SessionReopenDocument, session);
  const send = async () => Boolean(await act({ nominationId: item.nomination.id, kind, reason }));
  const title = `${say(text.reopen)} · ${item.nomination.subject.name}`;
  return (
    <CouncilQuestion {...{ title, error, fetching, ends }} onSend={send}>
      <p className="muted">{say(text.revotesLeft, { n: item.revotesLeft })}</p>
      <SelectField
        label={say(text.what)}
        choices={(["REVOTE", "CORRECTION"] as const).map((id) => ({
          id,
          name: say(councilWords.reopening[id]),
        }))}
        value={kind}
        onChange={(chosen) => chosen && setKind(chosen as VoteReopening)}
      />
      <TextField
        label={say(text.reason)}
        value={reason}
        onChange={setReason}
        isRequired
        lines={3}
      />
    </CouncilQuestion>
  );
}

/** Takes a nomination off the agenda. */
export function TakeOff({ item, session, ...ends }: ItemProps) {
  const { say } = useLanguage();
  const { act, error, fetching } = useSessionAct(SessionChangeAgendaDocument, session);
  const send = async () => Boolean(await act({ remove: [item.nomination.id] }));
  const title = say(text.remove);
  return (
    <CouncilQuestion {...{ title, error, fetching, ends }} onSend={send} danger>
      <p>{say(text.askRemove, { name: item.nomination.subject.name })}</p>
    </CouncilQuestion>
  );
}
