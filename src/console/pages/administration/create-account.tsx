import { useState } from "react";
import { useMutation } from "urql";
import { useKey } from "../../api/use-key.ts";
import { AccountCreateDocument } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { TextField } from "../../parts/fields.tsx";
import { accountsText } from "./accounts.text.ts";
import { DeskFields, noDesk } from "./desk-fields.tsx";
import { type Ends, Question } from "../../parts/question.tsx";

const noPerson = { fullName: "", position: "", username: "", password: "", code: "" };
type Field = keyof typeof noPerson;

/** A new person with an account and a first desk. */
export function CreateAccount(ends: Ends) {
  const { say } = useLanguage();
  const [person, setPerson] = useState(noPerson);
  const [desk, setDesk] = useState(noDesk);
  const [{ error, fetching }, create] = useMutation(AccountCreateDocument);
  const { key, settle } = useKey();
  const send = async () => {
    const { organisationId, role, cleared } = desk;
    if (!organisationId || !role) return false;
    const { code, ...rest } = person;
    const where = { organisationId, role, cleared, idempotencyKey: key() };
    const answer = await create({ input: { ...rest, ...where, code: code || null } });
    settle(answer.error);
    return Boolean(answer.data?.createAccount);
  };
  const field = (name: Field, label: keyof typeof accountsText) => (
    <TextField
      label={say(accountsText[label])}
      value={person[name]}
      onChange={(value) => setPerson({ ...person, [name]: value })}
      isRequired={name !== "code"}
      autoComplete="off"
    />
  );
  return (
    <Question title={say(accountsText.create)} {...{ error, fetching, ends }} onSend={send}>
      {field("fullName", "fullName")}
      {field("position", "position")}
      <div className="row">
        {field("username", "username")}
        {field("password", "newPassword")}
      </div>
      {field("code", "code")}
      <DeskFields value={desk} onChange={setDesk} />
    </Question>
  );
}
