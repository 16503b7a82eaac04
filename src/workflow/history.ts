import type { StepDefinition } from "./pipeline.ts";
import type { Recoverable, RevocationGround } from "./vocabulary.ts";
import type { SigningCapacity } from "./vocabulary.ts";

/** What a history entry tells; each kind carries its own payload. */
export const historyKinds = [
  "CREATED",
  "EDITED",
  "ADVANCED",
  "RETURNED",
  "HELD",
  "RELEASED",
  "CONSULTED",
  "LOWER_FORM_PROPOSED",
  "PAPER_TAKEN",
  "DOCUMENT_REGISTERED",
  "FEEDBACK_RECORDED",
  "REPORT_SAVED",
  "REPORT_CONFIRMED",
  "APPRAISED",
  "RULE_SET_REBOUND",
  "REVOCATION_PROPOSED",
  "REVOKED",
  "PREREQUISITE_REVOKED",
  "RECOVERED",
  "CORRECTED",
  "PRIZE_PAID",
  "HANDED_OVER",
  "COUNCIL_VOTED",
] as const;
export type HistoryKind = (typeof historyKinds)[number];

export type MissingItem = { readonly documentType: string | null; readonly description: string };
export type FieldChange = {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
};

/** What a correction of a decision may change, by the name it has in history. */
export const correctedFields = {
  SUBJECT_NAME: "subjectName",
  SUBJECT_POSITION: "subjectPosition",
  UNIT_NAME: "unitName",
  ACHIEVEMENT: "achievement",
} as const;
export type CorrectedField = keyof typeof correctedFields;

/** What an appraiser wrote to one criterion. */
export type AppraisedLine = {
  readonly criterion: string;
  readonly verdict: "PASS" | "FAIL";
  readonly reason: string;
  readonly waived: boolean;
};

/** A paper as it was cited at the time. */
export type DocumentReference = {
  readonly id: string;
  readonly type: string;
  readonly title: string | null;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly issuedOn: string | null;
  readonly issuer: string | null;
  /** Of its file; a paper without one has no such member. */
  readonly sha256?: string;
};

/** How a council voted, on the entry of the step that follows from it. */
export type VotePayload = {
  readonly kind: "COUNCIL_VOTED";
  readonly sessionId: string;
  readonly council: string;
  readonly meetsOn: string;
  readonly totalMembers: number;
  readonly present: number;
  readonly recused: number;
  readonly agree: number;
  readonly disagree: number;
  readonly abstain: number;
  /** Hundredths of a percent; `strict` asks for more than that, not for as much. */
  readonly thresholdBasisPoints: number;
  readonly strict: boolean;
  readonly denominator: "TOTAL_MEMBERS" | "PRESENT";
  readonly result: "ENDORSED" | "NOT_ENDORSED";
};

export type HistoryPayload =
  | {
      readonly kind: "CREATED";
      readonly code: string;
      readonly award: string;
      readonly subject: string;
      readonly unit: string;
      readonly pipeline: string;
      /** Code of the nomination whose award is to be revoked. */
      readonly revokes?: string;
    }
  | { readonly kind: "EDITED"; readonly changes: readonly FieldChange[] }
  | { readonly kind: "ADVANCED" }
  | { readonly kind: "DOCUMENT_REGISTERED" }
  | {
      readonly kind: "REPORT_SAVED" | "REPORT_CONFIRMED";
      readonly number: number;
      /** SHA-256 over the RFC 8785 form of the report. */
      readonly sha256: string;
    }
  | { readonly kind: "APPRAISED"; readonly lines: readonly AppraisedLine[] }
  | {
      readonly kind: "RULE_SET_REBOUND";
      readonly before: string;
      readonly after: string;
      readonly on: string;
    }
  | VotePayload
  | { readonly kind: "FEEDBACK_RECORDED"; readonly serious: boolean }
  | {
      /** By a document with a number of its own; the decision stays as it was signed. */
      readonly kind: "CORRECTED";
      readonly number: number;
      readonly symbol: string;
      readonly issuedOn: string;
      readonly changes: readonly FieldChange[];
    }
  | {
      readonly kind: "PRIZE_PAID";
      readonly amount: number;
      readonly fund: string | null;
      readonly document: string;
    }
  | { readonly kind: "HANDED_OVER" }
  | { readonly kind: "RETURNED"; readonly missingItems: readonly MissingItem[] }
  | { readonly kind: "HELD"; readonly openGrounds: number }
  | { readonly kind: "RELEASED"; readonly openGrounds: number }
  | {
      readonly kind: "CONSULTED";
      readonly organisationId: string;
      readonly organisationName: string;
    }
  | { readonly kind: "LOWER_FORM_PROPOSED"; readonly award: string }
  | {
      readonly kind: "PAPER_TAKEN";
      readonly paperKind: "SUBMISSION" | "DECISION";
      readonly paperId: string;
      readonly number: number | null;
      readonly symbol: string | null;
      readonly issuedOn: string | null;
      /** Only where the paper was signed with the act; older entries have no such member. */
      readonly signingCapacity?: SigningCapacity;
    }
  | {
      readonly kind: "REVOCATION_PROPOSED";
      readonly code: string;
      readonly ground: RevocationGround;
    }
  | {
      readonly kind: "REVOKED";
      /** Code of the revocation. */
      readonly code: string;
      /** The decision it was revoked by. */
      readonly number: string | null;
      readonly symbol: string | null;
      readonly issuedOn: string | null;
      readonly issuer: string | null;
    }
  /** Code and award of the nomination that was revoked. */
  | { readonly kind: "PREREQUISITE_REVOKED"; readonly code: string; readonly award: string }
  | { readonly kind: "RECOVERED"; readonly what: Recoverable; readonly amount: number | null };

/** The kind of entry a step leaves. */
export function kindOf(step: StepDefinition): HistoryKind {
  if (step.revocation) return "REVOKED";
  if (step.paper) return "PAPER_TAKEN";
  if (step.effects?.includes("HOLD")) return "HELD";
  if (step.effects?.includes("RELEASE")) return "RELEASED";
  if (step.requires?.missingItems) return "RETURNED";
  if (step.requires?.consultedOrganisation) return "CONSULTED";
  if (step.requires?.proposedAward) return "LOWER_FORM_PROPOSED";
  return "ADVANCED";
}

/**
 * One line of a nomination's history as it is hashed. Its SHA-256 is taken over the RFC 8785 form
 * of exactly these members, `previousHash` linking it to the line before (64 zeros for the first).
 */
export type HashedEntry = {
  readonly nominationId: string;
  readonly seq: number;
  readonly previousHash: string;
  readonly kind: HistoryKind;
  readonly step: string | null;
  readonly fromStage: string | null;
  readonly toStage: string;
  /** Server time, ISO 8601 in UTC with milliseconds. */
  readonly at: string;
  readonly effectiveOn: string;
  readonly personId: string | null;
  readonly personName: string;
  readonly role: string;
  readonly organisationId: string | null;
  readonly organisationName: string | null;
  readonly onBehalfOf: string | null;
  readonly note: string | null;
  readonly payload: HistoryPayload;
  readonly documents: readonly DocumentReference[];
  readonly batchId: string | null;
  readonly requestId: string;
};

export const firstPreviousHash = "0".repeat(64);
