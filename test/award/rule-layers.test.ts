import { expect, test } from "@jest/globals";
import { overlaps } from "../../src/award/overlaps.ts";
import { defaults, type RuleSet, rulesFor } from "../../src/award/rule-layers.ts";
import type {
  CriteriaRule,
  DossierRule,
  LimitRule,
  RuleContent,
  SettingKey,
  VoteRule,
} from "../../src/award/rules.ts";

const nothing: RuleContent = {
  settings: [],
  limits: [],
  criteria: [],
  dossiers: [],
  quotas: [],
  votes: [],
};

function set(key: string, rules: Partial<RuleContent>, over: Partial<RuleSet> = {}): RuleSet {
  return {
    key,
    scope: { kind: "NATIONAL" },
    organisationId: null,
    campaignId: null,
    validFrom: "2025-07-01",
    validTo: null,
    rules: { ...nothing, ...rules },
    ...over,
  };
}

const ofOrganisation = (id: string): Partial<RuleSet> => ({
  scope: { kind: "ORGANISATION", organisation: `O${id}` },
  organisationId: id,
});
const ofCampaign = (id: string): Partial<RuleSet> => ({
  scope: { kind: "CAMPAIGN", campaign: `C${id}` },
  campaignId: id,
});

const question = {
  on: "2026-03-01",
  bound: null,
  organisations: ["department", "province"],
  campaignId: "1",
};

const months = (value: number): Partial<RuleContent> => ({
  settings: [{ key: "freshness.months", value, legalBasis: `${value} tháng` }],
});

const everyLayer = [
  set("NATION", months(1)),
  set("PROVINCE", months(2), ofOrganisation("province")),
  set("DEPARTMENT", months(3), ofOrganisation("department")),
  set("CAMPAIGN", months(4), ofCampaign("1")),
  set("ELSEWHERE", months(5), ofOrganisation("elsewhere")),
  set("OTHER", months(6), ofCampaign("2")),
];

test("the most specific layer wins, in whatever order the sets are given", () => {
  for (const sets of [everyLayer, everyLayer.toReversed()]) {
    const rules = rulesFor(sets, question);

    expect(rules.sources).toEqual(["CAMPAIGN", "DEPARTMENT", "PROVINCE", "NATION"]);
    expect(rules.setting("freshness.months")).toEqual({
      value: 4,
      legalBasis: "4 tháng",
      source: "CAMPAIGN",
    });
  }
  const value = (without: number) =>
    rulesFor(everyLayer.slice(0, 4 - without), question).setting("freshness.months").value;
  expect([1, 2, 3].map(value)).toEqual([3, 2, 1]);
});

test("where no set speaks the built-in value holds", () => {
  const rules = rulesFor([], question);

  expect(defaults).toMatchObject({
    "supplement.max": 1,
    "clock.afterReturn": "RESTART",
    "freshness.months": 6,
    "head.rule": "OFF",
    "dossier.files": "OPTIONAL",
    "report.confirmed": "OPTIONAL",
  });
  for (const key of Object.keys(defaults) as SettingKey[])
    expect(rules.setting(key)).toMatchObject({ value: defaults[key], source: "DEFAULT" });
  expect(rules.limit("sla.opinion", "X")).toBeNull();
});

test.each([
  ["2025-06-30", null, []],
  ["2025-07-01", null, ["VN_2025"]],
  ["2027-02-28", null, ["VN_2025"]],
  ["2027-03-01", null, []],
  ["2027-03-01", "VN_2025", ["VN_2025"]],
  ["2025-07-01", "VN_2024", ["VN_2024"]],
])("on %s, bound to %s, the national set is %j", (on, bound, sources) => {
  const sets = [
    set("VN_2024", {}, { validFrom: "2024-01-01", validTo: "2025-06-29" }),
    set("VN_2025", {}, { validTo: "2027-02-28" }),
  ];

  expect(rulesFor(sets, { ...question, on, bound }).sources).toEqual(sources);
});

test("a binding is to the national set only; the others hold by the day", () => {
  const sets = [
    set("VN", {}),
    set("LATER", {}, { ...ofOrganisation("province"), validFrom: "2026-03-02" }),
  ];

  expect(rulesFor(sets, { ...question, bound: "VN" }).sources).toEqual(["VN"]);
  expect(rulesFor(sets, { ...question, bound: "VN", on: "2026-03-02" }).sources).toEqual([
    "LATER",
    "VN",
  ]);
});

test("a limit that names the award goes before one for all, but only within its layer", () => {
  const limit = (workingDays: number, awards: LimitRule["awards"]): LimitRule => ({
    key: "sla.province.stateLevel",
    awards,
    workingDays,
    legalBasis: "NĐ152 Điều 35",
  });
  const nation = set("NATION", { limits: [limit(30, null), limit(40, ["LABOUR_ORDER_1"])] });
  const province = set("PROVINCE", { limits: [limit(25, null)] }, ofOrganisation("province"));
  const days = (award: string, ...sets: readonly RuleSet[]) =>
    rulesFor(sets, question).limit("sla.province.stateLevel", award);

  expect(days("LABOUR_ORDER_3", nation)).toMatchObject({ value: 30, source: "NATION" });
  expect(days("LABOUR_ORDER_1", nation)).toMatchObject({ value: 40, legalBasis: "NĐ152 Điều 35" });
  expect(days("LABOUR_ORDER_1", nation, province)).toMatchObject({ value: 25, source: "PROVINCE" });
  expect(rulesFor([nation], question).limit("sla.other", "LABOUR_ORDER_1")).toBeNull();
});

test("criteria are of one layer, for the award, the subject and the type", () => {
  const criteria = (key: string, over: Partial<CriteriaRule> = {}): Partial<RuleContent> => ({
    criteria: [
      {
        award: "A",
        subject: "INDIVIDUAL",
        types: ["MERIT_RECORD", "MOVEMENT"],
        criteria: [
          {
            key,
            textVi: key,
            textEn: key,
            logic: "REQUIRED",
            group: null,
            condition: { kind: "MANUAL" },
            legalBasis: "Điều 74",
          },
        ],
        ...over,
      },
    ],
  });
  const nation = set("NATION", criteria("N"));
  const province = set(
    "PROVINCE",
    criteria("P", { types: ["MOVEMENT"] }),
    ofOrganisation("province"),
  );
  const rules = rulesFor([nation, province], question);
  const keys = (type: "MERIT_RECORD" | "MOVEMENT" | "EXTRAORDINARY", award = "A") =>
    rules.criteria({ award, type, subject: "INDIVIDUAL" }).map((one) => [one.key, one.source]);

  expect(keys("MOVEMENT")).toEqual([["P", "PROVINCE"]]);
  expect(keys("MERIT_RECORD")).toEqual([["N", "NATION"]]);
  expect(keys("EXTRAORDINARY")).toEqual([]);
  expect(keys("MOVEMENT", "B")).toEqual([]);
  expect(rules.criteria({ award: "A", type: "MOVEMENT", subject: "COLLECTIVE" })).toEqual([]);
});

test("papers are those of every rule that fits, each once, the nearest layer first by key", () => {
  const rule = (key: string, papers: readonly string[], over: Partial<DossierRule> = {}) => ({
    key,
    awards: null,
    types: null,
    subjects: null,
    papers: papers.map((documentType) => ({
      documentType,
      level: "UNIT" as const,
      formCode: null,
    })),
    legalBasis: "Điều 84",
    ...over,
  });
  const nation = set("NATION", {
    dossiers: [
      rule("general", ["SUBMISSION_LETTER", "ACHIEVEMENT_REPORT"]),
      rule("votes", ["VOTE_RESULT", "SUBMISSION_LETTER"], { awards: ["FIGHTER"] }),
    ],
  });
  const province = set(
    "PROVINCE",
    { dossiers: [rule("general", ["SUBMISSION_LETTER"], { subjects: ["COLLECTIVE"] })] },
    ofOrganisation("province"),
  );
  const rules = rulesFor([nation, province], question);
  const papers = (award: string, subject: "INDIVIDUAL" | "COLLECTIVE") =>
    rules
      .papers({ award, subject, type: "MERIT_RECORD" })
      .map((one) => `${one.documentType} ${one.source}`);

  expect(papers("OTHER", "COLLECTIVE")).toEqual(["SUBMISSION_LETTER PROVINCE"]);
  expect(papers("OTHER", "INDIVIDUAL")).toEqual([
    "SUBMISSION_LETTER NATION",
    "ACHIEVEMENT_REPORT NATION",
  ]);
  expect(papers("FIGHTER", "COLLECTIVE")).toEqual([
    "SUBMISSION_LETTER PROVINCE",
    "VOTE_RESULT NATION",
  ]);
});

test("a quota of a nearer layer stands for the one of its key", () => {
  const quota = (key: string, most: number) => ({
    key,
    award: "FIGHTER",
    per: null,
    basisPoints: null,
    most,
    blocks: true,
    legalBasis: "NĐ91",
  });
  const sets = [
    set("NATION", { quotas: [quota("a", 1), quota("b", 2)] }),
    set("DEPARTMENT", { quotas: [quota("a", 9)] }, ofOrganisation("department")),
  ];
  const rules = rulesFor(sets, question);

  expect(rules.quotas("FIGHTER").map(({ key, most }) => [key, most])).toEqual([
    ["a", 9],
    ["b", 2],
  ]);
  expect(rules.quotas("OTHER")).toEqual([]);
});

test.each<[string, Partial<RuleSet>, Partial<RuleSet>, boolean]>([
  ["both without an end", {}, { validFrom: "2026-01-01" }, true],
  ["on one day", { validTo: "2026-01-01" }, { validFrom: "2026-01-01" }, true],
  ["one after the other", { validTo: "2025-12-31" }, { validFrom: "2026-01-01" }, false],
  ["of two organisations", ofOrganisation("1"), ofOrganisation("2"), false],
  ["of one organisation", ofOrganisation("1"), ofOrganisation("1"), true],
  ["of two kinds", ofOrganisation("1"), ofCampaign("1"), false],
  ["of one campaign", ofCampaign("1"), ofCampaign("1"), true],
])("sets that overlap: %s", (_what, a, b, overlap) => {
  const expected = (first: string, second: string) => (overlap ? [{ a: first, b: second }] : []);
  const [one, two] = [set("ONE", {}, a), set("TWO", {}, b)];

  expect(overlaps([one, two])).toEqual(expected("ONE", "TWO"));
  expect(overlaps([two, one])).toEqual(expected("TWO", "ONE"));
});

test("of rules for votes the layer decides, then the award, then the level", () => {
  const vote = (key: string, over: Partial<VoteRule>): VoteRule => ({
    key,
    awards: null,
    levels: null,
    thresholdBasisPoints: 8000,
    strict: false,
    denominator: "TOTAL_MEMBERS",
    quorum: { numerator: 2, denominator: 3 },
    secret: false,
    required: true,
    tie: "NOT_ENDORSED",
    revotes: 1,
    legalBasis: "Điều 33",
    ...over,
  });
  const nation = set("NATION", {
    votes: [
      vote("any", {}),
      vote("level", { levels: ["PROVINCE"] }),
      vote("award", { awards: ["FIGHTER"] }),
      vote("both", { awards: ["FIGHTER"], levels: ["PROVINCE"] }),
    ],
  });
  const province = set(
    "PROVINCE",
    { votes: [vote("own", { levels: ["PROVINCE"] })] },
    ofOrganisation("province"),
  );
  const asked = (sets: readonly RuleSet[], award: string, level: "PROVINCE" | "DEPARTMENT") => {
    const { key, source } = rulesFor(sets, question).vote(award, level);
    return `${source}/${key}`;
  };

  expect(asked([nation], "FIGHTER", "PROVINCE")).toBe("NATION/both");
  expect(asked([nation], "FIGHTER", "DEPARTMENT")).toBe("NATION/award");
  expect(asked([nation], "FLAG", "PROVINCE")).toBe("NATION/level");
  expect(asked([nation], "FLAG", "DEPARTMENT")).toBe("NATION/any");
  expect(asked([nation, province], "FIGHTER", "PROVINCE")).toBe("PROVINCE/own");
  expect(asked([nation, province], "FIGHTER", "DEPARTMENT")).toBe("NATION/award");
  expect(rulesFor([], question).vote("FLAG", "PROVINCE")).toMatchObject({
    source: "DEFAULT",
    thresholdBasisPoints: 5000,
    strict: true,
    required: false,
  });
});
