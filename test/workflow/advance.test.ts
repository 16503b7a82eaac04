import { expect, test } from "@jest/globals";
import { advance, aloneOnPaper, decide, stepAt, stepRefusals } from "../../src/workflow/advance.ts";
import type { Facts } from "../../src/workflow/facts.ts";
import type { StepDefinition } from "../../src/workflow/pipeline.ts";
import { actor, aDesk, anEnd, aPipeline, aStage, aStep, facts } from "../support/rules.ts";

const held = { whileHeld: true } as const;
const pipeline = aPipeline({
  OPEN: aStage({
    finish: aStep("NEXT", { notBy: ["begin"] }),
    favoured: aStep("NEXT", { when: ["favourable"] }),
    hold: aStep("OPEN", { ...held, effects: ["HOLD"] }),
    release: aStep("OPEN", { ...held, when: ["held"], effects: ["RELEASE"] }),
    leave: aStep("GONE", held),
  }),
  NEXT: aStage({ back: aStep("OPEN", held), finish: aStep("DONE", { paper: "DECISION" }) }),
  DONE: anEnd(),
  GONE: anEnd("WITHDRAWN"),
});

const question = (over: Partial<Facts>, took: readonly string[] = []) => ({
  pipeline,
  stage: "OPEN",
  places: { OFFICE: "10" },
  facts: facts(over),
  actor: actor([aDesk("1", "CLERK", "10")], { took }),
});

const moves: readonly (readonly [string, number, string, number])[] = [
  ["finish", 0, "NEXT", 0],
  ["hold", 0, "OPEN", 1],
  ["hold", 2, "OPEN", 3],
  ["release", 1, "OPEN", 0],
  ["release", 2, "OPEN", 1],
  ["leave", 0, "GONE", 0],
  ["leave", 2, "GONE", 0],
];

test.each(moves)("%s with %i grounds leads to %s with %i", (step, openHolds, to, after) => {
  const asked = facts({ openHolds });

  const move = advance(pipeline, "OPEN", step, asked);

  expect(move).toMatchObject({ step, from: "OPEN", to, openHolds: after });
  expect(decide(pipeline, { stage: "OPEN", held: openHolds > 0 }, step, asked)).toEqual({
    stage: to,
    held: after > 0,
  });
});

test("a hold goes with the nomination where the step may be taken while held", () => {
  const next = decide(pipeline, { stage: "NEXT", held: true }, "back", facts({ openHolds: 1 }));

  expect(next).toEqual({ stage: "OPEN", held: true });
});

const strangers = [
  "constructor",
  "__proto__",
  "toString",
  "hasOwnProperty",
  "",
  "FINISH",
  "finish ",
  "back",
  "xstate.init",
  "xstate.done.state.OPEN",
  "OPEN",
  "*",
];

test.each(strangers)("“%s” is no step of the stage", (key) => {
  expect(stepAt(pipeline, "OPEN", key)).toBeNull();
  expect(stepRefusals(question({}), key).map((one) => one.reason)).toEqual(["STEP_NOT_HERE"]);
  expect(() => advance(pipeline, "OPEN", key, facts())).toThrow();
});

test.each(strangers.filter((key) => key !== "*"))(
  "the machine stays where it is for “%s”",
  (key) => {
    expect(decide(pipeline, { stage: "OPEN", held: false }, key, facts())).toBeNull();
  },
);

const closed: readonly (readonly [string, Partial<Facts>, readonly string[]])[] = [
  ["finish", {}, []],
  ["finish", { openHolds: 1 }, ["ON_HOLD"]],
  ["favoured", { advice: "INELIGIBLE" }, ["ADVICE_UNFAVOURABLE"]],
  ["favoured", { advice: "INELIGIBLE", openHolds: 1 }, ["ON_HOLD", "ADVICE_UNFAVOURABLE"]],
  ["release", {}, ["NOT_ON_HOLD"]],
  ["release", { openHolds: 1 }, []],
  ["leave", { openHolds: 1 }, []],
];

test.each(closed)(
  "%s with %j is refused for %j, by button and machine alike",
  (step, over, why) => {
    const found = stepRefusals(question(over), step).map((one) => one.reason);
    const standing = { stage: "OPEN", held: (over.openHolds ?? 0) > 0 };

    expect(found).toEqual(why);
    expect(decide(pipeline, standing, step, facts(over)) === null).toBe(why.length > 0);
  },
);

test("taking a closed step is a bug, not a move", () => {
  expect(() => advance(pipeline, "OPEN", "finish", facts({ openHolds: 1 }))).toThrow(
    "a-pipeline: finish is closed at OPEN.",
  );
});

test("permission is asked before possibility", () => {
  const stranger = { ...question({ openHolds: 1 }), actor: actor([]) };

  expect(stepRefusals(stranger, "finish").map((one) => one.reason)).toEqual([
    "NOT_YOUR_STEP",
    "ON_HOLD",
  ]);
});

test("a barred person is told by name which step he took before", () => {
  const begun = aPipeline({
    START: aStage({ begin: aStep("OPEN", { label: { vi: "Bắt đầu", en: "Begin" } }) }),
    ...pipeline.stages,
  });

  const [found] = stepRefusals({ ...question({}, ["begin"]), pipeline: begun }, "finish");

  expect(found).toMatchObject({ reason: "SEPARATION_OF_DUTIES", code: "NOT_ALLOWED" });
  expect(found?.messageVi).toContain("“Bắt đầu”");
  expect(found?.messageEn).toContain("“Begin”");
});

const signs: StepDefinition = aStep("DONE", { paper: "DECISION" });
test.each([
  [signs, { id: "7", otherLines: 2 }, "ON_A_PAPER"],
  [signs, { id: "7", otherLines: 0 }, undefined],
  [signs, null, undefined],
  [aStep("DONE"), { id: "7", otherLines: 2 }, undefined],
] as const)("a paper of many moves only as a whole (%#)", (step, openPaper, reason) => {
  expect(aloneOnPaper(step, facts({ openPaper }))?.reason).toBe(reason);
});
