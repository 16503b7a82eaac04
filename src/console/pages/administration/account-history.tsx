import { useQuery } from "urql";
import { type AccountLineFragment, AccountActsDocument } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { Loading, Trouble } from "../../parts/states.tsx";
import { words } from "../../parts/text.ts";
import { accountsText, actNames } from "./accounts.text.ts";

type Props = { readonly account: AccountLineFragment; readonly onClose: () => void };

/** What administrators did with an account, the latest first. */
export function AccountHistory({ account, onClose }: Props) {
  const { locale, say, dateTime } = useLanguage();
  const [{ data, error }] = useQuery({
    query: AccountActsDocument,
    variables: { id: account.id, locale },
    requestPolicy: "network-only",
  });
  const node = data?.node;
  const acts = node && "acts" in node ? node.acts.edges.map((edge) => edge.node) : null;
  return (
    <Dialog title={say(accountsText.historyOf, { name: account.person.name })} onClose={onClose}>
      <Trouble error={error} />
      {!acts && !error && <Loading />}
      {acts?.length === 0 && <p className="muted">{say(accountsText.noHistory)}</p>}
      <ul className="stack dialog-form">
        {acts?.map((act) => (
          <li key={`${act.requestId} ${act.kind} ${act.at}`}>
            <strong>{say(actNames[act.kind])}</strong>
            {act.desk && ` · ${act.desk.role.label} · ${act.desk.organisation.name}`}
            <p className="small muted">
              {dateTime(act.at)} · {act.personName}
            </p>
          </li>
        ))}
      </ul>
      <div className="dialog-foot">
        <Button onPress={onClose}>{say(words.close)}</Button>
      </div>
    </Dialog>
  );
}
