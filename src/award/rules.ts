import type { CommendationType, Level, SubjectKind } from "../workflow/vocabulary.ts";
import type { Condition } from "./conditions.ts";
import type { FundRule, PrizeRule } from "./prize.ts";

/** Single values a rule set may fix; the first set down, most specific first, wins. */
export type Settings = {
  /** Requests to supplement allowed at each level. */
  readonly "supplement.max": number;
  /** Whether the appraisal clock starts anew or goes on when a returned dossier comes back. */
  readonly "clock.afterReturn": "RESTART" | "CONTINUE";
  /** Months a state-level achievement may be old when it is submitted. */
  readonly "freshness.months": number;
  /** How a head's award hangs on the collective he leads. */
  readonly "head.rule": "OFF" | "WARN" | "COLLECTIVE_MEETS_SAME_CRITERIA" | "COLLECTIVE_NOMINATED";
  /** Whether papers must carry a file, or a reference is enough. */
  readonly "dossier.files": "OPTIONAL" | "REQUIRED";
  /** Whether the report must be confirmed by the head of the unit before it is sent. */
  readonly "report.confirmed": "OPTIONAL" | "REQUIRED";
};
export type SettingKey = keyof Settings;

export type SettingRule = {
  readonly [K in SettingKey]: {
    readonly key: K;
    readonly value: Settings[K];
    readonly legalBasis: string;
  };
}[SettingKey];

/** A time limit by the key a pipeline's stage names; for some awards only, where it says which. */
export type LimitRule = {
  readonly key: string;
  readonly awards: readonly string[] | null;
  readonly workingDays: number;
  readonly legalBasis: string;
};

/** The criteria of an award for one kind of subject and one or more types of commendation. */
export type CriteriaRule = {
  readonly award: string;
  readonly subject: SubjectKind;
  readonly types: readonly CommendationType[];
  readonly criteria: readonly {
    readonly key: string;
    readonly textVi: string;
    readonly textEn: string;
    readonly logic: "REQUIRED" | "ANY_OF";
    readonly group: string | null;
    readonly condition: Condition;
    readonly legalBasis: string;
  }[];
};

/** Papers a dossier needs: those of every rule that fits, each once. */
export type DossierRule = {
  readonly key: string;
  /** Null: every award. */
  readonly awards: readonly string[] | null;
  readonly types: readonly CommendationType[] | null;
  readonly subjects: readonly SubjectKind[] | null;
  readonly papers: readonly {
    readonly documentType: string;
    /** The level whose part of the dossier it is. */
    readonly level: Level;
    /** E.g. "Mẫu 01"; null where it is not known. */
    readonly formCode: string | null;
  }[];
  readonly legalBasis: string;
};

/** At most so many of one award for each of another within the proposing agency and the round. */
export type QuotaRule = {
  readonly key: string;
  readonly award: string;
  /** Null: no denominator, `most` is a plain number. */
  readonly per: string | null;
  /** Hundredths of a percent of the denominator, rounded down. */
  readonly basisPoints: number | null;
  readonly most: number | null;
  readonly blocks: boolean;
  readonly legalBasis: string;
};

/** How a council votes on a nomination, and what share of it has to agree. */
export type VoteRule = {
  readonly key: string;
  /** Null: every award. */
  readonly awards: readonly string[] | null;
  /** The levels whose council it is for; null: every level. */
  readonly levels: readonly Level[] | null;
  /** Hundredths of a percent of the denominator. */
  readonly thresholdBasisPoints: number;
  /** True: more than the share; false: at least the share. */
  readonly strict: boolean;
  readonly denominator: "TOTAL_MEMBERS" | "PRESENT";
  /** The part of all voting members that must attend. */
  readonly quorum: { readonly numerator: number; readonly denominator: number };
  readonly secret: boolean;
  /** Whether a nomination may leave the council's stage only by a vote. */
  readonly required: boolean;
  /** What a tie means when it may not be voted on again; the chair decides open ballots only. */
  readonly tie: "NOT_ENDORSED" | "CHAIR";
  /** How often a vote may be taken again. */
  readonly revotes: number;
  readonly legalBasis: string;
};

/** For whom a rule set speaks. */
export type RuleScope =
  | { readonly kind: "NATIONAL" }
  /** An organisation code: a province or a department. */
  | { readonly kind: "ORGANISATION"; readonly organisation: string }
  /** A campaign code. */
  | { readonly kind: "CAMPAIGN"; readonly campaign: string };

export type RuleContent = {
  readonly settings: readonly SettingRule[];
  readonly limits: readonly LimitRule[];
  readonly criteria: readonly CriteriaRule[];
  readonly dossiers: readonly DossierRule[];
  readonly quotas: readonly QuotaRule[];
  /** Sets stored by an earlier release have neither. */
  readonly prizes?: readonly PrizeRule[];
  readonly funds?: readonly FundRule[];
  readonly votes: readonly VoteRule[];
};
