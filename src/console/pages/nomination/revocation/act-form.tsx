import type { CombinedError } from "@urql/core";
import type { ReactNode } from "react";
import { Form } from "react-aria-components";
import { useQuery } from "urql";
import { refusalOf } from "../../../api/refusal.ts";
import { SideDocument } from "../../../generated/graphql.ts";
import { useLanguage } from "../../../language/language.tsx";
import { Button } from "../../../parts/button.tsx";
import { SelectField } from "../../../parts/choices.tsx";
import { Dialog } from "../../../parts/dialog.tsx";
import { Trouble } from "../../../parts/states.tsx";
import { words } from "../../../parts/text.ts";
import { revocationText } from "./revocation.text.ts";

type Props = {
  readonly title: string;
  readonly send: string;
  readonly state: {
    readonly error: CombinedError | undefined;
    readonly fetching: boolean;
    readonly stale: boolean;
  };
  readonly desk: string | null;
  readonly onDesk: (id: string | null) => void;
  readonly onSend: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A question with its fields; what was typed stays whatever the server answers. */
export function ActForm({ title, send, state, desk, onDesk, onSend, onClose, children }: Props) {
  const { say } = useLanguage();
  const { error, fetching, stale } = state;
  const asksForDesk = desk !== null || refusalOf(error)?.reason === "DESK_REQUIRED";
  return (
    <Dialog title={title} onClose={onClose}>
      <Form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!fetching) onSend();
        }}
      >
        {children}
        {asksForDesk && <DeskField value={desk} onChange={onDesk} />}
        {stale && <p className="notice">{say(revocationText.stale)}</p>}
        <Trouble error={error} />
        <div className="dialog-foot">
          <Button onPress={onClose}>{say(words.cancel)}</Button>
          <Button kind="main" type="submit" isPending={fetching}>
            {stale ? say(revocationText.onFresh) : send}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}

type DeskProps = {
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
};

/** Asked for only where the server said that several desks fit. */
function DeskField({ value, onChange }: DeskProps) {
  const { locale, say } = useLanguage();
  const [{ data }] = useQuery({ query: SideDocument, variables: { locale } });
  const desks = data?.viewer.desks ?? [];
  return (
    <SelectField
      label={say(revocationText.desk)}
      choices={desks.map(({ id, role, organisation }) => ({
        id,
        name: `${role.label} · ${organisation.name}`,
      }))}
      value={value}
      onChange={onChange}
      isRequired
    />
  );
}
