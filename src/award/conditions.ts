import type { CommendationType } from "../workflow/vocabulary.ts";
import type { InitiativeLevel, Rating } from "./evidence.ts";

/**
 * What a criterion asks, as data: leaves over facts, joined by `ALL` and `ANY`. `MANUAL` is what only
 * a person can judge.
 */
export type Condition =
  | { readonly kind: "ALL"; readonly of: readonly Condition[] }
  | { readonly kind: "ANY"; readonly of: readonly Condition[] }
  | { readonly kind: "MANUAL" }
  /** Each year of the achievement (or the last one) rated so or better. */
  | { readonly kind: "RATING"; readonly atLeast: Rating; readonly years: "LAST" | "EVERY" }
  /** score / maxScore in hundredths of a percent, e.g. 9000 for 90 %. */
  | {
      readonly kind: "INDEX";
      readonly index: string;
      readonly of: "SUBJECT" | "UNIT";
      readonly atLeastBasisPoints: number;
      readonly years: "LAST" | "EVERY";
    }
  /** Up in points or in rank against the year before. */
  | { readonly kind: "INDEX_RISES"; readonly index: string; readonly of: "SUBJECT" | "UNIT" }
  /** A count of the last year, e.g. no late files. */
  | {
      readonly kind: "COUNT";
      readonly index: string;
      readonly of: "SUBJECT" | "UNIT";
      readonly atMost: number;
    }
  /** Recognised at this level or a wider one; of the achievement's years where `recent`. */
  | {
      readonly kind: "INITIATIVES";
      readonly level: InitiativeLevel;
      readonly times: number;
      readonly applied?: true;
      readonly recent?: true;
    }
  /** Holds one of the titles `times` times, in consecutive years up to the last one if `consecutive`. */
  | {
      readonly kind: "HELD";
      readonly awards: readonly string[];
      readonly times: number;
      readonly consecutive?: true;
    }
  /** Years in a row rated so or better up to the last one, no earlier award asked for. */
  | { readonly kind: "YEARS"; readonly atLeast: Rating; readonly years: number }
  /**
   * Has one of the awards by regular achievement and, counted from the end of its period, enough
   * years in a row, with titles and better years among them (NĐ152/2025 Điều 33 khoản 7, Điều 4 khoản 3).
   */
  | {
      readonly kind: "LADDER";
      readonly after: readonly string[];
      readonly types: readonly CommendationType[];
      readonly years: number;
      readonly atLeast: Rating;
      readonly holding: readonly { readonly awards: readonly string[]; readonly times: number }[];
      readonly better?: { readonly rating: Rating; readonly times: number };
    }
  | { readonly kind: "NO_DISCIPLINE" }
  /** Share of members who hold the title of the year, in percent; more than it where `above`. */
  | {
      readonly kind: "MEMBERS";
      readonly award: string;
      readonly atLeastPercent: number;
      readonly above?: true;
    }
  | { readonly kind: "MEMBERS_COUNT"; readonly award: string; readonly atLeast: number }
  | { readonly kind: "NO_MEMBER_DISCIPLINED" }
  | { readonly kind: "SERVICE"; readonly months: number };

/** One line of a list of criteria: all required ones must hold, and one of each group. */
export type Criterion = {
  readonly key: string;
  readonly textVi: string;
  readonly textEn: string;
  readonly logic: "REQUIRED" | "ANY_OF";
  readonly group: string | null;
  readonly headOnly: boolean;
  readonly condition: Condition;
  readonly legalBasis: string;
  /** Key of the rule set or code of the campaign it comes from. */
  readonly source: string;
};

export const verdicts = ["PASS", "FAIL", "PENDING_DATA", "MANUAL", "NOT_APPLICABLE"] as const;
export type Verdict = (typeof verdicts)[number];

/** Why a condition fails, where the rules have a name for it. */
export const failures = [
  "NOT_MERIT_RECORD",
  "PREREQUISITE_MISSING",
  "PREREQUISITE_INVALID",
  "YEARS_BROKEN",
  "YEARS_NOT_ENOUGH",
  "TITLES_NOT_ENOUGH",
  "ON_DISCIPLINE",
] as const;
export type Failure = (typeof failures)[number];

/** One number that was compared, as people read it: found 89,95 of needed 90 (percent, 2025). */
export type Measure = {
  /** Key of the index, title or rating it is about. */
  readonly what: string;
  readonly year: number | null;
  /** What was found; null where it is not known. */
  readonly found: string | null;
  readonly needed: string;
  readonly unit:
    | "PERCENT"
    | "POINTS"
    | "RANK"
    | "TIMES"
    | "YEARS"
    | "RATING"
    | "COUNT"
    | "MONTHS"
    | null;
};

export type ConditionResult = {
  readonly verdict: Verdict;
  readonly failure: Failure | null;
  readonly measures: readonly Measure[];
  readonly cited: readonly string[];
  /** Ids of the earlier awards the verdict rests on, as the evidence names them. */
  readonly leansOn: readonly string[];
};

/** What an appraiser wrote to a criterion. */
export type AppraisalLine = {
  readonly criterion: string;
  readonly verdict: "PASS" | "FAIL";
  readonly reason: string;
  /** A leader let it pass although data is missing. */
  readonly waived: boolean;
  readonly byName: string;
};

export type CriterionResult = ConditionResult & {
  readonly criterion: Criterion;
  /** The computed verdict before anybody judged. */
  readonly computed: Verdict;
  readonly line: AppraisalLine | null;
};
