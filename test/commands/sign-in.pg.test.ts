import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { changePassword } from "../../src/commands/change-password.ts";
import { signIn } from "../../src/commands/sign-in.ts";
import { sql } from "../../src/database/sql.ts";
import { reasonOf, refusalOf } from "../support/refused.ts";
import { now, openWorld, type World } from "../support/world.ts";

const password = "bang-vang-demo";

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => world.close());

const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const enter = (username: string, given: string, at = now) =>
  signIn({ database: world.database, now: at }, { username, password: given });

/** Fails so often that the next attempt has to wait. */
async function useUp(username: string, at = now) {
  for (let failure = 0; failure < 3; failure += 1)
    expect(await reasonOf(enter(username, "sai", at))).toBe("SIGN_IN_FAILED");
}

test("the right name and password open the account, in whatever form they are typed", async () => {
  const { accountId } = await enter("nb.sxd.giamdoc", password);

  expect(await enter(" NB.SXD.GiamDoc ", password)).toEqual({ accountId });
  expect(await enter("nb.sxd.giamdoc".normalize("NFD"), password)).toEqual({ accountId });
});

test("a wrong name and a wrong password are answered alike, to the last character", async () => {
  const wrongName = await refusalOf(enter("nobody.at.all", password));
  const wrongPassword = await refusalOf(enter("nb.sxd.vp.vanthu", "sai"));
  const wrongBoth = await refusalOf(enter("nb.sxd\u0000", ""));

  expect(wrongName).toEqual(wrongPassword);
  expect(wrongBoth).toEqual(wrongPassword);
  expect(wrongName).toMatchObject({
    reason: "SIGN_IN_FAILED",
    code: "UNAUTHENTICATED",
    details: {},
  });
});

test.each([["nb.sxd.vp.canbo1"], ["who.is.this"]])(
  "after three failures each further one doubles the wait of %s, up to fifteen minutes",
  async (who) => {
    await useUp(who);
    const waits: unknown[] = [];
    let at = now;

    while (waits.length < 12) {
      const { reason, details } = await refusalOf(enter(who, password, at));
      waits.push(reason === "TOO_MANY_ATTEMPTS" ? details["seconds"] : reason);
      at = new Date(at.getTime() + Number(details["seconds"]) * 1000);
      expect(await reasonOf(enter(who, "sai", at))).toBe("SIGN_IN_FAILED");
    }

    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900]);
  },
);

test("after the wait the right password opens, and the failures are forgotten", async () => {
  const who = "nb.sxd.phogiamdoc";
  await useUp(who);
  expect(await reasonOf(enter(who, password, later(0.9)))).toBe("TOO_MANY_ATTEMPTS");

  await expect(enter(who, password, later(1))).resolves.toMatchObject({});

  await useUp(who, later(1));
});

test("many attempts at once are no way around the wait", async () => {
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => reasonOf(enter("nb.sxd.uyvien1", "sai"))),
  );

  expect(answers.filter((one) => one === "SIGN_IN_FAILED").length).toBe(3);
});

test("a password is changed by who knows the old one, and older sessions end", async () => {
  const officer = await world.as("nb.sxd.kcht.canbo", new Date("2026-11-22T03:00:00.789Z"));
  const change = (currentPassword: string, newPassword: string) =>
    changePassword(officer, { currentPassword, newPassword });

  expect(await reasonOf(change("sai", "mật khẩu mới 2026"))).toBe("SIGN_IN_FAILED");
  const { accountId } = await change(password, "mật khẩu mới 2026");

  expect(await reasonOf(enter("nb.sxd.kcht.canbo", password))).toBe("SIGN_IN_FAILED");
  expect(await enter("nb.sxd.kcht.canbo", "mật khẩu mới 2026".normalize("NFD"))).toEqual({
    accountId,
  });
  const [row] = await world.rows(sql<{ from: string }>`
    select to_json(tokens_valid_from at time zone 'UTC') as from from account
    where id = ${accountId}::bigint`);
  expect(row?.from).toBe("2026-11-22T03:00:00");
});

test("wrong old passwords have to wait as at sign-in, and the right one ends the count", async () => {
  const who = "nb.sxd.uyvien2";
  const change = async (currentPassword: string, at = now) =>
    changePassword(await world.as(who, at), { currentPassword, newPassword: "mật khẩu mới 2026" });
  for (let failure = 0; failure < 3; failure += 1)
    expect(await reasonOf(change("sai"))).toBe("SIGN_IN_FAILED");

  expect(await reasonOf(change(password, later(0.9)))).toBe("TOO_MANY_ATTEMPTS");
  expect(await reasonOf(enter(who, password, later(0.9)))).toBe("TOO_MANY_ATTEMPTS");
  await change(password, later(1));

  await useUp(who, later(1));
});

test.each([
  ["too short", "123456789"],
  ["too long", "x".repeat(201)],
  ["the old one", "bang-vang-demo"],
])("a new password that is %s is refused", async (_, newPassword) => {
  const officer = await world.as("nb.sxd.ttdk.canbo");

  const act = changePassword(officer, { currentPassword: password, newPassword });

  expect(await reasonOf(act)).toBe("PASSWORD_TOO_WEAK");
});

test("the old password in another Unicode form is still the old one", async () => {
  const officer = await world.as("nb.sxd.ttdk.giamdoc");
  await changePassword(officer, { currentPassword: password, newPassword: "mật khẩu cũ" });

  const act = changePassword(officer, {
    currentPassword: "mật khẩu cũ",
    newPassword: "mật khẩu cũ".normalize("NFD"),
  });

  expect(await reasonOf(act)).toBe("PASSWORD_TOO_WEAK");
});
