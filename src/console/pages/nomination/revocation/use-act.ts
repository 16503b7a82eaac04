import type { CombinedError, TypedDocumentNode } from "@urql/core";
import { useState } from "react";
import { useClient, useMutation } from "urql";
import { useKey } from "../../../api/use-key.ts";
import { StepVersionDocument } from "../../../generated/graphql.ts";

type Seen = { readonly nominationId: string; readonly seenVersion: number };
type Keyed = Seen & { readonly idempotencyKey?: string | null | undefined };
type Rest<Variables extends { readonly input: Keyed }> = Omit<Variables["input"], keyof Keyed>;

type Act<Data, Typed> = {
  /** What came of it; null where it was refused. */
  readonly act: (typed: Typed) => Promise<Data | null>;
  readonly error: CombinedError | undefined;
  readonly fetching: boolean;
};

/** An act on one nomination as it was seen, once more, where it has moved, on its fresh version. */
export function useAct<Data, Variables extends { readonly input: Keyed }>(
  document: TypedDocumentNode<Data, Variables>,
  { nominationId, seenVersion }: Seen,
): Act<Data, Rest<Variables>> {
  const client = useClient();
  const [{ error, fetching }, run] = useMutation(document);
  const [seen] = useState(seenVersion);
  const [fresh, setFresh] = useState<number | null>(null);
  const { key, settle } = useKey();

  async function act(typed: Rest<Variables>): Promise<Data | null> {
    const known = { nominationId, seenVersion: fresh ?? seen, idempotencyKey: key() };
    const answer = await run({ input: { ...typed, ...known } } as unknown as Variables);
    if (settle(answer.error)?.code === "STALE") await look();
    return answer.error ? null : (answer.data ?? null);
  }

  async function look(): Promise<void> {
    const policy = { requestPolicy: "network-only" } as const;
    const asked = client.query(StepVersionDocument, { id: nominationId }, policy);
    const { data } = await asked.toPromise();
    if (data?.nomination) setFresh(data.nomination.version);
  }

  return { act, error, fetching };
}
