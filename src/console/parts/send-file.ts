import type { CombinedError } from "@urql/core";
import type { Refusal } from "../api/refusal.ts";
import type { UploadPermitMutation } from "../generated/graphql.ts";

export type Permit = NonNullable<UploadPermitMutation["requestUpload"]>;

/** Why a file did not arrive. */
export type Failure =
  | { readonly why: "permit"; readonly error: CombinedError }
  | { readonly why: "refused"; readonly refusal: Refusal }
  | { readonly why: "too large"; readonly maxBytes: number }
  | { readonly why: "broken" };

type Watch = { readonly signal: AbortSignal; readonly onProgress: (percent: number) => void };

/** XHR, because fetch does not tell how much of a body has been sent. */
export function put(permit: Permit, file: File, watch: Watch): Promise<{ id: string } | Failure> {
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
