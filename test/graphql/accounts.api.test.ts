import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { toGlobalId } from "../../src/graphql/global-id.ts";
import { statementsOf } from "../bench/statements.ts";
import { type Api, demoPassword, openApi } from "../support/api.ts";
import { expectRefusal } from "../support/api-refusal.ts";
import { now } from "../support/world.ts";

const administrator = "nb.quantri";
const fields = `id username disabled person { name }
  desks { id organisation { code } role { key } cleared validFrom validTo open }
  acts(first: 10) { totalCount edges { node { kind at personName requestId person { name }
    desk { role { key } } } } }`;
const accounts = `query ($filter: AccountFilter, $first: Int, $after: String) {
  accounts(filter: $filter, first: $first, after: $after) { totalCount
    pageInfo { hasNextPage endCursor } edges { node { ${fields} } } } }`;

type Account = {
  readonly id: string;
  readonly username: string;
  readonly disabled: boolean;
  readonly desks: readonly { readonly id: string; readonly organisation: { code: string } }[];
  readonly acts: { readonly edges: readonly { readonly node: object }[] };
};
type Page = {
  readonly accounts: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    readonly edges: readonly { readonly node: Account }[];
  };
};

let api: Api;
let today = now;
beforeAll(async () => {
  api = await openApi({ clock: () => today });
}, 60_000);
afterAll(() => api.close());

async function found(filter: object, who = administrator): Promise<readonly Account[]> {
  const { accounts: page } = await api.data<Page>(who, accounts, { filter, first: 100 });
  expect(page.totalCount).toBe(page.edges.length);
  return page.edges.map((edge) => edge.node);
}

const organisation = async (code: string) =>
  toGlobalId("Organisation", await api.world.id("organisation", code));

async function act(mutation: string, input: object, who = administrator) {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} } }`;
  return api.ask(who, query, { input });
}

async function done(mutation: string, input: object): Promise<Account> {
  const { data, errors } = await act(mutation, input);
  expect(errors).toBeUndefined();
  return (data as unknown as Record<string, Account>)[mutation] as Account;
}

test("an administrator sees the accounts of his province, page by page, and of no other", async () => {
  const all = await found({});
  const { accounts: first } = await api.data<Page>(administrator, accounts, { first: 3 });
  const { accounts: next } = await api.data<Page>(administrator, accounts, {
    first: 3,
    after: first.pageInfo.endCursor,
  });

  const names = all.map((one) => one.username);
  expect(names.every((name) => name.startsWith("nb."))).toBe(true);
  expect(names).toEqual(names.toSorted());
  expect([...first.edges, ...next.edges].map((edge) => edge.node.username)).toEqual(
    names.slice(0, 6),
  );
});

test("accounts are found by name, user name, body and whether they can act", async () => {
  const filter = { organisationId: await organisation("NB-SXD-QLVT") };

  expect((await found({ name: "tran van lam" })).map((one) => one.username)).toEqual([
    "nb.sxd.qlvt.truongphong",
  ]);
  expect((await found({ username: "NB.quan" })).map((one) => one.username)).toEqual(["nb.quantri"]);
  expect((await found(filter)).map((one) => one.username)).toEqual([
    "nb.sxd.qlvt.canbo",
    "nb.sxd.qlvt.truongphong",
  ]);
  expect(await found({ ...filter, open: false })).toEqual([]);
  expect(await found({ name: "§" })).toEqual([]);
});

test("whoever is no administrator is told so, and sees no account by its id", async () => {
  const id = toGlobalId("Account", "1");
  const other = "nb.sxd.giamdoc";
  const viewer = "{ viewer { administers { code } } }";

  expectRefusal(await api.ask(other, accounts, {}), "NOT_YOUR_ACCOUNTS");
  expectRefusal(await api.ask(null, accounts, {}), "SIGN_IN_REQUIRED");
  expect(await api.data(other, `{ node(id: "${id}") { id } }`)).toEqual({ node: null });
  expect(await api.data(other, viewer)).toEqual({ viewer: { administers: [] } });
  expect(await api.data(administrator, viewer)).toEqual({
    viewer: { administers: [{ code: "NB" }] },
  });
  const [mine] = await found({ username: "nb.quantri" });
  expect(await api.data(administrator, `{ node(id: "${mine?.id}") { id } }`)).toEqual({
    node: { id: mine?.id },
  });
});

test("a page of accounts costs the same for 2 and for 20", async () => {
  const cost = async (first: number) => {
    const sent = await statementsOf(() => api.data(administrator, accounts, { first }));
    return sent.filter(({ text }) => !text.includes("catalogue_revision")).length;
  };

  await cost(2);
  expect(await cost(20)).toBe(await cost(2));
});

test("an account is made, given a desk, taken one from, closed; all of it is told", async () => {
  const made = await done("createAccount", {
    fullName: "Đặng Thị Lý",
    position: "Văn thư",
    username: "nb.sxd.vanthu2",
    password: "tạm thời 2026",
    organisationId: await organisation("NB-SXD-VP"),
    role: "CLERK",
    idempotencyKey: "a-1",
  });
  const given = await done("openDesk", {
    accountId: made.id,
    organisationId: await organisation("NB-SXD-KCHT"),
    role: "UNIT_OFFICER",
    validFrom: "2026-11-20",
  });
  const taken = await done("closeDesk", { deskId: given.desks[0]?.id, validTo: "2026-11-30" });
  const closed = await done("setAccountDisabled", { accountId: made.id, disabled: true });

  expect(taken.desks).toMatchObject([
    { organisation: { code: "NB-SXD-KCHT" }, validTo: "2026-11-30", open: true },
    { organisation: { code: "NB-SXD-VP" }, role: { key: "CLERK" }, validTo: null, open: true },
  ]);
  expect(closed).toMatchObject({ disabled: true, person: { name: "Đặng Thị Lý" } });
  expect(closed.acts.edges.map(({ node }) => node)).toMatchObject([
    { kind: "ACCOUNT_DISABLED", personName: "Tống Gia Bách", desk: null },
    { kind: "DESK_CLOSED", desk: { role: { key: "UNIT_OFFICER" } } },
    { kind: "DESK_OPENED", desk: { role: { key: "UNIT_OFFICER" } } },
    { kind: "DESK_OPENED", desk: { role: { key: "CLERK" } } },
    { kind: "ACCOUNT_CREATED", at: now.toISOString() },
  ]);
  expect((await found({ open: false })).map((one) => one.username)).toEqual(["nb.sxd.vanthu2"]);
});

const me = "{ viewer { username } }";
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const signIn = `mutation ($input: SignInInput!) { signIn(input: $input) { token } }`;

test.each([
  ["disabling", "nb.sxd.ttdk.canbo", "setAccountDisabled", { disabled: true }],
  ["a new password", "nb.sxd.ttdk.giamdoc", "resetPassword", { password: "tạm thời 2026" }],
])("%s ends the session of the same second for good", async (_name, username, mutation, rest) => {
  const token = await api.token(username);
  expect((await api.askWith(bearer(token), me)).errors).toBeUndefined();
  const [{ id: accountId } = { id: "" }] = await found({ username });

  await done(mutation, { accountId, ...rest });
  expectRefusal(await api.askWith(bearer(token), me), "TOKEN_INVALID");
  if ("disabled" in rest) await done(mutation, { accountId, disabled: false });

  today = new Date(now.getTime() + 60_000);
  expectRefusal(await api.askWith(bearer(token), me), "TOKEN_INVALID");
  const password = "password" in rest ? rest.password : demoPassword;
  const again = await api.askWith({}, signIn, { input: { username, password } });
  const session = again.data as unknown as { signIn: { token: string } };
  expect((await api.askWith(bearer(session.signIn.token), me)).errors).toBeUndefined();
  today = now;
});

test("a refused act is told with its reason and changes nothing", async () => {
  const [mine] = await found({ username: administrator });
  const accountId = mine?.id ?? "";

  expectRefusal(await act("setAccountDisabled", { accountId, disabled: true }), "OWN_ACCOUNT");
  expectRefusal(await act("closeDesk", { deskId: mine?.desks[0]?.id }), "OWN_ACCOUNT");
  expectRefusal(
    await act("resetPassword", { accountId, password: "tạm thời 2026" }, "nb.sxd.giamdoc"),
    "NOT_YOUR_ACCOUNTS",
  );
  expectRefusal(
    await act("setAccountDisabled", { accountId, disabled: true }, "dn.quantri"),
    "NOT_FOUND",
  );
  expect(await found({ username: administrator })).toEqual([mine]);
});
