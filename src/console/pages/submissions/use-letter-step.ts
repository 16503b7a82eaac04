import { useState } from "react";
import { useClient, useMutation } from "urql";
import { useKey } from "../../api/use-key.ts";
import { SubmissionAdvanceDocument, SubmissionVersionDocument } from "../../generated/graphql.ts";
import { type Answers, inputOf, type Requires } from "../../parts/step-form/step-answers.ts";
import type { Taking } from "../papers/paper-step-form.tsx";

type Target = { readonly id: string; readonly version: number };

/** The version to act on: the one seen, or the fresh one after somebody came first. */
export function useFreshVersion({ id, version }: Target) {
  const client = useClient();
  const [fresh, setFresh] = useState<number | null>(null);
  const look = async () => {
    const policy = { requestPolicy: "network-only" } as const;
    const { data } = await client.query(SubmissionVersionDocument, { id }, policy).toPromise();
    if (data?.submission) setFresh(data.submission.version);
  };
  return { seenVersion: fresh ?? version, look };
}

/** Takes a step for a letter; once more, where it has moved, on its fresh version. */
export function useLetterStep(step: string, target: Target, requires: Requires): Taking {
  const [{ error, fetching }, advance] = useMutation(SubmissionAdvanceDocument);
  const { seenVersion, look } = useFreshVersion(target);
  const { key, settle } = useKey();
  const take = async (answers: Answers) => {
    const { data, error: refused } = await advance({
      input: {
        submissionId: target.id,
        seenVersion,
        step,
        idempotencyKey: key(),
        ...inputOf(answers, requires),
      },
    });
    if (settle(refused)?.code === "STALE") await look();
    return Boolean(data?.advanceSubmission);
  };
  return { take, fetching, error };
}
