import type { CombinedError } from "@urql/core";
import type { ReactNode } from "react";
import { Form } from "react-aria-components";
import { useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { Trouble } from "../../parts/states.tsx";
import { words } from "../../parts/text.ts";
import { accountsText } from "./accounts.text.ts";

/** How a question in front of the list ends. */
export type Ends = { readonly onDone: () => void; readonly onClose: () => void };

type Props = {
  readonly title: string;
  readonly error: CombinedError | undefined;
  readonly fetching: boolean;
  /** Acts, and tells whether it went through. */
  readonly onSend: () => Promise<boolean>;
  readonly ends: Ends;
  readonly children: ReactNode;
  /** It takes something away. */
  readonly danger?: boolean;
};

/** A question with its fields, the refusal of the server, and two ways out. */
export function QuestionForm({ title, error, fetching, onSend, ends, children, danger }: Props) {
  const { say } = useLanguage();
  const send = async () => {
    if (await onSend()) ends.onDone();
  };
  return (
    <Dialog title={title} onClose={ends.onClose}>
      <Form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!fetching) void send();
        }}
      >
        {children}
        <Trouble error={error} />
        <div className="dialog-foot">
          <Button onPress={ends.onClose}>{say(words.cancel)}</Button>
          <Button kind={danger ? "danger" : "main"} type="submit" isPending={fetching}>
            {say(accountsText.done)}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
