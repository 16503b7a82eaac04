import type { Condition } from "../award/conditions.ts";
import type { BaseSalary } from "../award/prize.ts";
import type { RuleContent, RuleScope } from "../award/rules.ts";
import type {
  CommendationType,
  CouncilPosition,
  Label,
  Level,
  SigningCapacity,
  SubjectKind,
} from "../workflow/vocabulary.ts";

/** How sure the catalogue is of a fact: read in a source, general knowledge, or doubtful. */
export type Confidence = "SOURCE" | "SECONDARY" | "KNOWLEDGE" | "DOUBTFUL";

/** A title (danh hiệu thi đua) or a commendation (hình thức khen thưởng). */
export type AwardRecord = {
  readonly key: string;
  readonly label: Label;
  readonly shortNameVi: string;
  readonly kind: "TITLE" | "COMMENDATION";
  readonly subjects: readonly SubjectKind[];
  /** The level whose head decides. */
  readonly decidedAt: Level;
  /** Levels whose head decides it too, for their own people. */
  readonly alsoDecidedAt: readonly Level[];
  readonly stateLevel: boolean;
  readonly commendationTypes: readonly CommendationType[];
  readonly rhythm: Label;
  /** Which of the optional rungs the award must pass. */
  readonly procedure: {
    readonly departmentCouncil: boolean;
    readonly provinceCouncil: boolean;
    readonly sectorOpinion: boolean;
    readonly publicNotice: boolean;
    readonly partyOpinion: boolean;
    readonly centralCouncil: boolean;
  };
  readonly legalBasis: readonly string[];
  readonly confidence: Confidence;
};

/** A function somebody holds at a desk. */
export type RoleRecord = {
  readonly key: string;
  readonly label: Label;
  readonly level: Level;
  readonly duty: Label;
  /** In whose name its holder signs papers, the usual one first. */
  readonly signsAs?: readonly SigningCapacity[] | undefined;
};

export type DocumentTypeRecord = { readonly key: string; readonly label: Label };

/** A body of rules with the time it holds; the last day is inclusive. */
export type RuleSetRecord = {
  readonly key: string;
  readonly label: Label;
  readonly scope: RuleScope;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly basis: readonly string[];
  readonly notes: readonly string[];
  readonly rules: RuleContent;
};

/** One year of the officials' calendar: what departs from Monday to Friday. */
export type CalendarRecord = {
  readonly year: number;
  readonly provisional: boolean;
  readonly off: readonly string[];
  readonly work: readonly string[];
  readonly sources: readonly string[];
};

/** Lương cơ sở in đồng a month, from a day on until the next one starts. */
export type BaseSalaryRecord = BaseSalary & {
  readonly instrument: string;
  readonly confidence: Confidence;
};

/** A document cited as a basis; parts a source leaves blank are null. */
export type CitedDocument = {
  readonly title: string;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly issuedOn: string | null;
  readonly issuer: string | null;
};

export type CriterionRecord = {
  readonly key: string;
  readonly subject: SubjectKind;
  readonly textVi: string;
  readonly textEn: string;
  readonly evidenceVi: string;
  /** All `REQUIRED` ones must hold, and one of each `ANY_OF` group. */
  readonly logic: "REQUIRED" | "ANY_OF";
  readonly group: string | null;
  readonly headOnly: boolean;
  /** What can be computed of it; without it a person judges. */
  readonly condition?: Condition;
};

/** One measured aim of a plan; the threshold is in `unit`. */
export type TargetRecord = {
  readonly key: string;
  readonly textVi: string;
  readonly textEn: string;
  readonly threshold: number | null;
  readonly unit: string | null;
  readonly scope: string | null;
  readonly year: number | null;
};

/** A turn of a campaign in which nominations are taken. "Before" dates exclude the day itself. */
export type RoundRecord = {
  readonly code: string;
  readonly kind: "ANNUAL" | "FINAL" | "INTERIM";
  readonly year: number;
  readonly label: Label;
  readonly opensOn: string | null;
  /** Units must have submitted before this date. */
  readonly unitBefore: string | null;
  /** The department must have forwarded before this date. */
  readonly departmentBefore: string | null;
  /** True where the date itself still counts. */
  readonly inclusive: boolean;
  readonly awards: readonly string[];
  readonly papers: readonly string[];
  readonly demo: boolean;
};

export type CampaignRecord = {
  readonly code: string;
  readonly label: Label;
  readonly commendationType: CommendationType;
  /** Organisation codes. */
  readonly launchedBy: string;
  readonly monitors: readonly string[];
  readonly plan: {
    readonly number: string | null;
    readonly symbol: string | null;
    readonly issuedOn: string | null;
    readonly place: string | null;
    readonly dateText: string | null;
    readonly signer: string | null;
    readonly signerTitle: string | null;
    readonly signingCapacity: SigningCapacity | null;
    readonly recipients: readonly string[];
    readonly remarks: readonly string[];
  };
  readonly validFrom: string;
  readonly validTo: string;
  readonly purpose: readonly string[];
  readonly basis: readonly CitedDocument[];
  readonly subjectsText: readonly { readonly kind: SubjectKind; readonly textVi: string }[];
  readonly criteria: readonly CriterionRecord[];
  /** The awards its criteria are for; all of its rounds' where left out. */
  readonly criteriaFor?: readonly string[];
  readonly targets: readonly TargetRecord[];
  readonly papersText: readonly string[];
  readonly funding: { readonly textVi: string | null; readonly sources: readonly string[] };
  readonly rounds: readonly RoundRecord[];
};

export const organisationKinds = [
  "UNIT",
  "DEPARTMENT",
  "COMMUNE",
  "PROVINCE",
  "DISTRICT",
  "PARTY",
  "UNION",
  "CENTRAL",
  "OTHER",
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** A body in the tree. `offices` names, for everything below it, who fills which place. */
export type OrganisationRecord = {
  readonly code: string;
  readonly label: Label;
  /** As used in document symbols, e.g. SXD in 12/QĐ-SXD. */
  readonly symbol: string;
  readonly kind: OrganisationKind;
  readonly parent: string | null;
  readonly validFrom: string;
  /** The last day it existed. */
  readonly validTo: string | null;
  /** Who took over when it closed. */
  readonly successor: string | null;
  readonly offices: Partial<
    Record<"OFFICE" | "ONE_STOP" | "HOME_AFFAIRS" | "PROVINCE_OFFICE" | "PARTY" | "CENTRAL", string>
  >;
  readonly confidence: Confidence;
};

/** A person with an account of the demonstration; the password is given when it is loaded. */
export type DemoPerson = {
  readonly username: string;
  readonly fullName: string;
  readonly position: Label;
  readonly desks: readonly {
    readonly organisation: string;
    readonly role: string;
    readonly cleared?: true;
  }[];
};

/** Who sits in a council: somebody with an account, or a person who needs none. */
export type CouncilMemberRecord = {
  readonly person:
    | { readonly username: string }
    | { readonly fullName: string; readonly position: Label };
  readonly position: CouncilPosition;
  readonly votes: boolean;
};

/** A council (Hội đồng thi đua, khen thưởng) with its members on its first day. */
export type CouncilRecord = {
  readonly organisation: string;
  readonly label: Label;
  /** Number, symbol and date of the decision that set it up. */
  readonly establishedBy: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly members: readonly CouncilMemberRecord[];
};

/** A person an agency brings in, with the password he signs in with first and then changes. */
export type PersonRecord = DemoPerson & { readonly password: string };
