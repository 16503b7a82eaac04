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

test.each(named)("%s: the steps of the clock are nobody's", (_, pipeline) => {
  const ofClock = cellsOf(pipeline).filter((cell) => cell.step.clock);

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
      for (const took of ["submit", "resubmit", "endorseInUnit", "completeAppraisalEligible"]) {
        const who = actor([aDesk("1", rule.role, at(rule.at))], { took: [took] });
        const reasons = stepRefusals({ ...question, actor: who }, key).map((one) => one.reason);
        expect(reasons).toContain("SEPARATION_OF_DUTIES");
      }
    }
  },
);

test.each(named)("%s: a return counts against the level whose stage it leaves", (_, pipeline) => {
  const returns = cellsOf(pipeline).filter(({ key }) => key === "returnForSupplement");

  for (const { stage, step } of returns) {
    const level = pipeline.stages[stage]?.level ?? "UNIT";
    const spent = facts({ supplements: { [level]: 1 } });
    if (level !== "CENTRAL") expect(failing(step.when ?? [], spent, level)).toHaveLength(1);
    expect(step.effects).toContain("COUNT_SUPPLEMENT");
  }
});
