import { useState } from "react";
import { SessionChangeAgendaDocument } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { AgendaChoice, type Chosen, entriesOf } from "./agenda-choice.tsx";
import { councilWords } from "./council-vocabulary.text.ts";
import type { Ends } from "../../parts/question.tsx";
import { CouncilQuestion } from "./council-question.tsx";
import type { Session } from "./session-page.tsx";
import { useSessionAct } from "./use-session-act.ts";

/** Puts more of what waits for the council on the agenda. */
export function AddToAgenda({ session, ...ends }: Ends & { readonly session: Session }) {
  const { say } = useLanguage();
  const [chosen, setChosen] = useState<Chosen>(new Map());
  const { act, error, fetching } = useSessionAct(SessionChangeAgendaDocument, session);
  const send = async () => Boolean(await act({ add: entriesOf(chosen) }));
  const { council } = session.head;
  const title = say(councilWords.act.CHANGE_AGENDA);
  if (!council) return null;
  return (
    <CouncilQuestion {...{ title, error, fetching, ends }} onSend={send}>
      <AgendaChoice
        organisationId={council.organisation.id}
        without={session.items.map(({ nomination }) => nomination.id)}
        chosen={chosen}
        onChange={setChosen}
      />
    </CouncilQuestion>
  );
}
