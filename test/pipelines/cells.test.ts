import { expect, test } from "@jest/globals";
import { pipelines } from "../../src/pipelines/index.ts";
import { stepRefusals } from "../../src/workflow/advance.ts";
import { failing } from "../../src/workflow/guards.ts";
import type { PlaceMap } from "../../src/workflow/facts.ts";
import type { PipelineDefinition, StepDefinition } from "../../src/workflow/pipeline.ts";
import { type Place, places } from "../../src/workflow/vocabulary.ts";
import { actor, aDesk, facts, shippedKeys } from "../support/rules.ts";

const named = pipelines.map((pipeline) => [pipeline.key, pipeline] as const);
/** Every place is filled by an organisation of its own. */
const filled: PlaceMap = Object.fromEntries(places.map((place) => [place, `org-${place}`]));
const at = (place: Place) => filled[place] ?? "";

type Cell = { readonly stage: string; readonly key: string; readonly step: StepDefinition };

function cellsOf(pipeline: PipelineDefinition): readonly Cell[] {
  return Object.entries(pipeline.stages).flatMap(([stage, { steps }]) =>
    Object.entries(steps).map(([key, step]) => ({ stage, key, step })),
  );
}

function reasonsFor(pipeline: PipelineDefinition, cell: Cell, role: string, organisation: string) {
  const question = {
    pipeline,
    stage: cell.stage,
    places: filled,
    facts: facts(),
    actor: actor([aDesk("1", role, organisation)]),
  };
  return stepRefusals(question, cell.key).map((one) => one.reason);
}

test.each(named)(
  "%s: whoever a step does not name gets NOT_YOUR_STEP at every place",
  (_, pipeline) => {
    const open: string[] = [];
    for (const cell of cellsOf(pipeline))
      for (const role of shippedKeys.roles)
        for (const place of places) {
          if (cell.step.by.some((rule) => rule.role === role && rule.at === place)) continue;
          const reasons = reasonsFor(pipeline, cell, role, at(place));
          if (reasons[0] !== "NOT_YOUR_STEP")
            open.push(`${cell.stage}.${cell.key}: ${role} ${place}`);
        }

    expect(open).toEqual([]);
  },
);

test.each(named)(
  "%s: a named role at an organisation outside the case is refused",
  (_, pipeline) => {
    for (const cell of cellsOf(pipeline))
      for (const { role } of cell.step.by)
        expect(reasonsFor(pipeline, cell, role, "org-elsewhere")[0]).toBe("NOT_YOUR_STEP");
  },
);

test.each(named)("%s: a named role at its place is not refused for who it is", (_, pipeline) => {
  for (const cell of cellsOf(pipeline))
    for (const { role, at: place } of cell.step.by)
      expect(reasonsFor(pipeline, cell, role, at(place))).not.toContain("NOT_YOUR_STEP");
});

test.each(named)("%s: the steps of the clock and of a revocation are nobody's", (_, pipeline) => {
  const ofClock = cellsOf(pipeline).filter(({ step }) => step.clock ?? step.revocation);

  for (const cell of ofClock)
    for (const role of shippedKeys.roles)
      expect(reasonsFor(pipeline, cell, role, at("UNIT"))[0]).toBe("NOT_YOUR_STEP");
});

/** What may be done while a nomination is on hold; nothing else. */
const whileHeld = new Set([
  "hold",
  "release",
  "confirmViolation",
  "withdraw",
  "returnForSupplement",
  "returnForSupplementAgain",
  "returnForReview",
  "leaveLetter",
  "recordIncomingOpinion",
  "notifyResult",
  "revoke",
]);

test.each(named)("%s: a hold closes what is not declared to pass it", (_, pipeline) => {
  for (const { stage, key, step } of cellsOf(pipeline)) {
    const question = {
      pipeline,
      stage,
      places: filled,
      facts: facts({ openHolds: 1 }),
      actor: actor(step.by.slice(0, 1).map((rule) => aDesk("1", rule.role, at(rule.at)))),
    };
    const held = stepRefusals(question, key).some((one) => one.reason === "ON_HOLD");
    expect({ stage, key, held }).toEqual({ stage, key, held: !step.whileHeld });
    if (step.whileHeld && !step.requires?.incomingDocument) expect([...whileHeld]).toContain(key);
  }
});

/** Steps by which somebody speaks for what a leader is to decide. */
const answering = ({ scope }: PipelineDefinition) =>
  scope.procedure === "REVOCATION"
    ? ["proposeRevocation", "submitRevocation", "findGrounds", "findNoGrounds"]
    : ["submit", "resubmit", "endorseInUnit", "completeAppraisalEligible"];

test.each(named)(
  "%s: nobody approves or signs what he appraised or submitted himself",
  (_, pipeline) => {
    const acts = cellsOf(pipeline).filter(({ key, step }) =>
      step.paper === "DECISION" ? key === "sign" : key.startsWith("approve"),
    );

    for (const { stage, key, step } of acts) {
      const [rule] = step.by;
      if (!rule) throw new Error(`${stage}.${key} belongs to nobody.`);
      const question = { pipeline, stage, places: filled, facts: facts() };
      for (const took of answering(pipeline)) {
        const who = actor([aDesk("1", rule.role, at(rule.at))], { took: [took] });
        const reasons = stepRefusals({ ...question, actor: who }, key).map((one) => one.reason);
        expect(reasons).toContain("SEPARATION_OF_DUTIES");
      }
    }
  },
);

/** Stages of a pipeline that the predicate holds for, with the named step where it asks for one. */
const stagesOf = (pipeline: PipelineDefinition, has: (cell: Cell) => boolean) => [
  ...new Set(cellsOf(pipeline).flatMap((cell) => (has(cell) ? [cell.stage] : []))),
];

test.each(named)(
  "%s: who answered for the agency does not receive it for the province",
  (_, pipeline) => {
    const acts = cellsOf(pipeline).filter(
      ({ stage, key }) =>
        ["PROVINCE_INTAKE", "PROVINCE_APPRAISAL", "PROVINCE_STATE_APPRAISAL"].includes(stage) &&
        /^receive$|^completeAppraisal/.test(key),
    );
    const checks = cellsOf(pipeline).filter(
      ({ stage, key }) => stage === "PROVINCE_LEVEL_CHECK" && key.startsWith("completeAppraisal"),
    );

    for (const { stage, key, step } of [...acts, ...checks])
      for (const took of [
        "approve",
        "approveForProvince",
        "sign",
        "resubmitToProvince",
        "submit",
      ]) {
        const [rule] = step.by;
        const desks = rule ? [aDesk("1", rule.role, at(rule.at))] : [];
        const question = { pipeline, stage, places: filled, facts: facts() };
        const found = stepRefusals({ ...question, actor: actor(desks, { took: [took] }) }, key);
        expect(found.map((one) => one.reason)).toContain("SEPARATION_OF_DUTIES");
      }
  },
);

const written = new Set(["DRAFT", "FOUND", "RETURNED_BY_OFFICE"]);
test.each(named)("%s: the unit writes only what lies with it to be written", (_, pipeline) => {
  const editable = Object.entries(pipeline.stages).filter(([, stage]) => stage.editable);

  expect(editable.map(([key]) => key)).toEqual(
    Object.keys(pipeline.stages).filter((key) => written.has(key)),
  );
});

const lettersWaiting = /^(DEPARTMENT|CHAIR|REVOCATION)_SUBMISSION_(SIGNED|NUMBERED)$/;
test.each(named)("%s: a letter is left wherever it is signed and not yet sent", (_, pipeline) => {
  const waiting = Object.keys(pipeline.stages).filter((key) => lettersWaiting.test(key));

  expect(stagesOf(pipeline, ({ key }) => key === "leaveLetter")).toEqual(waiting);
});

test.each(named)("%s: every list that is signed can be prepared by others", (_, pipeline) => {
  const signed = cellsOf(pipeline).filter(({ step }) => step.effects?.includes("SIGN_PAPER"));

  expect(signed.filter(({ step }) => !step.preparedBy?.length)).toEqual([]);
});

test.each(named)("%s: a return counts against the level whose stage it leaves", (_, pipeline) => {
  const returns = cellsOf(pipeline).filter(({ key }) => key === "returnForSupplement");

  for (const { stage, step } of returns) {
    const level = pipeline.stages[stage]?.level ?? "UNIT";
    const spent = facts({ supplements: { [level]: 1 } });
    if (level !== "CENTRAL") expect(failing(step.when ?? [], spent, level)).toHaveLength(1);
    expect(step.effects).toContain("COUNT_SUPPLEMENT");
  }
});

test.each(named)(
  "%s: an award can be revoked wherever it was given, and nowhere else",
  (_, pipeline) => {
    const given = Object.entries(pipeline.stages).filter(([, one]) => one.outcome === "AWARDED");

    expect(stagesOf(pipeline, ({ step }) => step.revocation === true).toSorted()).toEqual(
      given.map(([key]) => key).toSorted(),
    );
  },
);
