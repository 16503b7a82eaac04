import type { TypedDocumentNode } from "@urql/core";
import { useRef } from "react";
import { useMutation } from "urql";
import { refusalOf } from "../../api/refusal.ts";
import { uniqueKey } from "../../api/unique.ts";
import type { Session } from "./session-page.tsx";

type Seen = { readonly sessionId: string; readonly seenVersion: number };
type Known = keyof Seen | "idempotencyKey";

/**
 * Does something to a session from the version on screen. The key stays the same until an answer came,
 * so that pressing twice, or again after a broken line, acts once.
 */
export function useSessionAct<Data, Input extends Seen>(
  document: TypedDocumentNode<Data, { input: Input }>,
  session: Session,
) {
  const [{ error, fetching }, run] = useMutation(document);
  const key = useRef(uniqueKey());
  const act = async (rest: Omit<Input, Known>): Promise<Data | null> => {
    const seen = { sessionId: session.head.id, seenVersion: session.head.version };
    const input = { ...rest, ...seen, idempotencyKey: key.current } as unknown as Input;
    const answer = await run({ input });
    const refused = refusalOf(answer.error);
    if (refused) key.current = uniqueKey();
    if (refused?.code === "STALE") session.again();
    return answer.error ? null : (answer.data ?? null);
  };
  return { act, error, fetching };
}
