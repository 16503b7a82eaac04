import { expect, test } from "@jest/globals";
import { awards } from "../../src/catalogue/awards.ts";
import { campaigns } from "../../src/catalogue/campaigns/index.ts";
import { demoCampaigns, demoRuleSets } from "../../src/catalogue/demo.ts";
import { documentTypes } from "../../src/catalogue/document-types.ts";
import { campaignRules } from "../../src/catalogue/rule-sets/campaign-rules.ts";
import { ruleSets } from "../../src/catalogue/rule-sets/index.ts";
import type { CampaignRecord, RuleSetRecord } from "../../src/catalogue/types.ts";
import { overlaps } from "../../src/award/overlaps.ts";
import { defaults, rulesFor } from "../../src/award/rule-layers.ts";
import { pipelines } from "../../src/pipelines/index.ts";
import { awardsIn } from "../../src/commands/check-rule-sets.ts";

const [law2017, law2024, law2025] = ruleSets;
const campaign = (code: string) => campaigns.find((one) => one.code === code);
const transport = campaign("HN-SGTVT-CCHC-2023");
const province = campaign("ND-CCHC-2021");
if (!law2017 || !law2024 || !law2025 || !transport || !province)
  throw new Error("The shipped rule sets and campaigns are gone.");

/** The layers a nomination of the campaign is under, as the server would find them. */
function layers(set: RuleSetRecord, ...more: readonly RuleSetRecord[]) {
  const stored = [set, ...more].map((one) => ({
    ...one,
    organisationId: null,
    campaignId: one.scope.kind === "CAMPAIGN" ? "1" : null,
  }));
  return rulesFor(stored, {
    on: set.validFrom,
    bound: set.key,
    organisations: [],
    campaignId: "1",
  });
}

const asked = awards.flatMap(({ key: award, subjects, commendationTypes, stateLevel }) =>
  subjects.flatMap((subject) =>
    commendationTypes.map((type) => ({ award, subject, type, stateLevel })),
  ),
);

test.each(ruleSets)("$key has criteria for all an award is given for", (set) => {
  const rules = layers(set);
  for (const { stateLevel, ...question } of asked) {
    const byPlan = question.type === "MOVEMENT" && !stateLevel;
    expect([question, rules.criteria(question).length > 0]).toEqual([question, !byPlan]);
  }
});

test.each(ruleSets)("$key has criteria for nothing that no award is given for", (set) => {
  const known = new Set(asked.map(({ award, subject, type }) => `${award} ${subject} ${type}`));
  const spoken = set.rules.criteria.flatMap(({ award, subject, types }) =>
    types.map((type) => `${award} ${subject} ${type}`),
  );
  expect(spoken.filter((one) => !known.has(one))).toEqual([]);
});

test.each(ruleSets)("$key says every setting and asks a report and minutes", (set) => {
  const rules = layers(set);
  expect(set.rules.settings.map(({ key }) => key).sort()).toEqual(Object.keys(defaults).sort());
  for (const question of asked) {
    const papers = rules.papers(question).map(({ documentType }) => documentType);
    expect(papers).toContain("ACHIEVEMENT_REPORT");
    expect(papers).not.toContain("SUBMISSION_LETTER");
    expect(papers.includes("UNIT_MINUTES")).toBe(question.type !== "EXTRAORDINARY");
  }
});

test("an agency's council has to have met for what goes to the province, unless it is simplified", () => {
  for (const { award, subject, type } of asked) {
    const above = ["PROVINCE", "PRIME_MINISTER", "PRESIDENT"].includes(
      awards.find(({ key }) => key === award)?.decidedAt ?? "",
    );
    const papers = layers(law2025).papers({ award, subject, type });
    const minutes = papers.filter(({ documentType }) => documentType === "COUNCIL_MINUTES");
    expect([award, type, minutes.map(({ level }) => level)]).toEqual([
      award,
      type,
      above && type !== "EXTRAORDINARY" ? ["DEPARTMENT"] : [],
    ]);
  }
});

test("certificates of initiatives are asked for the two higher fighter titles alone", () => {
  const asking = awards.filter(({ key, subjects: [subject = "INDIVIDUAL"] }) =>
    layers(law2025)
      .papers({ award: key, subject, type: "MERIT_RECORD" })
      .some(({ documentType }) => documentType === "INITIATIVE_CERTIFICATE"),
  );
  expect(asking.map(({ key }) => key)).toEqual([
    "EMULATION_FIGHTER_PROVINCE",
    "EMULATION_FIGHTER_NATIONAL",
  ]);
});

test("what pipelines time by a source is in the rules with the same days; suggestions stay theirs", () => {
  const rules = layers(law2025);
  const limits = pipelines.flatMap(({ stages }) =>
    Object.values(stages).flatMap(({ timeLimit, alongside = [] }) => [
      ...(timeLimit && "workingDays" in timeLimit ? [timeLimit] : []),
      ...alongside,
    ]),
  );
  for (const { key, workingDays, basis } of limits) {
    const found = rules.limit(key, "LABOUR_ORDER_3");
    if (!found) expect([key, basis]).toEqual([key, expect.stringContaining("Đề xuất")]);
    else expect([key, found.value]).toEqual([key, workingDays]);
  }
  const named = new Set(limits.map(({ key }) => key));
  const unused = law2025.rules.limits.map(({ key }) => key).filter((key) => !named.has(key));
  expect(unused).toEqual([]);
});

test.each([
  ["sla.province.appraisal", 25],
  ["sla.province.stateLevel", 30],
  ["sla.opinion", 10],
  ["publicNotice.minWorkingDays", 10],
  ["sla.central.appraisal", 20],
  ["sla.central.return", 10],
  ["sla.revocation.central", 10],
  ["revocation.returnDays", 15],
])("the limit %s is %i working days", (key, days) => {
  expect(layers(law2025).limit(key, "COMMENDATION_PRIME_MINISTER")?.value).toBe(days);
});

test("rule sets name awards and papers that exist", () => {
  const sets = [...ruleSets, ...demoRuleSets(2026), ...[transport, province].map(campaignRules)];
  const known = awards.map(({ key }) => key);
  const papers = documentTypes.map(({ key }) => key);
  for (const { rules } of sets) {
    const named = [
      ...rules.limits.flatMap((one) => one.awards ?? []),
      ...rules.criteria.flatMap(({ award, criteria }) => [
        award,
        ...criteria.flatMap(({ condition }) => awardsIn(condition)),
      ]),
      ...rules.dossiers.flatMap((one) => one.awards ?? []),
      ...rules.votes.flatMap(({ awards: named }) => named ?? []),
      ...rules.quotas.flatMap(({ award, per }) => [award, ...(per === null ? [] : [per])]),
    ];
    expect(named.filter((one) => !known.includes(one))).toEqual([]);
    const asking = rules.dossiers.flatMap((one) => one.papers.map((paper) => paper.documentType));
    expect(asking.filter((one) => !papers.includes(one))).toEqual([]);
  }
});

test("only awards for regular work open the ladder", () => {
  const types = ruleSets.flatMap(({ rules }) =>
    rules.criteria.flatMap(({ criteria }) =>
      criteria.flatMap(({ condition }) => (condition.kind === "LADDER" ? condition.types : [])),
    ),
  );
  expect(new Set(types)).toEqual(new Set(["MERIT_RECORD"]));
});

test("a share of base titles is the law until 2023 alone", () => {
  expect(ruleSets.map(({ rules }) => rules.quotas.length)).toEqual([1, 0, 0, 0]);
  expect(law2017.rules.quotas).toMatchObject([
    { award: "EMULATION_FIGHTER_BASE", per: "ADVANCED_WORKER", basisPoints: 1500, blocks: true },
  ]);
});

test("no rule rests on a decree of later years without saying so", () => {
  for (const { rules } of [law2017, law2024])
    for (const { legalBasis } of [
      ...rules.settings,
      ...rules.limits,
      ...rules.dossiers,
      ...rules.criteria.flatMap(({ criteria }) => criteria),
    ])
      if (legalBasis.includes("152/2025")) expect(legalBasis).toContain("chưa đối chiếu");
});

test("a head hangs on his collective in the movements, and by no law", () => {
  for (const set of ruleSets) expect(layers(set).setting("head.rule").value).toBe("OFF");
  const ofTransport = layers(law2025, { ...campaignRules(transport), validFrom: "2023-01-01" });
  expect(ofTransport.setting("head.rule")).toMatchObject({
    value: "COLLECTIVE_MEETS_SAME_CRITERIA",
    legalBasis: expect.stringContaining("HN-I6"),
  });
  // Nam Định's plan has no word on heads: there it is a suggestion and says so.
  expect(layers(law2025, campaignRules(province)).setting("head.rule").legalBasis).toContain(
    "Đề xuất",
  );
});

test("the demonstration's copies of the two plans have their criteria and their rules", () => {
  const copies = demoCampaigns(2026);
  const conditions = ({ criteria }: CampaignRecord) => criteria.map((one) => one.condition ?? null);
  const copy = (code: string) => copies.find((one) => one.code === code) ?? transport;
  expect(conditions(copy("NB-SXD-CCHC-2026"))).toEqual(conditions(transport));
  expect(conditions(copy("NB-CCHC-2026"))).toEqual(conditions(province));
  expect(copy("NB-CCHC-2026").criteriaFor).toEqual(province.criteriaFor);
  expect(demoRuleSets(2026).map(({ scope, validFrom }) => [scope, validFrom])).toEqual([
    [{ kind: "CAMPAIGN", campaign: "NB-SXD-CCHC-2026" }, "2026-01-01"],
    [{ kind: "CAMPAIGN", campaign: "NB-CCHC-2026" }, "2026-01-01"],
  ]);
});

test("Nam Định's criteria are for no award of the State", () => {
  const state = awards.filter(({ stateLevel }) => stateLevel).map(({ key }) => key);
  expect(province.criteriaFor?.filter((one) => state.includes(one))).toEqual([]);
  expect(province.criteriaFor).not.toHaveLength(0);
});

test("what a person judges of the plans is what no figure says", () => {
  const judged = [transport, province].flatMap(({ criteria }) =>
    criteria.filter((one) => !one.condition).map(({ key }) => key),
  );
  expect(judged).toEqual(["HN-C2", "HN-I2", "HN-I6", "ND-C1", "ND-I1"]);
});

test("sets of the same scope follow one another; a campaign's stands beside the law", () => {
  const all = [...ruleSets, ...demoRuleSets(2026), ...[transport, province].map(campaignRules)];
  expect(overlaps(all)).toEqual([]);
});
