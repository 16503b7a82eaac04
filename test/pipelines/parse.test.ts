import { expect, test } from "@jest/globals";
import { createMachine } from "xstate";
import { CatalogueProblem } from "../../src/catalogue/parse-basics.ts";
import { departmentAward } from "../../src/pipelines/department-award.ts";
import { parsePipeline } from "../../src/pipelines/parse.ts";
import { shippedKeys } from "../support/rules.ts";

type Json = { [member: string]: unknown };

/** The shipped definition as a file would bring it, with one member set or taken away. */
function definition(path: string, value: unknown): unknown {
  const raw = structuredClone(departmentAward) as unknown as Json;
  const members = path.split("/");
  const last = members.pop() ?? "";
  let at = raw;
  for (const member of members) at = at[member] as Json;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return raw;
}

function problemsWith(path: string, value: unknown): readonly string[] {
  try {
    parsePipeline(definition(path, value), shippedKeys);
  } catch (error) {
    if (error instanceof CatalogueProblem) return error.problems;
    throw error;
  }
  return [];
}

test("the definition as shipped is read as it is", () => {
  expect(parsePipeline(structuredClone(departmentAward), shippedKeys)).toEqual(departmentAward);
});

const approve = "stages/LEADER_REVIEW/steps/approve";

test.each(["guards", "cond", "guard", "after", "always", "actions", "invoke", "target", "reenter"])(
  "the member “%s”, which XState ignores or acts upon, is refused at a step",
  (member) => {
    const [problem] = problemsWith(`${approve}/${member}`, "favourable");

    expect(problem).toContain("department-award.stages.LEADER_REVIEW.steps.approve");
    expect(problem).toContain(`"${member}"`);
  },
);

test.each(["after", "always", "on", "invoke", "entry", "exit", "onDone", "type", "history"])(
  "the member “%s” is refused at a stage",
  (member) => {
    const [problem] = problemsWith(`stages/LEADER_REVIEW/${member}`, {});

    expect(problem).toContain("department-award.stages.LEADER_REVIEW:");
    expect(problem).toContain(`"${member}"`);
  },
);

test("XState itself lets a misspelt guard through: this is why the shape is strict", () => {
  const machine = createMachine({
    initial: "a",
    states: { a: { on: { go: { target: "b", guards: "never" } as never } }, b: {} },
  });

  expect(machine.resolveState({ value: "a", context: {} }).can({ type: "go" })).toBe(true);
});

const wrong: readonly (readonly [string, unknown, string])[] = [
  [`${approve}/when`, ["favorable"], "stages.LEADER_REVIEW.steps.approve.when.0"],
  [`${approve}/when`, ["constructor"], "stages.LEADER_REVIEW.steps.approve.when.0"],
  [`${approve}/label/en`, undefined, "stages.LEADER_REVIEW.steps.approve.label.en"],
  [`${approve}/label/vi`, "  ", "stages.LEADER_REVIEW.steps.approve.label.vi"],
  [`${approve}/by/0/at`, "MOON", "stages.LEADER_REVIEW.steps.approve.by.0.at"],
  [`${approve}/by/0/role`, "WIZARD", "approve: there is no role WIZARD"],
  [`${approve}/to`, "NOWHERE", "approve: there is no stage NOWHERE"],
  [`${approve}/whileHeld`, false, "stages.LEADER_REVIEW.steps.approve.whileHeld"],
  [`${approve}/queues`, true, "stages.LEADER_REVIEW.steps.approve.queues"],
  [`${approve}/paper`, "NAPKIN", "stages.LEADER_REVIEW.steps.approve.paper"],
  [`${approve}/effects`, ["EXPLODE"], "stages.LEADER_REVIEW.steps.approve.effects.0"],
  [`${approve}/requires`, { coffee: true }, '"coffee"'],
  [`${approve}/requires`, { papers: ["SPELL"] }, "there is no document type SPELL"],
  [
    "stages/LEADER_REVIEW/timeLimit",
    { workingDays: 0, key: "k", basis: "b" },
    "stages.LEADER_REVIEW.timeLimit",
  ],
  [
    "stages/LEADER_REVIEW/timeLimit",
    { workingDays: 5, hours: 2, key: "k", basis: "b" },
    "stages.LEADER_REVIEW.timeLimit",
  ],
  ["stages/LEADER_REVIEW/level", "MOON", "stages.LEADER_REVIEW.level"],
  ["stages/ARCHIVED/outcome", undefined, "stages.ARCHIVED: a stage without steps needs an outcome"],
  ["start", "NOWHERE", "start: there is no stage NOWHERE"],
  ["version", 0, "department-award.version"],
  ["scope/decidedAt", [], "department-award.scope.decidedAt"],
  ["key", "Department Award", "Department Award.key"],
  ["extra", 1, '"extra"'],
];

test.each(wrong)("%s = %j is refused at its place", (path, value, place) => {
  expect(problemsWith(path, value).join("\n")).toContain(place);
});

test.each([[null], [[]], ["department-award"], [{}], [42]])("%j is no pipeline", (raw) => {
  expect(() => parsePipeline(raw, shippedKeys)).toThrow(CatalogueProblem);
});
