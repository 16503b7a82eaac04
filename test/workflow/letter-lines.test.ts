import { expect, test } from "@jest/globals";
import { lineFaults, type PaperLine } from "../../src/workflow/letter-lines.ts";

const line = (code: string, more: Partial<PaperLine> = {}): PaperLine => ({
  code,
  wanted: { kind: "SUBMISSION", issuer: "1" },
  pipeline: "department-award",
  stage: "UNIT_SIGNED",
  prepares: true,
  roundId: "10",
  subject: `award ${code}`,
  openPaper: null,
  ...more,
});
const ofDecision = { wanted: { kind: "DECISION", issuer: "1" }, stage: "DECIDED" } as const;

const told = (lines: readonly PaperLine[], kind: "SUBMISSION" | "DECISION" = "SUBMISSION") =>
  lineFaults(lines, kind).map(({ positions, refusal }) => [refusal.reason, positions]);

test("a list of one round, body, stage and subject each has nothing against it", () => {
  expect(told([line("A"), line("B")])).toEqual([]);
  expect(told([])).toEqual([]);
});

const faults: readonly (readonly [string, Partial<PaperLine>])[] = [
  ["NOT_FOR_A_PAPER", { wanted: null }],
  ["NOT_FOR_A_PAPER", ofDecision],
  ["LINES_OF_ANOTHER_BODY", { wanted: { kind: "SUBMISSION", issuer: "2" }, prepares: false }],
  ["LINES_OF_ANOTHER_BODY", { wanted: { kind: "SUBMISSION", issuer: "2" } }],
  ["PAPER_MIXED", { pipeline: "province-award" }],
  ["PAPER_MIXED", { stage: "SHORT_REPORT" }],
  ["LINES_OF_ANOTHER_ROUND", { roundId: "11" }],
  ["LINES_ON_A_PAPER", { openPaper: "7" }],
  ["NOT_YOUR_STEP", { prepares: false }],
];

test.each(faults)("%s names the line it holds for: %j", (reason, more) => {
  const found = lineFaults([line("A"), line("B"), line("C", more)], "SUBMISSION");

  expect(found[0]).toMatchObject({
    positions: [3],
    refusal: { reason, details: { code: "C", codes: ["C"], positions: ["3"], lines: ["3 (C)"] } },
  });
  expect(found[0]?.refusal.messageVi).not.toMatch(/[{}]/);
});

test("whose letter it is goes by the lines the viewer prepares, wherever they stand", () => {
  const other = { wanted: { kind: "SUBMISSION", issuer: "2" }, prepares: false } as const;

  expect(told([line("A", other), line("B"), line("C")])).toEqual([["LINES_OF_ANOTHER_BODY", [1]]]);
  expect(told([line("A", other), line("B", other)])).toEqual([["NOT_YOUR_STEP", [1, 2]]]);
});

test("nobody stands twice for one award on a letter, and both places are named", () => {
  const twice = { subject: "award person 5" };
  expect(told([line("A", twice), line("B"), line("C", twice)])).toEqual([
    ["SUBJECT_TWICE", [1, 3]],
  ]);
  expect(told([line("A", { subject: null }), line("B", { subject: null })])).toEqual([]);
});

test("a decision may be over several rounds and may name a subject twice", () => {
  const one = line("A", { ...ofDecision, subject: "award person 5" });
  const two = line("B", { ...ofDecision, subject: "award person 5", roundId: "11" });

  expect(told([one, two], "DECISION")).toEqual([]);
});

test("the most basic ground comes first", () => {
  const lines = [line("A"), line("B", { roundId: "11", openPaper: "7", prepares: false })];

  expect(told(lines).map(([reason]) => reason)).toEqual([
    "LINES_OF_ANOTHER_ROUND",
    "LINES_ON_A_PAPER",
    "NOT_YOUR_STEP",
  ]);
});
