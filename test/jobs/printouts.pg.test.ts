import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { keepPrintout } from "../../src/commands/keep-printout.ts";
import { catalogueSource } from "../../src/database/catalogue.ts";
import { connect } from "../../src/database/connect.ts";
import { rowOf, sql } from "../../src/database/sql.ts";
import { whileAlone } from "../../src/database/while-alone.ts";
import { makePrintout, resumePrintouts } from "../../src/jobs/printouts.ts";
import { runJobs } from "../../src/jobs/run-jobs.ts";
import { testFiles } from "../support/files.ts";
import { now, openWorld, type World } from "../support/world.ts";

const director = "nb.sxd.giamdoc";
const files = testFiles();

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => world.close());

async function wanted(): Promise<string> {
  const context = await world.as(director);
  const { id } = await keepPrintout(context, {
    kind: "HONOUR_ROLL_SHEET",
    type: null,
    id: null,
    year: 2026,
    options: {},
  });
  return id;
}

type Kept = { readonly state: string; readonly tries: number; readonly failure: object | null };

async function kept(id: string): Promise<Kept> {
  const row = await rowOf(
    world.database.db,
    sql<Kept>`select state, tries, failure from printout where id = ${id}::bigint`,
  );
  if (!row) throw new Error("It is gone.");
  return row;
}

async function jobsOf(id: string): Promise<number> {
  const owner = await connect(world.database.url, { as: "owner", poolSize: 1 });
  const row = await rowOf(
    owner.db,
    sql<{ count: number }>`
      select count(*)::int as count from graphile_worker.jobs
      where key = ${`printout-${id}`}`,
  );
  await owner.close();
  return row?.count ?? 0;
}

const parts = async (over: object = {}) => ({
  db: world.database.db,
  catalogue: await catalogueSource(world.database.db).current(),
  now,
  ...files,
  ...over,
});

const broken = {
  ...files.store,
  put: () => Promise.reject(new Error("The disk is full.")),
};

/** Works on the queue until the printout waits no more. */
async function work(id: string): Promise<void> {
  const jobs = await runJobs({
    database: world.database,
    catalogueSource: catalogueSource(world.database.db),
    ...files,
    concurrency: 2,
    log: { info: () => {}, warn: () => {}, error: () => {} },
    clock: () => now,
  });
  while ((await kept(id)).state === "WAITING") await sleep(20);
  await jobs.stop();
}

/** As a process leaves it that was killed in the middle: begun, and its job locked for four hours. */
async function lost(id: string): Promise<void> {
  await world.asOwner(
    sql`update printout set tries = tries + 1 where id = ${id}::bigint`,
    sql`update graphile_worker._private_jobs set locked_at = now(), locked_by = 'gone', attempts = 1
      where payload ->> 'printoutId' = ${id}`,
  );
}

test("what a killed process left is made as soon as another starts", async () => {
  const id = await wanted();
  await lost(id);

  await work(id);

  expect(await kept(id)).toMatchObject({ state: "READY", tries: 2 });
});

test("however often it is resumed, one job of a printout waits", async () => {
  const id = await wanted();

  for (let times = 0; times < 5; times += 1) await resumePrintouts(world.database.db);
  expect(await jobsOf(id)).toBe(1);
  await work(id);

  expect(await jobsOf(id)).toBe(0);
});

test("nobody takes up what another process is at", async () => {
  const id = await wanted();

  await whileAlone(world.database.url, { kind: 20_262, id }, async () => {
    await resumePrintouts(world.database.db);
    await makePrintout(world.database.url, await parts(), id);
    expect(await kept(id)).toMatchObject({ state: "WAITING", tries: 0 });
  });

  await work(id);
  expect(await kept(id)).toMatchObject({ state: "READY", tries: 1 });
});

test("one that ends its worker three times is given up, not tried for ever", async () => {
  const id = await wanted();
  for (let times = 0; times < 3; times += 1) await lost(id);

  await work(id);

  expect(await kept(id)).toMatchObject({
    state: "FAILED",
    failure: { reason: "PRINTOUT_FAILED", code: "UNAVAILABLE" },
  });
});

test("after the third trouble it has failed; before, it waits", async () => {
  const id = await wanted();
  const make = async () =>
    makePrintout(world.database.url, await parts({ store: broken }), id).catch(String);

  expect(await make()).toMatch("The disk is full.");
  expect(await make()).toMatch("The disk is full.");
  expect(await kept(id)).toMatchObject({ state: "WAITING", tries: 2 });
  expect(await make()).toMatch("The disk is full.");

  expect(await kept(id)).toMatchObject({ state: "FAILED", tries: 3 });
  expect(await make()).toBeUndefined();
});
