import type { CombinedError } from "@urql/core";
import { useEffect, useId, useRef, useState } from "react";
import { FileTrigger } from "react-aria-components";
import { useMutation } from "urql";
import type { Refusal } from "../api/refusal.ts";
import { UploadPermitDocument, type UploadPermitMutation } from "../generated/graphql.ts";
import { useLanguage } from "../language/language.tsx";
import { Button } from "./button.tsx";
import { RefusalText, Trouble } from "./states.tsx";
import { words } from "./text.ts";
import { uploadText } from "./upload.text.ts";

type Props = {
  readonly nominationId: string;
  readonly label: string;
  /** Called with the file once the server has it, and with null when it is taken away again. */
  readonly onUploaded: (file: { fileId: string; name: string } | null) => void;
};

type Permit = NonNullable<UploadPermitMutation["requestUpload"]>;
const bare = { border: 0, margin: 0, padding: 0 };
type Failure =
  | { readonly why: "permit"; readonly error: CombinedError }
  | { readonly why: "refused"; readonly refusal: Refusal }
  | { readonly why: "too large"; readonly maxBytes: number }
  | { readonly why: "broken" };
type State =
  | { readonly is: "empty" }
  | { readonly is: "sending"; readonly file: File; readonly percent: number }
  | { readonly is: "sent"; readonly file: File }
  | { readonly is: "failed"; readonly file: File; readonly failure: Failure };

/** A file for a nomination. */
export function UploadField({ nominationId, label, onUploaded }: Props) {
  const [, requestUpload] = useMutation(UploadPermitDocument);
  const ask = async (file: Wanted): Promise<Asked> => {
    const { data, error } = await requestUpload({ input: { ...file, nominationId } });
    return { permit: data?.requestUpload, error };
  };
  return (
    <SendField
      label={label}
      ask={ask}
      onSent={(sent) => onUploaded(sent && { fileId: sent.id, name: sent.name })}
    />
  );
}

type Wanted = { readonly fileName: string; readonly size: number };
type Asked = {
  readonly permit: Permit | null | undefined;
  readonly error: CombinedError | undefined;
};
type SendProps = {
  readonly label: string;
  /** Asks the server where the file may go. */
  readonly ask: (file: Wanted) => Promise<Asked>;
  /** Called with what the server made of it, and with null when it is taken away again. */
  readonly onSent: (sent: { readonly id: string; readonly name: string } | null) => void;
};

/** A file that is sent at once, with how far it is, and taken away or tried again. */
export function SendField({ label, ask, onSent }: SendProps) {
  const labelId = useId();
  const { state, send, clear } = useUpload(ask, onSent);
  return (
    <fieldset className="field" style={bare}>
      <legend id={labelId} className="small">
        <strong>{label}</strong>
      </legend>
      {state.is === "empty" && <Choose labelId={labelId} onChoose={send} />}
      {state.is === "sending" && <Sending {...state} onStop={clear} />}
      {state.is === "sent" && <Sent file={state.file} onRemove={clear} />}
      {state.is === "failed" && (
        <Failed {...state} onAgain={() => send(state.file)} onRemove={clear} />
      )}
    </fieldset>
  );
}

function useUpload(ask: SendProps["ask"], onSent: SendProps["onSent"]) {
  const [state, setState] = useState<State>({ is: "empty" });
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);

  const run = async (file: File, { signal }: AbortController) => {
    setState({ is: "sending", file, percent: 0 });
    const failed = (failure: Failure) =>
      !signal.aborted && setState({ is: "failed", file, failure });
    const { permit, error } = await ask({ fileName: file.name, size: file.size });
    if (signal.aborted) return;
    if (error) return failed({ why: "permit", error });
    if (!permit) return failed({ why: "broken" });
    if (file.size > permit.maxBytes) return failed({ why: "too large", maxBytes: permit.maxBytes });
    const onProgress = (percent: number) =>
      !signal.aborted && setState({ is: "sending", file, percent });
    const answer = await put(permit, file, { signal, onProgress });
    if (signal.aborted) return;
    if ("why" in answer) return failed(answer);
    setState({ is: "sent", file });
    onSent({ id: answer.id, name: file.name });
  };
  const send = (file: File) => {
    running.current?.abort();
    running.current = new AbortController();
    void run(file, running.current);
  };
  const clear = () => {
    running.current?.abort();
    setState({ is: "empty" });
    onSent(null);
  };
  return { state, send, clear };
}

type Watch = { readonly signal: AbortSignal; readonly onProgress: (percent: number) => void };

/** XHR, because fetch does not tell how much of a body has been sent. */
function put(permit: Permit, file: File, watch: Watch): Promise<{ id: string } | Failure> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open(permit.method, permit.address);
    request.setRequestHeader("content-type", "application/octet-stream");
    request.upload.addEventListener("progress", ({ loaded, total }) =>
      watch.onProgress(total > 0 ? Math.round((loaded / total) * 100) : 0),
    );
    request.addEventListener("loadend", () => resolve(answerOf(request.responseText)));
    watch.signal.addEventListener("abort", () => request.abort());
    request.send(file);
  });
}

type Answer = {
  readonly fileId?: string;
  readonly importId?: string;
  readonly errors?: readonly AnswerError[];
};
type AnswerError = Refusal | { readonly extensions: Refusal };

function answerOf(text: string): { id: string } | Failure {
  try {
    const { fileId, importId, errors } = JSON.parse(text) as Answer;
    const id = fileId ?? importId;
    if (id) return { id };
    const first = errors?.[0];
    if (first) return { why: "refused", refusal: "extensions" in first ? first.extensions : first };
  } catch {
    // No answer, or not of the server: the connection broke.
  }
  return { why: "broken" };
}

function Choose({
  labelId,
  onChoose,
}: {
  readonly labelId: string;
  readonly onChoose: (file: File) => void;
}) {
  const { say } = useLanguage();
  const id = useId();
  const choose = (files: FileList | null) => {
    const file = files?.[0];
    if (file) onChoose(file);
  };
  return (
    <div>
      <FileTrigger onSelect={choose}>
        <Button id={id} aria-labelledby={`${id} ${labelId}`}>
          {say(uploadText.choose)}
        </Button>
      </FileTrigger>
    </div>
  );
}

type SendingProps = {
  readonly file: File;
  readonly percent: number;
  readonly onStop: () => void;
};

function Sending({ file, percent, onStop }: SendingProps) {
  const { say } = useLanguage();
  const text = say(uploadText.sending, { name: file.name, percent });
  return (
    <div className="stack">
      <p className="small">{text}</p>
      <progress
        aria-label={file.name}
        max={100}
        value={percent}
        style={{ width: "100%", accentColor: "var(--good)" }}
      />
      <div>
        <Button kind="quiet" onPress={onStop}>
          {say(uploadText.stop)}
        </Button>
      </div>
    </div>
  );
}

function Sent({ file, onRemove }: { readonly file: File; readonly onRemove: () => void }) {
  const { say } = useLanguage();
  return (
    <div className="actions">
      <output>✓ {say(uploadText.sent, { name: file.name })}</output>
      <Button
        kind="quiet"
        aria-label={say(uploadText.remove, { name: file.name })}
        onPress={onRemove}
      >
        {say(words.remove)}
      </Button>
    </div>
  );
}

type FailedProps = {
  readonly file: File;
  readonly failure: Failure;
  readonly onAgain: () => void;
  readonly onRemove: () => void;
};

function Failed({ file, failure, onAgain, onRemove }: FailedProps) {
  const { say } = useLanguage();
  return (
    <div className="stack">
      <Why file={file} failure={failure} />
      <div className="actions">
        {failure.why !== "too large" && <Button onPress={onAgain}>{say(words.again)}</Button>}
        <Button
          kind="quiet"
          aria-label={say(uploadText.remove, { name: file.name })}
          onPress={onRemove}
        >
          {say(words.remove)}
        </Button>
      </div>
    </div>
  );
}

function Why({ file, failure }: { readonly file: File; readonly failure: Failure }) {
  const { say, number } = useLanguage();
  const megabytes = (bytes: number) => number(bytes / 1_048_576, 1);
  if (failure.why === "permit") return <Trouble error={failure.error} />;
  return (
    <div className="notice" data-tone="late" role="alert">
      {failure.why === "refused" && <RefusalText refusal={failure.refusal} />}
      {failure.why === "broken" && <p>{say(uploadText.broken, { name: file.name })}</p>}
      {failure.why === "too large" && (
        <p>
          {say(uploadText.tooLarge, {
            name: file.name,
            size: megabytes(file.size),
            most: megabytes(failure.maxBytes),
          })}
        </p>
      )}
    </div>
  );
}
