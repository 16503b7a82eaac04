import { expect, test } from "@jest/globals";
import { type Given, inputRefusals, papersNeeded } from "../../src/workflow/input.ts";
import type { Requirements } from "../../src/workflow/pipeline.ts";
import { aStep, facts } from "../support/rules.ts";

const nothing: Given = {
  note: null,
  papers: [],
  missingItems: 0,
  effectiveOn: null,
  incomingDocument: false,
  consultedOrganisation: false,
  proposedAward: null,
  signingCapacity: null,
};
type Case = readonly [Requirements, Partial<Given>, readonly string[]];

const cases: readonly Case[] = [
  [{}, {}, []],
  [{}, { note: "Ghi chú", papers: ["COUNCIL_MINUTES"], incomingDocument: true }, []],
  [{ note: true }, {}, ["NOTE_REQUIRED"]],
  [{ note: true }, { note: "Lý do" }, []],
  [{ papers: ["A", "B"] }, { papers: ["A"] }, ["PAPERS_REQUIRED"]],
  [{ papers: ["A", "B"] }, { papers: ["B", "A"] }, []],
  [{ missingItems: true }, {}, ["MISSING_ITEMS_REQUIRED"]],
  [{ missingItems: true }, { missingItems: 1 }, []],
  [{}, { missingItems: 1 }, ["NOT_ASKED_FOR"]],
  [{ effectiveOn: true }, {}, ["EFFECTIVE_DATE_REQUIRED"]],
  [{ effectiveOn: true }, { effectiveOn: "2026-11-22" }, []],
  [{ effectiveOn: true }, { effectiveOn: "2026-11-23" }, ["EFFECTIVE_DATE_IN_FUTURE"]],
  [{ effectiveOn: true }, { effectiveOn: "2026-11-20" }, []],
  [{ effectiveOn: true }, { effectiveOn: "2026-11-19" }, ["EFFECTIVE_DATE_TOO_EARLY"]],
  [{}, { effectiveOn: "2026-11-21" }, ["NOT_ASKED_FOR"]],
  [{ onFile: ["A", "B"] }, { papers: ["A"] }, ["PAPERS_REQUIRED"]],
  [{ onFile: ["A"], papers: ["B"] }, { papers: ["B", "A"] }, []],
  [{ incomingDocument: true }, {}, ["INCOMING_DOCUMENT_REQUIRED"]],
  [{ incomingDocument: true }, { incomingDocument: true }, []],
  [{ consultedOrganisation: true }, {}, ["CONSULTED_ORGANISATION_REQUIRED"]],
  [{ consultedOrganisation: true }, { consultedOrganisation: true }, []],
  [{}, { consultedOrganisation: true }, ["NOT_ASKED_FOR"]],
  [{ proposedAward: true }, {}, ["PROPOSED_AWARD_REQUIRED"]],
  [{ proposedAward: true }, { proposedAward: "ADVANCED_WORKER" }, []],
  [{}, { proposedAward: "ADVANCED_WORKER" }, ["NOT_ASKED_FOR"]],
  [{ note: true, missingItems: true }, {}, ["NOTE_REQUIRED", "MISSING_ITEMS_REQUIRED"]],
];

test.each(cases)("a step that asks %j and gets %j is refused for %j", (requires, given, why) => {
  const step = aStep("NEXT", { requires });

  const found = inputRefusals(step, facts(), "DEPARTMENT", { ...nothing, ...given });

  expect(found.map((one) => one.reason)).toEqual(why);
});

test("a paper on file at the level is not asked again, one of another level is", () => {
  const known = facts({ papers: { DEPARTMENT: ["COUNCIL_MINUTES"] } });
  const requires: Requirements = { onFile: ["COUNCIL_MINUTES", "APPRAISAL_REPORT"] };

  expect(papersNeeded(requires, known, "DEPARTMENT")).toEqual(["APPRAISAL_REPORT"]);
  expect(papersNeeded(requires, known, "PROVINCE")).toEqual(requires.onFile);
  expect(papersNeeded(undefined, known, "PROVINCE")).toEqual([]);
});

test("a paper made for the act is asked again where it is older than the stage", () => {
  const requires: Requirements = { papers: ["APPRAISAL_REPORT"] };
  const old = facts({ papers: { DEPARTMENT: ["APPRAISAL_REPORT"] } });
  const fresh = facts({ freshPapers: ["APPRAISAL_REPORT"] });

  expect(papersNeeded(requires, old, "DEPARTMENT")).toEqual(["APPRAISAL_REPORT"]);
  expect(papersNeeded(requires, fresh, "DEPARTMENT")).toEqual([]);
});

test("what only lies fresh from another level is not on file", () => {
  const fresh = facts({ freshPapers: ["COUNCIL_MINUTES"], papers: { UNIT: ["COUNCIL_MINUTES"] } });

  expect(papersNeeded({ onFile: ["COUNCIL_MINUTES"] }, fresh, "DEPARTMENT")).toEqual([
    "COUNCIL_MINUTES",
  ]);
});

test("the missing papers are named", () => {
  const step = aStep("NEXT", { requires: { papers: ["A", "B", "C"] } });

  const [found] = inputRefusals(step, facts(), "UNIT", { ...nothing, papers: ["B"] });

  expect(found?.details).toEqual({ papers: ["A", "C"] });
});
