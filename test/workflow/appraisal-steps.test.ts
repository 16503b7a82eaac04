import { expect, test } from "@jest/globals";
import { pipelines } from "../../src/pipelines/index.ts";
import { appraisalSteps, lostStages } from "../../src/workflow/appraisal-steps.ts";

test("a level's own steps receive and judge, and no other level's", () => {
  const told = appraisalSteps(pipelines, ["PROVINCE"]).map(
    ({ stage, step, receives, advice }) => `${stage} ${step} ${receives} ${advice}`,
  );

  expect(told).toEqual(
    expect.arrayContaining([
      "PROVINCE_INTAKE receive true null",
      "PROVINCE_APPRAISAL completeAppraisalEligible false ELIGIBLE",
      "PROVINCE_APPRAISAL completeAppraisalLowerForm false LOWER_FORM",
      "PROVINCE_STATE_APPRAISAL completeAppraisalIneligible false INELIGIBLE",
    ]),
  );
  expect(told.filter((one) => one.startsWith("OFFICE_"))).toEqual([]);
  expect(new Set(told).size).toBe(told.length);
});

test("a stage is lost where everything that moves ends without an award", () => {
  const lost = lostStages(pipelines);

  expect(lost).toEqual(expect.arrayContaining(["NOT_ENDORSED", "NOT_AWARDED"]));
  for (const going of ["LEADER_REVIEW", "OFFICE_APPRAISAL", "REJECTED", "WITHDRAWN", "ARCHIVED"])
    expect(lost).not.toContain(going);
});
