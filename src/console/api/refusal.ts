import type { CombinedError } from "@urql/core";

/** A "no" of the server, as the API writes it in steps, results and errors alike. */
export type Refusal = {
  readonly code: string;
  readonly reason: string;
  readonly messageVi: string;
  readonly messageEn: string;
  readonly legalBasis?: string | null;
};

/** The first refusal an answer has; null where it was none, or a bug. */
export function refusalOf(error: CombinedError | undefined): Refusal | null {
  const found = error?.graphQLErrors.find(({ extensions }) => "messageVi" in extensions);
  return found ? (found.extensions as unknown as Refusal) : null;
}
