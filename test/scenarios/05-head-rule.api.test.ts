import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { toGlobalId } from "../../src/graphql/global-id.ts";
import { importCatalogue } from "../../src/commands/import-catalogue.ts";
import { parseBundle } from "../../src/catalogue/parse.ts";
import { connect } from "../../src/database/connect.ts";
import { scenarioData } from "./campaigns.ts";
import { appraisal, clean, initiative, Story, who } from "./story.ts";

let story: Story;
beforeAll(async () => {
  story = await Story.open();
}, 60_000);
afterAll(() => story.close());

const eligible = "completeAppraisalEligibleWithoutCouncil";
const lateFiles = (score: number) => ({
  of: "SUBJECT",
  index: "LATE_FILES",
  year: 2025,
  score,
});

/** The division itself is nominated and had late files: HN-C4 fails. */
async function collectiveWithLateFiles(): Promise<void> {
  const one = story.another();
  one.at("2026-01-05T09:00:00");
  await one.create("S-SXD-2025", "MERIT_CERTIFICATE_DEPARTMENT", {
    subject: {
      kind: "COLLECTIVE",
      name: "Phòng Quản lý vận tải",
      organisationId: await unit(),
    },
  });
  await one.report({ discipline: clean, indexes: [lateFiles(3)] });
}

async function unit(): Promise<string> {
  return toGlobalId("Organisation", await story.api.world.id("organisation", "NB-SXD-QLVT"));
}

async function person(subject: object): Promise<Story> {
  const one = story.another();
  one.at("2026-01-05T10:00:00");
  await one.create("S-SXD-2025", "MERIT_CERTIFICATE_DEPARTMENT", {
    subject: { kind: "INDIVIDUAL", name: "Người được đề nghị", ...subject },
  });
  await one.report({
    discipline: clean,
    ratings: [{ year: 2025, rating: "GOOD" }],
    indexes: [lateFiles(0)],
    initiatives: [initiative("UNIT")],
  });
  await one.toOffice();
  await one.judge(who.reviewer, { "HN-I2": "PASS", "HN-I4": "PASS" });
  return one;
}

test("scenario 5: a head whose division had late files is blocked; an officer of it is not", async () => {
  await collectiveWithLateFiles();

  const head = await person({ name: "Trưởng phòng A", headOfId: await unit() });
  await head.judge(who.reviewer, { "HN-I6": "PASS" });
  expect(await head.take(who.reviewer, eligible, appraisal)).toMatchObject({
    refused: { reason: "HEAD_COLLECTIVE_FAILED", legalBasis: expect.any(String) },
  });

  const { rulesInForce } = await head.read<{ rulesInForce: readonly object[] }>(
    who.reviewer,
    `rulesInForce { key value source }`,
  );
  expect(rulesInForce).toEqual(
    expect.arrayContaining([
      {
        key: "head.rule",
        value: "COLLECTIVE_MEETS_SAME_CRITERIA",
        source: "CAMPAIGN_S_SXD_CCHC",
      },
      { key: "supplement.max", value: "1", source: "VN_2025" },
    ]),
  );

  const officer = await person({ name: "Chuyên viên B" });
  expect(await officer.take(who.reviewer, eligible, appraisal)).toEqual({
    stage: "LEADER_REVIEW",
  });
});

test("scenario 5: where the rule only warns, the head passes with a warning", async () => {
  const head = await person({ name: "Trưởng phòng A", headOfId: await unit() });
  await head.judge(who.reviewer, { "HN-I6": "PASS" });
  await warnOnly();

  expect(await head.findings(who.reviewer)).toEqual(["WARNING HEAD_COLLECTIVE_FAILED"]);
  expect(await head.take(who.reviewer, eligible, appraisal)).toEqual({ stage: "LEADER_REVIEW" });
});

/** The campaign's rule set with another setting, imported as data. */
async function warnOnly(): Promise<void> {
  const [set] = scenarioData.ruleSets;
  if (!set) throw new Error("There is no rule set.");
  const setting = { key: "head.rule", value: "WARN", legalBasis: "Quy định của Sở" };
  const owner = await connect(story.api.world.url, { as: "owner", poolSize: 1 });
  await importCatalogue(
    owner,
    parseBundle({ ruleSets: [{ ...set, rules: { ...set.rules, settings: [setting] } }] }),
  );
  await owner.close();
  // Every process asks for changes of the reference data every five seconds.
  await new Promise((resolve) => setTimeout(resolve, 5100));
}
