import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { recordPayment } from "../../src/commands/record-payment.ts";
import { sql } from "../../src/database/sql.ts";
import { driveAll } from "../support/drive.ts";
import { propose } from "../support/revocation.ts";
import { begin, routeNamed, type Walked } from "../support/walk.ts";
import { now, openWorld, type World } from "../support/world.ts";

let world: World;
beforeEach(async () => {
  world = await openWorld();
}, 60_000);
afterEach(() => world.close());

const advised = {
  ADVANCED_WORKER: ["completeAppraisalEligibleWithoutCouncil"],
  EMULATION_FIGHTER_BASE: ["completeAppraisalEligible", "endorse"],
} as const;

/** A title of the same person and year, published on a day of the base salary of 2,530,000 đồng. */
async function title(award: keyof typeof advised): Promise<Walked> {
  const route = routeNamed("CSTĐ cơ sở, with the department's council");
  const begun = await begin(world, { ...route, award }, now);
  const person = await world.id("person", "dn.ubnd.thanhtra");
  await world.asOwner(sql`
    update nomination set subject_person_id = ${person}::bigint
    where id = ${begun.nominationId}::bigint`);
  const steps = ["startUnitReview", "endorseInUnit", "submit", "receive", ...advised[award]];
  const start = { ...begun, stage: "DRAFT", at: now };
  return driveAll(world, start, [...steps, "approve", "sign", "assignNumber", "publish"]);
}

async function revoke(one: Walked): Promise<void> {
  const [head] = await world.rows(sql<{ username: string }>`
    select a.username from nomination n
    join desk d on d.organisation_id = n.unit_id and d.role_key = 'UNIT_HEAD'
    join account a on a.person_id = d.person_id where n.id = ${one.nominationId}::bigint`);
  const revocation = await propose(world, one, { by: head?.username ?? "" });
  const steps = ["submitRevocation", "findGrounds", "approveRevocation"];
  await driveAll(world, revocation, [...steps, "sign", "assignNumber", "publish"]);
}

async function pay(one: Walked): Promise<Walked> {
  const { results } = await recordPayment(await world.as("dn.svhttdl.taichinh"), {
    nominationIds: [one.nominationId],
    paidOn: "2026-11-22",
    document: "Phiếu chi 7",
  });
  return { ...one, seq: results[0]?.advanced?.seq ?? 0 };
}

const due = async ({ nominationId }: Walked) => {
  const [row] = await world.rows(sql<{ due: number; covered: boolean }>`
    select due::int, covered_by_id is not null as covered from prize
    where nomination_id = ${nominationId}::bigint`);
  return row;
};

test("a title that was covered is due once the one above it is revoked", async () => {
  const lower = await title("ADVANCED_WORKER");
  const higher = await title("EMULATION_FIGHTER_BASE");
  expect(await due(lower)).toEqual({ due: 0, covered: true });

  await revoke(higher);

  expect(await due(lower)).toEqual({ due: 760_000, covered: false });
});

test("a revoked title covers none that comes after", async () => {
  await revoke(await title("EMULATION_FIGHTER_BASE"));

  expect(await due(await title("ADVANCED_WORKER"))).toEqual({ due: 760_000, covered: false });
});

test("what was paid for a revoked title is recovered and not taken off the next one", async () => {
  await revoke(await pay(await title("ADVANCED_WORKER")));

  expect(await due(await title("EMULATION_FIGHTER_BASE"))).toEqual({
    due: 2_530_000,
    covered: false,
  });
});
