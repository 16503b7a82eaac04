import type { GuardKey } from "./guards.ts";
import type { Label, Level, Outcome, Place } from "./vocabulary.ts";

/** Who a step belongs to: a role held at the organisation that fills a place of the nomination. */
export type DeskRule = { readonly role: string; readonly at: Place };

/** What the person who takes a step must bring. Absent means not asked for. */
export type Requirements = {
  readonly note?: true;
  /** Document types made for this act: registered since the stage was entered, or brought. */
  readonly papers?: readonly string[];
  /** Document types that must be there, registered at any time at the stage's level. */
  readonly onFile?: readonly string[];
  /** The papers the rules ask of the dossier of this award at the stage's level. */
  readonly dossier?: true;
  readonly missingItems?: true;
  readonly effectiveOn?: true;
  readonly incomingDocument?: true;
  readonly consultedOrganisation?: true;
  readonly proposedAward?: true;
  /** The reported achievements must be fresh on the day the step takes effect. */
  readonly freshAchievements?: true;
};

/** The paper a step is taken for, so that one letter or decision moves every nomination on it. */
export type PaperKind = "SUBMISSION" | "DECISION";

/** What taking a step does beside the move. */
export type StepEffect =
  | "HOLD"
  | "RELEASE"
  | "COUNT_SUPPLEMENT"
  | "RECEIVE"
  | "ADVISE_ELIGIBLE"
  | "ADVISE_INELIGIBLE"
  | "ADVISE_LOWER_FORM"
  | "SIGN_PAPER"
  | "NUMBER_PAPER"
  | "SEND_PAPER"
  | "LEAVE_PAPER"
  /** Keeps the dossier as it is sent. */
  | "SEND_DOSSIER"
  | "ASK_OPINION"
  | "ANSWER_OPINION"
  | "LAPSE_OPINION"
  /** Takes the award that a revocation is about away, in the same transaction. */
  | "REVOKE_AWARD"
  /** Keeps the day the recipient received the revocation. */
  | "RECIPIENT_RECEIVED";

/** What a stage waits for outside the desk that has the case: its clock stands still meanwhile. */
export const waitingReasons = ["SUPPLEMENT", "OPINION", "NOTICE"] as const;
export type WaitingReason = (typeof waitingReasons)[number];

/** A named way out of a stage: one source, one target, one history row. */
export type StepDefinition = {
  readonly to: string;
  readonly label: Label;
  /** Empty only for steps of the clock and of a revocation. */
  readonly by: readonly DeskRule[];
  readonly clock?: true;
  /** Taken only by the revocation of the award, with its decision; nobody's, and in no queue. */
  readonly revocation?: true;
  readonly when?: readonly GuardKey[];
  readonly whileHeld?: true;
  readonly requires?: Requirements;
  readonly paper?: PaperKind;
  /** Who may draft the paper and change its list, beside those who sign it. */
  readonly preparedBy?: readonly DeskRule[];
  /** Steps whose taker may not take this one on the same nomination. */
  readonly notBy?: readonly string[];
  /** `false`: the step alone puts the nomination into nobody's queue. */
  readonly queues?: false;
  readonly effects?: readonly StepEffect[];
  readonly legalBasis?: string;
};

/** How long a stage may take: working days from entry, or the round's fixed date. */
export type WorkingDayLimit = {
  readonly workingDays: number;
  readonly key: string;
  readonly basis: string;
};
export type TimeLimit =
  | WorkingDayLimit
  | { readonly deadline: "UNIT" | "DEPARTMENT"; readonly key: string; readonly basis: string };

export type StageDefinition = {
  readonly label: Label;
  readonly level: Level;
  /** The body works outside this system; somebody here records its papers. */
  readonly external?: true;
  /** Stands from this stage on; a stage without steps must have one. */
  readonly outcome?: Outcome;
  readonly timeLimit?: TimeLimit;
  /** Further limits of the stage, for one of its outcomes; they do not move the due date. */
  readonly alongside?: readonly WorkingDayLimit[];
  /** The unit may change what it wrote. */
  readonly editable?: true;
  /** The limits of the stage before stand still here. */
  readonly waits?: WaitingReason;
  /** Whose council votes on it here. */
  readonly council?: Place;
  /** Organisations that may read from here on, beside those whose desks appear in the steps. */
  readonly readers?: readonly Place[];
  /**
   * The stage it is shown at outside the circle of its decision while it stands here: what is
   * decided is nobody else's to know until it is published.
   */
  readonly embargo?: string;
  readonly legalBasis?: string;
  readonly steps: Readonly<Record<string, StepDefinition>>;
};

/** Which nominations a pipeline is for. */
export type PipelineScope = {
  readonly decidedAt: readonly Level[];
  readonly agency: "DEPARTMENT" | "COMMUNE" | "ANY";
  /** `REVOCATION` is never chosen for a nomination: it takes back what others gave. */
  readonly procedure: "ORDINARY" | "SIMPLIFIED" | "REVOCATION";
};

export type PipelineDefinition = {
  readonly key: string;
  readonly version: number;
  readonly label: Label;
  readonly legalBasis: readonly string[];
  readonly scope: PipelineScope;
  readonly start: string;
  readonly stages: Readonly<Record<string, StageDefinition>>;
};

/** The stage the definition names, or an error: a nomination never stands outside its pipeline. */
export function stageOf(pipeline: PipelineDefinition, stage: string): StageDefinition {
  const found = pipeline.stages[stage];
  if (!found) throw new Error(`Pipeline ${pipeline.key} v${pipeline.version} has no ${stage}.`);
  return found;
}

/** A stage nobody can leave; only its revocation still takes an award from there. */
export function isFinal(stage: StageDefinition): boolean {
  return Object.values(stage.steps).every((step) => step.revocation);
}

/** The outcome that stands while a nomination is at this stage. */
export function outcomeAt(stage: StageDefinition): Outcome {
  return stage.outcome ?? "IN_PROGRESS";
}
