import type { ActorDesk, ActorFacts, Facts } from "../../src/workflow/facts.ts";
import type {
  PipelineDefinition,
  StageDefinition,
  StepDefinition,
} from "../../src/workflow/pipeline.ts";
import type { Outcome } from "../../src/workflow/vocabulary.ts";
import { documentTypes } from "../../src/catalogue/document-types.ts";
import { roles } from "../../src/catalogue/roles.ts";

/** The keys of the shipped catalogue that a definition may refer to. */
export const shippedKeys = {
  roles: new Set(roles.map((role) => role.key)),
  documentTypes: new Set(documentTypes.map((type) => type.key)),
};

/** An ordinary nomination on an ordinary day; a test says what is different about its own. */
export function facts(over: Partial<Facts> = {}): Facts {
  return {
    today: "2026-11-22",
    enteredOn: "2026-11-20",
    openHolds: 0,
    round: {
      opensOn: "2026-01-01",
      unitBefore: "2027-01-10",
      departmentBefore: "2027-02-28",
      inclusive: false,
    },
    dueOn: null,
    supplements: {},
    maxSupplements: 1,
    decidedAt: "DEPARTMENT",
    procedure: noRungs,
    advice: null,
    papers: {},
    freshPapers: [],
    dossier: { papers: [], submission: [], appraisal: [] },
    freshness: { achievedUntil: null, months: 6, legalBasis: "Điều 33" },
    sectorHeard: true,
    revokedPrerequisites: [],
    isOver: false,
    recovery: { itemBack: true, moneyOwed: 0, moneyBack: 0 },
    openPaper: null,
    vote: { required: false, result: null },
    ...over,
  };
}

export const noRungs: Facts["procedure"] = {
  departmentCouncil: false,
  provinceCouncil: false,
  sectorOpinion: false,
  publicNotice: false,
  partyOpinion: false,
  centralCouncil: false,
};

export const allRungs: Facts["procedure"] = {
  departmentCouncil: true,
  provinceCouncil: true,
  sectorOpinion: true,
  publicNotice: true,
  partyOpinion: true,
  centralCouncil: true,
};

export function aDesk(id: string, role: string, ...organisations: readonly string[]): ActorDesk {
  return { id, role, organisations };
}

export function actor(desks: readonly ActorDesk[], over: Partial<ActorFacts> = {}): ActorFacts {
  return { desks, chosenDesk: null, isSubject: false, took: [], ...over };
}

export const text = (en: string) => ({ vi: `${en} (vi)`, en });

export function aStep(to: string, over: Partial<StepDefinition> = {}): StepDefinition {
  return { to, label: text(to), by: [{ role: "CLERK", at: "OFFICE" }], ...over };
}

export function aStage(
  steps: Readonly<Record<string, StepDefinition>>,
  over: Partial<StageDefinition> = {},
): StageDefinition {
  return { label: text("Stage"), level: "DEPARTMENT", steps, ...over };
}

export function anEnd(outcome: Outcome | null = "AWARDED"): StageDefinition {
  return { label: text("End"), level: "DEPARTMENT", ...(outcome ? { outcome } : {}), steps: {} };
}

/** A pipeline of two stages that is sound as it is. */
export function aPipeline(
  stages: Readonly<Record<string, StageDefinition>> = {
    OPEN: aStage({ finish: aStep("DONE") }),
    DONE: anEnd(),
  },
  over: Partial<PipelineDefinition> = {},
): PipelineDefinition {
  return {
    key: "a-pipeline",
    version: 1,
    label: text("A pipeline"),
    legalBasis: [],
    scope: { decidedAt: ["DEPARTMENT"], agency: "ANY", procedure: "ORDINARY" },
    start: Object.keys(stages)[0] ?? "OPEN",
    stages,
    ...over,
  };
}
