import { assign, setup } from "xstate";
import type { Facts } from "./facts.ts";
import { failing, type GuardKey } from "./guards.ts";
import { isFinal, type PipelineDefinition, type StepDefinition } from "./pipeline.ts";
import { restsOnPrerequisites } from "./prerequisites.ts";
import type { Level } from "./vocabulary.ts";

/** What the machine's guards read: the loaded facts and where the nomination stands. */
export type MachineContext = { readonly stage: string; readonly facts: Facts };
export type MachineEvent = { readonly type: string };

type GuardParams = {
  readonly stage: string;
  readonly level: Level;
  readonly when: readonly GuardKey[];
  readonly whileHeld: boolean;
  /** Stops where an award the appraisal rested on was revoked. */
  readonly rests: boolean;
};
type TransitionJson = {
  readonly target?: string;
  readonly guard: { readonly type: "open" | "openAndLastGround"; readonly params: GuardParams };
  readonly actions?: readonly { readonly type: "enter"; readonly params: { stage: string } }[];
};
type StateJson = {
  readonly type?: "final";
  readonly on?: Readonly<Record<string, readonly TransitionJson[]>>;
};

/** The pipeline as a plain XState v5 config: parallel regions `place` and `hold`, guards by name. */
export type MachineJson = {
  readonly id: string;
  readonly version: string;
  readonly type: "parallel";
  readonly states: {
    readonly place: { readonly initial: string; readonly states: Record<string, StateJson> };
    readonly hold: {
      readonly initial: "free";
      readonly states: { readonly free: StateJson; readonly held: StateJson };
    };
  };
};

function guardOf(
  pipeline: PipelineDefinition,
  stage: string,
  level: Level,
  step: StepDefinition,
): TransitionJson["guard"] {
  const { when = [], whileHeld = false } = step;
  const params = { stage, level, when, whileHeld, rests: restsOnPrerequisites(pipeline, step) };
  return { type: "open", params };
}

/** A release ends the hold only with the last of its grounds; any end of the case ends it. */
function lifting(step: StepDefinition, guard: TransitionJson["guard"]): TransitionJson["guard"] {
  return step.effects?.includes("RELEASE") ? { ...guard, type: "openAndLastGround" } : guard;
}

/** How a step moves the hold region; XState takes the first transition whose guard holds. */
function holdTarget(pipeline: PipelineDefinition, step: StepDefinition): "held" | "free" | null {
  if (step.effects?.includes("HOLD")) return "held";
  if (step.effects?.includes("RELEASE")) return "free";
  const target = pipeline.stages[step.to];
  return target && isFinal(target) ? "free" : null;
}

/** The pipeline's machine as data that `createMachine` accepts. */
export function machineJson(pipeline: PipelineDefinition): MachineJson {
  const stages: Record<string, StateJson> = {};
  const free: Record<string, TransitionJson[]> = {};
  const held: Record<string, TransitionJson[]> = {};
  for (const [key, stage] of Object.entries(pipeline.stages)) {
    const on: Record<string, TransitionJson[]> = {};
    for (const [stepKey, step] of Object.entries(stage.steps)) {
      const guard = guardOf(pipeline, key, stage.level, step);
      // Also where it stays: `can` takes a transition with neither target nor action for none.
      const actions = [{ type: "enter", params: { stage: step.to } }] as const;
      on[stepKey] = [step.to === key ? { guard, actions } : { target: step.to, guard, actions }];
      const target = holdTarget(pipeline, step);
      if (target === "held") (free[stepKey] ??= []).push({ target, guard });
      if (target === "free") (held[stepKey] ??= []).push({ target, guard: lifting(step, guard) });
    }
    stages[key] = Object.keys(on).length === 0 ? { type: "final" } : { on };
  }
  return {
    id: `${pipeline.key}-v${pipeline.version}`,
    version: String(pipeline.version),
    type: "parallel",
    states: {
      place: { initial: pipeline.start, states: stages },
      hold: { initial: "free", states: { free: { on: free }, held: { on: held } } },
    },
  };
}

/**
 * Whether a step is open to anybody: the nomination stands at its stage, the hold allows it and its
 * conditions hold.
 */
export function isOpen(context: MachineContext, params: GuardParams): boolean {
  if (context.stage !== params.stage) return false;
  if (context.facts.isOver) return false;
  if (context.facts.openHolds > 0 && !params.whileHeld) return false;
  if (params.rests && context.facts.revokedPrerequisites.length > 0) return false;
  return failing(params.when, context.facts, params.level).length === 0;
}

function build(pipeline: PipelineDefinition) {
  const { createMachine } = setup({
    types: {} as { context: MachineContext; events: MachineEvent },
    guards: {
      open: ({ context }, params: GuardParams) => isOpen(context, params),
      openAndLastGround: ({ context }, params: GuardParams) =>
        isOpen(context, params) && context.facts.openHolds === 1,
    },
    actions: {
      enter: assign({ stage: (_, params: { stage: string }) => params.stage }),
    },
  });
  // The context comes with each question; a machine is never started without one.
  const context = { stage: pipeline.start } as MachineContext;
  return createMachine({ ...machineJson(pipeline), context } as unknown as Parameters<
    typeof createMachine
  >[0]);
}

export type PipelineMachine = ReturnType<typeof build>;
const built = new WeakMap<PipelineDefinition, PipelineMachine>();

/** The pipeline's machine, built once for each definition. */
export function machineOf(pipeline: PipelineDefinition): PipelineMachine {
  const known = built.get(pipeline);
  if (known) return known;
  const machine = build(pipeline);
  built.set(pipeline, machine);
  return machine;
}
