import { expect, test } from "@jest/globals";
import type { AppraisalLine, Condition } from "../../src/award/conditions.ts";
import { judge } from "../../src/award/criteria.ts";
import type { Evidence } from "../../src/award/evidence.ts";
import { leaningOn } from "../../src/award/leaning.ts";
import { awarded, criterion, evidence, rated } from "../support/evidence.ts";

const base = "EMULATION_FIGHTER_BASE";
const held = (times: number): Condition => ({ kind: "HELD", awards: [base], times });
const ladder: Condition = {
  kind: "LADDER",
  after: ["COMMENDATION_PROVINCE"],
  types: ["MERIT_RECORD"],
  years: 2,
  atLeast: "GOOD",
  holding: [{ awards: [base], times: 1 }],
};

const record = evidence({
  ratings: [rated(2024, "GOOD"), rated(2025, "GOOD")],
  awards: [
    awarded(base, 2024, { id: "N12" }),
    awarded(base, 2023, { id: "N9" }),
    awarded(base, 2022, { id: "R4" }),
    awarded("COMMENDATION_PROVINCE", 2023, {
      id: "N100",
      period: { from: null, to: "2023-12-31" },
    }),
  ],
});

function leaning(
  condition: Condition,
  over: Partial<Evidence> = {},
  lines: readonly AppraisalLine[] = [],
): readonly string[] {
  return leaningOn(judge([criterion("C1", condition)], { ...record, ...over }, lines));
}

const manual: Condition = { kind: "MANUAL" };
const passed = [
  { criterion: "C1", verdict: "PASS", reason: "", waived: false, byName: "A" },
] as const;

test.each<[string, Condition, readonly string[]]>([
  ["titles of this system, lists left out", held(2), ["9", "12"]],
  ["nothing where it fails", held(4), []],
  ["the earlier award and the titles since", ladder, ["12", "100"]],
  ["only the branch that holds", { kind: "ANY", of: [held(9), ladder] }, ["12", "100"]],
  ["each branch, once", { kind: "ALL", of: [held(2), ladder] }, ["9", "12", "100"]],
  ["nothing for what is not about awards", { kind: "RATING", atLeast: "GOOD", years: "LAST" }, []],
  ["nothing while it is not judged", { kind: "ALL", of: [held(2), manual] }, []],
])("a criterion leans on %s", (_, condition, ids) => {
  expect(leaning(condition)).toEqual(ids);
});

test("what an appraiser passes leans on the parts that were computed", () => {
  expect(leaning({ kind: "ALL", of: [held(2), manual] }, {}, passed)).toEqual(["9", "12"]);
});

test("a revoked award is leant on no more", () => {
  const awards = record.awards.map((one) => ({ ...one, valid: one.id !== "N12" }));

  expect(leaning(held(2), { awards })).toEqual(["9"]);
});
