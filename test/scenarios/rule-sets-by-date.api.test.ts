import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { toGlobalId } from "../../src/graphql/global-id.ts";
import { sql } from "../../src/database/sql.ts";
import { clean, papers, Story, who } from "./story.ts";

let story: Story;
beforeAll(async () => {
  story = await Story.open();
  // The people of these edges worked before the reorganisation, too.
  await story.api.world.asOwner(
    sql`update desk set valid_from = '2025-01-01'`,
    sql`update organisation set valid_from = '2025-01-01' where code like 'NB%'`,
  );
}, 60_000);
afterAll(() => story.close());

async function receivedAt(local: string): Promise<Story> {
  const one = story.another();
  one.at("2025-06-20T09:00:00");
  await one.create("S-NB-2025", "MERIT_CERTIFICATE_DEPARTMENT", {
    subject: { kind: "COLLECTIVE", name: "Cơ quan X" },
  });
  await one.report({ discipline: clean });
  await one.confirm();
  await one.take(who.officer, "startUnitReview");
  await one.take(who.head, "endorseInUnit", papers("UNIT_MINUTES"));
  await one.take(who.head, "submit", papers("ACHIEVEMENT_REPORT"));
  one.at(local);
  await one.take(who.clerk, "receive");
  return one;
}

const bound = `ruleSet { key } assessment { criteria { key source } }`;

test.each([
  ["2025-06-30T16:00:00", "VN_2024"],
  ["2025-07-01T08:00:00", "VN_2025"],
])("edge: received at %s it is bound to %s, with the campaign's criteria", async (at, key) => {
  const one = await receivedAt(at);

  const read = await one.read<{ assessment: { criteria: readonly object[] } }>(who.reviewer, bound);
  expect(read).toMatchObject({ ruleSet: { key } });
  expect(read.assessment.criteria).toContainEqual({ key: "ND-C2", source: "S-NB-CCHC" });
});

test("a rule set is bound anew only by the chief, with a reason, to one in force", async () => {
  const one = await receivedAt("2025-06-30T16:00:00");
  const anew = { ruleSet: "VN_2025", on: "2025-07-02", reason: "Quy định mới có lợi hơn" };
  one.at("2025-07-02T09:00:00");

  expect(await one.mutate(who.reviewer, "rebindRuleSet", anew)).toMatchObject({
    refused: { reason: "NOT_YOUR_STEP" },
  });
  expect(
    await one.mutate(who.chief, "rebindRuleSet", { ...anew, ruleSet: "VN_2017" }),
  ).toMatchObject({ refused: { reason: "RULE_SET_UNKNOWN" } });
  expect(await one.mutate(who.chief, "rebindRuleSet", anew)).toEqual({
    stage: "OFFICE_APPRAISAL",
  });
  const read = await one.read<object>(
    who.chief,
    `ruleSet { key } history(last: 1) { edges { node { kind note payload {
       ... on ReboundPayload { before after } } } } }`,
  );
  expect(read).toMatchObject({
    ruleSet: { key: "VN_2025" },
    history: {
      edges: [
        {
          node: {
            kind: "RULE_SET_REBOUND",
            note: anew.reason,
            payload: { before: "VN_2024", after: "VN_2025" },
          },
        },
      ],
    },
  });
});

test("edge: a merged organisation nominates no more; its successor does, for the year of both", async () => {
  const { world } = story.api;
  const one = story.another();
  one.at("2026-01-05T09:00:00");
  const unitId = toGlobalId("Organisation", await world.id("organisation", "HN-SGTVT-QLVT"));

  expect(await one.create("S-NB-2025", "MERIT_CERTIFICATE_DEPARTMENT", { unitId })).toMatchObject({
    refused: {},
  });
  expect(await one.create("S-NB-2025", "MERIT_CERTIFICATE_DEPARTMENT")).toEqual({
    stage: "DRAFT",
  });
});

test("somebody asks what is missing and what fails before anything is drafted", async () => {
  const { world } = story.api;
  story.at("2026-01-05T09:00:00");
  const asked = await story.api.data<{ eligibility: object }>(
    who.officer,
    `query ($input: EligibilityInput!) { eligibility(input: $input) {
       submittable eligible criteria { key verdict } papers { state documentType { key } } } }`,
    {
      input: {
        unitId: toGlobalId("Organisation", await world.id("organisation", "NB-SXD-QLVT")),
        roundId: toGlobalId("Round", await world.id("round", "S-SXD-2025")),
        award: "MERIT_CERTIFICATE_DEPARTMENT",
        subjectKind: "INDIVIDUAL",
      },
    },
  );

  expect(asked.eligibility).toMatchObject({
    submittable: false,
    eligible: false,
    criteria: expect.arrayContaining([{ key: "HN-I5", verdict: "PENDING_DATA" }]),
    papers: expect.arrayContaining([{ state: "MISSING", documentType: { key: "UNIT_MINUTES" } }]),
  });
});
