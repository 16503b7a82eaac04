import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { catalogueSource } from "../../src/database/catalogue.ts";
import { rowOf, sql } from "../../src/database/sql.ts";
import { reportImport, resumeImports } from "../../src/jobs/imports.ts";
import { runJobs } from "../../src/jobs/run-jobs.ts";
import { bringList, listFiles } from "../support/imports.ts";
import { sheetOf } from "../support/lists.ts";
import { now, openWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => world.close());

async function brought(name: string): Promise<string> {
  const bytes = await sheetOf([
    ["STT", "Đối tượng", "Họ và tên", "Thành tích"],
    [1, "Cá nhân", name, "Hoàn thành tốt nhiệm vụ"],
  ]);
  return bringList(world, await world.as("nb.sxd.qlvt.canbo"), bytes);
}

type Kept = { readonly state: string; readonly tries: number; readonly reason: string | null };

async function kept(id: string): Promise<Kept> {
  const row = await rowOf(
    world.database.db,
    sql<Kept>`select state, tries, failure ->> 'reason' as reason from import
      where id = ${id}::bigint`,
  );
  if (!row) throw new Error("It is gone.");
  return row;
}

test("a list whose worker was killed is read as soon as a process starts, by one job", async () => {
  const id = await brought("Nguyễn Thị Mất");
  await world.asOwner(
    sql`update import set tries = 1 where id = ${id}::bigint`,
    sql`update graphile_worker._private_jobs set locked_at = now(), locked_by = 'gone', attempts = 1
      where payload ->> 'importId' = ${id}`,
  );
  expect(await resumeImports(world.database.db)).toBe(1);
  expect(await resumeImports(world.database.db)).toBe(1);

  const jobs = await runJobs({
    database: world.database,
    catalogueSource: catalogueSource(world.database.db),
    ...listFiles,
    concurrency: 2,
    log: { info: () => {}, warn: () => {}, error: () => {} },
    clock: () => now,
  });
  while ((await kept(id)).state === "READING") await sleep(20);
  await jobs.stop();

  expect(await kept(id)).toEqual({ state: "REPORTED", tries: 2, reason: null });
  expect(await resumeImports(world.database.db)).toBe(0);
}, 60_000);

test("a list that cannot be read three times is given up, and its person is told", async () => {
  const id = await brought("Trần Văn Hỏng");
  const store = { ...listFiles.store, open: () => Promise.reject(new Error("The disk is gone.")) };
  const { database, catalogue } = world;
  const reading = { database, catalogue, now, ...listFiles, store };

  for (let attempt = 1; attempt <= 3; attempt += 1)
    await expect(reportImport(reading, id)).rejects.toThrow("The disk is gone.");

  expect(await kept(id)).toEqual({ state: "REFUSED", tries: 3, reason: "IMPORT_FAILED" });
});
