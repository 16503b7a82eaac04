import { useState } from "react";
import { usePages } from "../../api/pages.ts";
import {
  type AccountLineFragment,
  AccountsDocument,
  type AccountsQuery,
} from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import type { Choice } from "../../parts/choices.tsx";
import { Empty } from "../../parts/states.tsx";
import { Badge } from "../../parts/urgency.tsx";
import { AccountHistory } from "./account-history.tsx";
import { accountsText } from "./accounts.text.ts";
import { CreateAccount } from "./create-account.tsx";
import { Searched } from "./directory.tsx";
import { CloseDesk, Disable, OpenDesk, Password } from "./account-dialogs.tsx";
import { PlainTable } from "../../parts/plain-table.tsx";

type Desk = AccountLineFragment["desks"][number];
type Asking =
  | { readonly what: "create" }
  | {
      readonly what: "disable" | "password" | "openDesk" | "history";
      readonly account: AccountLineFragment;
    }
  | { readonly what: "closeDesk"; readonly account: AccountLineFragment; readonly desk: Desk };

const accountsOf = (data: AccountsQuery) => data.accounts;

/** The accounts of the viewer's organisations, and what an administrator does with them. */
export function Accounts({ administers }: { readonly administers: readonly Choice[] }) {
  const { locale, say } = useLanguage();
  const [name, setName] = useState("");
  const [asking, setAsking] = useState<Asking | null>(null);
  const variables = { filter: name ? { name } : {}, locale };
  const list = usePages(AccountsDocument, variables, accountsOf);
  if (administers.length === 0) return <Empty title={say(accountsText.notYours)} />;
  const close = () => setAsking(null);
  const done = () => {
    close();
    list.again();
  };
  return (
    <div className="stack">
      <p>
        <Button kind="main" onPress={() => setAsking({ what: "create" })}>
          {say(accountsText.create)}
        </Button>
      </p>
      <Searched search={name} onSearch={setName} list={list}>
        <div className="administration-wide">
          <PlainTable
            caption={accountsText.caption}
            columns={[
              accountsText.person,
              accountsText.username,
              accountsText.desks,
              accountsText.acts,
            ]}
            rows={list.nodes.map((account) => ({
              key: account.id,
              cells: cellsOf(account, setAsking),
            }))}
          />
        </div>
      </Searched>
      {asking && <Asked asking={asking} onDone={done} onClose={close} />}
    </div>
  );
}

function cellsOf(account: AccountLineFragment, ask: (asking: Asking) => void) {
  return [
    <Who key="who" account={account} />,
    account.username,
    <Desks
      key="desks"
      account={account}
      onClose={(desk) => ask({ what: "closeDesk", account, desk })}
    />,
    <Acts key="acts" account={account} onAsk={(what) => ask({ what, account })} />,
  ];
}

function Who({ account: { person, disabled } }: { readonly account: AccountLineFragment }) {
  const { say } = useLanguage();
  return (
    <>
      {person.name} {disabled && <Badge tone="late">{say(accountsText.disabled)}</Badge>}
      <p className="small muted">{person.position}</p>
    </>
  );
}

type DesksProps = {
  readonly account: AccountLineFragment;
  readonly onClose: (desk: Desk) => void;
};

function Desks({ account, onClose }: DesksProps) {
  const { say, date } = useLanguage();
  return (
    <ul className="stack">
      {account.desks.map((desk) => {
        const name = `${desk.role.label} · ${desk.organisation.name}`;
        return (
          <li key={desk.id} className="actions">
            <span {...(!desk.open && { className: "muted" })}>
              {name}
              {desk.cleared && ` (${say(accountsText.cleared)})`}
              {desk.validTo && `, ${say(accountsText.ended, { day: date(desk.validTo) })}`}
            </span>
            {desk.open && (
              <Button
                kind="quiet"
                aria-label={say(accountsText.closeDesk, { desk: name })}
                onPress={() => onClose(desk)}
              >
                {say(accountsText.end)}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

type ActsProps = {
  readonly account: AccountLineFragment;
  readonly onAsk: (what: "disable" | "password" | "openDesk" | "history") => void;
};

function Acts({ account, onAsk }: ActsProps) {
  const { say } = useLanguage();
  const acts = ["openDesk", "password", "disable", "history"] as const;
  return (
    <div className="actions">
      {acts.map((what) => (
        <Button key={what} onPress={() => onAsk(what)}>
          {say(what === "disable" && account.disabled ? accountsText.enable : accountsText[what])}
        </Button>
      ))}
    </div>
  );
}

type QuestionProps = {
  readonly asking: Asking;
  readonly onDone: () => void;
  readonly onClose: () => void;
};

function Asked({ asking, ...ends }: QuestionProps) {
  switch (asking.what) {
    case "create":
      return <CreateAccount {...ends} />;
    case "disable":
      return <Disable account={asking.account} {...ends} />;
    case "password":
      return <Password account={asking.account} {...ends} />;
    case "openDesk":
      return <OpenDesk account={asking.account} {...ends} />;
    case "closeDesk":
      return <CloseDesk account={asking.account} desk={asking.desk} {...ends} />;
    case "history":
      return <AccountHistory account={asking.account} onClose={ends.onClose} />;
  }
}
