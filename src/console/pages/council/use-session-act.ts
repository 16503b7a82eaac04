import type { TypedDocumentNode } from "@urql/core";
import { useMutation } from "urql";
import { useKey } from "../../api/use-key.ts";
import type { Session } from "./session-page.tsx";

type Seen = { readonly sessionId: string; readonly seenVersion: number };
type Known = keyof Seen | "idempotencyKey";

/** Does something to a session from the version on screen. */
export function useSessionAct<Data, Input extends Seen>(
  document: TypedDocumentNode<Data, { input: Input }>,
  session: Session,
) {
  const [{ error, fetching }, run] = useMutation(document);
  const { key, settle } = useKey();
  const act = async (rest: Omit<Input, Known>): Promise<Data | null> => {
    const seen = { sessionId: session.head.id, seenVersion: session.head.version };
    const input = { ...rest, ...seen, idempotencyKey: key() } as unknown as Input;
    const answer = await run({ input });
    if (settle(answer.error)?.code === "STALE") session.again();
    return answer.error ? null : (answer.data ?? null);
  };
  return { act, error, fetching };
}
