import { useState } from "react";
import { useClient, useMutation } from "urql";
import { useKey } from "../../api/use-key.ts";
import {
  StepForManyDocument,
  type StepForManyMutation,
  StepForOneDocument,
  StepVersionDocument,
} from "../../generated/graphql.ts";
import { type Answers, inputOf, type Requires } from "./step-answers.ts";

export type Target = { readonly nominationId: string; readonly version: number };
type Results = NonNullable<StepForManyMutation["advanceNominations"]>["results"];

/** Takes a step for one nomination, once more, where it has moved, on its fresh version; or for many. */
export function useStep(step: string, targets: readonly Target[], requires: Requires) {
  const client = useClient();
  const [one, advanceOne] = useMutation(StepForOneDocument);
  const [many, advanceMany] = useMutation(StepForManyDocument);
  const [results, setResults] = useState<Results | null>(null);
  const [fresh, setFresh] = useState<Target | null>(null);
  const { key, settle } = useKey();
  const [first] = targets;
  const error = one.error ?? many.error;

  async function take(answers: Answers): Promise<boolean> {
    const input = { step, idempotencyKey: key(), ...inputOf(answers, requires) };
    if (targets.length === 1 && first) {
      const target = fresh ?? first;
      const { nominationId, version: seenVersion } = target;
      const answer = await advanceOne({ input: { ...input, nominationId, seenVersion } });
      if (settle(answer.error)?.code === "STALE") await look(nominationId);
      return Boolean(answer.data?.advanceNomination);
    }
    const items = targets.map(({ nominationId, version }) => ({
      nominationId,
      seenVersion: version,
    }));
    const answer = await advanceMany({ input: { ...input, items } });
    settle(answer.error);
    setResults(answer.data?.advanceNominations?.results ?? null);
    return false;
  }

  async function look(id: string): Promise<void> {
    const variables = { id };
    const policy = { requestPolicy: "network-only" } as const;
    const { data } = await client.query(StepVersionDocument, variables, policy).toPromise();
    if (data?.nomination) setFresh({ nominationId: id, version: data.nomination.version });
  }

  const fetching = one.fetching || many.fetching;
  return { take, fetching, error, results };
}

export type BatchResults = Results;
