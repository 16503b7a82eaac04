import { AccountActResolver, AccountDeskResolver, AccountsResolver } from "./accounts.resolver.ts";
import {
  CriterionResultResolver,
  EligibilityResolver,
  NominationAssessmentResolver,
  PaperNeedResolver,
} from "./assessment.resolver.ts";
import { BatchItemResolver, BatchResolver, BatchStepResolver } from "./batch.resolver.ts";
import { CalendarResolver } from "./calendar.resolver.ts";
import {
  CampaignPartsResolver,
  CampaignResolver,
  CampaignTargetResolver,
  CriterionResolver,
} from "./campaign.resolver.ts";
import {
  AwardResolver,
  DocumentTypeResolver,
  RoleResolver,
  RuleSetResolver,
} from "./catalogue.resolver.ts";
import {
  ConsolidationResolver,
  ConsolidationRowResolver,
  ConsolidationUnitResolver,
  DuplicateSubjectResolver,
} from "./consolidation.resolver.ts";
import { CouncilSessionResolver, SessionSeatResolver } from "./council-session.resolver.ts";
import { CouncilMemberResolver, CouncilResolver } from "./council.resolver.ts";
import { DocumentResolver, HoldResolver } from "./document.resolver.ts";
import {
  AchievementResolver,
  DossierSnapshotResolver,
  NominationDossierResolver,
  ReportResolver,
} from "./dossier.resolver.ts";
import { DocumentFileResolver, FileResolver } from "./file.resolver.ts";
import { HistoryPlaceResolver } from "./history-place.resolver.ts";
import {
  HistoryActorResolver,
  HistoryDocumentResolver,
  HistoryResolver,
} from "./history.resolver.ts";
import {
  CorrectionLineResolver,
  CorrectionResolver,
  DecisionCorrectionsResolver,
} from "./correction.resolver.ts";
import { HandoverResolver, NominationPrizeResolver, PrizeResolver } from "./prize.resolver.ts";
import { importResolvers } from "./import.resolver.ts";
import { NodeResolver } from "./node.resolver.ts";
import { NominationLinksResolver, SubjectResolver } from "./nomination-links.resolver.ts";
import { NominationPlaceResolver, WaitingDeskResolver } from "./nomination-place.resolver.ts";
import {
  ClockResolver,
  FeedbackResolver,
  NominationTimeResolver,
  OpinionResolver,
} from "./nomination-time.resolver.ts";
import { NominationResolver } from "./nomination.resolver.ts";
import { NominationVoteResolver, NominationVotesResolver } from "./nomination-votes.resolver.ts";
import { OrganisationResolver } from "./organisation.resolver.ts";
import {
  DecisionRightsResolver,
  DraftableResolver,
  PrizeRightsResolver,
  SubmissionRightsResolver,
} from "./paper-rights.resolver.ts";
import { DecisionResolver, PaperFieldsResolver, SubmissionResolver } from "./paper.resolver.ts";
import { DirectoryEntryResolver, PeopleResolver } from "./people.resolver.ts";
import { PersonResolver } from "./person.resolver.ts";
import { PipelineResolver } from "./pipeline.resolver.ts";
import { printingResolvers } from "./printing-resolvers.ts";
import { ProgressResolver, ProgressRowResolver } from "./progress.resolver.ts";
import { RecordHistoryResolver } from "./record-history.resolver.ts";
import {
  AwardRecordResolver,
  ImportedRecordsResolver,
  IndexResultRecordResolver,
  RatingRecordResolver,
  RecordBatchResolver,
} from "./record-source.resolver.ts";
import {
  IndexResultResolver,
  PastAwardResolver,
  RatedYearResolver,
  RecordsResolver,
} from "./records.resolver.ts";
import { RefusalResolver } from "./refusal.resolver.ts";
import {
  NominationRevocationResolver,
  RecoveryResolver,
  RevocationResolver,
} from "./revocation.resolver.ts";
import {
  NominationRevokedResolver,
  RevokedAwardResolver,
  RevokedPrerequisiteResolver,
} from "./revoked.resolver.ts";
import { reportResolvers } from "./report-resolvers.ts";
import { RoundResolver } from "./round.resolver.ts";
import { SignedLineResolver, SignedListResolver } from "./signed-list.resolver.ts";
import { SessionItemResolver } from "./session-item.resolver.ts";
import {
  CheckedLineResolver,
  ConsolidatedResolver,
  LetterCheckResolver,
  LineStateResolver,
  SubmissionListResolver,
} from "./submission.resolver.ts";
import { StageResolver, StepResolver } from "./stage.resolver.ts";
import { AvailableStepResolver } from "./step.resolver.ts";
import { DeskResolver, NominatingUnitResolver, ViewerResolver } from "./viewer.resolver.ts";
import { WorkQueueResolver } from "./work-queue.resolver.ts";

/** Everything that answers questions; `mutations.ts` has what changes things. */
export const queryResolvers = [
  ViewerResolver,
  DeskResolver,
  NominatingUnitResolver,
  NodeResolver,
  NominationResolver,
  NominationPlaceResolver,
  NominationLinksResolver,
  NominationTimeResolver,
  NominationRevocationResolver,
  RevocationResolver,
  RecoveryResolver,
  NominationRevokedResolver,
  RevokedAwardResolver,
  RevokedPrerequisiteResolver,
  ClockResolver,
  OpinionResolver,
  FeedbackResolver,
  WaitingDeskResolver,
  SubjectResolver,
  AvailableStepResolver,
  RefusalResolver,
  WorkQueueResolver,
  BatchResolver,
  BatchItemResolver,
  BatchStepResolver,
  ProgressResolver,
  ProgressRowResolver,
  ...reportResolvers,
  HistoryResolver,
  HistoryPlaceResolver,
  HistoryActorResolver,
  HistoryDocumentResolver,
  DocumentResolver,
  HoldResolver,
  DocumentFileResolver,
  FileResolver,
  PaperFieldsResolver,
  SubmissionResolver,
  DecisionResolver,
  SignedListResolver,
  SignedLineResolver,
  DecisionCorrectionsResolver,
  DecisionRightsResolver,
  DraftableResolver,
  PrizeRightsResolver,
  SubmissionRightsResolver,
  SubmissionListResolver,
  ConsolidatedResolver,
  LineStateResolver,
  LetterCheckResolver,
  CheckedLineResolver,
  ConsolidationResolver,
  ConsolidationUnitResolver,
  ConsolidationRowResolver,
  DuplicateSubjectResolver,
  CorrectionResolver,
  CorrectionLineResolver,
  NominationPrizeResolver,
  PrizeResolver,
  HandoverResolver,
  CampaignResolver,
  CampaignPartsResolver,
  CriterionResolver,
  CampaignTargetResolver,
  RoundResolver,
  OrganisationResolver,
  PersonResolver,
  AccountsResolver,
  AccountDeskResolver,
  AccountActResolver,
  PeopleResolver,
  DirectoryEntryResolver,
  PipelineResolver,
  StageResolver,
  StepResolver,
  AwardResolver,
  RoleResolver,
  DocumentTypeResolver,
  RuleSetResolver,
  CalendarResolver,
  NominationAssessmentResolver,
  EligibilityResolver,
  CriterionResultResolver,
  PaperNeedResolver,
  NominationDossierResolver,
  ReportResolver,
  DossierSnapshotResolver,
  AchievementResolver,
  RecordsResolver,
  PastAwardResolver,
  RatedYearResolver,
  IndexResultResolver,
  RecordHistoryResolver,
  AwardRecordResolver,
  RatingRecordResolver,
  IndexResultRecordResolver,
  RecordBatchResolver,
  ImportedRecordsResolver,
  CouncilResolver,
  CouncilMemberResolver,
  CouncilSessionResolver,
  SessionSeatResolver,
  SessionItemResolver,
  NominationVotesResolver,
  NominationVoteResolver,
  ...importResolvers,
  ...printingResolvers,
] as const;
