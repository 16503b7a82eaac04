import { AccountResolver } from "./account.resolver.ts";
import { NominationMutationsResolver } from "./nomination-mutations.resolver.ts";
import {
  DecisionMutationsResolver,
  SubmissionMutationsResolver,
} from "./paper-mutations.resolver.ts";

/** Everything people do through the API. */
export const mutationResolvers = [
  AccountResolver,
  NominationMutationsResolver,
  SubmissionMutationsResolver,
  DecisionMutationsResolver,
] as const;
