import type { CombinedError } from "@urql/core";
import type { ReactNode } from "react";
import { Form } from "react-aria-components";
import { refusalOf } from "../api/refusal.ts";
import { type Text, useLanguage } from "../language/language.tsx";
import { Button } from "./button.tsx";
import { Dialog } from "./dialog.tsx";
import { Trouble } from "./states.tsx";
import { words } from "./text.ts";

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
  /** Said where somebody came first and sending again acts on the fresh version. */
  readonly stale?: Text;
  /** It takes something away. */
  readonly danger?: boolean;
  /** As broad as the longest name of its choices wants. */
  readonly wide?: boolean;
};

/**
 * A question with its fields, the refusal of the server, and two ways out. What was entered stays
 * until it went through, whatever the server answers.
 */
export function Question(props: Props) {
  const { title, error, fetching, onSend, ends, children, send, stale, danger, wide } = props;
  const { say } = useLanguage();
  const cameFirst = stale && refusalOf(error)?.code === "STALE" ? stale : null;
  const submit = async () => {
    if (await onSend()) ends.onDone();
  };
  return (
    <Dialog title={title} onClose={ends.onClose}>
      <Form
        className={wide ? "dialog-form dialog-wide" : "dialog-form"}
        onSubmit={(event) => {
          event.preventDefault();
          if (!fetching) void submit();
        }}
      >
        {children}
        {cameFirst && <p className="notice">{say(cameFirst)}</p>}
        <Trouble error={error} />
        <div className="dialog-foot">
          <Button onPress={ends.onClose}>{say(words.cancel)}</Button>
          <Button kind={danger ? "danger" : "main"} type="submit" isPending={fetching}>
            {cameFirst ? say(words.onFresh) : (send ?? say(words.act))}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
