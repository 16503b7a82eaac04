import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { PersonalContext } from "../../src/commands/context.ts";
import { catalogueSource } from "../../src/database/catalogue.ts";
import { connect } from "../../src/database/connect.ts";
import { rowOf, sql } from "../../src/database/sql.ts";
import { resumeBatches, runBatch } from "../../src/jobs/run-batch.ts";
import { runJobs, type RunningJobs } from "../../src/jobs/run-jobs.ts";
import { verifyAnyHistory } from "../../src/queries/verify-history.ts";
import { historyOf, itemsOf, manyDrafts, started, stateOf, workOn } from "../support/batch.ts";
import { testFiles } from "../support/files.ts";
import { now, openWorld, type World } from "../support/world.ts";

const worker = join(import.meta.dirname, "../support/batch-worker.js");
const log = { info: () => {}, warn: () => {}, error: () => {} };

let world: World;
let officer: PersonalContext;
beforeAll(async () => {
  world = await openWorld();
  officer = await world.as("nb.sxd.qlvt.canbo");
}, 60_000);
afterAll(() => world.close());

async function underWay(count: number): Promise<string> {
  return started(officer, await manyDrafts(world, officer, count), "startUnitReview");
}

const jobs = (): Promise<RunningJobs> =>
  runJobs({
    database: world.database,
    catalogueSource: catalogueSource(world.database.db),
    ...testFiles(),
    concurrency: 2,
    log,
    clock: () => now,
  });

/** Asks until the answer is as wanted. */
async function until<T>(ask: () => Promise<T>, wanted: (answer: T) => boolean): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (wanted(answer)) return answer;
    await sleep(20);
  }
}

const movedOf = async (batchId: string) => (await historyOf(world, batchId)).rows;

/** Ends a process as a power cut would, and waits until the database has noticed. */
async function strike(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once("close", resolve));
  child.kill("SIGKILL");
  await ended;
  const others = () =>
    rowOf(
      world.database.db,
      sql<{ held: number }>`
        select count(*)::int as held from pg_locks where locktype = 'advisory'
          and database = (select oid from pg_database where datname = current_database())`,
    );
  await until(others, (answer) => answer?.held === 0);
}

test.each([[40], [250]])(
  "kill -9 in the middle of a batch of 500: resumed by another, it ends with exactly 500 moves (struck after %i)",
  async (count) => {
    const batchId = await underWay(500);
    const child = spawn(process.execPath, [worker, world.url], { stdio: "ignore" });
    await until(
      () => movedOf(batchId),
      (moved) => moved >= count,
    );
    await strike(child);
    const before = await movedOf(batchId);
    expect(before).toBeLessThan(500);

    const running = await jobs();
    await until(
      () => stateOf(world, batchId),
      (state) => state === "DONE",
    );
    await running.stop();

    const items = await itemsOf(world, batchId);
    expect(items.filter(({ state, seq }) => state === "MOVED" && seq === 2)).toHaveLength(500);
    expect(await historyOf(world, batchId)).toEqual({ rows: 500, nominations: 500 });
    const versions = await world.rows(sql<{ version: number }>`
      select distinct n.version from nomination n join batch_item i on i.nomination_id = n.id
      where i.batch_id = ${batchId}::bigint
    `);
    expect(versions).toEqual([{ version: 2 }]);
    for (const { nominationId } of items)
      expect(await verifyAnyHistory(world.database.db, nominationId)).toMatchObject({
        valid: true,
      });
  },
  120_000,
);

test("two processes share the queue; one works on a batch at a time, and each is done once", async () => {
  const batchId = await underWay(150);

  const both = [await jobs(), await jobs()];
  await until(
    () => stateOf(world, batchId),
    (state) => state === "DONE",
  );
  await Promise.all(both.map((one) => one.stop()));

  expect(await historyOf(world, batchId)).toEqual({ rows: 150, nominations: 150 });
}, 60_000);

test("a second worker leaves a batch to the first", async () => {
  const batchId = await underWay(10);
  const work = { ...workOn(world), log };
  const job = () => runBatch(work, batchId, 5);

  await Promise.all([job(), job()]);

  expect(await movedOf(batchId)).toBe(5);
});

test("one job waits for a batch, however often it is looked for", async () => {
  const batchId = await underWay(2);
  await resumeBatches(world.database.db);
  await resumeBatches(world.database.db);

  const owner = await connect(world.url, { as: "owner", poolSize: 1 });
  const waiting = await rowOf(
    owner.db,
    sql<{ jobs: number }>`
      select count(*)::int as jobs from graphile_worker.jobs where key = ${`batch-${batchId}`}`,
  );
  await owner.close();
  expect(waiting).toEqual({ jobs: 1 });
});

test("what is under way and nobody is at is taken up again, once", async () => {
  const batchId = await underWay(3);
  await world.asOwner(sql`delete from graphile_worker._private_jobs`);

  expect(await resumeBatches(world.database.db)).toBeGreaterThanOrEqual(1);

  const running = await jobs();
  await until(
    () => stateOf(world, batchId),
    (state) => state === "DONE",
  );
  await running.stop();
  expect(await historyOf(world, batchId)).toEqual({ rows: 3, nominations: 3 });
  expect(await resumeBatches(world.database.db)).toBe(0);
});
