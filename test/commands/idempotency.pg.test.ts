import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { advanceNomination } from "../../src/commands/advance-nomination.ts";
import {
  type AdvanceNominations,
  advanceNominations,
} from "../../src/commands/advance-nominations.ts";
import { createNomination } from "../../src/commands/create-nomination.ts";
import { draftPaper } from "../../src/commands/draft-paper.ts";
import type { PersonalContext } from "../../src/commands/context.ts";
import { sql } from "../../src/database/sql.ts";
import { drive } from "../support/drive.ts";
import { countOf, everything, reasonOf, refusalOf } from "../support/refused.ts";
import { begin, routeNamed, walk, type Walked } from "../support/walk.ts";
import { openWorld, type World } from "../support/world.ts";

const certificate = routeNamed("Giấy khen of the department, without council");

let world: World;
let officer: PersonalContext;
let director: PersonalContext;
beforeAll(async () => {
  world = await openWorld();
  officer = await world.as("nb.sxd.qlvt.canbo");
  director = await world.as("nb.sxd.giamdoc");
}, 60_000);
afterAll(() => world.close());

const keysLike = async (pattern: string) =>
  world.rows(sql`select from idempotency_key where key like ${pattern}`);

test("the same key and input gives the first answer, even after the nomination moved on", async () => {
  const at = await walk(world, certificate, { until: "LEADER_REVIEW" });
  const { nominationId, seq: seenVersion } = at;
  const input = { nominationId, seenVersion, step: "approve", idempotencyKey: "once" };

  const first = await advanceNomination(director, input);
  await drive(world, { ...at, seq: first.seq }, "sign");
  const again = await advanceNomination(director, { ...input });

  expect(again).toEqual(first);
  expect(await countOf(world, "history_entry", nominationId)).toBe(first.seq + 1);
});

test("the same key with another input is refused and changes nothing", async () => {
  const { nominationId, seq: seenVersion } = await walk(world, certificate, {
    until: "LEADER_REVIEW",
  });
  const input = { nominationId, seenVersion, step: "approve", idempotencyKey: "other" };
  const { seq } = await advanceNomination(director, input);

  expect(await reasonOf(advanceNomination(director, { ...input, note: "Thêm" }))).toBe(
    "IDEMPOTENCY_KEY_REUSED",
  );
  expect(await countOf(world, "history_entry", nominationId)).toBe(seq);
});

test("ten at once with one key leave one entry and get one answer", async () => {
  const { nominationId, seq: seenVersion } = await walk(world, certificate, {
    until: "LEADER_REVIEW",
  });
  const input = { nominationId, seenVersion, step: "approve", idempotencyKey: "ten" };

  const answers = await Promise.all(
    Array.from({ length: 10 }, () => advanceNomination(director, input)),
  );

  expect(new Set(answers.map((one) => one.seq))).toEqual(new Set([seenVersion + 1]));
  expect(await countOf(world, "history_entry", nominationId)).toBe(seenVersion + 1);
  expect(await keysLike("ten")).toHaveLength(1);
});

test("ten creations at once with one key make one nomination", async () => {
  const input = {
    unitId: await world.id("organisation", "NB-SXD-QLVT"),
    roundId: await world.id("round", certificate.round),
    award: certificate.award,
    subjectKind: "INDIVIDUAL" as const,
    subjectName: "Một lần thôi",
    achievement: "Thành tích",
    idempotencyKey: "create",
  };

  const made = await Promise.all(
    Array.from({ length: 10 }, () => createNomination(officer, input)),
  );

  expect(new Set(made.map((one) => one.nominationId)).size).toBe(1);
  const rows = await world.rows(
    sql`select from nomination where subject_name = ${input.subjectName}`,
  );
  expect(rows).toHaveLength(1);
});

test("a refusal is not kept: the same key works once the ground is gone", async () => {
  const held = await drive(
    world,
    await walk(world, certificate, { until: "LEADER_REVIEW" }),
    "hold",
  );
  const { nominationId } = held;
  const approve = (seenVersion: number) =>
    advanceNomination(director, {
      nominationId,
      seenVersion,
      step: "approve",
      idempotencyKey: "later",
    });

  expect(await reasonOf(approve(held.seq))).toBe("ON_HOLD");
  expect(await keysLike("later")).toHaveLength(0);

  const released = await drive(world, held, "release");
  await expect(approve(released.seq)).resolves.toMatchObject({ seq: released.seq + 1 });
});

test("a key belongs to one person and to one kind of mutation", async () => {
  const one = await walk(world, certificate, { until: "DECIDED" });
  const key = { idempotencyKey: "mine" };
  const seen = { nominationId: one.nominationId, seenVersion: one.seq, ...key };

  await draftPaper(director, { kind: "DECISION", nominationIds: [one.nominationId], ...key });
  const signed = await advanceNomination(director, { ...seen, step: "sign" });
  const numbered = await advanceNomination(await world.as("nb.sxd.vp.vanthu"), {
    ...seen,
    seenVersion: signed.seq,
    step: "assignNumber",
  });

  expect(numbered.seq).toBe(one.seq + 2);
  expect(await keysLike("mine")).toHaveLength(3);
});

const batchOver = (...lines: readonly Walked[]): AdvanceNominations => ({
  step: "approve",
  items: lines.map((one) => ({ nominationId: one.nominationId, seenVersion: one.seq })),
});

test("a batch that is repeated with its key does what was left and answers for the rest", async () => {
  const free = await walk(world, certificate, { until: "LEADER_REVIEW" });
  const held = await drive(
    world,
    await walk(world, certificate, { until: "LEADER_REVIEW" }),
    "hold",
  );
  const released: Walked = { ...held, seq: held.seq + 1 };
  const batch = { ...batchOver(free, released), idempotencyKey: "batch" };

  const before = await advanceNominations(director, batch);
  await drive(world, held, "release");
  const after = await advanceNominations(director, batch);

  expect(before.results.map((one) => one.refusal?.reason)).toEqual([undefined, "STALE_VERSION"]);
  expect(after.batchId).toBe(before.batchId);
  expect(after.results.map((one) => one.advanced?.seq)).toEqual([free.seq + 1, released.seq + 1]);
  expect(await countOf(world, "history_entry", free.nominationId)).toBe(free.seq + 1);
});

test("a second batch with the same key and other input is refused as a whole", async () => {
  const first = await walk(world, certificate, { until: "LEADER_REVIEW" });
  const second = await walk(world, certificate, { until: "LEADER_REVIEW" });
  const key = { idempotencyKey: "one batch" };
  await advanceNominations(director, { ...batchOver(first), ...key });
  const before = await everything(world);

  const more = advanceNominations(director, { ...batchOver(first, second), ...key });
  const other = advanceNominations(director, { ...batchOver(first), ...key, note: "Khác" });

  expect([await reasonOf(more), await reasonOf(other)]).toEqual([
    "IDEMPOTENCY_KEY_REUSED",
    "IDEMPOTENCY_KEY_REUSED",
  ]);
  expect(await everything(world)).toEqual(before);
});

test("the key of a batch is another person's to use for a batch of his own", async () => {
  const mine = await walk(world, certificate, { until: "LEADER_REVIEW" });
  const begun = { ...mine, ...(await begin(world, certificate)) };
  const key = { idempotencyKey: "shared" };
  const director1 = await advanceNominations(director, { ...batchOver(mine), ...key });

  const officer1 = await advanceNominations(officer, {
    ...batchOver(begun),
    ...key,
    step: "startUnitReview",
  });

  expect(officer1.batchId).not.toBe(director1.batchId);
  expect(officer1.results.map((one) => one.advanced?.seq)).toEqual([2]);
});

test("the key of a batch has at most 100 characters", async () => {
  const one = await walk(world, certificate, { until: "LEADER_REVIEW" });
  const batch = batchOver(one);
  const before = await everything(world);

  const long = advanceNominations(director, { ...batch, idempotencyKey: "k".repeat(101) });

  expect(await refusalOf(long)).toMatchObject({
    reason: "TEXT_TOO_LONG",
    details: { field: "idempotencyKey", max: 100 },
  });
  expect(await everything(world)).toEqual(before);
  const { results } = await advanceNominations(director, {
    ...batch,
    idempotencyKey: "k".repeat(100),
  });
  expect(results.map((result) => result.advanced?.seq)).toEqual([one.seq + 1]);
});
