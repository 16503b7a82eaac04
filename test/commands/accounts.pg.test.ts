import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { loadViewer } from "../../src/access/viewer.ts";
import { dateInVietnam } from "../../src/award/dates.ts";
import { changePassword } from "../../src/commands/change-password.ts";
import { closeDesk } from "../../src/commands/close-desk.ts";
import { createAccount, type CreateAccount } from "../../src/commands/create-account.ts";
import { openDesk } from "../../src/commands/open-desk.ts";
import { resetPassword } from "../../src/commands/reset-password.ts";
import { setAccountDisabled } from "../../src/commands/set-account-disabled.ts";
import { signIn } from "../../src/commands/sign-in.ts";
import { sql } from "../../src/database/sql.ts";
import {
  accountInput,
  accountState,
  administrator,
  deskOf,
  makeAccount,
  temporaryPassword as password,
} from "../support/accounts.ts";
import { reasonOf } from "../support/refused.ts";
import { now, openWorld, type World } from "../support/world.ts";

const tomorrow = new Date(now.getTime() + 86_400_000);

let world: World;
let unit: string;
let input: CreateAccount;
beforeAll(async () => {
  world = await openWorld();
  unit = await world.id("organisation", "NB-SXD-QLVT");
  input = await accountInput(world);
}, 60_000);
afterAll(() => world.close());

const me = (at = now) => world.as(administrator, at);

const actsOf = (accountId: string) =>
  world.rows(sql<{ kind: string; deskId: string | null; personName: string; detail: object }>`
    select kind, desk_id as "deskId", person_name as "personName", detail
    from account_act where account_id = ${accountId}::bigint order by id`);

test("a new account signs in, holds its desk today, and is on record without its password", async () => {
  const accountId = await makeAccount(world, {
    username: " NB.Moi ",
    code: "QLVT-9",
    cleared: true,
  });

  const entered = await signIn(
    { database: world.database, now },
    { username: "nb.moi", password: password.normalize("NFD") },
  );
  const viewer = await loadViewer(world.database.db, accountId, dateInVietnam(now));
  const acts = await actsOf(accountId);

  expect(entered).toEqual({ accountId });
  expect(viewer).toMatchObject({
    fullName: "Đặng Thị Lý",
    desks: [{ role: "UNIT_OFFICER", organisationId: unit, cleared: true }],
  });
  expect(acts).toMatchObject([
    { kind: "ACCOUNT_CREATED", deskId: null, personName: "Tống Gia Bách" },
    { kind: "DESK_OPENED", detail: { organisation: "NB-SXD-QLVT", validFrom: "2026-11-22" } },
  ]);
  expect(JSON.stringify(acts)).not.toMatch(/argon|tạm thời/);
});

test("the same key makes one account, however often and at once it is asked", async () => {
  const again = { ...input, username: "nb.lap", idempotencyKey: "k-1" };
  const context = await me();

  const ids = await Promise.all([1, 2, 3].map(() => createAccount(context, again)));

  expect(new Set(ids.map((one) => one.accountId)).size).toBe(1);
  expect(await reasonOf(createAccount(context, { ...again, role: "UNIT_HEAD" }))).toBe(
    "IDEMPOTENCY_KEY_REUSED",
  );
  const [kept] = await world.rows(
    sql`select * from idempotency_key where mutation = 'createAccount'`,
  );
  expect(JSON.stringify(kept)).not.toContain(password);
});

const refused: readonly (readonly [string, string, Partial<CreateAccount>])[] = [
  ["USERNAME_TAKEN", administrator, { username: "nb.sxd.giamdoc" }],
  ["USERNAME_MALFORMED", administrator, { username: "nguyễn an" }],
  ["USERNAME_MALFORMED", administrator, { username: "x".repeat(101) }],
  ["PASSWORD_TOO_WEAK", administrator, { password: "123456789" }],
  ["UNKNOWN_KEY", administrator, { role: "KING" }],
  ["NOT_FOUND", administrator, { organisationId: "999999" }],
  ["PERSON_CODE_TAKEN", administrator, { code: "NB-SXD" }],
  ["TEXT_EMPTY", administrator, { fullName: " " }],
  ["NOT_YOUR_ACCOUNTS", "dn.quantri", {}],
  ["NOT_YOUR_ACCOUNTS", "nb.sxd.giamdoc", {}],
];
test.each(refused)("no account is made: %s for %s with %p", async (reason, who, rest) => {
  const before = await accountState(world);
  const context = await world.as(who);

  const act = createAccount(context, { ...input, username: "nb.khac", ...rest });

  expect(await reasonOf(act)).toBe(reason);
  expect(await accountState(world)).toEqual(before);
});

test("no desk is opened at a body that has closed", async () => {
  const closed = await world.id("organisation", "HN-SGTVT-QLVT");
  const accountId = await makeAccount(world, { username: "nb.dong" });

  const act = openDesk(await me(), { accountId, organisationId: closed, role: "UNIT_HEAD" });

  expect(await reasonOf(act)).toBe("UNIT_CLOSED");
});

test("a password reset ends what was before it and the wait after failures", async () => {
  const accountId = await makeAccount(world, { username: "nb.quen" });
  const given = { username: "nb.quen", password: "mật khẩu khác" };
  const enter = () => signIn({ database: world.database, now }, given);
  for (let failure = 0; failure < 3; failure += 1) await reasonOf(enter());
  const context = await world.as("nb.quen");

  await resetPassword(await me(), { accountId, password: given.password });

  expect(await enter()).toEqual({ accountId });
  const own = { currentPassword: password, newPassword: "của kẻ gian 1" };
  expect(await reasonOf(changePassword(context, own))).toBe("SIGN_IN_FAILED");
  const viewer = await loadViewer(world.database.db, accountId, "2026-11-22");
  expect(viewer?.tokensValidFrom.toISOString()).toBe("2026-11-22T03:00:01.000Z");
  expect((await actsOf(accountId)).at(-1)).toMatchObject({ kind: "PASSWORD_RESET", detail: {} });
  const weak = resetPassword(await me(), { accountId, password: "ngắn" });
  expect(await reasonOf(weak)).toBe("PASSWORD_TOO_WEAK");
});

test("a disabled account signs in no more until it is enabled; each act is recorded once", async () => {
  const accountId = await makeAccount(world, { username: "nb.nghi" });
  const enter = () => signIn({ database: world.database, now }, { username: "nb.nghi", password });
  const context = await me();

  await setAccountDisabled(context, { accountId, disabled: true });
  await setAccountDisabled(context, { accountId, disabled: true });
  expect(await loadViewer(world.database.db, accountId, "2026-11-22")).toBeNull();
  expect(await reasonOf(enter())).toBe("SIGN_IN_FAILED");
  await setAccountDisabled(context, { accountId, disabled: false });

  expect(await enter()).toEqual({ accountId });
  expect((await actsOf(accountId)).slice(2).map((act) => act.kind)).toEqual([
    "ACCOUNT_DISABLED",
    "ACCOUNT_ENABLED",
  ]);
});

test("a desk is held once at a time, ends at once or on a day, and is never deleted", async () => {
  const accountId = await makeAccount(world, { username: "nb.vitri" });
  const desk = { accountId, organisationId: unit, role: "UNIT_HEAD" };
  const held = async (at = now) =>
    (await world.as("nb.vitri", at)).viewer.desks.map((one) => one.role);

  await openDesk(await me(), desk);
  expect(await reasonOf(openDesk(await me(), desk))).toBe("DESK_HELD");
  const first = await deskOf(world, "nb.vitri", "UNIT_HEAD");
  await closeDesk(await me(), { deskId: first });
  expect(await held()).toEqual(["UNIT_OFFICER"]);
  expect(await reasonOf(closeDesk(await me(), { deskId: first }))).toBe("DESK_CLOSED");

  await openDesk(await me(), { ...desk, validFrom: "2026-11-23" });
  expect(await held()).toEqual(["UNIT_OFFICER"]);
  expect(await held(tomorrow)).toEqual(["UNIT_OFFICER", "UNIT_HEAD"]);
  const second = await deskOf(world, "nb.vitri", "UNIT_HEAD");
  await closeDesk(await me(), { deskId: second, validTo: "2026-12-31" });
  const later = { deskId: second, validTo: "2027-01-31" };
  expect(await reasonOf(closeDesk(await me(), later))).toBe("DATE_INVALID");
  await closeDesk(await me(tomorrow), { deskId: second });
  expect(await held(tomorrow)).toEqual(["UNIT_OFFICER"]);

  expect((await actsOf(accountId)).at(-1)).toMatchObject({
    kind: "DESK_CLOSED",
    deskId: second,
    detail: { validTo: "2026-11-22", validToBefore: "2026-12-31" },
  });
  const early = openDesk(await me(), { ...desk, validFrom: "1900-01-01" });
  expect(await reasonOf(early)).toBe("DATE_INVALID");
});

test("a desk that was held longer cannot be ended in the past", async () => {
  const deskId = await deskOf(world, "nb.sxd.kcht.canbo", "UNIT_OFFICER");

  const act = closeDesk(await me(), { deskId, validTo: "2026-11-20" });

  expect(await reasonOf(act)).toBe("DATE_INVALID");
});
