import { useRef, useState } from "react";
import { useClient, useMutation } from "urql";
import { refusalOf } from "../../api/refusal.ts";
import { uniqueKey } from "../../api/unique.ts";
import { DecisionAdvanceDocument, DecisionVersionDocument } from "../../generated/graphql.ts";
import { type Answers, inputOf, type Requires } from "../../parts/step-form/step-answers.ts";

type Target = { readonly id: string; readonly version: number };

/** Takes a step for a decision. The key stays the same until it went through. */
export function usePaperStep(step: string, target: Target, requires: Requires) {
  const client = useClient();
  const [{ error, fetching }, advance] = useMutation(DecisionAdvanceDocument);
  const [fresh, setFresh] = useState<number | null>(null);
  const key = useRef(uniqueKey());

  async function take(answers: Answers): Promise<boolean> {
    const { data, error: refused } = await advance({
      input: {
        decisionId: target.id,
        seenVersion: fresh ?? target.version,
        step,
        idempotencyKey: key.current,
        ...inputOf(answers, requires),
      },
    });
    const refusal = refusalOf(refused);
    if (refusal) key.current = uniqueKey();
    if (refusal?.code === "STALE") await look();
    return Boolean(data?.advanceDecision);
  }

  async function look(): Promise<void> {
    const variables = { id: target.id };
    const policy = { requestPolicy: "network-only" } as const;
    const { data } = await client.query(DecisionVersionDocument, variables, policy).toPromise();
    if (data?.decision) setFresh(data.decision.version);
  }

  return { take, fetching, error, stale: refusalOf(error)?.code === "STALE" };
}
