import { afterAll, expect, test } from "@jest/globals";
import { awards } from "../../src/catalogue/awards.ts";
import { ruleSets } from "../../src/catalogue/rule-sets/index.ts";
import { scenarioData } from "./campaigns.ts";
import { appraisal, papers, Story, who } from "./story.ts";

const model = awards.find((one) => one.key === "MERIT_CERTIFICATE_DEPARTMENT");
const law = ruleSets.find((one) => one.key === "VN_2026");
const [, , regular] = scenarioData.campaigns;
if (!model || !law || !regular) throw new Error("The models of the new data are gone.");

const legalBasis = "Nghị định thay thế, Điều 9";
const criterion = {
  key: "N-1",
  textVi: "Không có hồ sơ trễ hạn trong hai năm",
  textEn: "No late files",
  logic: "REQUIRED",
  group: null,
  condition: { kind: "COUNT", index: "LATE_FILES", of: "SUBJECT", atMost: 0 },
  legalBasis,
};

/** A law that did not exist before, with an award and a campaign under it: data alone. */
const news = {
  awards: [
    {
      ...model,
      key: "DIGITAL_PIONEER",
      label: { vi: "Người tiên phong chuyển đổi số", en: "Digital Pioneer" },
    },
  ],
  ruleSets: [
    { ...law, validTo: "2027-02-28" },
    {
      ...law,
      key: "VN_2027",
      validFrom: "2027-03-01",
      validTo: null,
      rules: {
        ...law.rules,
        limits: [
          {
            key: "sla.department.appraisal",
            awards: ["DIGITAL_PIONEER"],
            workingDays: 7,
            legalBasis,
          },
        ],
        criteria: [
          {
            award: "DIGITAL_PIONEER",
            subject: "INDIVIDUAL",
            types: ["MERIT_RECORD"],
            criteria: [criterion],
          },
        ],
        dossiers: [
          {
            key: "dossier.unit",
            awards: null,
            types: null,
            subjects: null,
            papers: [{ documentType: "RATING_DECISION", level: "UNIT", formCode: "Mẫu 03" }],
            legalBasis,
          },
        ],
      },
    },
  ],
  campaigns: [
    {
      ...regular,
      code: "N-TX-2027",
      criteria: [],
      criteriaFor: [],
      validFrom: "2027-01-01",
      validTo: "2028-12-31",
      rounds: [
        {
          ...regular.rounds[0],
          code: "N-TX-2027-1",
          year: 2026,
          unitBefore: "2027-12-31",
          departmentBefore: null,
          awards: ["DIGITAL_PIONEER"],
        },
      ],
    },
  ],
};

let story: Story;
afterAll(() => story.close());

test("a rule set, a campaign and an award that are new run a nomination to its decision", async () => {
  story = await Story.open({
    ...scenarioData,
    ...news,
    campaigns: [...scenarioData.campaigns, ...news.campaigns],
    ruleSets: [...scenarioData.ruleSets, ...news.ruleSets],
  });
  story.at("2027-03-02T09:00:00");
  expect(await story.create("N-TX-2027-1", "DIGITAL_PIONEER")).toEqual({ stage: "DRAFT" });
  const late = (score: number) => ({
    indexes: [{ of: "SUBJECT", index: "LATE_FILES", year: 2026, score }],
  });
  await story.report(late(2));
  await story.confirm();
  await story.take(who.officer, "startUnitReview");
  await story.take(who.head, "endorseInUnit", papers("UNIT_MINUTES"));
  expect(await story.take(who.head, "submit")).toMatchObject({
    refused: { reason: "PAPERS_REQUIRED", legalBasis: expect.any(String) },
  });
  await story.take(who.head, "submit", papers("RATING_DECISION"));
  await story.take(who.clerk, "receive");

  expect(await story.read(who.reviewer, "dueOn ruleSet { key }")).toEqual({
    dueOn: "2027-03-11",
    ruleSet: { key: "VN_2027" },
  });
  const eligible = "completeAppraisalEligibleWithoutCouncil";
  expect(await story.take(who.reviewer, eligible, appraisal)).toMatchObject({
    refused: { reason: "CRITERION_FAILED", legalBasis },
  });
  const missing = { missingItems: [{ description: "Số liệu hồ sơ trễ hạn chưa đúng" }] };
  await story.take(who.reviewer, "returnForSupplement", missing);
  await story.report(late(0));
  await story.confirm();
  await story.take(who.head, "resubmit");
  await story.take(who.clerk, "receive");
  await story.take(who.reviewer, eligible, appraisal);
  await story.take(who.director, "approve");
  await story.take(who.deputy, "sign");
  await story.take(who.clerk, "assignNumber");
  expect(await story.take(who.clerk, "publish")).toEqual({ stage: "PUBLISHED" });
  expect(await story.read(who.officer, "outcome")).toEqual({ outcome: "AWARDED" });
}, 60_000);
