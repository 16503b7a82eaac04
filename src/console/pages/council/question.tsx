import type { CombinedError } from "@urql/core";
import type { ReactNode } from "react";
import { Form } from "react-aria-components";
import { refusalOf } from "../../api/refusal.ts";
import { useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { Trouble } from "../../parts/states.tsx";
import { words } from "../../parts/text.ts";
import { sessionText } from "./session.text.ts";

/** How a question in front of the page ends. */
export type Ends = { readonly onDone: () => void; readonly onClose: () => void };

type Props = {
  readonly title: string;
  readonly error: CombinedError | undefined;
  readonly fetching: boolean;
  /** Acts, and tells whether it went through. */
  readonly onSend: () => Promise<boolean>;
  readonly ends: Ends;
  readonly children: ReactNode;
  /** What the button says, where it is not the usual word. */
  readonly send?: string;
  /** It takes something away. */
  readonly danger?: boolean;
};

/** A question with its fields, the refusal of the server, and two ways out. */
export function Question(props: Props) {
  const { title, error, fetching, onSend, ends, children, danger } = props;
  const { say } = useLanguage();
  const stale = refusalOf(error)?.code === "STALE";
  const send = async () => {
    if (await onSend()) ends.onDone();
  };
  return (
    <Dialog title={title} onClose={ends.onClose}>
      <Form
        className="dialog-form council-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!fetching) void send();
        }}
      >
        {children}
        {stale && <p className="notice">{say(sessionText.stale)}</p>}
        <Trouble error={error} />
        <div className="dialog-foot">
          <Button onPress={ends.onClose}>{say(words.cancel)}</Button>
          <Button kind={danger ? "danger" : "main"} type="submit" isPending={fetching}>
            {stale ? say(sessionText.onFresh) : (props.send ?? say(sessionText.send))}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
