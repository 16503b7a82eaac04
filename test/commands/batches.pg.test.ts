import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { advanceNomination } from "../../src/commands/advance-nomination.ts";
import { cancelBatch } from "../../src/commands/cancel-batch.ts";
import type { PersonalContext } from "../../src/commands/context.ts";
import { retryBatch } from "../../src/commands/retry-batch.ts";
import { runBatchItems } from "../../src/commands/run-batch-items.ts";
import { sql } from "../../src/database/sql.ts";
import { verifyAnyHistory } from "../../src/queries/verify-history.ts";
import {
  finished,
  historyOf,
  itemsOf,
  manyDrafts,
  started,
  stateOf,
  workOn,
} from "../support/batch.ts";
import { reasonOf } from "../support/refused.ts";
import { routeNamed, stageOf, walk } from "../support/walk.ts";
import { now, openWorld, type World } from "../support/world.ts";

const certificate = routeNamed("Giấy khen of the department, without council");

let world: World;
let officer: PersonalContext;
beforeAll(async () => {
  world = await openWorld();
  officer = await world.as("nb.sxd.qlvt.canbo");
}, 60_000);
afterAll(() => world.close());

const draftsUnderWay = async (count: number) => {
  const ids = await manyDrafts(world, officer, count);
  return { ids, batchId: await started(officer, ids, "startUnitReview") };
};
const statesOf = async (batchId: string) =>
  (await itemsOf(world, batchId)).map(({ state, refusal }) => refusal?.reason ?? state);

/** Stops every entry for the nomination with an error, as a bug would; gives what mends it. */
async function poison(nominationId: string): Promise<() => Promise<void>> {
  await world.asOwner(
    sql`
      create or replace function poison() returns trigger language plpgsql as $$
      begin
        raise exception 'poisoned';
      end
      $$`,
    sql`
      create trigger poisoned before insert on history_entry for each row
      when (new.nomination_id = ${sql.lit(Number(nominationId))}) execute function poison()`,
  );
  return () => world.asOwner(sql`drop trigger poisoned on history_entry`);
}

test("one that somebody moved since the preview is STALE, the rest moves", async () => {
  const ids = await manyDrafts(world, officer, 5);
  const batchId = await started(officer, ids, "startUnitReview");
  const overtaken = ids[2] ?? "";
  await advanceNomination(officer, {
    nominationId: overtaken,
    step: "withdraw",
    note: "Rút",
    seenVersion: 1,
  });

  await finished(world, batchId);

  const items = await itemsOf(world, batchId);
  expect(items[2]).toMatchObject({
    state: "REFUSED",
    refusal: { code: "STALE", reason: "STALE_VERSION", currentVersion: 2 },
  });
  expect(items.filter(({ state, seq }) => state === "MOVED" && seq === 2)).toHaveLength(4);
  expect(await stateOf(world, batchId)).toBe("DONE");
  expect(await historyOf(world, batchId)).toEqual({ rows: 4, nominations: 4 });
  expect(await stageOf(world, overtaken)).toBe("WITHDRAWN");
  for (const id of ids)
    expect(await verifyAnyHistory(world.database.db, id)).toMatchObject({ valid: true });
});

test("rights are those of the moment: a desk that ends in the middle stops the rest", async () => {
  const { batchId } = await draftsUnderWay(4);
  await runBatchItems(workOn(world), batchId, 2);
  const [desk] = officer.viewer.desks;
  const end = (day: string | null) =>
    world.asOwner(sql`update desk set valid_to = ${day}::date where id = ${desk?.id}::bigint`);
  await end("2026-11-21");

  await finished(world, batchId);

  expect(await statesOf(batchId)).toEqual(["MOVED", "MOVED", "NOT_FOUND", "NOT_FOUND"]);
  await end(null);
});

test("an account that is disabled in the middle stops the rest", async () => {
  const { batchId } = await draftsUnderWay(3);
  await runBatchItems(workOn(world), batchId, 1);
  const disable = (disabled: boolean) =>
    world.asOwner(sql`
      update account set disabled = ${disabled}::boolean
      where person_id = ${officer.viewer.personId}::bigint`);
  await disable(true);

  await finished(world, batchId);

  expect(await statesOf(batchId)).toEqual(["MOVED", "ACCOUNT_CLOSED", "ACCOUNT_CLOSED"]);
  await disable(false);
});

test("one that fails is set aside and the rest done; a retry tries what was left and nothing else", async () => {
  const { ids, batchId } = await draftsUnderWay(4);
  const [, poisoned = "", stale = ""] = ids;
  await advanceNomination(officer, {
    nominationId: stale,
    step: "startUnitReview",
    seenVersion: 1,
  });
  const mend = await poison(poisoned);
  const work = workOn(world);

  await runBatchItems(work, batchId, 100);

  expect(await statesOf(batchId)).toEqual(["MOVED", "ITEM_FAILED", "STALE_VERSION", "MOVED"]);
  expect(await stateOf(world, batchId)).toBe("DONE");
  expect(work.failures.map(String)).toEqual([expect.stringContaining("poisoned")]);
  await mend();
  const { batchId: retry } = await retryBatch(officer, { batchId, idempotencyKey: "again" });
  await finished(world, retry);
  expect((await itemsOf(world, retry)).map(({ nominationId }) => nominationId)).toEqual([
    poisoned,
    stale,
  ]);
  expect(await statesOf(retry)).toEqual(["MOVED", "STEP_NOT_HERE"]);
  expect(await retryBatch(officer, { batchId, idempotencyKey: "again" })).toEqual({
    batchId: retry,
  });
  expect(await reasonOf(retryBatch(officer, { batchId }))).toBe("BATCH_RETRIED");
});

test("there is nothing to retry where all moved, and not before the end", async () => {
  const { batchId } = await draftsUnderWay(1);

  expect(await reasonOf(retryBatch(officer, { batchId }))).toBe("BATCH_UNDER_WAY");
  await finished(world, batchId);
  expect(await reasonOf(retryBatch(officer, { batchId }))).toBe("NOTHING_TO_RETRY");
});

test("what is stopped in the middle keeps what moved and leaves the rest where it was", async () => {
  const { ids, batchId } = await draftsUnderWay(4);
  await runBatchItems(workOn(world), batchId, 1);
  const stranger = await world.as("nb.sxd.qlvt.truongphong");

  expect(await reasonOf(cancelBatch(stranger, { batchId }))).toBe("NOT_FOUND");
  await cancelBatch(officer, { batchId });
  await finished(world, batchId);

  expect(await statesOf(batchId)).toEqual(["MOVED", "CANCELLED", "CANCELLED", "CANCELLED"]);
  expect(await stateOf(world, batchId)).toBe("CANCELLED");
  expect(await stageOf(world, ids[3] ?? "")).toBe("DRAFT");
  expect(await reasonOf(cancelBatch(officer, { batchId }))).toBe("BATCH_NOT_UNDER_WAY");
});

test("four who work on one batch at once do each nomination once", async () => {
  const { batchId } = await draftsUnderWay(40);

  const work = workOn(world);
  await Promise.all([1, 2, 3, 4].map(() => runBatchItems(work, batchId, 1000)));

  expect(work.failures).toEqual([]);
  expect(new Set(await statesOf(batchId))).toEqual(new Set(["MOVED"]));
  expect(await historyOf(world, batchId)).toEqual({ rows: 40, nominations: 40 });
  expect(await stateOf(world, batchId)).toBe("DONE");
});

test("each of a batch of letters gets a letter of its own", async () => {
  const signed = [
    await walk(world, certificate, { until: "UNIT_SIGNED" }),
    await walk(world, certificate, { until: "UNIT_SIGNED" }),
  ];
  const ids = signed.map(({ nominationId }) => nominationId);
  const head = await world.as("nb.sxd.qlvt.truongphong");
  const papers = [{ type: "ACHIEVEMENT_REPORT" }];

  const batchId = await started(head, ids, "submit", { papers });
  await finished(world, batchId);

  expect(await statesOf(batchId)).toEqual(["MOVED", "MOVED"]);
  const letters = await world.rows(sql<{ number: number }>`
    select p.number from paper p join paper_line l on l.paper_id = p.id
    where l.nomination_id = any(${ids}::bigint[]) order by p.number
  `);
  const first = letters[0]?.number ?? 0;
  expect(letters.map((row) => row.number)).toEqual([first, first + 1]);
});

test("what a step asks for and does not get is refused of each, and leaves nothing", async () => {
  const ids = await manyDrafts(world, officer, 2);
  const batchId = await started(officer, ids, "withdraw");

  await finished(world, batchId);

  expect(await statesOf(batchId)).toEqual(["NOTE_REQUIRED", "NOTE_REQUIRED"]);
  expect(await historyOf(world, batchId)).toEqual({ rows: 0, nominations: 0 });
});

test("the entries name the request that started the batch and the moment of their own", async () => {
  const { batchId } = await draftsUnderWay(1);
  const later = new Date(now.getTime() + 60_000);

  await runBatchItems(workOn(world, later), batchId, 10);

  const rows = await world.rows(sql<{ requestId: string; at: string }>`
    select h.request_id as "requestId", h.at from history_entry h
    join batch b on b.batch_id = h.batch_id where b.id = ${batchId}::bigint
  `);
  expect(rows.map(({ requestId, at }) => [requestId, new Date(at)])).toEqual([
    [officer.requestId, later],
  ]);
});
