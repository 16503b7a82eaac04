import type { CommendationType } from "../workflow/vocabulary.ts";
import type { InitiativeLevel, Rating } from "./evidence.ts";

/** The achievement report (báo cáo thành tích) as data: what the unit states and its head confirms. */
export type Report = {
  readonly discipline: {
    readonly state: "NONE" | "IN_FORCE" | "ENDED";
    readonly endedOn: string | null;
  } | null;
  readonly joinedOn: string | null;
  readonly ratings: readonly {
    readonly year: number;
    readonly rating: Rating;
    readonly decision: string | null;
  }[];
  readonly indexes: readonly {
    readonly index: string;
    readonly year: number;
    readonly score: number;
    readonly maxScore: number | null;
    readonly rank: number | null;
    readonly of: "SUBJECT" | "UNIT";
    readonly signedBy: string | null;
  }[];
  readonly initiatives: readonly {
    readonly title: string;
    readonly level: InitiativeLevel;
    readonly year: number | null;
    readonly recognisedBy: string | null;
    readonly certificate: string | null;
    readonly applied: boolean;
  }[];
  readonly awards: readonly {
    readonly award: string;
    readonly type: CommendationType;
    readonly year: number;
    readonly decision: string | null;
    readonly decidedOn: string;
    readonly periodFrom: string | null;
    readonly periodTo: string | null;
  }[];
  readonly members: {
    readonly total: number;
    readonly disciplined: number;
    readonly holding: readonly { readonly award: string; readonly count: number }[];
  } | null;
  /** The unit's words to criteria that people judge. */
  readonly statements: readonly { readonly criterion: string; readonly text: string }[];
};

export const emptyReport: Report = {
  discipline: null,
  joinedOn: null,
  ratings: [],
  indexes: [],
  initiatives: [],
  awards: [],
  members: null,
  statements: [],
};
