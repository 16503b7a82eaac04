import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { advanceNominations } from "../../src/commands/advance-nominations.ts";
import type { PersonalContext } from "../../src/commands/context.ts";
import { sql } from "../../src/database/sql.ts";
import { everything, reasonOf } from "../support/refused.ts";
import { begin, routeNamed, stageOf, walk } from "../support/walk.ts";
import { openWorld, type World } from "../support/world.ts";

const certificate = routeNamed("Giấy khen of the department, without council");

let world: World;
let officer: PersonalContext;
beforeAll(async () => {
  world = await openWorld();
  officer = await world.as("nb.sxd.qlvt.canbo");
}, 60_000);
afterAll(() => world.close());

const item = (one: { readonly nominationId: string; readonly seq: number }) => ({
  nominationId: one.nominationId,
  seenVersion: one.seq,
});

test("each item is answered for itself; one that is refused does not stop the rest", async () => {
  const first = await begin(world, certificate);
  const stale = await begin(world, certificate);
  const foreign = await walk(world, routeNamed("CSTĐ cơ sở, with the department's council"), {
    until: "DRAFT",
  });
  const submitted = await walk(world, certificate, { until: "OFFICE_INTAKE" });
  const last = await begin(world, certificate);

  const { batchId, results } = await advanceNominations(officer, {
    items: [
      item(first),
      { ...item(stale), seenVersion: 7 },
      item(foreign),
      item(submitted),
      { nominationId: "999999999", seenVersion: 1 },
      item(last),
    ],
    step: "startUnitReview",
  });

  expect(results.map((one) => one.refusal?.reason ?? one.advanced?.seq)).toEqual([
    2,
    "STALE_VERSION",
    "NOT_FOUND",
    "STEP_NOT_HERE",
    "NOT_FOUND",
    2,
  ]);
  const moved = await world.rows(sql<{ id: string }>`
    select nomination_id as id from history_entry where batch_id = ${batchId}::uuid order by 1
  `);
  expect(moved.map((row) => row.id)).toEqual([first.nominationId, last.nominationId]);
  expect(await stageOf(world, stale.nominationId)).toBe("DRAFT");
});

test("the input that is wrong is wrong for each item, and nothing is changed", async () => {
  const drafts = [await begin(world, certificate), await begin(world, certificate)];
  const before = await everything(world);

  const { results } = await advanceNominations(officer, {
    items: drafts.map(item),
    step: "withdraw",
    note: " ",
  });

  expect(results.map((one) => one.refusal?.reason)).toEqual(["NOTE_REQUIRED", "NOTE_REQUIRED"]);
  expect(await everything(world)).toEqual(before);
});

const many = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    nominationId: String(1_000_000 + index),
    seenVersion: 1,
  }));

test.each([[0], [501]])("a batch of %i is refused as a whole", async (count) => {
  const act = advanceNominations(officer, { items: many(count), step: "startUnitReview" });

  expect(await reasonOf(act)).toBe("BATCH_SIZE");
});

test("a batch that names a nomination twice is refused as a whole", async () => {
  const draft = item(await begin(world, certificate));
  const before = await everything(world);

  const act = advanceNominations(officer, { items: [draft, draft], step: "startUnitReview" });

  expect(await reasonOf(act)).toBe("BATCH_SIZE");
  expect(await everything(world)).toEqual(before);
});

test("five hundred is the most that is taken, each answered in its place", async () => {
  const draft = item(await begin(world, certificate));
  const items = [...many(499), draft];

  const { results } = await advanceNominations(officer, { items, step: "startUnitReview" });

  expect(results.map((one) => one.nominationId)).toEqual(items.map((one) => one.nominationId));
  expect(results.slice(0, 499).every((one) => one.refusal?.reason === "NOT_FOUND")).toBe(true);
  expect(results[499]?.advanced?.seq).toBe(2);
});

test("batches without a key have an id of their own each", async () => {
  const one = await advanceNominations(officer, { items: many(1), step: "startUnitReview" });
  const two = await advanceNominations(officer, { items: many(1), step: "startUnitReview" });

  expect(one.batchId).not.toBe(two.batchId);
});

test("each of a batch of letters gets a letter of its own", async () => {
  const signed = [
    await walk(world, certificate, { until: "UNIT_SIGNED" }),
    await walk(world, certificate, { until: "UNIT_SIGNED" }),
  ];

  const { results } = await advanceNominations(await world.as("nb.sxd.qlvt.truongphong"), {
    items: signed.map(item),
    step: "submit",
    papers: [{ type: "ACHIEVEMENT_REPORT" }],
  });

  expect(results.map((one) => one.refusal)).toEqual([null, null]);
  const letters = await world.rows(sql<{ number: number }>`
    select p.number from paper p join paper_line l on l.paper_id = p.id
    where l.nomination_id in (${signed[0]?.nominationId}::bigint, ${signed[1]?.nominationId}::bigint)
    order by p.number
  `);
  const first = letters[0]?.number ?? 0;
  expect(letters.map((row) => row.number)).toEqual([first, first + 1]);
});
