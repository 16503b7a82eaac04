import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { advanceNomination } from "../../src/commands/advance-nomination.ts";
import { recordPayment } from "../../src/commands/record-payment.ts";
import { recordRecovery, type RecordRecovery } from "../../src/commands/record-recovery.ts";
import { sql } from "../../src/database/sql.ts";
import { driveAll } from "../support/drive.ts";
import { everything, reasonOf, refusalOf } from "../support/refused.ts";
import { propose, unitHead } from "../support/revocation.ts";
import { expectOrder } from "../support/take-all.ts";
import { routeNamed, stageOf, walk, type Walked } from "../support/walk.ts";
import { openWorld, type World } from "../support/world.ts";

const route = routeNamed("Giấy khen of the department, without council");
const clerk = "nb.sxd.vp.vanthu";
const finance = "nb.sxd.taichinh";
const towards = [
  "submitRevocation",
  "findGrounds",
  "approveRevocation",
  "sign",
  "assignNumber",
  "publish",
];

let world: World;
let waiting: Walked;
beforeAll(async () => {
  world = await openWorld();
  waiting = await recovering({ paid: true });
}, 60_000);
afterAll(() => world.close());

/** What the recipient was paid of his prize here; what the proposal states of it does not count. */
const prize = 760_000;

async function recovering({ paid }: { readonly paid: boolean }): Promise<Walked> {
  const awarded = await walk(world, route);
  const revocation = await propose(world, paid ? await pay(awarded) : awarded, { moneyOwed: 1 });
  return driveAll(world, revocation, [...towards, "recordReceipt"]);
}

async function pay(awarded: Walked): Promise<Walked> {
  const { results } = await recordPayment(await world.as(finance, awarded.at), {
    nominationIds: [awarded.nominationId],
    paidOn: "2026-11-22",
    document: "Phiếu chi 12",
  });
  return { ...awarded, seq: results[0]?.advanced?.seq ?? 0 };
}

async function record(username: string, one: Walked, over: Partial<RecordRecovery> = {}) {
  const { seq } = await recordRecovery(await world.as(username, one.at), {
    nominationId: one.nominationId,
    seenVersion: one.seq,
    what: "ITEM",
    recoveredOn: "2026-11-22",
    ...over,
  });
  return { ...one, seq };
}

async function close(one: Walked) {
  return advanceNomination(await world.as(clerk, one.at), {
    nominationId: one.nominationId,
    seenVersion: one.seq,
    step: "closeRecovery",
  });
}

test.each<[string, string, Partial<RecordRecovery>]>([
  ["NOT_FOUND", "dn.svhttdl.giamdoc", {}],
  ["STALE_VERSION", clerk, { seenVersion: 1 }],
  ["NOT_YOUR_STEP", unitHead, {}],
  ["NOT_YOUR_STEP", "nb.sxd.giamdoc", {}],
  ["NOT_ASKED_FOR", clerk, { amount: 5 }],
  ["RECOVERY_EXCEEDS", finance, { what: "MONEY" }],
  ["RECOVERY_EXCEEDS", finance, { what: "MONEY", amount: 0 }],
  ["RECOVERY_EXCEEDS", finance, { what: "MONEY", amount: prize + 1 }],
  ["AMOUNT_INVALID", finance, { what: "MONEY", amount: -1 }],
  ["AMOUNT_INVALID", finance, { what: "MONEY", amount: 0.5 }],
  ["EFFECTIVE_DATE_IN_FUTURE", clerk, { recoveredOn: "2026-11-23" }],
  ["RECOVERED_TOO_EARLY", clerk, { recoveredOn: "2026-11-21" }],
  ["DATE_INVALID", clerk, { recoveredOn: "2026-02-30" }],
])("%s: %s does not record %j, and nothing changes", async (reason, username, over) => {
  const before = await everything(world);

  expect(await reasonOf(record(username, waiting, over))).toBe(reason);
  expect(await everything(world)).toEqual(before);
});

test("nothing comes back before the recipient has the decision", async () => {
  const published = await driveAll(world, await propose(world, await walk(world, route)), towards);

  expect(await reasonOf(record(clerk, published))).toBe("NOT_RECOVERING");
});

test("the recovery is closed when item and money are back, part by part", async () => {
  const one = await recovering({ paid: true });
  expect(await reasonOf(close(one))).toBe("NOT_RECOVERED");

  const item = await record(clerk, one, { document: { type: "HANDOVER_RECORD", number: "3" } });
  expect(await refusalOf(close(item))).toMatchObject({
    reason: "NOT_RECOVERED",
    messageVi: expect.stringContaining("hiện vật đã thu; tiền thưởng 0/760.000 đồng"),
  });
  const part = await record(finance, item, { what: "MONEY", amount: 500_000 });
  expect(await refusalOf(record(finance, part, { what: "MONEY", amount: 260_001 }))).toMatchObject({
    reason: "RECOVERY_EXCEEDS",
    details: { left: 260_000 },
  });
  const all = await record(finance, part, { what: "MONEY", amount: 260_000 });
  expect(await reasonOf(record(clerk, all))).toBe("ALREADY_RECOVERED");
  expect(await reasonOf(record(finance, all, { what: "MONEY", amount: 1 }))).toBe(
    "ALREADY_RECOVERED",
  );
  await close(all);

  expect(
    await world.rows(sql`
      select n.stage, n.outcome, h.kind, h.step, h.payload ->> 'amount' as amount
      from nomination n join history_entry h on h.nomination_id = n.id
      where n.id = ${one.nominationId}::bigint and h.seq >= ${item.seq} order by h.seq`),
  ).toEqual(
    [
      { kind: "RECOVERED", step: null, amount: null },
      { kind: "RECOVERED", step: null, amount: "500000" },
      { kind: "RECOVERED", step: null, amount: "260000" },
      { kind: "ADVANCED", step: "closeRecovery", amount: null },
    ].map((entry) => ({ stage: "RECOVERED", outcome: "REVOKED", ...entry })),
  );
  await expectOrder(world);
});

test("where nothing was paid the item alone closes it, also when it is overdue", async () => {
  const late = await driveAll(world, await recovering({ paid: false }), ["recoveryOverdue"]);

  await close(await record("nb.sxd.vp.canbo1", late));

  expect(await stageOf(world, late.nominationId)).toBe("RECOVERED");
});

test("a repeated request records once", async () => {
  const one = await recovering({ paid: false });
  const once = { idempotencyKey: "once" };

  const first = await record(clerk, one, once);

  expect(await record(clerk, one, once)).toEqual(first);
  expect(await reasonOf(record(clerk, one, { ...once, note: "khác" }))).toBe(
    "IDEMPOTENCY_KEY_REUSED",
  );
});

test("what came back cannot be unsaid, not even by the owner", async () => {
  await record(clerk, await recovering({ paid: false }));

  await expect(world.rows(sql`delete from recovery`)).rejects.toThrow(/permission denied/);
  await expect(world.asOwner(sql`update recovery set what = 'ITEM'`)).rejects.toThrow(
    /append-only/,
  );
});

test("the receipt is dated from the publication to today", async () => {
  const published = await driveAll(world, await propose(world, await walk(world, route)), towards);
  const later = new Date("2026-11-25T03:00:00Z");
  const receive = async (effectiveOn: string | null) =>
    advanceNomination(await world.as(clerk, later), {
      nominationId: published.nominationId,
      seenVersion: published.seq,
      step: "recordReceipt",
      effectiveOn,
    });

  expect(await reasonOf(receive(null))).toBe("EFFECTIVE_DATE_REQUIRED");
  expect(await reasonOf(receive("2026-11-26"))).toBe("EFFECTIVE_DATE_IN_FUTURE");
  expect(await reasonOf(receive("2026-11-21"))).toBe("EFFECTIVE_DATE_TOO_EARLY");
  await receive("2026-11-23");
  expect(
    await world.rows(sql`
      select n.due_on::text as due, v.received_on::text as received
      from nomination n join revocation v on v.nomination_id = n.id
      where n.id = ${published.nominationId}::bigint`),
  ).toEqual([{ due: "2026-12-15", received: "2026-11-23" }]);
});
