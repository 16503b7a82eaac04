import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { toGlobalId } from "../../src/graphql/global-id.ts";
import { type Api, openApi } from "../support/api.ts";
import { routeNamed, walk } from "../support/walk.ts";
import { now } from "../support/world.ts";

const certificate = routeNamed("Giấy khen of the department, without council");
const [head, reviewer, clerk] = ["nb.sxd.qlvt.truongphong", "nb.sxd.vp.canbo1", "nb.sxd.vp.vanthu"];
const [director, finance] = ["nb.sxd.giamdoc", "nb.sxd.taichinh"];

let api: Api;
beforeAll(async () => {
  api = await openApi({ clock: () => now });
}, 60_000);
afterAll(() => api.close());

async function nominationAt(until: string): Promise<string> {
  const { nominationId } = await walk(api.world, certificate, { until });
  return toGlobalId("Nomination", nominationId);
}

async function draftable(username: string, id: string): Promise<string | null> {
  const { nomination } = await api.data<{ nomination: { draftablePaper: string | null } }>(
    username,
    `query ($id: ID!) { nomination(id: $id) { draftablePaper } }`,
    { id },
  );
  return nomination.draftablePaper;
}

type Rights = {
  readonly id: string;
  readonly version: number;
  readonly onList: number;
  readonly mayChangeList: boolean;
  readonly mayCorrect: boolean;
};
const fields = `id version onList mayChangeList mayCorrect`;

async function draft(username: string, nominationIds: readonly string[]): Promise<Rights> {
  const { draftDecision } = await api.data<{ draftDecision: { decision: Rights } }>(
    username,
    `mutation ($input: DraftDecisionInput!) { draftDecision(input: $input) {
      decision { ${fields} } } }`,
    { input: { nominationIds } },
  );
  return draftDecision.decision;
}

async function rights(username: string, id: string): Promise<Rights | null> {
  const { decision } = await api.data<{ decision: Rights | null }>(
    username,
    `query ($id: ID!) { decision(id: $id) { ${fields} } }`,
    { id },
  );
  return decision;
}

test("who signs or prepares the paper of the stage may draw it up, until it stands on one", async () => {
  const [decided, unitSigned] = [await nominationAt("DECIDED"), await nominationAt("UNIT_SIGNED")];

  expect(await draftable(reviewer, decided)).toBe("DECISION");
  expect(await draftable(director, decided)).toBe("DECISION");
  expect(await draftable(clerk, decided)).toBeNull();
  expect(await draftable(head, decided)).toBeNull();
  expect(await draftable(head, unitSigned)).toBe("SUBMISSION");
  await draft(reviewer, [decided]);
  expect(await draftable(reviewer, decided)).toBeNull();
});

test("a draft loses lines by those who prepare it, and a published decision is corrected by its signers", async () => {
  const [stays, leaves] = [await nominationAt("DECIDED"), await nominationAt("DECIDED")];
  const drafted = await draft(reviewer, [leaves, stays]);
  const id = drafted.id;

  expect(drafted).toMatchObject({ onList: 2, mayChangeList: true, mayCorrect: false });
  expect(await rights(clerk, id)).toMatchObject({ mayChangeList: false });
  expect(await rights(head, id)).toBeNull();
  await api.data(
    reviewer,
    `mutation ($input: RemoveFromDecisionInput!) { removeFromDecision(input: $input) {
      decision { id } } }`,
    { input: { decisionId: id, seenVersion: drafted.version, nominationIds: [leaves] } },
  );
  expect(await rights(reviewer, id)).toMatchObject({ onList: 1, mayChangeList: true });
  for (const [username, step] of [
    [director, "sign"],
    [clerk, "assignNumber"],
    [clerk, "publish"],
  ] as const) {
    const { version: seenVersion = 0 } = (await rights(clerk, id)) ?? {};
    const input = { decisionId: id, seenVersion, step };
    const document = `mutation ($input: AdvanceDecisionInput!) { advanceDecision(input: $input) {
      decision { id } } }`;
    await api.data(username, document, { input });
    expect(await rights(reviewer, id)).toMatchObject({ mayChangeList: false });
  }

  expect(await rights(director, id)).toMatchObject({ mayCorrect: true });
  for (const username of [head, reviewer, clerk])
    expect(await rights(username, id)).toMatchObject({ mayCorrect: false });
});

test("the finance desk of the payer may record what is due, once", async () => {
  const id = await nominationAt("PUBLISHED");
  const mayPay = async (username: string) => {
    const { nomination } = await api.data<{ nomination: { prize: { mayPay: boolean } } }>(
      username,
      `query ($id: ID!) { nomination(id: $id) { prize { mayPay } } }`,
      { id },
    );
    return nomination.prize.mayPay;
  };

  expect([await mayPay(finance), await mayPay(director), await mayPay(head)]).toEqual([
    true,
    false,
    false,
  ]);
  const input = { nominationIds: [id], paidOn: "2026-11-22", document: "Phiếu chi số 3" };
  await api.data(
    finance,
    `mutation ($input: RecordPaymentInput!) { recordPayment(input: $input) { batchId } }`,
    { input },
  );
  expect(await mayPay(finance)).toBe(false);
});
