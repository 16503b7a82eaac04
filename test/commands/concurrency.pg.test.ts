import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { advanceNomination } from "../../src/commands/advance-nomination.ts";
import { draftPaper } from "../../src/commands/draft-paper.ts";
import { advancePaper } from "../../src/commands/advance-paper.ts";
import { editNomination } from "../../src/commands/edit-nomination.ts";
import { sql } from "../../src/database/sql.ts";
import { Refused } from "../../src/workflow/refusals.ts";
import { caseOf, drive } from "../support/drive.ts";
import { countOf } from "../support/refused.ts";
import { begin, routeNamed, walk } from "../support/walk.ts";
import { openWorld, type World } from "../support/world.ts";

const certificate = routeNamed("Giấy khen of the department, without council");

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => world.close());

/** Lets all acts run at once and tells how many succeeded and why the others did not. */
async function race(acts: readonly Promise<unknown>[]) {
  const settled = await Promise.allSettled(acts);
  const reasons = settled.flatMap((one) => {
    if (one.status === "fulfilled") return [];
    return [one.reason instanceof Refused ? one.reason.refusal.reason : String(one.reason)];
  });
  return { won: settled.length - reasons.length, reasons };
}

test("of fifty who take a step at one version, one moves it and 49 are told it is stale", async () => {
  const at = await walk(world, certificate, { until: "OFFICE_INTAKE" });
  const clerk = await world.as("nb.sxd.vp.vanthu");
  const input = { nominationId: at.nominationId, step: "receive", seenVersion: at.seq };

  const { won, reasons } = await race(
    Array.from({ length: 50 }, () => advanceNomination(clerk, input)),
  );

  expect(won).toBe(1);
  expect(reasons).toEqual(Array.from({ length: 49 }, () => "STALE_VERSION"));
  expect(await countOf(world, "history_entry", at.nominationId)).toBe(at.seq + 1);
  expect(await countOf(world, "outbox_message", at.nominationId)).toBe(at.seq + 1);
});

test("of an approval and a hold at once, one wins and the other is told where it stands", async () => {
  const seen = new Set<string>();
  for (let round = 0; round < 8; round += 1) {
    const at = await walk(world, certificate, { until: "LEADER_REVIEW" });
    const { nominationId, seq: seenVersion } = at;
    const approve = advanceNomination(await world.as("nb.sxd.giamdoc"), {
      nominationId,
      seenVersion,
      step: "approve",
    });
    const hold = advanceNomination(await world.as("nb.sxd.vp.canbo2"), {
      nominationId,
      seenVersion,
      step: "hold",
      note: "Có đơn tố cáo",
      incomingDocument: { title: "Đơn tố cáo" },
    });

    const { won, reasons } = await race([approve, hold]);

    const { stage, facts, version } = await caseOf(world, at);
    seen.add(stage);
    expect({ won, reasons, version }).toEqual({
      won: 1,
      reasons: ["STALE_VERSION"],
      version: seenVersion + 1,
    });
    expect([stage, facts.openHolds]).toEqual(
      stage === "DECIDED" ? ["DECIDED", 0] : ["LEADER_REVIEW", 1],
    );
  }
  expect(seen.size).toBeGreaterThan(0);
});

test("an edit and a step at one version do not both happen", async () => {
  const { nominationId, seq } = await begin(world, certificate);
  const unit = await world.as("nb.sxd.qlvt.canbo");

  const { won, reasons } = await race([
    advanceNomination(unit, { nominationId, seenVersion: seq, step: "startUnitReview" }),
    editNomination(unit, { nominationId, seenVersion: seq, achievement: "Thành tích khác" }),
  ]);

  expect({ won, reasons }).toEqual({ won: 1, reasons: ["STALE_VERSION"] });
});

test("clerks who number ten decisions at once give ten numbers in a row, none twice", async () => {
  const signed = await Promise.all(
    Array.from({ length: 10 }, () => walk(world, certificate, { until: "SIGNED" })),
  );

  await Promise.all(signed.map((one) => drive(world, one, "assignNumber")));

  const numbers = await world.rows(sql<{ number: number }>`
    select number from paper where kind = 'DECISION' and issuer_id = (
      select id from organisation where code = 'NB-SXD') order by number
  `);
  const first = numbers[0]?.number ?? 0;
  expect(numbers.map((row) => row.number - first)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test("one paper is signed once, however many sign it", async () => {
  const ready = [
    await walk(world, certificate, { until: "DECIDED" }),
    await walk(world, certificate, { until: "DECIDED" }),
  ];
  const director = await world.as("nb.sxd.giamdoc");
  const nominationIds = ready.map((one) => one.nominationId);
  const { id: paperId } = await draftPaper(director, { kind: "DECISION", nominationIds });

  const { won, reasons } = await race(
    Array.from({ length: 10 }, () =>
      advancePaper(director, { paperId, kind: "DECISION", step: "sign", seenVersion: 1 }),
    ),
  );

  expect(won).toBe(1);
  expect(new Set(reasons)).toEqual(new Set(["STALE_VERSION"]));
  for (const one of ready)
    expect(await countOf(world, "history_entry", one.nominationId)).toBe(one.seq + 1);
});

test("papers made at once over the same nominations do not both take them", async () => {
  const ready = [
    await walk(world, certificate, { until: "DECIDED" }),
    await walk(world, certificate, { until: "DECIDED" }),
  ];
  const director = await world.as("nb.sxd.giamdoc");
  const ids = ready.map((one) => one.nominationId);

  const { won, reasons } = await race([
    draftPaper(director, { kind: "DECISION", nominationIds: ids }),
    draftPaper(director, { kind: "DECISION", nominationIds: ids.toReversed() }),
    draftPaper(director, { kind: "DECISION", nominationIds: ids }),
  ]);

  expect({ won, reasons }).toEqual({ won: 1, reasons: ["LINES_ON_A_PAPER", "LINES_ON_A_PAPER"] });
});
