/** A text shown to people, in both languages of the product. Keys are never shown. */
export type Label = { readonly vi: string; readonly en: string };

/** The rungs of the ladder, lowest first; `COMMUNE` stands beside `DEPARTMENT`. */
export const levels = [
  "UNIT",
  "COMMUNE",
  "DEPARTMENT",
  "PROVINCE",
  "CENTRAL",
  "PRIME_MINISTER",
  "PRESIDENT",
] as const;
export type Level = (typeof levels)[number];

/** Who is nominated: a person, a collective (tập thể) or a household. */
export const subjectKinds = ["INDIVIDUAL", "COLLECTIVE", "HOUSEHOLD"] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** How a nomination ended; `IN_PROGRESS` while it has not. */
export const outcomes = [
  "IN_PROGRESS",
  "AWARDED",
  "NOT_AWARDED",
  "WITHDRAWN",
  "EXPIRED",
  "REVOKED",
  /** Of a revocation that was not decided: the award stands. */
  "UPHELD",
] as const;
export type Outcome = (typeof outcomes)[number];

/** Types of commendation (loại hình khen thưởng, Luật 06/2022/QH15 Điều 8). */
export const commendationTypes = [
  "MERIT_RECORD",
  "EXTRAORDINARY",
  "MOVEMENT",
  "DEDICATION",
  "SENIORITY",
  "FOREIGN_RELATIONS",
] as const;
export type CommendationType = (typeof commendationTypes)[number];

/**
 * Where the organisations of a nomination stand towards it. `UNIT` proposes, `OFFICE` reviews for
 * `DEPARTMENT` (a Sở or a commune), `HOME_AFFAIRS` (Sở Nội vụ) for `PROVINCE`; `CONSULTED` is
 * whoever was asked for an opinion last, `PROPOSER` whoever asks that an award be revoked.
 */
export const places = [
  "UNIT",
  "OFFICE",
  "DEPARTMENT",
  "ONE_STOP",
  "HOME_AFFAIRS",
  "PROVINCE_OFFICE",
  "PROVINCE",
  "PARTY",
  "CENTRAL",
  "CONSULTED",
  "PROPOSER",
] as const;
export type Place = (typeof places)[number];

/**
 * In whose name a paper is signed (NĐ30/2020 Điều 13): on one's own authority, on behalf of a
 * collective body (TM.), for the head (KT.), by order (TL.), by authorisation (TUQ.), acting (Q.).
 */
export const signingCapacities = [
  "HEAD",
  "ON_BEHALF",
  "DEPUTY_FOR",
  "BY_ORDER",
  "AUTHORISED",
  "ACTING",
] as const;
export type SigningCapacity = (typeof signingCapacities)[number];

/** What an administrator may do to an account. */
export type AccountActKind =
  | "ACCOUNT_CREATED"
  | "ACCOUNT_DISABLED"
  | "ACCOUNT_ENABLED"
  | "PASSWORD_RESET"
  | "DESK_OPENED"
  | "DESK_CLOSED";

/** Why an award is revoked (Luật 06/2022/QH15 Điều 93 khoản 2). */
export const revocationGrounds = [
  "FRAUD",
  "FALSE_DOCUMENTS",
  "UNLAWFUL_PROCESS",
  "CRITERIA_NOT_MET",
] as const;
export type RevocationGround = (typeof revocationGrounds)[number];

/** What a recipient gives back: the certificate or badge, and the money that was paid. */
export type Recoverable = "ITEM" | "MONEY";
/** What somebody is in a council. */
export const councilPositions = ["CHAIR", "DEPUTY_CHAIR", "SECRETARY", "MEMBER"] as const;
export type CouncilPosition = (typeof councilPositions)[number];

export type SessionState = "CONVENED" | "OPEN" | "CLOSED" | "SIGNED" | "CANCELLED";
export type BallotForm = "ELECTRONIC" | "PAPER";
export type Attendance = "EXPECTED" | "PRESENT" | "ABSENT";
export type ItemState = "PENDING" | "OPEN" | "CLOSED" | "ADVANCED";
export type Choice = "AGREE" | "DISAGREE" | "ABSTAIN";

/** Why a member does not vote on a nomination. */
export type RecusalGround =
  | "NOMINEE"
  | "HEAD_OF_COLLECTIVE"
  | "SIGNED_SUBMISSION"
  | "SUBSTITUTE"
  | "DECLARED";

/** What is done to a session of a council. */
export const sessionActs = [
  "CHANGE_AGENDA",
  "CANCEL",
  "OPEN",
  "RECORD_ATTENDANCE",
  "DECLARE_RECUSAL",
  "CAST_BALLOTS",
  "RECORD_WRITTEN_OPINION",
  "ENTER_PAPER_COUNT",
  "CLOSE_VOTE",
  "REOPEN_VOTE",
  "SIGN_MINUTES",
] as const;
export type SessionAct = (typeof sessionActs)[number];

/** What stands on record of councils and their sessions. */
export type CouncilActKind =
  | "COUNCIL_CREATED"
  | "MEMBER_ADDED"
  | "MEMBERSHIP_ENDED"
  | "SESSION_CONVENED"
  | "AGENDA_CHANGED"
  | "SESSION_CANCELLED"
  | "SESSION_OPENED"
  | "ATTENDANCE_RECORDED"
  | "RECUSAL_DECLARED"
  | "PAPER_COUNT_ENTERED"
  | "VOTE_CLOSED"
  | "VOTE_REOPENED"
  | "MINUTES_SIGNED";
