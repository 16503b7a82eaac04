import { useState } from "react";
import { useClient, useMutation } from "urql";
import { useKey } from "../../api/use-key.ts";
import { StepForOneDocument, StepVersionDocument } from "../../generated/graphql.ts";
import { type Answers, inputOf, type Requires } from "./step-answers.ts";

export type Target = { readonly nominationId: string; readonly version: number };

/** Takes a step for a nomination; once more, where it has moved, on its fresh version. */
export function useStep(step: string, target: Target, requires: Requires) {
  const client = useClient();
  const [{ error, fetching }, advance] = useMutation(StepForOneDocument);
  const [fresh, setFresh] = useState<Target | null>(null);
  const { key, settle } = useKey();

  async function take(answers: Answers): Promise<boolean> {
    const { nominationId, version: seenVersion } = fresh ?? target;
    const asked = { step, idempotencyKey: key(), nominationId, seenVersion };
    const answer = await advance({ input: { ...asked, ...inputOf(answers, requires) } });
    if (settle(answer.error)?.code === "STALE") await look(nominationId);
    return Boolean(answer.data?.advanceNomination);
  }

  async function look(id: string): Promise<void> {
    const variables = { id };
    const policy = { requestPolicy: "network-only" } as const;
    const { data } = await client.query(StepVersionDocument, variables, policy).toPromise();
    if (data?.nomination) setFresh({ nominationId: id, version: data.nomination.version });
  }

  return { take, fetching, error };
}
