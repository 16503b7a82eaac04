import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { advanceNomination } from "../../src/commands/advance-nomination.ts";
import type { PersonalContext } from "../../src/commands/context.ts";
import { draftPaper } from "../../src/commands/draft-paper.ts";
import { previewAdvance } from "../../src/commands/preview-advance.ts";
import { startBatch } from "../../src/commands/start-batch.ts";
import { sql } from "../../src/database/sql.ts";
import { purge } from "../../src/jobs/purge.ts";
import { itemsOf, manyDrafts, stateOf } from "../support/batch.ts";
import { everything, reasonOf, refusalOf } from "../support/refused.ts";
import { begin, routeNamed, step, walk } from "../support/walk.ts";
import { now, openWorld, type World } from "../support/world.ts";

const certificate = routeNamed("Giấy khen of the department, without council");
const reviewer = "nb.sxd.vp.canbo1";
const head = "nb.sxd.qlvt.truongphong";

let world: World;
let officer: PersonalContext;
beforeAll(async () => {
  world = await openWorld();
  officer = await world.as("nb.sxd.qlvt.canbo");
}, 60_000);
afterAll(() => world.close());

/** Nominations that a reviewer cannot take one step on, each for another reason, and one he can. */
async function mixed(): Promise<readonly string[]> {
  const open = await walk(world, certificate, { until: "OFFICE_APPRAISAL" });
  const held = await walk(world, certificate, { until: "OFFICE_APPRAISAL" });
  await step(world, held, {
    username: reviewer,
    step: "hold",
    input: { note: "Có đơn tố cáo", incomingDocument: { title: "Đơn tố cáo" } },
  });
  const early = await walk(world, certificate, { until: "OFFICE_INTAKE" });
  const late = await walk(world, certificate, { until: "LEADER_REVIEW" });
  const draft = await begin(world, certificate);
  const foreign = await walk(world, routeNamed("CSTĐ cơ sở, with the department's council"), {
    until: "DRAFT",
  });
  const all = [open, held, early, late, draft, foreign].map(({ nominationId }) => nominationId);
  return [...all, "999999999"];
}

test("whoever is blocked is told what the single step would answer, and nothing moves", async () => {
  const ids = await mixed();
  const context = await world.as(reviewer);
  const before = await everything(world);

  const { batchId } = await previewAdvance(context, {
    nominationIds: ids,
    step: "completeAppraisalIneligible",
  });

  expect(await everything(world)).toEqual(before);
  const [open, ...blocked] = await itemsOf(world, batchId);
  expect(open).toMatchObject({ state: "WAITING", refusal: null, seq: null });
  expect(new Set(blocked.map(({ state }) => state))).toEqual(new Set(["BLOCKED"]));
  for (const { nominationId, version, refusal } of blocked) {
    const act = advanceNomination(context, {
      nominationId,
      step: "completeAppraisalIneligible",
      seenVersion: version,
    });
    expect(refusal).toEqual(JSON.parse(JSON.stringify(await refusalOf(act))));
  }
  expect(blocked.map(({ refusal }) => refusal?.reason)).toEqual([
    "ON_HOLD",
    "STEP_NOT_HERE",
    "STEP_NOT_HERE",
    "NOT_FOUND",
    "NOT_FOUND",
    "NOT_FOUND",
  ]);
});

test("what is not there and what is not to be seen are kept alike", async () => {
  const foreign = await begin(world, routeNamed("CSTĐ cơ sở, with the department's council"));
  const ids = [foreign.nominationId, "888888888"];

  const { batchId } = await previewAdvance(officer, { nominationIds: ids, step: "withdraw" });

  const [hidden, missing] = await itemsOf(world, batchId);
  expect({ ...hidden, nominationId: "" }).toEqual({ ...missing, nominationId: "" });
});

test("with what will be brought the preview answers for that, too", async () => {
  const draft = await begin(world, certificate);
  const asked = { nominationIds: [draft.nominationId], step: "withdraw" };

  const without = await previewAdvance(officer, asked);
  const silent = await previewAdvance(officer, { ...asked, stepInput: { note: " " } });

  const [open] = await itemsOf(world, without.batchId);
  const [blocked] = await itemsOf(world, silent.batchId);
  expect([open?.refusal, blocked?.refusal?.reason]).toEqual([null, "NOTE_REQUIRED"]);
});

test("one of a list of several is blocked for a step of the paper", async () => {
  const signed = [
    await walk(world, certificate, { until: "DECIDED" }),
    await walk(world, certificate, { until: "DECIDED" }),
  ];
  const context = await world.as("nb.sxd.giamdoc");
  const ids = signed.map(({ nominationId }) => nominationId);
  await draftPaper(context, { kind: "DECISION", nominationIds: ids });

  const { batchId } = await previewAdvance(context, { nominationIds: ids, step: "sign" });

  const reasons = (await itemsOf(world, batchId)).map(({ refusal }) => refusal?.reason);
  expect(reasons).toEqual(["ON_A_PAPER", "ON_A_PAPER"]);
});

test("it says what the step asks for, and freezes the versions it saw", async () => {
  const one = await walk(world, certificate, { until: "OFFICE_APPRAISAL" });
  const context = await world.as(reviewer);

  const { batchId } = await previewAdvance(context, {
    nominationIds: [one.nominationId],
    step: "completeAppraisalIneligible",
  });

  const [kept] = await world.rows(
    sql<{ requires: object }>`select requires from batch where id = ${batchId}::bigint`,
  );
  expect(kept?.requires).toMatchObject({ note: true, papers: ["APPRAISAL_REPORT"] });
  expect((await itemsOf(world, batchId))[0]?.version).toBe(one.seq);
});

test("more than two thousand, one twice or an unknown step are refused as a whole", async () => {
  const many = Array.from({ length: 2001 }, (_, index) => String(1_000_000 + index));
  const preview = (nominationIds: readonly string[], key: string) =>
    previewAdvance(officer, { nominationIds, step: key });

  const tooMany = await refusalOf(preview(many, "withdraw"));

  expect(tooMany).toMatchObject({ reason: "BATCH_TOO_LARGE", details: { count: 2001, max: 2000 } });
  expect(await reasonOf(preview(["1", "1"], "withdraw"))).toBe("BATCH_SIZE");
  expect(await reasonOf(preview(["1"], "toString"))).toBe("UNKNOWN_KEY");
});

test("only its maker starts it, once, within a day, and if there is anything to move", async () => {
  const ids = await manyDrafts(world, officer, 2);
  const { batchId } = await previewAdvance(officer, {
    nominationIds: ids,
    step: "startUnitReview",
  });
  const { batchId: idle } = await previewAdvance(officer, { nominationIds: ids, step: "receive" });
  const start = (context: PersonalContext, previewId: string, idempotencyKey?: string) =>
    startBatch(context, { previewId, stepInput: {}, idempotencyKey });
  const tomorrow = new Date(now.getTime() + 86_400_000);

  expect(await reasonOf(start(await world.as(head), batchId))).toBe("NOT_FOUND");
  expect(await reasonOf(start(await world.as("nb.sxd.qlvt.canbo", tomorrow), batchId))).toBe(
    "PREVIEW_EXPIRED",
  );
  expect(await reasonOf(start(officer, idle))).toBe("NOTHING_TO_MOVE");
  const first = await start(officer, batchId, "once");
  const again = await start(officer, batchId, "once");
  expect(again).toEqual(first);
  expect(await reasonOf(start(officer, batchId))).toBe("BATCH_STARTED");
});

test("a preview that nobody started is purged after its day; a batch is kept", async () => {
  const [id = ""] = await manyDrafts(world, officer, 1);
  const asked = { nominationIds: [id], step: "startUnitReview" };
  const { batchId: forgotten } = await previewAdvance(officer, asked);
  const { batchId: kept } = await previewAdvance(officer, asked);
  await startBatch(officer, { previewId: kept, stepInput: {} });

  await purge({ db: world.database.db, now: new Date(now.getTime() + 90_000_000) });

  expect(await stateOf(world, forgotten)).toBeUndefined();
  expect(await itemsOf(world, forgotten)).toEqual([]);
  expect(await stateOf(world, kept)).toBe("RUNNING");
  await expect(
    sql`delete from batch where id = ${kept}::bigint`.execute(world.database.db),
  ).rejects.toThrow("is kept");
});

test("the last twenty previews of a person are kept", async () => {
  const someone = await world.as("nb.sxd.vp.vanthu");
  const made: string[] = [];
  while (made.length < 22) {
    const { batchId } = await previewAdvance(someone, { nominationIds: ["1"], step: "receive" });
    made.push(batchId);
  }

  const states = await Promise.all(made.map((batchId) => stateOf(world, batchId)));
  expect(states.slice(0, 2)).toEqual([undefined, undefined]);
  expect(states.slice(2).every((state) => state === "PREVIEW")).toBe(true);
});
