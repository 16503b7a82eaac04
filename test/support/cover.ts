import { advance, stateRefusals } from "../../src/workflow/advance.ts";
import type { Facts } from "../../src/workflow/facts.ts";
import { isFinal, type PipelineDefinition, stageOf } from "../../src/workflow/pipeline.ts";
import type { Level } from "../../src/workflow/vocabulary.ts";
import { facts } from "./rules.ts";

/** Which award a plan is for, as far as the conditions ask. */
export type Kind = Pick<Facts, "decidedAt" | "procedure">;
type Node = {
  readonly stage: string;
  readonly holds: number;
  readonly advice: Facts["advice"];
  readonly supplements: Facts["supplements"];
};
type Plan = {
  readonly node: Node;
  readonly steps: readonly string[];
  readonly taken: readonly string[];
};
/** The open steps of a node with where they lead; the same question is asked many times. */
type Ways = (node: Node) => readonly { readonly key: string; readonly next: Node }[];

export const stepName = (stage: string, key: string) => `${stage}.${key}`;

/**
 * Plans of steps from the start that between them take every step the award can come to: each plan
 * goes the shortest way to something not yet taken and takes all it can on its way.
 */
export function plansFor<K extends Kind>(
  pipeline: PipelineDefinition,
  kinds: readonly K[],
): readonly { readonly kind: K; readonly steps: readonly string[] }[] {
  const taken = new Set<string>();
  return kinds.flatMap((kind) => {
    const ways = waysOf(pipeline, kind);
    const open = reachable(ways, pipeline).difference(taken);
    for (const step of open) taken.add(step);
    return plansOver(ways, pipeline, open).map((steps) => ({ kind, steps }));
  });
}

const startOf = (pipeline: PipelineDefinition): Node => ({
  stage: pipeline.start,
  holds: 0,
  advice: null,
  supplements: {},
});

function plansOver(ways: Ways, pipeline: PipelineDefinition, open: Set<string>): string[][] {
  const plans: string[][] = [];
  while (open.size > 0) {
    const steps: string[] = [];
    let plan: Plan | null = { node: startOf(pipeline), steps: [], taken: [] };
    while ((plan = nearest(ways, pipeline, plan.node, open))) {
      for (const step of plan.taken) open.delete(step);
      steps.push(...plan.steps);
    }
    if (steps.length === 0) throw new Error(`No way to ${[...open].join(", ")}.`);
    plans.push(steps);
  }
  return plans;
}

function reachable(ways: Ways, pipeline: PipelineDefinition): Set<string> {
  const found = new Set<string>();
  search(ways, startOf(pipeline), (node, key) => {
    found.add(stepName(node.stage, key));
    return false;
  });
  return found;
}

/** Ends come last: a plan that ends takes nothing more. */
function nearest(
  ways: Ways,
  pipeline: PipelineDefinition,
  from: Node,
  open: ReadonlySet<string>,
): Plan | null {
  const wanted = (ending: boolean) => (node: Node, key: string) => {
    const to = stageOf(pipeline, node.stage).steps[key]?.to ?? "";
    return open.has(stepName(node.stage, key)) && isFinal(stageOf(pipeline, to)) === ending;
  };
  return search(ways, from, wanted(false)) ?? search(ways, from, wanted(true));
}

/** The shortest way from a node to a step that is wanted, that step included. */
function search(ways: Ways, from: Node, wanted: (node: Node, key: string) => boolean): Plan | null {
  const queue: Plan[] = [{ node: from, steps: [], taken: [] }];
  const seen = new Set([nameOf(from)]);
  for (const { node, steps, taken } of queue) {
    for (const { key, next } of ways(node)) {
      const plan = {
        node: next,
        steps: [...steps, key],
        taken: [...taken, stepName(node.stage, key)],
      };
      if (wanted(node, key)) return plan;
      if (seen.has(nameOf(next))) continue;
      seen.add(nameOf(next));
      queue.push(plan);
    }
  }
  return null;
}

function waysOf(pipeline: PipelineDefinition, kind: Kind): Ways {
  const known = new Map<string, ReturnType<Ways>>();
  return (node) => {
    const name = nameOf(node);
    const found =
      known.get(name) ??
      openSteps(pipeline, kind, node).map((key) => ({
        key,
        next: after(pipeline, kind, node, key),
      }));
    known.set(name, found);
    return found;
  };
}

/** One ground of hold at a time: to release one of several, its id is needed. */
function openSteps(pipeline: PipelineDefinition, kind: Kind, node: Node): readonly string[] {
  const known = factsAt(kind, node);
  return Object.entries(stageOf(pipeline, node.stage).steps).flatMap(([key, step]) => {
    const again = key === "hold" && node.holds > 0;
    // A revocation takes its step itself.
    return again || step.revocation || stateRefusals(pipeline, node.stage, step, known).length > 0
      ? []
      : [key];
  });
}

function factsAt(kind: Kind, { holds, advice, supplements }: Node): Facts {
  return facts({ ...kind, openHolds: holds, advice, supplements, dueOn: "2026-11-01" });
}

function after(pipeline: PipelineDefinition, kind: Kind, node: Node, key: string): Node {
  const move = advance(pipeline, node.stage, key, factsAt(kind, node));
  const { level } = stageOf(pipeline, node.stage);
  const advised = move.effects.find((effect) => effect.startsWith("ADVISE_"));
  const supplements = move.effects.includes("COUNT_SUPPLEMENT")
    ? { ...node.supplements, [level]: 1 }
    : node.supplements;
  return {
    stage: move.to,
    holds: move.openHolds,
    advice: advised ? (advised.replace("ADVISE_", "") as Facts["advice"]) : node.advice,
    supplements,
  };
}

const counted: readonly Level[] = ["DEPARTMENT", "COMMUNE", "PROVINCE", "CENTRAL"];

function nameOf({ stage, holds, advice, supplements }: Node): string {
  return [stage, holds, advice, ...counted.map((level) => supplements[level] ?? 0)].join("/");
}
