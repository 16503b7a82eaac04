import { expect, test } from "@jest/globals";
import { createMachine } from "xstate";
import { pipelines } from "../../src/pipelines/index.ts";
import { parsePipeline } from "../../src/pipelines/parse.ts";
import { problemsOf } from "../../src/workflow/check-pipeline.ts";
import { guards } from "../../src/workflow/guards.ts";
import { machineJson } from "../../src/workflow/machine.ts";
import { mermaidOf } from "../../src/workflow/mermaid.ts";
import { shippedKeys } from "../support/rules.ts";

const named = pipelines.map((pipeline) => [pipeline.key, pipeline] as const);

test.each(named)("%s is sound and survives being written to a file", (_, pipeline) => {
  const read: unknown = JSON.parse(JSON.stringify(pipeline));

  expect(problemsOf(pipeline, shippedKeys)).toEqual([]);
  expect(parsePipeline(read, shippedKeys)).toEqual(pipeline);
});

/** What XState 5 reads of a transition; it ignores anything else without a word. */
const transitionKeys = new Set(["target", "guard", "actions", "reenter", "description", "meta"]);
const stateKeys = new Set(["on", "type"]);

test.each(named)("the machine of %s has only members that XState reads", (_, pipeline) => {
  const { place, hold } = machineJson(pipeline).states;
  const states = [...Object.values(place.states), ...Object.values(hold.states)];
  const transitions = states.flatMap((state) => Object.values(state.on ?? {}).flat());

  expect(
    states.flatMap((state) => Object.keys(state)).filter((key) => !stateKeys.has(key)),
  ).toEqual([]);
  expect(
    transitions.flatMap((one) => Object.keys(one)).filter((key) => !transitionKeys.has(key)),
  ).toEqual([]);
  for (const { guard } of transitions) {
    expect(["open", "openAndLastGround"]).toContain(guard.type);
    for (const key of guard.params.when) expect(Object.hasOwn(guards, key)).toBe(true);
  }
});

test.each(named)("XState accepts the machine of %s and finds every target", (_, pipeline) => {
  const json = machineJson(pipeline);

  const machine = createMachine(JSON.parse(JSON.stringify(json)) as never);

  const places = machine.states["place"]?.states ?? {};
  expect(Object.keys(places)).toEqual(Object.keys(pipeline.stages));
  for (const [key, stage] of Object.entries(pipeline.stages)) {
    expect(places[key]?.type).toBe(Object.keys(stage.steps).length === 0 ? "final" : "atomic");
    for (const [step, { to }] of Object.entries(stage.steps)) {
      const [first] = places[key]?.transitions.get(step) ?? [];
      expect(first?.target?.[0]?.key ?? key).toBe(to);
    }
  }
});

test.each(named)("the diagram of %s shows every stage in both languages", (_, pipeline) => {
  for (const [key, stage] of Object.entries(pipeline.stages)) {
    expect(mermaidOf(pipeline, "vi")).toContain(`\n  ${key}: `);
    expect(mermaidOf(pipeline, "en")).toContain(
      `\n  ${key}: ${stage.label.en.replaceAll(/[:;#]/g, ",")}\n`,
    );
  }
});

test("each pipeline has its own key, and one is for each kind of award", () => {
  const keys = pipelines.map((pipeline) => pipeline.key);

  expect(new Set(keys).size).toBe(keys.length);
});
