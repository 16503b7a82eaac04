import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type Api, demoPassword, openApi } from "../support/api.ts";
import { expectRefusal } from "../support/api-refusal.ts";
import { now } from "../support/world.ts";

const me = "{ viewer { username } }";
const change = `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) {
  token expiresAt viewer { username person { name } desks { role { key } } } } }`;
const signIn = `mutation ($input: SignInInput!) { signIn(input: $input) {
  token expiresAt viewer { username desks { role { key } } canCreate { unit { code } } } } }`;

let api: Api;
let today = now;
beforeAll(async () => {
  api = await openApi({ clock: () => today });
}, 60_000);
afterAll(() => api.close());

type Session = { readonly token: string; readonly expiresAt: string; readonly viewer: object };
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

function signedIn(username: string, password = demoPassword) {
  return api.askWith({}, signIn, { input: { username, password } });
}

async function session(username: string, password = demoPassword): Promise<Session> {
  const { data, errors } = await signedIn(username, password);
  expect(errors).toBeUndefined();
  return (data as unknown as { signIn: Session }).signIn;
}

test("signing in opens a session of an hour and tells who one is", async () => {
  const opened = await session(" NB.SXD.QLVT.CanBo ");

  expect(opened).toMatchObject({
    expiresAt: "2026-11-22T04:00:00.000Z",
    viewer: {
      username: "nb.sxd.qlvt.canbo",
      desks: [{ role: { key: "UNIT_OFFICER" } }],
      canCreate: [{ unit: { code: "NB-SXD-QLVT" } }],
    },
  });
  expect(await api.askWith(bearer(opened.token), me)).toEqual({
    data: { viewer: { username: "nb.sxd.qlvt.canbo" } },
  });
});

test("a new password ends every session before it and opens a new one", async () => {
  const username = "nb.sxd.kcht.canbo";
  const elsewhere = await session(username);
  const here = await session(username);
  today = new Date(now.getTime() + 60_000);

  const answer = await api.askWith(bearer(here.token), change, {
    input: { currentPassword: demoPassword, newPassword: "mật khẩu mới 2026" },
  });
  const { changePassword } = answer.data as unknown as { changePassword: Session };

  expect(changePassword.viewer).toMatchObject({ username, person: { name: "Phạm Minh Quân" } });
  for (const { token } of [elsewhere, here])
    expectRefusal(await api.askWith(bearer(token), me), "TOKEN_INVALID");
  expect(await api.askWith(bearer(changePassword.token), me)).toEqual({
    data: { viewer: { username } },
  });
  expectRefusal(await signedIn(username), "SIGN_IN_FAILED");
  await session(username, "mật khẩu mới 2026".normalize("NFD"));
  today = now;
});

test.each([
  [
    "the wrong old one",
    { currentPassword: "something else", newPassword: "long enough 1" },
    "SIGN_IN_FAILED",
  ],
  [
    "nine characters",
    { currentPassword: demoPassword, newPassword: "123456789" },
    "PASSWORD_TOO_WEAK",
  ],
  [
    "201 characters",
    { currentPassword: demoPassword, newPassword: "x".repeat(201) },
    "PASSWORD_TOO_WEAK",
  ],
  [
    "the same one",
    { currentPassword: demoPassword, newPassword: demoPassword },
    "PASSWORD_TOO_WEAK",
  ],
] as const)(
  "a new password is refused with %s and the session goes on",
  async (_name, input, reason) => {
    const { token } = await session("nb.sxd.ttdk.canbo");

    const answer = await api.askWith(bearer(token), change, { input });

    expectRefusal(answer, reason);
    expect((await api.askWith(bearer(token), me)).errors).toBeUndefined();
    await session("nb.sxd.ttdk.canbo");
  },
);

test("nobody changes a password without being signed in", async () => {
  const input = { currentPassword: demoPassword, newPassword: "long enough 1" };

  expectRefusal(await api.askWith({}, change, { input }), "SIGN_IN_REQUIRED");
});

test("an old token sent along does not keep anybody from signing in", async () => {
  const input = { username: "nb.sxd.ttdk.giamdoc", password: demoPassword };

  const answer = await api.askWith(bearer("old"), signIn, { input });

  expect(answer.errors).toBeUndefined();
});
