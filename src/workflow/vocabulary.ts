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
