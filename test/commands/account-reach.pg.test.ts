import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { closeDesk } from "../../src/commands/close-desk.ts";
import { createAccount } from "../../src/commands/create-account.ts";
import { openDesk } from "../../src/commands/open-desk.ts";
import { resetPassword } from "../../src/commands/reset-password.ts";
import { setAccountDisabled } from "../../src/commands/set-account-disabled.ts";
import { sql } from "../../src/database/sql.ts";
import {
  accountInput,
  accountOf,
  accountState,
  administrator,
  deskOf,
  makeAccount,
  temporaryPassword as password,
} from "../support/accounts.ts";
import { giveDesk } from "../support/desks.ts";
import { reasonOf } from "../support/refused.ts";
import { now, openWorld, type World } from "../support/world.ts";

let world: World;
let unit: string;
beforeAll(async () => {
  world = await openWorld();
  unit = await world.id("organisation", "NB-SXD-QLVT");
}, 60_000);
afterAll(() => world.close());

const me = (at = now) => world.as(administrator, at);

type Acts = readonly (readonly [string, () => Promise<unknown>])[];
const actsOn = async (who: string, username: string, role: string): Promise<Acts> => {
  const context = await world.as(who);
  const accountId = await accountOf(world, username);
  const deskId = await deskOf(world, username, role);
  return [
    ["setAccountDisabled", () => setAccountDisabled(context, { accountId, disabled: true })],
    ["resetPassword", () => resetPassword(context, { accountId, password })],
    ["closeDesk", () => closeDesk(context, { deskId })],
    [
      "openDesk",
      () => openDesk(context, { accountId, organisationId: unit, role: "UNIT_OFFICER" }),
    ],
  ];
};

test.each([
  ["his own account", administrator, administrator, "ADMINISTRATOR", "OWN_ACCOUNT"],
  ["an account elsewhere", administrator, "dn.svhttdl.giamdoc", "DIRECTOR", "NOT_FOUND"],
  [
    "any account without being administrator",
    "nb.sxd.giamdoc",
    "nb.sxd.vp.vanthu",
    "CLERK",
    "NOT_YOUR_ACCOUNTS",
  ],
])("nobody acts on %s", async (_name, who, username, role, reason) => {
  const before = await accountState(world);

  for (const [name, act] of await actsOn(who, username, role))
    expect([name, await reasonOf(act())]).toEqual([name, reason]);

  expect(await accountState(world)).toEqual(before);
});

test("whoever also holds a desk elsewhere keeps his account; only the desk within reach is ended", async () => {
  const username = "nb.haitinh";
  await makeAccount(world, { username });
  await giveDesk(world, username, "CLERK", "DN-SVHTTDL");
  const acts = await actsOn(administrator, username, "CLERK");

  for (const [name, act] of acts.slice(0, 3))
    expect([name, await reasonOf(act())]).toEqual([name, "NOT_YOUR_ACCOUNTS"]);

  await closeDesk(await me(), { deskId: await deskOf(world, username, "UNIT_OFFICER") });
  expect((await world.as(username)).viewer.desks.map((one) => one.role)).toEqual(["CLERK"]);
});

test("an administrator of one department reaches what is below it and nothing beside it", async () => {
  await makeAccount(world, { username: "nb.sxd.quantri2", role: "ADMINISTRATOR" });
  const context = await world.as("nb.sxd.quantri2");
  const above = await world.id("organisation", "NB-SXD");

  const act = createAccount(context, {
    ...(await accountInput(world)),
    username: "nb.tren",
    organisationId: above,
  });

  expect(await reasonOf(act)).toBe("NOT_YOUR_ACCOUNTS");
  const beside = await accountOf(world, "nb.sxd.kcht.canbo");
  expect(await reasonOf(setAccountDisabled(context, { accountId: beside, disabled: true }))).toBe(
    "NOT_FOUND",
  );
});

test("two who give the same desk at once give it once", async () => {
  const accountId = await makeAccount(world, { username: "nb.dua" });
  const context = await me();
  const desk = { accountId, organisationId: unit, role: "UNIT_HEAD" };

  const done = await Promise.allSettled([1, 2, 3].map(() => openDesk(context, desk)));

  expect(done.filter((one) => one.status === "fulfilled")).toHaveLength(1);
});

const forbidden = [
  sql`update account_act set kind = 'DESK_OPENED'`,
  sql`delete from account_act`,
  sql`update account set username = 'x'`,
  sql`update account set person_id = 1`,
  sql`delete from account`,
  sql`update desk set role_key = 'DIRECTOR'`,
  sql`update desk set valid_from = '2020-01-01'`,
  sql`delete from desk`,
  sql`update person set full_name = 'x'`,
  sql`insert into role select * from role`,
];
test.each(forbidden.map((one) => [one]))("the server's own role may not: %#", async (statement) => {
  await expect(statement.execute(world.database.db)).rejects.toThrow(/permission denied/);
});

test("not even the owner changes what is on record", async () => {
  await expect(world.asOwner(sql`delete from account_act`)).rejects.toThrow(/append-only/);
});
