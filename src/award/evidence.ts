import type { CommendationType, SubjectKind } from "../workflow/vocabulary.ts";

/** How the year's work was rated (NĐ 335/2025/NĐ-CP), best first. */
export const ratings = ["EXCELLENT", "GOOD", "COMPLETED", "NOT_COMPLETED"] as const;
export type Rating = (typeof ratings)[number];

/** How widely an initiative is recognised, widest first. */
export const initiativeLevels = ["NATIONAL", "PROVINCE", "DEPARTMENT", "UNIT"] as const;
export type InitiativeLevel = (typeof initiativeLevels)[number];

/** Where a fact comes from: a signed register that was imported, or the unit's own report. */
export type Citation = {
  readonly origin: "REGISTER" | "REPORT";
  /** The signed list, decision or certificate, as people cite it. */
  readonly text: string | null;
};

export type RatedYear = {
  readonly year: number;
  readonly rating: Rating;
  readonly cited: Citation;
};

/** One measured result of a year; `LATE_FILES` and the like are counts without a maximum. */
export type IndexResult = {
  /** `SUBJECT` is who is nominated; `UNIT` the unit he works in or leads. */
  readonly of: "SUBJECT" | "UNIT";
  /** PAR_INDEX, SIPAS, LATE_FILES …: keys are data. */
  readonly index: string;
  readonly year: number;
  readonly score: number;
  readonly maxScore: number | null;
  readonly rank: number | null;
  readonly cited: Citation;
};

export type Initiative = {
  readonly title: string;
  readonly level: InitiativeLevel;
  /** The year it was recognised. */
  readonly year: number | null;
  readonly recognisedBy: string | null;
  readonly applied: boolean;
  readonly cited: Citation;
};

/** An award received before. */
export type PastAward = {
  readonly id: string | null;
  readonly award: string;
  readonly type: CommendationType;
  /** The year a title is for; that of the decision where the record names none. */
  readonly year: number;
  readonly decidedOn: string;
  /** The achievement period the decision names. */
  readonly period: { readonly from: string | null; readonly to: string } | null;
  /** False once revoked. */
  readonly valid: boolean;
  readonly cited: Citation;
};

/** What is known of who is nominated, on the day the question is asked. */
export type Evidence = {
  readonly asOf: string;
  readonly subject: SubjectKind;
  /** Whether he leads a collective; criteria for heads are not applicable to others. */
  readonly isHead: boolean;
  /** The years the achievement is of, oldest first; never empty. */
  readonly years: readonly number[];
  /** The last day of the reported achievement. */
  readonly achievedUntil: string | null;
  readonly ratings: readonly RatedYear[];
  readonly indexes: readonly IndexResult[];
  readonly initiatives: readonly Initiative[];
  readonly awards: readonly PastAward[];
  /** What the unit states of discipline; null where it has not said. */
  readonly discipline: {
    readonly state: "NONE" | "IN_FORCE" | "ENDED";
    readonly endedOn: string | null;
  } | null;
  readonly openHolds: number;
  /** Of a collective: its people, how many hold a title of the year, how many were disciplined. */
  readonly members: {
    readonly total: number;
    readonly holding: readonly { readonly award: string; readonly count: number }[];
    readonly disciplined: number;
  } | null;
  /** Since when the person works there. */
  readonly joinedOn: string | null;
};
