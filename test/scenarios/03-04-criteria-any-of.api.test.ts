import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { appraisal, clean, index, initiative, Story, who } from "./story.ts";

let story: Story;
beforeAll(async () => {
  story = await Story.open();
}, 60_000);
afterAll(() => story.close());

const eligible = "completeAppraisalEligibleWithoutCouncil";
const done = { stage: "LEADER_REVIEW" };

async function atOffice(kind: "COLLECTIVE" | "INDIVIDUAL", report: object): Promise<Story> {
  const one = story.another();
  one.at("2026-02-02T09:00:00");
  await one.create("S-NB-2025", "MERIT_CERTIFICATE_DEPARTMENT", {
    subject: { kind, name: kind === "COLLECTIVE" ? "Cơ quan X" : "Nguyễn Văn Đạt" },
  });
  await one.report({ discipline: clean, ...report });
  expect(await one.toOffice()).toEqual({ stage: "OFFICE_APPRAISAL" });
  return one;
}

/** Not the leader of the movement: the appraiser says so. */
async function notChosen(one: Story, criterion: string): Promise<Story> {
  await one.judge(who.reviewer, { [criterion]: "FAIL" });
  return one;
}

test("scenario 3: 89,95 of 100 with an initiative of Sở KH&CN is eligible through ND-C3", async () => {
  const one = await notChosen(
    await atOffice("COLLECTIVE", {
      indexes: [index("PAR_INDEX", 2025, 89.95)],
      initiatives: [initiative("PROVINCE")],
    }),
    "ND-C1",
  );

  expect(await one.assessment(who.reviewer)).toEqual({
    "ND-C0": "PASS",
    "ND-C1": "FAIL",
    "ND-C2": "FAIL",
    "ND-C3": "PASS",
  });
  expect(await one.take(who.reviewer, eligible, appraisal)).toEqual(done);
});

test("scenario 3: without the initiative it is not, and the refusal says by how much", async () => {
  const one = await notChosen(
    await atOffice("COLLECTIVE", { indexes: [index("PAR_INDEX", 2025, 89.95)] }),
    "ND-C1",
  );

  expect(await one.take(who.reviewer, eligible, appraisal)).toMatchObject({
    refused: { reason: "CRITERION_FAILED", legalBasis: expect.any(String) },
  });
  const read = await one.read<{
    assessment: {
      criteria: readonly { readonly key: string; readonly measures: readonly object[] }[];
    };
  }>(who.reviewer, `assessment { criteria { key measures { what year found needed unit } } }`);
  expect(read.assessment.criteria.find(({ key }) => key === "ND-C2")?.measures).toEqual([
    { what: "PAR_INDEX", year: 2025, found: "89.95", needed: "90", unit: "PERCENT" },
  ]);
  const note = "Chỉ số 89,95%";
  expect(
    await one.take(who.reviewer, "completeAppraisalIneligible", { ...appraisal, note }),
  ).toEqual(done);
});

test("scenario 3: exactly 90,00 is eligible", async () => {
  const one = await notChosen(
    await atOffice("COLLECTIVE", { indexes: [index("PAR_INDEX", 2025, 90)] }),
    "ND-C1",
  );

  expect(await one.take(who.reviewer, eligible, appraisal)).toEqual(done);
});

const unitIndexes = (sipas: number) => [
  index("PAR_INDEX", 2025, 92, "UNIT"),
  index("SIPAS", 2025, sipas, "UNIT"),
];

test("scenario 4: CCHC 92 and SIPAS 89,9 fail ND-I3; an initiative applied passes ND-I2", async () => {
  const failing = await atOffice("INDIVIDUAL", { indexes: unitIndexes(89.9) });
  await notChosen(failing, "ND-I1");
  expect(await failing.assessment(who.reviewer)).toMatchObject({
    "ND-I2": "FAIL",
    "ND-I3": "FAIL",
  });
  expect(await failing.take(who.reviewer, eligible, appraisal)).toMatchObject({
    refused: { reason: "CRITERION_FAILED" },
  });

  const passing = await atOffice("INDIVIDUAL", {
    indexes: unitIndexes(89.9),
    initiatives: [initiative("UNIT")],
  });
  expect(await passing.assessment(who.reviewer)).toMatchObject({
    "ND-I2": "PASS",
    "ND-I3": "FAIL",
  });
  expect(await passing.take(who.reviewer, eligible, appraisal)).toEqual(done);
});

test("scenario 4: with the index missing it is pending and cannot end as eligible, but by a waiver", async () => {
  const one = await atOffice("INDIVIDUAL", { indexes: [index("PAR_INDEX", 2025, 92, "UNIT")] });
  await notChosen(one, "ND-I1");

  expect(await one.assessment(who.reviewer)).toMatchObject({ "ND-I3": "PENDING_DATA" });
  expect(await one.take(who.reviewer, eligible, appraisal)).toMatchObject({
    refused: { reason: "CRITERION_PENDING", legalBasis: expect.any(String) },
  });
  expect(await one.judge(who.reviewer, { "ND-I3": "PASS" })).toMatchObject({
    refused: { reason: "CRITERION_COMPUTED" },
  });
  expect(await one.waive(who.reviewer, "ND-I3")).toMatchObject({
    refused: { reason: "NOT_YOUR_STEP" },
  });
  expect(await one.waive(who.chief, "ND-I3")).toEqual({ stage: "OFFICE_APPRAISAL" });
  expect(await one.take(who.reviewer, eligible, appraisal)).toEqual(done);
});
