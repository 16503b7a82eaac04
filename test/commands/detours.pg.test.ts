import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Case } from "../../src/access/load-cases.ts";
import { advanceNomination } from "../../src/commands/advance-nomination.ts";
import { rowOf, sql } from "../../src/database/sql.ts";
import { caseOf, drive, driveAll } from "../support/drive.ts";
import { reasonOf, refusalOf } from "../support/refused.ts";
import { routeNamed, walk, type Walked } from "../support/walk.ts";
import { openWorld, type World } from "../support/world.ts";

const certificate = routeNamed("Giấy khen of the department, without council");
const commendation = routeNamed("Bằng khen tỉnh, with the department's council");

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => world.close());

type Row = {
  stage: string;
  outcome: string;
  openHolds: number;
  supplements: Record<string, number>;
  onPapers: number;
};

async function rowFor({ nominationId }: Walked): Promise<Row> {
  const row = await rowOf(
    world.database.db,
    sql<Row>`
      select stage, outcome, open_holds as "openHolds", supplements,
        (select count(*)::int from paper_line l where l.nomination_id = n.id and left_at is null)
          as "onPapers"
      from nomination n where id = ${nominationId}::bigint
    `,
  );
  if (!row) throw new Error("The nomination is gone.");
  return row;
}

test("a second return is refused to the reviewer and left to the chief, who says why", async () => {
  const intake = await walk(world, certificate, { until: "OFFICE_INTAKE" });
  const again = await driveAll(world, intake, ["returnForSupplement", "resubmit", "receive"]);

  const refused = await refusalOf(drive(world, again, "returnForSupplement"));
  const overruled = await drive(world, again, "returnForSupplementAgain");

  expect(refused).toMatchObject({
    reason: "SUPPLEMENT_LIMIT_REACHED",
    details: { made: 1, limit: 1 },
  });
  expect(await rowFor(overruled)).toMatchObject({
    stage: "RETURNED_BY_OFFICE",
    supplements: { DEPARTMENT: 2 },
  });
});

test("the chief's override is refused while the ordinary return is left, and without a reason", async () => {
  const intake = await walk(world, certificate, { until: "OFFICE_INTAKE" });
  expect(await reasonOf(drive(world, intake, "returnForSupplementAgain"))).toBe(
    "SUPPLEMENT_LIMIT_NOT_REACHED",
  );
  const again = await driveAll(world, intake, ["returnForSupplement", "resubmit"]);

  const silent = advanceNomination(await world.as("nb.sxd.vp.chanhvanphong"), {
    nominationId: again.nominationId,
    seenVersion: again.seq,
    step: "returnForSupplementAgain",
    missingItems: [{ description: "Biên bản họp" }],
  });

  expect(await reasonOf(silent)).toBe("NOTE_REQUIRED");
});

test("the province's return does not use up the department's", async () => {
  const intake = await walk(world, commendation, { until: "PROVINCE_INTAKE" });
  const passed = await driveAll(world, intake, ["returnForSupplement", "passDown", "resubmit"]);

  const returned = await drive(world, passed, "returnForSupplement");

  expect((await rowFor(returned)).supplements).toEqual({ PROVINCE: 1, DEPARTMENT: 1 });
});

test("a refusal at intake and a recall count as no supplement and leave the letter", async () => {
  const intake = await walk(world, certificate, { until: "OFFICE_INTAKE" });

  const refused = await drive(world, intake, "refuseIntake");
  expect(await rowFor(refused)).toMatchObject({ stage: "DRAFT", supplements: {}, onPapers: 0 });

  const sent = await driveAll(world, refused, ["startUnitReview", "endorseInUnit", "submit"]);
  expect(await rowFor(sent)).toMatchObject({ onPapers: 1 });
  expect(await rowFor(await drive(world, sent, "recall"))).toMatchObject({ onPapers: 0 });
});

/** What a hold and its release may not move: all but the count of entries and what was brought. */
const asItStood = (one: Case) => ({
  ...one,
  version: 0,
  lastHash: "",
  rules: one.rules.sources,
  // The hold itself stands in the ledger; clocks.pg.test.ts says how.
  clocks: one.clocks.map(({ stops: _, ...clock }) => clock),
  facts: { ...one.facts, papers: {}, freshPapers: [] },
});

test("a hold stops approval and forwarding; release comes back to exactly the same place", async () => {
  const review = await walk(world, certificate, { until: "LEADER_REVIEW" });
  const before = await caseOf(world, review);

  const held = await drive(world, review, "hold");
  expect(await reasonOf(drive(world, held, "approve"))).toBe("ON_HOLD");
  const released = await drive(world, held, "release");

  const after = await caseOf(world, released);
  expect(asItStood(after)).toEqual(asItStood(before));
  expect((await drive(world, released, "approve")).stage).toBe("DECIDED");
});

test("a hold days later does not move the day it came, and it is not due while it is held", async () => {
  const review = await walk(world, certificate, { until: "LEADER_REVIEW" });
  const before = await caseOf(world, review);

  const held = await drive(world, { ...review, at: new Date("2026-11-27T03:00:00Z") }, "hold");

  const after = await caseOf(world, held);
  expect(after.stageEnteredAt).toEqual(before.stageEnteredAt);
  expect([before.facts.dueOn, after.facts.dueOn]).toEqual(["2026-11-30", null]);
});

test("with several grounds the hold ends with the last, each named when it is released", async () => {
  const held = await driveAll(world, await walk(world, certificate, { until: "LEADER_REVIEW" }), [
    "hold",
    "hold",
  ]);
  const grounds = await world.rows(sql<{ id: string }>`
    select id from hold where nomination_id = ${held.nominationId}::bigint order by id
  `);
  const release = async (seenVersion: number, holdId: string | null) =>
    advanceNomination(await world.as("nb.sxd.giamdoc"), {
      nominationId: held.nominationId,
      seenVersion,
      step: "release",
      note: "Kết luận: không vi phạm.",
      incomingDocument: { title: "Kết luận" },
      holdId,
    });

  expect((await rowFor(held)).openHolds).toBe(2);
  expect(await reasonOf(release(held.seq, null))).toBe("HOLD_REQUIRED");
  expect(await reasonOf(release(held.seq, "999999"))).toBe("NOT_FOUND");

  const first = await release(held.seq, grounds[1]?.id ?? "");
  expect(await reasonOf(drive(world, { ...held, seq: first.seq }, "approve"))).toBe("ON_HOLD");
  const last = await release(first.seq, null);

  expect((await rowFor(held)).openHolds).toBe(0);
  expect((await drive(world, { ...held, seq: last.seq }, "approve")).stage).toBe("DECIDED");
});

const endings: readonly (readonly [string, readonly string[], string, string])[] = [
  ["a confirmed violation", ["hold", "hold", "confirmViolation"], "REJECTED", "NOT_AWARDED"],
  ["a withdrawal while held", ["hold", "withdraw"], "WITHDRAWN", "WITHDRAWN"],
  ["a leader who declines", ["decline", "notifyResult"], "REJECTED", "NOT_AWARDED"],
  [
    "a dossier left lying",
    ["returnForReview", "returnForSupplement", "expire"],
    "EXPIRED",
    "EXPIRED",
  ],
];

test.each(endings)(
  "%s ends the nomination and every hold on it",
  async (_, steps, stage, outcome) => {
    const review = await walk(world, certificate, { until: "LEADER_REVIEW" });

    const ended = await driveAll(world, review, steps);

    expect(await rowFor(ended)).toMatchObject({ stage, outcome, openHolds: 0 });
    const open = await world.rows(sql`
    select from hold where nomination_id = ${ended.nominationId}::bigint and closed_at is null
    union all
    select from waiting_desk where nomination_id = ${ended.nominationId}::bigint
  `);
    expect(open).toEqual([]);
  },
);

test("nothing more happens to a nomination that has ended", async () => {
  const ended = await drive(
    world,
    await walk(world, certificate, { until: "LEADER_REVIEW" }),
    "withdraw",
  );

  const act = advanceNomination(await world.as("nb.sxd.giamdoc"), {
    nominationId: ended.nominationId,
    seenVersion: ended.seq,
    step: "approve",
  });

  expect(await reasonOf(act)).toBe("STEP_NOT_HERE");
});

test("an unfavourable appraisal is not approved, and a lower award is agreed to instead", async () => {
  const appraised = await driveAll(
    world,
    await walk(world, certificate, { until: "OFFICE_APPRAISAL" }),
    ["completeAppraisalLowerForm"],
  );

  expect(await refusalOf(drive(world, appraised, "approve"))).toMatchObject({
    reason: "ADVICE_UNFAVOURABLE",
    details: { advice: "LOWER_FORM" },
  });
  expect((await drive(world, appraised, "agreeLowerForm")).stage).toBe("RETURNED_BY_OFFICE");
});
