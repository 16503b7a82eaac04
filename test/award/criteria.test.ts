import { expect, test } from "@jest/globals";
import type { AppraisalLine, Condition } from "../../src/award/conditions.ts";
import { groupVerdicts, judge, standing } from "../../src/award/criteria.ts";
import type { Evidence } from "../../src/award/evidence.ts";
import { criterion, evidence, indexed, initiative, rated } from "../support/evidence.ts";

const share = (index: string, of: "SUBJECT" | "UNIT"): Condition => ({
  kind: "INDEX",
  index,
  of,
  atLeastBasisPoints: 9000,
  years: "LAST",
});
const oneOf = { logic: "ANY_OF", group: "MERIT" } as const;

/** Seed 004 for collectives. */
const collective = [
  criterion("ND-C0", { kind: "NO_DISCIPLINE" }),
  criterion("ND-C1", { kind: "MANUAL" }, oneOf),
  criterion("ND-C2", share("PAR_INDEX", "SUBJECT"), oneOf),
  criterion("ND-C3", { kind: "INITIATIVES", level: "PROVINCE", times: 1 }, oneOf),
];

/** Seed 004 for persons. */
const person = [
  criterion("ND-I0", { kind: "NO_DISCIPLINE" }),
  criterion("ND-I1", { kind: "MANUAL" }, oneOf),
  criterion("ND-I2", { kind: "INITIATIVES", level: "UNIT", times: 1, applied: true }, oneOf),
  criterion(
    "ND-I3",
    { kind: "ALL", of: [share("PAR_INDEX", "UNIT"), share("SIPAS", "UNIT")] },
    oneOf,
  ),
];

function line(key: string, verdict: "PASS" | "FAIL", waived = false): AppraisalLine {
  return { criterion: key, verdict, reason: "Đã kiểm tra", waived, byName: "Bà Lan" };
}

const bodyX = (score: number | null, ...initiatives: Evidence["initiatives"]) =>
  evidence({
    subject: "COLLECTIVE",
    indexes: score === null ? [] : [indexed(2025, score)],
    initiatives,
  });
const ofScience = initiative({ level: "PROVINCE", recognisedBy: "Sở KH&CN" });
const notChosen = [line("ND-C1", "FAIL")];

test.each<[string, Evidence, string, readonly string[]]>([
  ["89.95 with an initiative", bodyX(89.95, ofScience), "MET", []],
  ["89.95 alone", bodyX(89.95), "FAILED", ["ND-C1", "ND-C2", "ND-C3"]],
  ["exactly 90.00", bodyX(90), "MET", []],
  ["no index", bodyX(null), "PENDING", ["ND-C2"]],
])("scenario 3: %s", (_what, known, state, keys) => {
  expect(standing(judge(collective, known, notChosen))).toEqual({ state, keys });
});

test("scenario 3: disciplined, nothing else helps", () => {
  const known = { ...bodyX(95, ofScience), openHolds: 1 };

  expect(standing(judge(collective, known, notChosen))).toEqual({
    state: "FAILED",
    keys: ["ND-C0"],
  });
});

const unit = (index: string, score: number) => indexed(2025, score, { index, of: "UNIT" });
const advising = (sipas: number | null, ...initiatives: Evidence["initiatives"]) =>
  evidence({
    indexes: [unit("PAR_INDEX", 92), ...(sipas === null ? [] : [unit("SIPAS", sipas)])],
    initiatives,
  });

test.each<[string, Evidence, string, readonly string[]]>([
  ["SIPAS 89.9", advising(89.9), "FAILED", ["ND-I1", "ND-I2", "ND-I3"]],
  ["SIPAS 89.9 and an applied initiative", advising(89.9, initiative()), "MET", []],
  [
    "SIPAS 89.9 and one not applied",
    advising(89.9, initiative({ applied: false })),
    "FAILED",
    ["ND-I1", "ND-I2", "ND-I3"],
  ],
  ["both at 90", advising(90), "MET", []],
  ["SIPAS not known", advising(null), "PENDING", ["ND-I3"]],
])("scenario 4: %s", (_what, known, state, keys) => {
  expect(standing(judge(person, known, [line("ND-I1", "FAIL")]))).toEqual({ state, keys });
});

test("scenario 4: the numbers compared are told", () => {
  const [, , , third] = judge(person, advising(89.9), []);

  expect(third).toMatchObject({ verdict: "FAIL", computed: "FAIL", line: null });
  expect(third?.measures).toEqual([
    { what: "PAR_INDEX", year: 2025, found: "92", needed: "90", unit: "PERCENT" },
    { what: "SIPAS", year: 2025, found: "89.9", needed: "90", unit: "PERCENT" },
  ]);
});

test("a group waits for a person before it waits for data", () => {
  const results = judge(person, advising(null), []);

  expect(groupVerdicts(results).map(({ verdict }) => verdict)).toEqual(["PASS", "MANUAL"]);
  expect(standing(results)).toEqual({ state: "UNCONFIRMED", keys: ["ND-I1"] });
  expect(standing(judge(person, advising(null), [line("ND-I1", "PASS")]))).toEqual({
    state: "MET",
    keys: [],
  });
});

test.each<[string, Condition, Evidence, AppraisalLine, string]>([
  ["what people judge: yes", { kind: "MANUAL" }, evidence(), line("K", "PASS"), "PASS"],
  ["what people judge: no", { kind: "MANUAL" }, evidence(), line("K", "FAIL"), "FAIL"],
  ["missing data", { kind: "SERVICE", months: 6 }, evidence(), line("K", "PASS"), "PENDING_DATA"],
  [
    "missing data, waived",
    { kind: "SERVICE", months: 6 },
    evidence(),
    line("K", "PASS", true),
    "PASS",
  ],
  [
    "a computed failure, waived",
    { kind: "NO_DISCIPLINE" },
    evidence({ openHolds: 1 }),
    line("K", "PASS", true),
    "FAIL",
  ],
  ["a computed pass", { kind: "NO_DISCIPLINE" }, evidence(), line("K", "FAIL", true), "PASS"],
  ["a line to another criterion", { kind: "MANUAL" }, evidence(), line("L", "PASS"), "MANUAL"],
])("an appraiser's line and %s", (_what, condition, known, written, verdict) => {
  const [found] = judge([criterion("K", condition)], known, [written]);

  expect(found?.verdict).toBe(verdict);
  expect(found?.computed).toBe(judge([criterion("K", condition)], known, [])[0]?.verdict);
});

test("what is asked of heads is not asked of others", () => {
  const head = criterion("HN-I6", { kind: "MANUAL" }, { headOnly: true });
  const state = (isHead: boolean) => standing(judge([head], evidence({ isHead }), []));

  expect(judge([head], evidence(), [line("HN-I6", "FAIL")])[0]?.verdict).toBe("NOT_APPLICABLE");
  expect(state(false)).toEqual({ state: "MET", keys: [] });
  expect(state(true)).toEqual({ state: "UNCONFIRMED", keys: ["HN-I6"] });
});

test("groups of the same name from two sources are two groups; no criteria are met", () => {
  const other = { ...oneOf, source: "OTHER" };
  const results = judge(
    [
      criterion("A", { kind: "NO_DISCIPLINE" }, oneOf),
      criterion("B", { kind: "RATING", atLeast: "GOOD", years: "LAST" }, other),
    ],
    evidence({ ratings: [rated(2025, "COMPLETED")] }),
    [],
  );

  expect(standing(results)).toEqual({ state: "FAILED", keys: ["B"] });
  expect(standing([])).toEqual({ state: "MET", keys: [] });
});
