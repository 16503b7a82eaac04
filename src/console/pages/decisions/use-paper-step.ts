import { useState } from "react";
import { useClient, useMutation } from "urql";
import { useKey } from "../../api/use-key.ts";
import { DecisionAdvanceDocument, DecisionVersionDocument } from "../../generated/graphql.ts";
import { type Answers, inputOf, type Requires } from "../../parts/step-form/step-answers.ts";

type Target = { readonly id: string; readonly version: number };

/** Takes a step for a decision; once more, where it has moved, on its fresh version. */
export function usePaperStep(step: string, target: Target, requires: Requires) {
  const client = useClient();
  const [{ error, fetching }, advance] = useMutation(DecisionAdvanceDocument);
  const [fresh, setFresh] = useState<number | null>(null);
  const { key, settle } = useKey();

  async function take(answers: Answers): Promise<boolean> {
    const { data, error: refused } = await advance({
      input: {
        decisionId: target.id,
        seenVersion: fresh ?? target.version,
        step,
        idempotencyKey: key(),
        ...inputOf(answers, requires),
      },
    });
    if (settle(refused)?.code === "STALE") await look();
    return Boolean(data?.advanceDecision);
  }

  async function look(): Promise<void> {
    const variables = { id: target.id };
    const policy = { requestPolicy: "network-only" } as const;
    const { data } = await client.query(DecisionVersionDocument, variables, policy).toPromise();
    if (data?.decision) setFresh(data.decision.version);
  }

  return { take, fetching, error };
}
