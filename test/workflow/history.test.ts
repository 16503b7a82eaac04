import { expect, test } from "@jest/globals";
import { historyKinds, kindOf } from "../../src/workflow/history.ts";
import type { StepDefinition } from "../../src/workflow/pipeline.ts";
import { pipelines } from "../../src/pipelines/index.ts";
import { aStep } from "../support/rules.ts";

const cases: readonly (readonly [Partial<StepDefinition>, string])[] = [
  [{}, "ADVANCED"],
  [{ requires: { note: true } }, "ADVANCED"],
  [{ paper: "DECISION", effects: ["SIGN_PAPER"] }, "PAPER_TAKEN"],
  [{ effects: ["HOLD"] }, "HELD"],
  [{ effects: ["RELEASE"] }, "RELEASED"],
  [{ requires: { missingItems: true }, effects: ["COUNT_SUPPLEMENT"] }, "RETURNED"],
  [{ requires: { consultedOrganisation: true } }, "CONSULTED"],
  [{ requires: { proposedAward: true }, effects: ["ADVISE_LOWER_FORM"] }, "LOWER_FORM_PROPOSED"],
  [{ revocation: true, by: [] }, "REVOKED"],
];

test.each(cases)("a step with %j leaves %s", (over, kind) => {
  expect(kindOf(aStep("NEXT", over))).toBe(kind);
});

test("the shipped pipelines leave every kind that a step can leave", () => {
  const steps = pipelines.flatMap((pipeline) =>
    Object.values(pipeline.stages).flatMap((stage) => Object.values(stage.steps)),
  );
  const notBySteps = [
    "CREATED",
    "EDITED",
    "DOCUMENT_REGISTERED",
    "FEEDBACK_RECORDED",
    "REPORT_SAVED",
    "REPORT_CONFIRMED",
    "APPRAISED",
    "RULE_SET_REBOUND",
    "REVOCATION_PROPOSED",
    "PREREQUISITE_REVOKED",
    "RECOVERED",
    // By the same step as any other, where it is taken from signed minutes.
    "COUNCIL_VOTED",
    "CORRECTED",
    "PRIZE_PAID",
    "HANDED_OVER",
  ];

  expect(new Set(steps.map(kindOf))).toEqual(
    new Set(historyKinds.filter((kind) => !notBySteps.includes(kind))),
  );
});
