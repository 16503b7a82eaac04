import { transition } from "xstate";
import type { ActorFacts, Facts, PlaceMap, Standing } from "./facts.ts";
import { failing } from "./guards.ts";
import { machineOf } from "./machine.ts";
import { permissionRefusals } from "./permissions.ts";
import {
  isFinal,
  type PipelineDefinition,
  stageOf,
  type StepDefinition,
  type StepEffect,
} from "./pipeline.ts";
import { prerequisiteRefusals, restsOnPrerequisites } from "./prerequisites.ts";
import { type Refusal, refusal } from "./refusals.ts";
import type { Label } from "./vocabulary.ts";

/** One step taken: where from, where to, and what else has to be written. */
export type Move = {
  readonly step: string;
  readonly from: string;
  readonly to: string;
  readonly openHolds: number;
  readonly effects: readonly StepEffect[];
};

/** The named step of the stage, or null; keys of other stages and of Object do not count. */
export function stepAt(
  pipeline: PipelineDefinition,
  stage: string,
  key: string,
): StepDefinition | null {
  const { steps } = stageOf(pipeline, stage);
  return Object.hasOwn(steps, key) ? (steps[key] ?? null) : null;
}

/** Why nobody can take the step now; empty where it is open. */
export function stateRefusals(
  pipeline: PipelineDefinition,
  stage: string,
  step: StepDefinition,
  facts: Facts,
): Refusal[] {
  const found: Refusal[] = [];
  if (facts.isOver) found.push(refusal("AWARD_REVOKED"));
  if (facts.openHolds > 0 && !step.whileHeld) found.push(refusal("ON_HOLD"));
  if (restsOnPrerequisites(pipeline, step)) found.push(...prerequisiteRefusals(facts));
  found.push(...failing(step.when ?? [], facts, stageOf(pipeline, stage).level));
  // What the guard does not know better rests on what the step rests on.
  return found.map((one) => ({ ...one, legalBasis: one.legalBasis ?? step.legalBasis ?? null }));
}

/** What a question about a step is asked of: where the nomination stands and who asks. */
export type Question = {
  readonly pipeline: PipelineDefinition;
  readonly stage: string;
  readonly places: PlaceMap;
  readonly facts: Facts;
  readonly actor: ActorFacts;
};

/** Everything that stands between this person and the step: the button and the refusal are one. */
export function stepRefusals(question: Question, key: string): Refusal[] {
  const { pipeline, stage, places, facts, actor } = question;
  const step = stepAt(pipeline, stage, key);
  if (!step) return [notHere(pipeline, key)];
  return [
    ...permissionRefusals(key, step, actor, places).map((one) => named(pipeline, one)),
    ...stateRefusals(pipeline, stage, step, facts),
  ];
}

/** Acts that are no steps, but bar from some. */
const acts: Readonly<Record<string, Label>> = {
  proposeRevocation: { vi: "Đề nghị hủy bỏ khen thưởng", en: "Propose the revocation" },
};

/** What a step is called, wherever in the pipeline it stands. */
function labelIn({ stages }: PipelineDefinition, key: string): Label | undefined {
  return Object.values(stages).find(({ steps }) => Object.hasOwn(steps, key))?.steps[key]?.label;
}

function notHere(pipeline: PipelineDefinition, key: string): Refusal {
  const label = labelIn(pipeline, key);
  return refusal("STEP_NOT_HERE", {
    step: key,
    ...(label && { stepVi: label.vi, stepEn: label.en }),
  });
}

/** Names the step a person has taken before by its label. */
function named(pipeline: PipelineDefinition, one: Refusal): Refusal {
  const { took } = one.details;
  if (typeof took !== "string") return one;
  const label = acts[took] ?? labelIn(pipeline, took);
  if (!label) return one;
  return refusal(one.reason, { ...one.details, tookVi: label.vi, tookEn: label.en });
}

/** A step taken for a paper moves all of its list, so one nomination of many cannot take it alone. */
export function aloneOnPaper(step: StepDefinition, facts: Facts): Refusal | null {
  const { openPaper } = facts;
  if (!step.paper || !openPaper || openPaper.otherLines === 0) return null;
  return refusal("ON_A_PAPER", { paperId: openPaper.id });
}

/** What the machine answers to a step: the standing it leads to, or null where it is closed. */
export function decide(
  pipeline: PipelineDefinition,
  standing: Standing,
  step: string,
  facts: Facts,
): Standing | null {
  const machine = machineOf(pipeline);
  const state = machine.resolveState({
    value: { place: standing.stage, hold: standing.held ? "held" : "free" },
    context: { stage: standing.stage, facts },
  });
  const event = { type: step };
  // XState ignores an event it does not know; only `can` tells a refusal from a move to itself.
  if (!state.can(event)) return null;
  const [next] = transition(machine, state, event);
  const value = next.value as { readonly place: string; readonly hold: "free" | "held" };
  return { stage: value.place, held: value.hold === "held" };
}

function holdsAfter(step: StepDefinition, facts: Facts, ends: boolean): number {
  if (ends) return 0;
  if (step.effects?.includes("HOLD")) return facts.openHolds + 1;
  if (step.effects?.includes("RELEASE")) return facts.openHolds - 1;
  return facts.openHolds;
}

/** The move a step makes. Ask `stepRefusals` first: a closed step here is a bug, not a refusal. */
export function advance(
  pipeline: PipelineDefinition,
  stage: string,
  key: string,
  facts: Facts,
): Move {
  const step = stepAt(pipeline, stage, key);
  const next = decide(pipeline, { stage, held: facts.openHolds > 0 }, key, facts);
  if (!step || !next) throw new Error(`${pipeline.key}: ${key} is closed at ${stage}.`);
  const openHolds = holdsAfter(step, facts, isFinal(stageOf(pipeline, next.stage)));
  return { step: key, from: stage, to: next.stage, openHolds, effects: step.effects ?? [] };
}
