import { expect, test } from "@jest/globals";
import { pipelines } from "../../src/pipelines/index.ts";
import { advance, decide, stateRefusals, stepAt } from "../../src/workflow/advance.ts";
import type { Advice, Facts, Standing } from "../../src/workflow/facts.ts";
import { isFinal, type PipelineDefinition, stageOf } from "../../src/workflow/pipeline.ts";
import type { Level } from "../../src/workflow/vocabulary.ts";
import { allRungs, facts, noRungs } from "../support/rules.ts";

const named = pipelines.map((pipeline) => [pipeline.key, pipeline] as const);

/** Where a nomination stands and what the walk to it has left behind. */
type Node = Standing & {
  readonly holds: number;
  readonly advice: Advice | null;
  readonly supplements: Readonly<Partial<Record<Level, number>>>;
};

/** The kinds of award and of day between which the conditions choose. */
function worlds(pipeline: PipelineDefinition): readonly Partial<Facts>[] {
  const past = { dueOn: "2026-11-01" };
  return pipeline.scope.decidedAt.flatMap((decidedAt) =>
    [noRungs, allRungs].map((procedure) => ({ decidedAt, procedure, ...past })),
  );
}

function factsAt(node: Node, world: Partial<Facts>): Facts {
  const { advice, supplements, holds } = node;
  return facts({ ...world, advice, supplements, openHolds: holds });
}

function after(pipeline: PipelineDefinition, node: Node, key: string, found: Facts): Node {
  const move = advance(pipeline, node.stage, key, found);
  const { level } = stageOf(pipeline, node.stage);
  const counted = move.effects.includes("COUNT_SUPPLEMENT");
  const advised = move.effects.find((effect) => effect.startsWith("ADVISE_"));
  return {
    stage: move.to,
    held: move.openHolds > 0,
    holds: move.openHolds,
    advice: advised ? (advised.replace("ADVISE_", "") as Advice) : node.advice,
    supplements: counted ? inOrder({ ...node.supplements, [level]: 1 }) : node.supplements,
  };
}

/** One standing has one name, whatever way led to it. */
function inOrder(supplements: Node["supplements"]): Node["supplements"] {
  return Object.fromEntries(Object.entries(supplements).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Walks the machine breadth first and gives the stages and the steps that were taken. */
function explore(pipeline: PipelineDefinition, world: Partial<Facts>) {
  const first: Node = {
    stage: pipeline.start,
    held: false,
    holds: 0,
    advice: null,
    supplements: {},
  };
  const queue: Node[] = [first];
  const seen = new Set([JSON.stringify(first)]);
  const taken = new Set<string>();
  for (const node of queue) {
    const known = factsAt(node, world);
    for (const [key, step] of Object.entries(stageOf(pipeline, node.stage).steps)) {
      const standing = { stage: node.stage, held: node.held };
      const next = decide(pipeline, standing, key, known);
      const refused = stateRefusals(pipeline, node.stage, step, known).length > 0;
      // The button and the machine are one.
      if (refused !== (next === null)) throw new Error(`${node.stage}.${key} disagrees.`);
      if (!next) continue;
      taken.add(`${node.stage}.${key}`);
      const reached = after(pipeline, node, key, known);
      const name = JSON.stringify(reached);
      if (reached.holds <= 1 && !seen.has(name)) {
        seen.add(name);
        queue.push(reached);
      }
    }
  }
  return { taken, stages: new Set(queue.map((node) => node.stage)), nodes: queue };
}

const explored = new Map(
  pipelines.map((pipeline) => [
    pipeline.key,
    worlds(pipeline).map((world) => ({ world, ...explore(pipeline, world) })),
  ]),
);

test.each(named)("%s: every stage is reached and every step can be taken", (key, pipeline) => {
  const found = explored.get(key) ?? [];

  const stages = new Set(found.flatMap((one) => [...one.stages]));
  const taken = new Set(found.flatMap((one) => [...one.taken]));
  const steps = Object.entries(pipeline.stages).flatMap(([stage, { steps: own }]) =>
    Object.keys(own).map((key) => `${stage}.${key}`),
  );
  expect(stages).toEqual(new Set(Object.keys(pipeline.stages)));
  expect(steps.filter((step) => !taken.has(step))).toEqual([]);
});

test.each(named)(
  "%s: wherever a walk leads, somebody can go on without withdrawing",
  (name, pipeline) => {
    const stuck = new Set<string>();
    for (const { world, nodes } of explored.get(name) ?? [])
      for (const node of nodes) {
        const stage = stageOf(pipeline, node.stage);
        if (isFinal(stage)) continue;
        const known = factsAt(node, world);
        const open = Object.keys(stage.steps).filter((key) => {
          const step = stepAt(pipeline, node.stage, key);
          return (
            step && !step.clock && stateRefusals(pipeline, node.stage, step, known).length === 0
          );
        });
        const onward = open.filter(
          (key) => key !== "withdraw" && stage.steps[key]?.to !== node.stage,
        );
        if (onward.length === 0 && !open.includes("release"))
          stuck.add(`${node.stage} ${node.held ? "held" : "free"} ${node.advice}`);
      }

    expect([...stuck]).toEqual([]);
  },
);

test.each(named)(
  "%s: whoever decides an award of its scope can give it, or take it back",
  (name, pipeline) => {
    const aim = pipeline.scope.procedure === "REVOCATION" ? "REVOKED" : "AWARDED";
    for (const { world, stages } of explored.get(name) ?? []) {
      const reached = [...stages].some((stage) => pipeline.stages[stage]?.outcome === aim);
      expect({ decidedAt: world.decidedAt, reached }).toMatchObject({ reached: true });
    }
  },
);

test.each(named)("%s: no end is reached on hold", (name, pipeline) => {
  for (const { nodes } of explored.get(name) ?? [])
    for (const node of nodes)
      if (isFinal(stageOf(pipeline, node.stage))) expect(node.holds).toBe(0);
});
