import { useState } from "react";
import { useMutation } from "urql";
import { useKey } from "../../api/use-key.ts";
import {
  CouncilAddMemberDocument,
  CouncilEndMembershipDocument,
  type CouncilPosition,
} from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { SelectField } from "../../parts/choices.tsx";
import { CheckField, DateField, TextField } from "../../parts/fields.tsx";
import { councilWords } from "./council-vocabulary.text.ts";
import { councilText as text } from "./council.text.ts";
import type { Member } from "./members-page.tsx";
import { PersonField } from "./person-field.tsx";
import type { Ends } from "../../parts/question.tsx";
import { CouncilQuestion } from "./council-question.tsx";

const positions = Object.keys(councilWords.position) as CouncilPosition[];
type Term = { readonly validFrom: string | null; readonly validTo: string | null };

/** Makes somebody a member, on the document that names him. */
export function AddMember({ council, ...ends }: Ends & { readonly council: { id: string } }) {
  const { locale, say } = useLanguage();
  const [personId, setPersonId] = useState<string | null>(null);
  const [position, setPosition] = useState<CouncilPosition>("MEMBER");
  const [votes, setVotes] = useState(true);
  const [establishedBy, setDocument] = useState("");
  const [term, setTerm] = useState<Term>({ validFrom: null, validTo: null });
  const [{ error, fetching }, add] = useMutation(CouncilAddMemberDocument);
  const { key, settle } = useKey();
  const send = async () => {
    if (!personId) return false;
    const who = { councilId: council.id, personId, position, votes, establishedBy, ...term };
    const answer = await add({ input: { ...who, idempotencyKey: key() }, locale });
    settle(answer.error);
    return Boolean(answer.data?.addCouncilMember);
  };
  return (
    <CouncilQuestion title={say(text.addMember)} {...{ error, fetching, ends }} onSend={send}>
      <PersonField label={say(text.findPerson)} value={personId} onChange={setPersonId} />
      <SelectField
        label={say(text.position)}
        choices={positions.map((id) => ({ id, name: say(councilWords.position[id]) }))}
        value={position}
        onChange={(chosen) => chosen && setPosition(chosen as CouncilPosition)}
      />
      <CheckField isSelected={votes} onChange={setVotes}>
        {say(text.votes)}
      </CheckField>
      <TextField
        label={say(text.decision)}
        value={establishedBy}
        onChange={setDocument}
        isRequired
      />
      <div className="row">
        <DateField
          label={say(text.since)}
          value={term.validFrom}
          onChange={(validFrom) => setTerm({ ...term, validFrom })}
        />
        <DateField
          label={say(text.until)}
          value={term.validTo}
          onChange={(validTo) => setTerm({ ...term, validTo })}
        />
      </div>
    </CouncilQuestion>
  );
}

/** Ends a membership; it stays on record. */
export function EndMembership({ member, ...ends }: Ends & { readonly member: Member }) {
  const { locale, say } = useLanguage();
  const [establishedBy, setDocument] = useState("");
  const [validTo, setValidTo] = useState<string | null>(null);
  const [{ error, fetching }, end] = useMutation(CouncilEndMembershipDocument);
  const send = async () => {
    const { data } = await end({ input: { memberId: member.id, establishedBy, validTo }, locale });
    return Boolean(data?.endCouncilMembership);
  };
  const { name } = member.person;
  const title = say(text.endOf, { name });
  return (
    <CouncilQuestion {...{ title, error, fetching, ends }} onSend={send} danger>
      <p>{say(text.askEnd, { name })}</p>
      <TextField
        label={say(text.decision)}
        value={establishedBy}
        onChange={setDocument}
        isRequired
      />
      <DateField
        label={say(text.until)}
        help={say(text.lastDayHelp)}
        value={validTo}
        onChange={setValidTo}
      />
    </CouncilQuestion>
  );
}
