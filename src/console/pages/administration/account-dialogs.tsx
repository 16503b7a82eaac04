import { useState } from "react";
import { useMutation } from "urql";
import {
  AccountCloseDeskDocument,
  AccountDisableDocument,
  type AccountLineFragment,
  AccountOpenDeskDocument,
  AccountPasswordDocument,
} from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { TextField } from "../../parts/fields.tsx";
import { accountsText } from "./accounts.text.ts";
import { DeskFields, noDesk } from "./desk-fields.tsx";
import { type Ends, Question } from "../../parts/question.tsx";

type Props = Ends & { readonly account: AccountLineFragment };

/** Disables an account, or lets its person in again. */
export function Disable({ account, ...ends }: Props) {
  const { say } = useLanguage();
  const [{ error, fetching }, set] = useMutation(AccountDisableDocument);
  const { id: accountId, disabled, person } = account;
  const send = async () => {
    const { data } = await set({ input: { accountId, disabled: !disabled } });
    return Boolean(data?.setAccountDisabled);
  };
  const title = say(disabled ? accountsText.enable : accountsText.disable);
  return (
    <Question {...{ title, error, fetching, ends }} onSend={send} danger={!disabled}>
      <p>{disabled ? person.name : say(accountsText.askDisable, { name: person.name })}</p>
    </Question>
  );
}

/** A temporary password, which ends the open sessions. */
export function Password({ account, ...ends }: Props) {
  const { say } = useLanguage();
  const [password, setPassword] = useState("");
  const [{ error, fetching }, reset] = useMutation(AccountPasswordDocument);
  const send = async () => {
    const { data } = await reset({ input: { accountId: account.id, password } });
    return Boolean(data?.resetPassword);
  };
  const title = `${say(accountsText.password)} · ${account.person.name}`;
  return (
    <Question {...{ title, error, fetching, ends }} onSend={send}>
      <TextField
        label={say(accountsText.newPassword)}
        help={say(accountsText.tellPassword)}
        value={password}
        onChange={setPassword}
        isRequired
        autoComplete="off"
      />
    </Question>
  );
}

/** One more desk for somebody. */
export function OpenDesk({ account, ...ends }: Props) {
  const { say } = useLanguage();
  const [desk, setDesk] = useState(noDesk);
  const [{ error, fetching }, open] = useMutation(AccountOpenDeskDocument);
  const send = async () => {
    const { organisationId, role, cleared } = desk;
    if (!organisationId || !role) return false;
    const { data } = await open({
      input: { accountId: account.id, organisationId, role, cleared },
    });
    return Boolean(data?.openDesk);
  };
  const title = `${say(accountsText.openDesk)} · ${account.person.name}`;
  return (
    <Question {...{ title, error, fetching, ends }} onSend={send}>
      <DeskFields value={desk} onChange={setDesk} />
    </Question>
  );
}

type CloseProps = Props & { readonly desk: AccountLineFragment["desks"][number] };

/** Ends a desk; it stays on record. */
export function CloseDesk({ account, desk, ...ends }: CloseProps) {
  const { say } = useLanguage();
  const [{ error, fetching }, close] = useMutation(AccountCloseDeskDocument);
  const send = async () => {
    const { data } = await close({ input: { deskId: desk.id } });
    return Boolean(data?.closeDesk);
  };
  const name = `${desk.role.label} · ${desk.organisation.name}`;
  const title = say(accountsText.closeDesk, { desk: name });
  return (
    <Question {...{ title, error, fetching, ends }} onSend={send} danger>
      <p>{say(accountsText.askClose, { name: account.person.name })}</p>
    </Question>
  );
}
