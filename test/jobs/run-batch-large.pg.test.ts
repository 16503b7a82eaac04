import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { PersonalContext } from "../../src/commands/context.ts";
import { previewAdvance } from "../../src/commands/preview-advance.ts";
import { startBatch } from "../../src/commands/start-batch.ts";
import { catalogueSource } from "../../src/database/catalogue.ts";
import { runJobs } from "../../src/jobs/run-jobs.ts";
import { batchCounts, batchItemPages } from "../../src/queries/batch-items.ts";
import { selectFromNominations, selectFromQueue } from "../../src/queries/selection.ts";
import { historyOf, manyDrafts, stateOf } from "../support/batch.ts";
import { refusalOf } from "../support/refused.ts";
import { testFiles } from "../support/files.ts";
import { now, openWorld, type World } from "../support/world.ts";

const log = { info: () => {}, warn: () => {}, error: () => {} };

let world: World;
let officer: PersonalContext;
let ids: readonly string[];
beforeAll(async () => {
  world = await openWorld();
  officer = await world.as("nb.sxd.qlvt.canbo");
  ids = await manyDrafts(world, officer, 2001);
}, 180_000);
afterAll(() => world.close());

const asked = () => ({ ...officer, db: world.database.db });
const filter = { stages: ["DRAFT"], subjectName: "Nguyễn Văn Đạt" };

test("a filter that leaves more than two thousand is refused with their number", async () => {
  const tooMany = { reason: "BATCH_TOO_LARGE", details: { count: 2001, max: 2000 } };

  expect(await refusalOf(selectFromQueue(asked(), { filter }))).toMatchObject(tooMany);
  expect(await refusalOf(selectFromNominations(asked(), filter))).toMatchObject(tooMany);
});

test("a filter that leaves fewer selects just what the lists show", async () => {
  const narrow = { ...filter, subjectName: "Nguyễn Văn Đạt 1999" };
  const queued = await selectFromQueue(asked(), { filter: narrow });

  expect(queued).toHaveLength(1);
  expect(await selectFromNominations(asked(), narrow)).toEqual(queued);
});

test("two thousand run to the end, each once", async () => {
  const nominationIds = ids.slice(0, 2000);
  const { batchId } = await previewAdvance(officer, { nominationIds, step: "startUnitReview" });
  await startBatch(officer, { previewId: batchId, stepInput: {} });

  const running = await runJobs({
    database: world.database,
    catalogueSource: catalogueSource(world.database.db),
    ...testFiles(),
    concurrency: 2,
    log,
    clock: () => now,
  });
  while ((await stateOf(world, batchId)) !== "DONE") await sleep(50);
  await running.stop();

  const [counts] = await batchCounts(asked(), [batchId]);
  expect(counts).toMatchObject({ total: 2000, moved: 2000, waiting: 0, refused: 0, failed: 0 });
  expect(await historyOf(world, batchId)).toEqual({ rows: 2000, nominations: 2000 });
  const [page] = await batchItemPages(asked(), [batchId], { first: 100, states: ["MOVED"] });
  expect(page?.edges).toHaveLength(100);
  expect(page?.pageInfo.hasNextPage).toBe(true);
}, 180_000);
