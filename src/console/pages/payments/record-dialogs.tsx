import type { CombinedError } from "@urql/core";
import { type ReactNode, useState } from "react";
import { useMutation } from "urql";
import { useKey } from "../../api/use-key.ts";
import { PaymentHandoverDocument, PaymentRecordDocument } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { DateField, TextField } from "../../parts/fields.tsx";
import { BatchOutcome, type BatchResults } from "../../parts/step-form/batch-outcome.tsx";
import { words } from "../../parts/text.ts";
import { Question } from "../../parts/question.tsx";
import type { Payment } from "./payments-page.tsx";
import { text } from "./payments.text.ts";

type Props = { readonly rows: readonly Payment[]; readonly onDone: () => void };

/** That the prizes were paid: the day and the document. */
export function RecordPayment({ rows, onDone }: Props) {
  const { say } = useLanguage();
  const [paidOn, setPaidOn] = useState<string | null>(null);
  const [document, setDocument] = useState("");
  const [{ error, fetching }, record] = useMutation(PaymentRecordDocument);
  const { key, settle } = useKey();
  const send = async () => {
    const shared = { paidOn: paidOn ?? "", document, idempotencyKey: key() };
    const answer = await record({ input: { ...shared, nominationIds: rows.map(({ id }) => id) } });
    settle(answer.error);
    return answer.data?.recordPayment?.results ?? null;
  };
  const title = say(text.payMany, { n: rows.length });
  return (
    <Record {...{ title, error, fetching, rows, onDone }} onSend={send}>
      <DateField label={say(text.payDay)} isRequired value={paidOn} onChange={setPaidOn} />
      <TextField
        label={say(text.document)}
        help={say(text.documentHelp)}
        isRequired
        value={document}
        onChange={setDocument}
      />
    </Record>
  );
}

/** That item and certificate were handed over. */
export function RecordHandover({ rows, onDone }: Props) {
  const { say } = useLanguage();
  const [handedOverOn, setDay] = useState<string | null>(null);
  const [{ error, fetching }, record] = useMutation(PaymentHandoverDocument);
  const { key, settle } = useKey();
  const send = async () => {
    const nominationIds = rows.map(({ id }) => id);
    const shared = { handedOverOn: handedOverOn ?? "", idempotencyKey: key() };
    const answer = await record({ input: { ...shared, nominationIds } });
    settle(answer.error);
    return answer.data?.recordHandover?.results ?? null;
  };
  const title = say(text.handOverMany, { n: rows.length });
  return (
    <Record {...{ title, error, fetching, rows, onDone }} onSend={send}>
      <DateField label={say(text.handDay)} isRequired value={handedOverOn} onChange={setDay} />
    </Record>
  );
}

type RecordProps = Props & {
  readonly title: string;
  readonly error: CombinedError | undefined;
  readonly fetching: boolean;
  readonly onSend: () => Promise<BatchResults | null>;
  readonly children: ReactNode;
};

/** The question, and after it what came of each. */
function Record({ title, error, fetching, rows, onSend, onDone, children }: RecordProps) {
  const { say } = useLanguage();
  const [results, setResults] = useState<BatchResults | null>(null);
  const names = new Map(rows.map((row) => [row.id, row.nomination.subject.name]));
  if (results) {
    return (
      <Dialog title={title} onClose={onDone}>
        <BatchOutcome results={results} nameOf={(id) => names.get(id) ?? id} />
        <div className="dialog-foot">
          <Button kind="main" onPress={onDone}>
            {say(words.close)}
          </Button>
        </div>
      </Dialog>
    );
  }
  const send = async () => {
    setResults(await onSend());
    return false;
  };
  return (
    <Question {...{ title, error, fetching, ends: { onDone, onClose: onDone } }} onSend={send}>
      {children}
    </Question>
  );
}
