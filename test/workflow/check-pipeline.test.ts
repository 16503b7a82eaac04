import { expect, test } from "@jest/globals";
import { problemsOf } from "../../src/workflow/check-pipeline.ts";
import type { GuardKey } from "../../src/workflow/guards.ts";
import type { PipelineDefinition, StepDefinition } from "../../src/workflow/pipeline.ts";
import { anEnd, aPipeline, aStage, aStep, shippedKeys } from "../support/rules.ts";

const DONE = anEnd();
const withStep = (over: Partial<StepDefinition>) =>
  aPipeline({ OPEN: aStage({ finish: aStep("DONE", over) }), DONE });
const blank = { vi: "Có", en: " " };

const REVOKED = anEnd("REVOKED");
const withRevocation = (over: Partial<StepDefinition> = {}) => {
  const step = aStep("REVOKED", { by: [], revocation: true, ...over });
  const given = aStage({ revoke: step }, { outcome: "AWARDED" });
  return aPipeline({ OPEN: aStage({ finish: aStep("GIVEN") }), GIVEN: given, REVOKED });
};

test("a sound pipeline has no problems", () => {
  expect(problemsOf(aPipeline(), shippedKeys)).toEqual([]);
  expect(problemsOf(withRevocation(), shippedKeys)).toEqual([]);
});

const finish = "stages.OPEN.steps.finish";
const revoke = "stages.GIVEN.steps.revoke";
const unsound: readonly (readonly [string, PipelineDefinition, string])[] = [
  [
    "a start that is no stage",
    aPipeline(undefined, { start: "NOWHERE" }),
    "start: there is no stage NOWHERE",
  ],
  [
    "a start that is a key of Object",
    aPipeline(undefined, { start: "constructor" }),
    "start: there is no stage constructor",
  ],
  [
    "a pipeline without a label",
    aPipeline(undefined, { label: blank }),
    "label: both vi and en are needed",
  ],
  [
    "a stage without a label",
    aPipeline({ OPEN: aStage({ finish: aStep("DONE") }, { label: blank }), DONE }),
    "stages.OPEN.label: both vi and en are needed",
  ],
  [
    "a step without a label",
    withStep({ label: blank }),
    `${finish}.label: both vi and en are needed`,
  ],
  [
    "a stage key in lower case",
    aPipeline({ open: aStage({ finish: aStep("DONE") }), DONE }),
    "stages.open: a stage key is UPPER_SNAKE",
  ],
  [
    "an embargo that shows no stage",
    aPipeline({ OPEN: aStage({ finish: aStep("DONE") }, { embargo: "NOWHERE" }), DONE }),
    "stages.OPEN: there is no stage NOWHERE",
  ],
  [
    "an embargo that shows an end",
    aPipeline({ OPEN: aStage({ finish: aStep("DONE") }, { embargo: "DONE" }), DONE }),
    "stages.OPEN: DONE cannot stand for it",
  ],
  [
    "an embargo that shows one under embargo",
    aPipeline({ OPEN: aStage({ finish: aStep("DONE") }, { embargo: "OPEN" }), DONE }),
    "stages.OPEN: OPEN cannot stand for it",
  ],
  [
    "a step key in capitals",
    aPipeline({ OPEN: aStage({ Finish: aStep("DONE") }), DONE }),
    "stages.OPEN.steps.Finish: a step key is camelCase",
  ],
  [
    "a revocation that is somebody's",
    withRevocation({ by: [{ role: "CLERK", at: "OFFICE" }] }),
    `${revoke}: a revocation is nobody's step`,
  ],
  [
    "a revocation that asks for something",
    withRevocation({ requires: { note: true } }),
    `${revoke}: a revocation asks for nothing and waits for nothing`,
  ],
  [
    "a revocation of what was not given",
    withStep({ revocation: true, by: [] }),
    `${finish}: a revocation leads from an award to its end as REVOKED`,
  ],
  [
    "a revocation that ends otherwise",
    withRevocation({ to: "OPEN" }),
    `${revoke}: a revocation leads from an award to its end as REVOKED`,
  ],
  [
    "a vote asked where no council sits",
    withStep({ when: ["councilEndorsed"] }),
    `${finish}: councilEndorsed is asked only where a council votes`,
  ],
  [
    "a target that is no stage",
    withStep({ to: "NOWHERE" }),
    `${finish}: there is no stage NOWHERE`,
  ],
  [
    "a target that is a key of Object",
    withStep({ to: "toString" }),
    `${finish}: there is no stage toString`,
  ],
  [
    "an unknown condition",
    withStep({ when: ["isSunny" as GuardKey] }),
    `${finish}: there is no guard isSunny`,
  ],
  [
    "a condition that is a key of Object",
    withStep({ when: ["valueOf" as GuardKey] }),
    `${finish}: there is no guard valueOf`,
  ],
  [
    "an unknown role",
    withStep({ by: [{ role: "WIZARD", at: "OFFICE" }] }),
    `${finish}: there is no role WIZARD`,
  ],
  [
    "an unknown paper",
    withStep({ requires: { papers: ["SPELL"] } }),
    `${finish}: there is no document type SPELL`,
  ],
  [
    "an unknown paper on file",
    withStep({ requires: { onFile: ["SPELL"] } }),
    `${finish}: there is no document type SPELL`,
  ],
  [
    "an unknown role that prepares a paper",
    withStep({ paper: "DECISION", preparedBy: [{ role: "WIZARD", at: "OFFICE" }] }),
    `${finish}: there is no role WIZARD`,
  ],
  [
    "a step of nobody",
    withStep({ by: [] }),
    `${finish}: a step belongs either to desks or to the clock`,
  ],
  [
    "a step of the clock with desks",
    withStep({ clock: true }),
    `${finish}: a step belongs either to desks or to the clock`,
  ],
  [
    "a step of the clock that asks for a note",
    withStep({ by: [], clock: true, requires: { note: true } }),
    `${finish}: the clock brings nothing`,
  ],
  [
    "a hold that moves",
    withStep({ whileHeld: true, effects: ["HOLD"] }),
    `${finish}: only hold and release stay at their stage`,
  ],
  [
    "a release that moves",
    withStep({ whileHeld: true, effects: ["RELEASE"] }),
    `${finish}: only hold and release stay at their stage`,
  ],
  [
    "a step that leads to its own stage",
    aPipeline({ OPEN: aStage({ finish: aStep("DONE"), again: aStep("OPEN") }), DONE }),
    "stages.OPEN.steps.again: only hold and release stay at their stage",
  ],
  [
    "a release that is closed while held",
    aPipeline({
      OPEN: aStage({ finish: aStep("DONE"), release: aStep("OPEN", { effects: ["RELEASE"] }) }),
      DONE,
    }),
    "stages.OPEN.steps.release: a release is taken while held",
  ],
  [
    "a separation from a step that does not exist",
    withStep({ notBy: ["appraise"] }),
    `${finish}: notBy names no step of this pipeline: appraise`,
  ],
  [
    "an end without an outcome",
    aPipeline({ OPEN: aStage({ finish: aStep("DONE") }), DONE: anEnd(null) }),
    "stages.DONE: a stage without steps needs an outcome",
  ],
  [
    "an end that is still in progress",
    aPipeline({ OPEN: aStage({ finish: aStep("DONE") }), DONE: anEnd("IN_PROGRESS") }),
    "stages.DONE: a stage without steps needs an outcome",
  ],
  [
    "a stage that only the clock can leave",
    aPipeline({ OPEN: aStage({ expire: aStep("DONE", { by: [], clock: true }) }), DONE }),
    "stages.OPEN: the stage waits for nobody's queue",
  ],
  [
    "a stage in nobody's queue",
    aPipeline({ OPEN: aStage({ finish: aStep("DONE", { queues: false }) }), DONE }),
    "stages.OPEN: the stage waits for nobody's queue",
  ],
  [
    "a stage that cannot be reached",
    aPipeline({
      OPEN: aStage({ finish: aStep("DONE") }),
      ISLAND: aStage({ swim: aStep("DONE") }),
      DONE,
    }),
    "stages.ISLAND: the stage cannot be reached",
  ],
  [
    "a stage with no way to an end",
    aPipeline({
      OPEN: aStage({ finish: aStep("DONE"), trap: aStep("LOOP") }),
      LOOP: aStage({ round: aStep("LOOP_2") }),
      LOOP_2: aStage({ round: aStep("LOOP") }),
      DONE,
    }),
    "stages.LOOP: no way from here to an end",
  ],
];

test.each(unsound)("%s is named with its place", (_, pipeline, problem) => {
  expect(problemsOf(pipeline, shippedKeys)).toContain(problem);
});

test("every problem is named, not only the first", () => {
  const found = problemsOf(
    withStep({ to: "NOWHERE", label: blank, by: [{ role: "WIZARD", at: "OFFICE" }] }),
    shippedKeys,
  );

  expect(found).toHaveLength(3);
});
