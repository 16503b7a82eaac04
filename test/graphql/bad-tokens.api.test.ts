import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { toGlobalId } from "../../src/graphql/global-id.ts";
import { signToken } from "../../src/graphql/token.ts";
import { type Api, apiSecret, demoPassword, openApi } from "../support/api.ts";
import { expectRefusal } from "../support/api-refusal.ts";
import { everything } from "../support/refused.ts";
import { sql } from "../../src/database/sql.ts";
import { now } from "../support/world.ts";

const username = "nb.sxd.vp.canbo1";
const me = "{ viewer { username } }";

let api: Api;
let accountId: string;
let today = now;

beforeAll(async () => {
  api = await openApi({ clock: () => today });
  const [account] = await api.world.rows(
    sql<{ id: string }>`select id from account where username = ${username}`,
  );
  accountId = account?.id ?? "";
}, 60_000);
afterAll(() => api.close());

const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
const signed = (holder = accountId, at = now, secret = apiSecret) =>
  signToken(secret, { accountId: holder }, at, 60);
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** A token with other words than ours, which nobody has signed. */
function unsigned(alg: string): string {
  const seconds = Math.floor(now.getTime() / 1000);
  const claims = { iss: "bang-vang", aud: "bang-vang-api", sub: accountId };
  return `${part({ alg })}.${part({ ...claims, iat: seconds, exp: seconds + 3600 })}.`;
}

const bad: readonly (readonly [string, () => Promise<string> | string])[] = [
  ["an hour old", () => signed(accountId, minutesAgo(60))],
  ["signed with another secret", () => signed(accountId, now, new Uint8Array(32).fill(7))],
  ["signed by nobody (none)", () => unsigned("none")],
  ["signed by nobody (HS256)", () => unsigned("HS256")],
  ["of another algorithm", () => unsigned("RS256")],
  ["of an account that is not there", () => signed("999999")],
  ["of a subject that is no number", () => signed("1 or 1=1")],
  ["of a number too long", () => signed("9".repeat(30))],
  ["cut short", async () => (await signed()).slice(0, -2)],
  ["with another body", async () => (await signed()).replace(/\..+\./, `.${part({ sub: "1" })}.`)],
  ["of one word", () => "garbage"],
  ["of three words", () => "a.b.c"],
];

test.each(bad)("a token %s is refused, once for the whole request", async (_name, make) => {
  const before = await everything(api.world);
  const token = await make();

  const query = await api.askWith(bearer(token), `{ viewer { username } awards { key } }`);
  const mutation = await api.askWith(
    bearer(token),
    `mutation { advanceNomination(input: {
      nominationId: "${toGlobalId("Nomination", "1")}", seenVersion: 1, step: "receive"
    }) { nomination { id } } }`,
  );

  for (const answer of [query, mutation]) {
    expectRefusal(answer, "TOKEN_INVALID");
    expect(answer.errors).toHaveLength(1);
  }
  expect(await everything(api.world)).toEqual(before);
  expect(await api.askWith(bearer(await signed()), me)).toEqual({ data: { viewer: { username } } });
});

test.each(["Basic bmI6cGFzcw==", "Bearer", "Bearer ", "Bearer a b", ""])(
  "the header %j is refused",
  async (authorization) => {
    expectRefusal(await api.askWith({ authorization }, me), "TOKEN_INVALID");
  },
);

test("a token holds to its last second and not a second longer", async () => {
  const token = await signed();
  today = new Date(now.getTime() + 3_599_000);
  const before = await api.askWith(bearer(token), me);
  today = new Date(now.getTime() + 3_600_000);
  const after = await api.askWith(bearer(token), me);
  today = now;

  expect(before).toEqual({ data: { viewer: { username } } });
  expectRefusal(after, "TOKEN_INVALID");
});

test("whoever sends no token is told to sign in", async () => {
  expectRefusal(await api.askWith({}, me), "SIGN_IN_REQUIRED");
  expectRefusal(await api.askWith({}, "{ nominations { totalCount } }"), "SIGN_IN_REQUIRED");
});

test.each([
  ["somebody else's", toGlobalId("Desk", "1"), "NOT_YOUR_DESK"],
  ["another thing's", toGlobalId("Round", "1"), "NOT_FOUND"],
  ["no", "x", "MALFORMED_ID"],
] as const)("%s id as X-Desk is refused", async (_name, desk, reason) => {
  const headers = { ...bearer(await signed()), "x-desk": desk };

  expectRefusal(await api.askWith(headers, me), reason);
});

const signIn = `mutation ($input: SignInInput!) { signIn(input: $input) { token } }`;

test.each([
  ["a name nobody has", { username: "nobody", password: demoPassword }],
  ["an empty name", { username: "", password: demoPassword }],
  ["a NUL", { username: "nb.sxd.giamdoc\u0000", password: demoPassword }],
  ["a lone surrogate", { username: "nb.sxd.giamdoc\ud800", password: demoPassword }],
  ["a quote", { username: "' or true --", password: demoPassword }],
  ["a wrong password", { username: "nb.sxd.giamdoc", password: `${demoPassword} ` }],
  ["an empty password", { username: "nb.sxd.phogiamdoc", password: "" }],
  ["a password without end", { username: "nb.sxd.taichinh", password: "x".repeat(500_000) }],
])("signing in with %s fails and does not tell why", async (_name, input) => {
  const answer = await api.askWith({}, signIn, { input });

  expectRefusal(answer, "SIGN_IN_FAILED");
  expect(answer.errors?.[0]?.extensions["details"]).toEqual({});
});

test("whoever guesses has to wait, and the right password does not help him at once", async () => {
  const ask = (password: string) =>
    api.askWith({}, signIn, { input: { username: "nb.sxd.vp.canbo2", password } });
  for (const password of ["a", "b", "c"]) expectRefusal(await ask(password), "SIGN_IN_FAILED");

  const waiting = await ask(demoPassword);
  today = new Date(now.getTime() + 900_000);
  const later = await ask(demoPassword);
  today = now;

  expectRefusal(waiting, "TOO_MANY_ATTEMPTS");
  expect(later.errors).toBeUndefined();
});
