import { expect, test } from "@jest/globals";
import { baseSalaries } from "../../src/catalogue/base-salaries.ts";
import { campaigns } from "../../src/catalogue/campaigns/index.ts";
import { haNamTransportReform2023 as transport } from "../../src/catalogue/campaigns/ha-nam-transport-reform-2023.ts";
import { demoRuleSets } from "../../src/catalogue/demo.ts";
import { CatalogueProblem } from "../../src/catalogue/parse-basics.ts";
import { parseBundle } from "../../src/catalogue/parse.ts";
import { roles } from "../../src/catalogue/roles.ts";
import { campaignRules } from "../../src/catalogue/rule-sets/campaign-rules.ts";
import { ruleSets } from "../../src/catalogue/rule-sets/index.ts";

const law2025 = ruleSets.find(({ key }) => key === "VN_2025");
if (!law2025) throw new Error("The shipped rule sets are gone.");

test("what is shipped reads as it is written", () => {
  const shipped = [...ruleSets, ...demoRuleSets(2026), campaignRules(transport)];
  expect(parseBundle({ ruleSets: shipped }).ruleSets).toEqual(shipped);
  expect(parseBundle(JSON.parse(JSON.stringify({ ruleSets: shipped }))).ruleSets).toEqual(shipped);
  expect(parseBundle({ campaigns }).campaigns).toEqual(campaigns);
});

function problemsOf(bundle: object): readonly string[] {
  try {
    parseBundle(bundle);
  } catch (error) {
    if (error instanceof CatalogueProblem) return error.problems;
    throw error;
  }
  return [];
}

const empty = { settings: [], limits: [], criteria: [], dossiers: [], quotas: [] };
const line = {
  key: "X-1",
  textVi: "Tiêu chí",
  textEn: "Criterion",
  logic: "REQUIRED",
  group: null,
  condition: { kind: "MANUAL" },
  legalBasis: "Điều 1",
};
const list = (...criteria: readonly object[]) => ({
  criteria: [
    { award: "ADVANCED_WORKER", subject: "INDIVIDUAL", types: ["MERIT_RECORD"], criteria },
  ],
});
const asking = (condition: object) => list({ ...line, condition });
const deep = (levels: number): object =>
  levels === 0 ? { kind: "MANUAL" } : { kind: "ALL", of: [deep(levels - 1)] };
const limit = { key: "sla.opinion", awards: null, workingDays: 10, legalBasis: "Điều 34" };
const quota = {
  key: "q",
  award: "EMULATION_FIGHTER_BASE",
  per: "ADVANCED_WORKER",
  basisPoints: 1500,
  most: null,
  blocks: true,
  legalBasis: "Điều 9",
};
const vote = {
  key: "vote.x",
  awards: ["EMULATION_FIGHTER_BASE"],
  levels: ["PROVINCE"],
  thresholdBasisPoints: 8000,
  strict: false,
  denominator: "TOTAL_MEMBERS",
  quorum: { numerator: 2, denominator: 3 },
  secret: false,
  required: true,
  tie: "NOT_ENDORSED",
  revotes: 1,
  legalBasis: "Điều 33",
};
const prize = {
  award: "ADVANCED_WORKER",
  subject: "INDIVIDUAL",
  hundredths: 30,
  legalBasis: "Điều 50",
};
const fund = {
  level: "PROVINCE",
  fund: "PROVINCE_BUDGET",
  stateLine: false,
  legalBasis: "Điều 48",
};
const setting = { key: "supplement.max", value: 1, legalBasis: "III.3" };
const at = "criteria.0.criteria.0.condition";

const bad: readonly (readonly [string, object, string])[] = [
  ["an unknown setting", { settings: [{ ...setting, key: "supplement.min" }] }, "settings.0.key"],
  [
    "a setting's wrong value",
    { settings: [{ ...setting, key: "head.rule", value: "MAYBE" }] },
    "settings.0.value",
  ],
  ["a setting twice", { settings: [setting, setting] }, "settings.1: says supplement.max again"],
  ["a negative limit", { limits: [{ ...limit, workingDays: -1 }] }, "limits.0.workingDays"],
  ["a limit twice", { limits: [limit, limit] }, "limits.1: says sla.opinion for every award again"],
  ["an unknown condition", asking({ kind: "LUCK" }), at],
  ["a condition's unknown member", asking({ kind: "MANUAL", by: "X" }), at],
  [
    "a share over the whole",
    asking({ kind: "MEMBERS", award: "ADVANCED_WORKER", atLeastPercent: 101 }),
    `${at}.atLeastPercent`,
  ],
  [
    "an index over the whole",
    asking({
      kind: "INDEX",
      index: "SIPAS",
      of: "UNIT",
      atLeastBasisPoints: 10_001,
      years: "LAST",
    }),
    `${at}.atLeastBasisPoints`,
  ],
  ["an empty branch", asking({ kind: "ANY", of: [] }), `${at}.of`],
  ["a tree too deep", asking(deep(20)), "is nested too deeply"],
  ["a criterion twice", list(line, line), "criteria.0.criteria.1: says X-1 again"],
  [
    "one of several without a group",
    list({ ...line, logic: "ANY_OF" }),
    "criteria.0.criteria: needs",
  ],
  ["a group of what must hold", list({ ...line, group: "G" }), "criteria.0.criteria: needs"],
  [
    "two lists for the same",
    { criteria: [...list(line).criteria, ...list(line).criteria] },
    "criteria.1: says ADVANCED_WORKER INDIVIDUAL MERIT_RECORD again",
  ],
  ["a quota of nothing", { quotas: [{ ...quota, basisPoints: null }] }, "quotas.0: is either"],
  ["a share of nobody", { votes: [{ ...vote, thresholdBasisPoints: 0 }] }, "votes.0.threshold"],
  [
    "more than everybody",
    { votes: [{ ...vote, strict: true, thresholdBasisPoints: 10_000 }] },
    "votes.0: asks for more than everybody",
  ],
  [
    "a quorum over the whole",
    { votes: [{ ...vote, quorum: { numerator: 4, denominator: 3 } }] },
    "votes.0.quorum: is more than everybody",
  ],
  ["a secret tie for the chair", { votes: [{ ...vote, secret: true, tie: "CHAIR" }] }, "votes.0"],
  ["an unknown denominator", { votes: [{ ...vote, denominator: "VALID" }] }, "votes.0.denominator"],
  ["a vote's unknown member", { votes: [{ ...vote, weight: 2 }] }, "votes.0"],
  [
    "a vote twice",
    { votes: [vote, { ...vote, key: "vote.y" }] },
    "votes.1: says EMULATION_FIGHTER_BASE at PROVINCE again",
  ],
  ["a prize of nothing", { prizes: [{ ...prize, hundredths: 0 }] }, "prizes.0.hundredths"],
  ["a prize in parts of a hundredth", { prizes: [{ ...prize, hundredths: 0.5 }] }, "prizes.0"],
  ["a prize twice", { prizes: [prize, prize] }, "prizes.1: says ADVANCED_WORKER INDIVIDUAL again"],
  ["an unknown fund", { funds: [{ ...fund, fund: "LOTTERY" }] }, "funds.0.fund"],
  ["two funds of a level", { funds: [fund, fund] }, "funds.1: says PROVINCE again"],
  ["a quota with both", { quotas: [{ ...quota, most: 3 }] }, "quotas.0: is either"],
];

test.each(bad)("%s is refused with its place", (_name, part, place) => {
  const problems = problemsOf({ ruleSets: [{ ...law2025, rules: { ...empty, ...part } }] });

  expect(problems.join("\n")).toContain(
    place.startsWith("is ") ? place : `ruleSets.0.rules.${place}`,
  );
});

test.each([
  ["without rules", { ...law2025, rules: undefined }, "ruleSets.0.rules"],
  ["without a scope", { ...law2025, scope: undefined }, "ruleSets.0.scope"],
  ["of an unknown scope", { ...law2025, scope: { kind: "WORLD" } }, "ruleSets.0.scope"],
  ["that ends before it begins", { ...law2025, validTo: "2020-01-01" }, "ruleSets.0.validTo"],
])("a rule set %s is refused", (_name, set, place) => {
  expect(problemsOf({ ruleSets: [set] }).join("\n")).toContain(place);
});

test("a campaign's criteria are held to the same", () => {
  const [first] = transport.criteria;
  const problems = (criteria: readonly object[]) =>
    problemsOf({ campaigns: [{ ...transport, criteria }] }).join("\n");

  expect(problems([{ ...first }, { ...first }])).toContain(
    "campaigns.0.criteria.1: says HN-C1 again",
  );
  expect(problems([{ ...first, logic: "ANY_OF" }])).toContain(
    "campaigns.0.criteria: needs a group",
  );
  expect(problems([{ ...first, condition: { kind: "COUNT" } }])).toContain(
    "campaigns.0.criteria.0.condition",
  );
});

test("a set of an earlier release, which says nothing of money, is read as it is", () => {
  const [set] = parseBundle({ ruleSets: [{ ...law2025, rules: empty }] }).ruleSets;
  expect(set?.rules.prizes).toBeUndefined();
});

test.each([
  ["with an unknown capacity", { signsAs: ["KING"] }, "roles.0.signsAs.0"],
  ["with a capacity twice", { signsAs: ["HEAD", "HEAD"] }, "roles.0.signsAs"],
  ["that signs as nothing", { signsAs: [] }, "roles.0.signsAs"],
])("a role %s is refused", (_name, part, place) => {
  const [role] = roles;
  expect(problemsOf({ roles: [{ ...role, ...part }] }).join("\n")).toContain(place);
});

test.each([
  ["of no money", { amount: 0 }, "baseSalaries.0.amount"],
  ["in parts of a đồng", { amount: 1.5 }, "baseSalaries.0.amount"],
  ["from no day", { validFrom: "2026-02-30" }, "baseSalaries.0.validFrom"],
])("a base salary %s is refused", (_name, part, place) => {
  const [salary] = baseSalaries;
  expect(problemsOf({ baseSalaries: [{ ...salary, ...part }] }).join("\n")).toContain(place);
});
