import { expect, test } from "@jest/globals";
import { pipelines } from "../../src/pipelines/index.ts";
import { decide, stateRefusals } from "../../src/workflow/advance.ts";
import { isFinal } from "../../src/workflow/pipeline.ts";
import { restsOnPrerequisites } from "../../src/workflow/prerequisites.ts";
import { allRungs, facts } from "../support/rules.ts";

const named = pipelines.map((pipeline) => [pipeline.key, pipeline] as const);
const revoked = facts({
  revokedPrerequisites: [
    {
      code: "BV-2026-000001",
      award: "COMMENDATION_PROVINCE",
      label: { vi: "Bằng khen tỉnh", en: "Provincial commendation" },
    },
  ],
  procedure: allRungs,
  advice: "ELIGIBLE",
});

const cells = pipelines.flatMap((pipeline) =>
  Object.entries(pipeline.stages).flatMap(([stage, { steps }]) =>
    Object.entries(steps).map(([key, step]) => ({ pipeline, stage, key, step })),
  ),
);

test("a revoked prerequisite closes exactly the steps that rest on it, for the machine too", () => {
  for (const { pipeline, stage, key, step } of cells) {
    const found = stateRefusals(pipeline, stage, step, revoked);
    const stopped = found.some(({ reason }) => reason === "PREREQUISITE_INVALID");
    expect({ stage, key, stopped }).toEqual({
      stage,
      key,
      stopped: restsOnPrerequisites(pipeline, step),
    });
    if (stopped) expect(decide(pipeline, { stage, held: false }, key, revoked)).toBeNull();
  }
});

const stopped = (key: string, stage: string) =>
  cells
    .filter((cell) => cell.pipeline.key === key && cell.stage === stage)
    .filter(({ pipeline, step }) => restsOnPrerequisites(pipeline, step))
    .map((cell) => cell.key);

test.each([
  ["department-award", "OFFICE_INTAKE", []],
  ["department-award", "OFFICE_APPRAISAL", []],
  ["department-award", "DEPARTMENT_COUNCIL", ["endorse"]],
  ["department-award", "LEADER_REVIEW", ["approve"]],
  ["department-award", "DECIDED", ["sign"]],
  ["department-award", "SIGNED", []],
  ["province-award", "DEPARTMENT_SUBMISSION_NUMBERED", ["forward"]],
  ["province-award", "PROVINCE_OFFICE", ["forward"]],
  ["state-honour", "PROVINCE_COUNCIL_STATE", ["endorse", "endorseWithoutPartyOpinion"]],
  ["state-honour", "CHAIR_SUBMISSION", ["sign"]],
  ["state-honour", "CHAIR_SUBMISSION_NUMBERED", ["forward"]],
  ["revocation-province", "REVOCATION_REVIEW", []],
])("%s at %s: what stops is %j", (key, stage, steps) => {
  expect(stopped(key, stage)).toEqual(steps);
});

test("the refusal names the award in both languages", () => {
  const [leader] = cells.filter(({ stage, key }) => stage === "LEADER_REVIEW" && key === "approve");
  if (!leader) throw new Error("There is no leader.");

  const [refusal] = stateRefusals(leader.pipeline, leader.stage, leader.step, revoked);

  expect(refusal?.details).toMatchObject({
    award: "COMMENDATION_PROVINCE",
    code: "BV-2026-000001",
  });
  expect(refusal?.messageVi).toContain("Bằng khen tỉnh, BV-2026-000001");
  expect(refusal?.messageEn).toContain("Provincial commendation, BV-2026-000001");
});

test.each(named)("%s: what is over takes no step at all", (_, pipeline) => {
  const over = facts({ isOver: true });
  for (const [stage, { steps }] of Object.entries(pipeline.stages))
    for (const [key, step] of Object.entries(steps)) {
      expect(stateRefusals(pipeline, stage, step, over)[0]?.reason).toBe("AWARD_REVOKED");
      expect(decide(pipeline, { stage, held: false }, key, over)).toBeNull();
    }
});

test.each(named)("%s: with a revoked prerequisite there is always a way out", (_, pipeline) => {
  const stuck = Object.entries(pipeline.stages).filter(
    ([, stage]) =>
      !isFinal(stage) &&
      Object.values(stage.steps).every(
        (step) => restsOnPrerequisites(pipeline, step) || step.clock,
      ),
  );

  expect(stuck.map(([key]) => key)).toEqual([]);
});
