import { ImportMutationsResolver } from "./import.resolver.ts";
import { AccountResolver } from "./account.resolver.ts";
import { AccountsMutationsResolver } from "./accounts-mutations.resolver.ts";
import { BatchMutationsResolver } from "./batch-mutations.resolver.ts";
import { CorrectionMutationsResolver } from "./correction.resolver.ts";
import { CouncilMutationsResolver } from "./council-mutations.resolver.ts";
import { DossierMutationsResolver } from "./dossier-mutations.resolver.ts";
import { UploadResolver } from "./file.resolver.ts";
import { FeedbackMutationsResolver } from "./feedback-mutations.resolver.ts";
import { NominationMutationsResolver } from "./nomination-mutations.resolver.ts";
import { RevocationMutationsResolver } from "./revocation-mutations.resolver.ts";
import {
  DecisionMutationsResolver,
  SubmissionMutationsResolver,
} from "./paper-mutations.resolver.ts";
import { PaperTemplatesResolver } from "./paper-template.resolver.ts";
import { PrizeMutationsResolver } from "./prize-mutations.resolver.ts";
import { PeopleMutationsResolver } from "./people.resolver.ts";
import { SessionMutationsResolver } from "./session-mutations.resolver.ts";
import { VoteMutationsResolver } from "./vote-mutations.resolver.ts";

/** Everything people do through the API. */
export const mutationResolvers = [
  ImportMutationsResolver,
  AccountResolver,
  AccountsMutationsResolver,
  NominationMutationsResolver,
  BatchMutationsResolver,
  FeedbackMutationsResolver,
  DossierMutationsResolver,
  UploadResolver,
  PeopleMutationsResolver,
  SubmissionMutationsResolver,
  DecisionMutationsResolver,
  RevocationMutationsResolver,
  CorrectionMutationsResolver,
  PrizeMutationsResolver,
  PaperTemplatesResolver,
  CouncilMutationsResolver,
  SessionMutationsResolver,
  VoteMutationsResolver,
] as const;
