import { useRef, useState } from "react";
import { useMutation } from "urql";
import { useLocation } from "wouter";
import { useKey } from "../../api/use-key.ts";
import {
  type BallotForm,
  CouncilConveneDocument,
  type CouncilLineFragment,
} from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { SelectField } from "../../parts/choices.tsx";
import { DateField, TextField } from "../../parts/fields.tsx";
import { AgendaChoice, type Chosen, entriesOf } from "./agenda-choice.tsx";
import { councilWords } from "./council-vocabulary.text.ts";
import { councilText as text } from "./council.text.ts";
import { CouncilQuestion } from "./council-question.tsx";

type Props = { readonly council: CouncilLineFragment; readonly onClose: () => void };

/** Calls a session of the council: when, where, how it votes, and on what. */
export function Convene({ council, onClose }: Props) {
  const { say } = useLanguage();
  const [, go] = useLocation();
  const [meetsOn, setMeetsOn] = useState<string | null>(null);
  const [place, setPlace] = useState("");
  const [ballotForm, setForm] = useState<BallotForm>("ELECTRONIC");
  const [chosen, setChosen] = useState<Chosen>(new Map());
  const [{ error, fetching }, convene] = useMutation(CouncilConveneDocument);
  const { key, settle } = useKey();
  const made = useRef("");
  const send = async () => {
    if (!meetsOn) return false;
    const what = { councilId: council.id, meetsOn, place, ballotForm, items: entriesOf(chosen) };
    const answer = await convene({ input: { ...what, idempotencyKey: key() } });
    settle(answer.error);
    made.current = answer.data?.conveneSession?.id ?? "";
    return Boolean(made.current);
  };
  const onDone = () => go(`/council/${encodeURIComponent(made.current)}`);
  const title = `${say(text.convene)} · ${council.name}`;
  return (
    <CouncilQuestion {...{ title, error, fetching, ends: { onDone, onClose } }} onSend={send}>
      <div className="row">
        <DateField label={say(text.day)} value={meetsOn} onChange={setMeetsOn} isRequired />
        <SelectField
          label={say(text.form)}
          choices={(["ELECTRONIC", "PAPER"] as const).map((id) => ({
            id,
            name: say(councilWords.form[id]),
          }))}
          value={ballotForm}
          onChange={(form) => form && setForm(form as BallotForm)}
        />
      </div>
      <TextField label={say(text.place)} value={place} onChange={setPlace} isRequired />
      <AgendaChoice organisationId={council.organisation.id} chosen={chosen} onChange={setChosen} />
    </CouncilQuestion>
  );
}
