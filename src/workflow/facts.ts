import type { Refusal } from "./refusals.ts";
import type { Label, Level, Place } from "./vocabulary.ts";

/** Which optional rungs the award must pass (catalogue data, by award). */
export type Procedure = {
  readonly departmentCouncil: boolean;
  readonly provinceCouncil: boolean;
  readonly sectorOpinion: boolean;
  readonly publicNotice: boolean;
  readonly partyOpinion: boolean;
  readonly centralCouncil: boolean;
};

/** The three outcomes of an appraisal (thẩm định). */
export type Advice = "ELIGIBLE" | "INELIGIBLE" | "LOWER_FORM";

/** What the rules know of a nomination. Loaded before they are asked; nothing is read inside. */
export type Facts = {
  /** The date in Vietnam. */
  readonly today: string;
  /** The date in Vietnam on which the present stage was entered. */
  readonly enteredOn: string;
  readonly openHolds: number;
  readonly round: {
    readonly opensOn: string | null;
    /** Dates are strict ("trước ngày") unless `inclusive`. */
    readonly unitBefore: string | null;
    readonly departmentBefore: string | null;
    readonly inclusive: boolean;
  } | null;
  /** The last good day at the present stage. */
  readonly dueOn: string | null;
  /** Requests to supplement already made, by the level that made them. */
  readonly supplements: Readonly<Partial<Record<Level, number>>>;
  readonly maxSupplements: number;
  readonly decidedAt: Level;
  readonly procedure: Procedure;
  /** What the last appraisal advised. */
  readonly advice: Advice | null;
  /** Document types registered for the nomination, by the level that registered them. */
  readonly papers: Readonly<Partial<Record<Level, readonly string[]>>>;
  /** Document types registered since the present stage was entered. */
  readonly freshPapers: readonly string[];
  /** What stands against sending the dossier, and against finding it eligible. */
  readonly dossier: {
    /** Document types the rules ask for at this level that are not registered. */
    readonly papers: readonly string[];
    readonly submission: readonly Refusal[];
    readonly appraisal: readonly Refusal[];
  };
  /** The last day of the reported achievements, and how many months they stay fresh. */
  readonly freshness: {
    readonly achievedUntil: string | null;
    readonly months: number;
    readonly legalBasis: string;
  };
  /** Whether the sector's opinion was heard or has lapsed, or is not needed for this subject. */
  readonly sectorHeard: boolean;
  /** Awards the last appraisal rested on that were revoked since, while nothing is decided. */
  readonly revokedPrerequisites: readonly {
    readonly code: string;
    readonly award: string;
    readonly label: Label;
  }[];
  /** Its award was revoked where the pipeline has no stage for that: it is over. */
  readonly isOver: boolean;
  /** What a revoked award owes and what has come back; null for anything but a revocation. */
  readonly recovery: {
    readonly itemBack: boolean;
    readonly moneyOwed: number;
    readonly moneyBack: number;
  } | null;
  /** What the council of the present stage has to vote, and voted in a session that is signed. */
  readonly vote: {
    readonly required: boolean;
    readonly result: "ENDORSED" | "NOT_ENDORSED" | null;
  };
  /** The unsent letter or decision the nomination stands on. */
  readonly openPaper: { readonly id: string; readonly otherLines: number } | null;
};

/** A desk of the viewer: a role held at an organisation and at those it succeeded. */
export type ActorDesk = {
  readonly id: string;
  readonly role: string;
  readonly organisations: readonly string[];
};

/** What the rules know of the person who asks, towards one nomination. */
export type ActorFacts = {
  readonly desks: readonly ActorDesk[];
  readonly chosenDesk: string | null;
  readonly isSubject: boolean;
  /** Keys of the steps this person has taken on this nomination. */
  readonly took: readonly string[];
};

/** Which organisation fills which place of a nomination. */
export type PlaceMap = Readonly<Partial<Record<Place, string>>>;

/** Where a nomination stands. */
export type Standing = { readonly stage: string; readonly held: boolean };
