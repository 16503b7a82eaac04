import { expect, test } from "@jest/globals";
import type { ActorFacts, PlaceMap } from "../../src/workflow/facts.ts";
import {
  actingDesk,
  fittingDesks,
  permissionRefusals,
  readersAt,
  waitingDesks,
} from "../../src/workflow/permissions.ts";
import { actor, aDesk, aStage, aStep } from "../support/rules.ts";

const places: PlaceMap = { OFFICE: "10", DEPARTMENT: "11", UNIT: "12" };
const step = aStep("NEXT", {
  by: [
    { role: "CLERK", at: "OFFICE" },
    { role: "DIRECTOR", at: "DEPARTMENT" },
  ],
  notBy: ["submit", "resubmit"],
});
const clerk = aDesk("1", "CLERK", "10");
const director = aDesk("2", "DIRECTOR", "11");

const cases: readonly (readonly [string, ActorFacts, readonly string[]])[] = [
  ["the desk the step names", actor([clerk]), []],
  ["another of the desks it names", actor([director]), []],
  ["no desk at all", actor([]), ["NOT_YOUR_STEP"]],
  ["the role at another organisation", actor([aDesk("1", "CLERK", "99")]), ["NOT_YOUR_STEP"]],
  ["the role at another place", actor([aDesk("1", "CLERK", "11")]), ["NOT_YOUR_STEP"]],
  ["another role at the place", actor([aDesk("1", "DIRECTOR", "10")]), ["NOT_YOUR_STEP"]],
  ["a desk of the successor", actor([aDesk("1", "CLERK", "50", "10")]), []],
  ["two desks that fit", actor([clerk, director]), ["DESK_REQUIRED"]],
  ["two that fit, one chosen", actor([clerk, director], { chosenDesk: "2" }), []],
  [
    "a chosen desk that does not fit",
    actor([clerk, aDesk("3", "FINANCE", "11")], { chosenDesk: "3" }),
    ["NOT_YOUR_STEP"],
  ],
  ["a chosen desk of somebody else", actor([clerk], { chosenDesk: "77" }), ["NOT_YOUR_STEP"]],
  ["the nominee himself", actor([clerk], { isSubject: true }), ["OWN_NOMINATION"]],
  ["whoever submitted", actor([clerk], { took: ["submit"] }), ["SEPARATION_OF_DUTIES"]],
  ["whoever took an earlier step that is not barred", actor([clerk], { took: ["recall"] }), []],
  [
    "a stranger who is the nominee",
    actor([], { isSubject: true }),
    ["NOT_YOUR_STEP", "OWN_NOMINATION"],
  ],
];

test.each(cases)("%s: the answer is as the rules say", (_, who, reasons) => {
  const found = permissionRefusals("receive", step, who, places);

  expect(found.map((one) => one.reason)).toEqual(reasons);
});

test("a step at a place that nobody fills is nobody's", () => {
  const consulted = aStep("NEXT", { by: [{ role: "CONSULTED_BODY", at: "CONSULTED" }] });
  const body = actor([aDesk("1", "CONSULTED_BODY", "20")]);

  expect(permissionRefusals("recordOpinion", consulted, body, places)).toHaveLength(1);
  expect(
    permissionRefusals("recordOpinion", consulted, body, { ...places, CONSULTED: "20" }),
  ).toEqual([]);
});

test("a step of the clock belongs to no desk", () => {
  const expire = aStep("EXPIRED", { by: [], clock: true });

  expect(fittingDesks(expire.by, [clerk, director], places)).toEqual([]);
});

test("the acting desk is the only one that fits, or the chosen one", () => {
  expect(actingDesk(step, actor([clerk, aDesk("9", "FINANCE", "10")]), places)?.id).toBe("1");
  expect(actingDesk(step, actor([clerk, director]), places)).toBeNull();
  expect(actingDesk(step, actor([clerk, director], { chosenDesk: "1" }), places)?.id).toBe("1");
});

test("a stage waits once for each desk, and for none whose steps queue nothing", () => {
  const stage = aStage({
    receive: aStep("NEXT"),
    refuse: aStep("BACK"),
    withdraw: aStep("OUT", { by: [{ role: "UNIT_HEAD", at: "UNIT" }], queues: false }),
    ask: aStep("ASKED", { by: [{ role: "CONSULTED_BODY", at: "CONSULTED" }] }),
  });

  expect(waitingDesks(stage, places)).toEqual([{ organisation: "10", role: "CLERK" }]);
});

test("those who may act at a stage, and the readers it names, may read it", () => {
  const stage = aStage(
    { withdraw: aStep("OUT", { by: [{ role: "UNIT_HEAD", at: "UNIT" }], queues: false }) },
    { readers: ["DEPARTMENT", "PARTY"] },
  );

  expect(readersAt(stage, places)).toEqual(["12", "11"]);
});
