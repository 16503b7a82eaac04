import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { fromMinistry, nominated, recordOfB, toCentral } from "./state-level.ts";
import { papers, Story, who } from "./story.ts";

let story: Story;
beforeAll(async () => {
  story = await Story.open();
}, 60_000);
afterAll(() => story.close());

const eligible = "completeAppraisalEligible";
const appraisal = papers("APPRAISAL_REPORT");
const receive = (effectiveOn: string) => fromMinistry({ effectiveOn });

test("scenario 9: five years from the end of 2019–2020, three base titles, fresh: eligible", async () => {
  const one = await nominated(story, recordOfB());
  expect(await one.assessment(who.reviewer)).toEqual({ "COMMENDATION_PRIME_MINISTER-1": "PASS" });
  one.at("2026-03-10T09:00:00");
  await toCentral(one);

  one.at("2026-03-20T09:00:00");
  expect(await one.take(who.provinceOffice, "receive", receive("2026-03-20"))).toEqual({
    stage: "CENTRAL_APPRAISAL",
  });
});

test("scenario 9: the same dossier on 5/8/2026 is too old", async () => {
  const one = await nominated(story, recordOfB());
  one.at("2026-06-15T09:00:00");
  await toCentral(one);

  one.at("2026-08-05T09:00:00");
  expect(await one.take(who.provinceOffice, "receive", receive("2026-08-05"))).toMatchObject({
    refused: { reason: "ACHIEVEMENT_TOO_OLD", legalBasis: expect.stringContaining("Điều 33") },
  });
});

test.each([
  ["from a movement", { type: "MOVEMENT" }, "NOT_MERIT_RECORD"],
  ["of a weak year", { weakYear: 2023 }, "YEARS_BROKEN"],
  ["naming no period", { period: false }, "YEARS_NOT_ENOUGH"],
] as const)("scenario 9: with a record %s it is not eligible: %#", async (_, variant, reason) => {
  const one = await nominated(story, recordOfB(variant));

  expect(await one.take(who.reviewer, eligible, appraisal)).toMatchObject({
    refused: { reason, legalBasis: expect.any(String) },
  });
  expect(
    await one.take(who.reviewer, "completeAppraisalIneligible", {
      ...appraisal,
      note: "Không đủ điều kiện",
    }),
  ).toEqual({ stage: "LEADER_REVIEW" });
});
