import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { toGlobalId } from "../../src/graphql/global-id.ts";
import { type Api, type ApiAnswer, openApi } from "../support/api.ts";
import { routeNamed, walk } from "../support/walk.ts";
import { now } from "../support/world.ts";

const certificate = routeNamed("Giấy khen of the department, without council");

let api: Api;
beforeAll(async () => {
  api = await openApi({ clock: () => now });
}, 60_000);
afterAll(() => api.close());

type Seen = { readonly id: string; readonly version: number };

async function waitingAt(stage: string): Promise<Seen> {
  const one = await walk(api.world, certificate, { until: stage });
  return { id: toGlobalId("Nomination", one.nominationId), version: one.seq };
}

function advance(username: string, one: Seen, input: object): Promise<ApiAnswer> {
  return api.ask(
    username,
    `mutation ($input: AdvanceNominationInput!) {
      advanceNomination(input: $input) { nomination { onHold stage { key } decision { number } } } }`,
    { input: { nominationId: one.id, seenVersion: one.version, ...input } },
  );
}

test("two clerks who number at the same moment get numbers that follow one another", async () => {
  const waiting = [await waitingAt("SIGNED"), await waitingAt("SIGNED")];

  const answers = await Promise.all(
    waiting.map((one) => advance("nb.sxd.vp.vanthu", one, { step: "assignNumber" })),
  );

  type Numbered = { advanceNomination: { nomination: { decision: { number: number } } } };
  const numbers = answers.map(
    ({ data }) => (data as unknown as Numbered).advanceNomination.nomination.decision.number,
  );
  expect(new Set(numbers)).toEqual(new Set([1, 2]));
});

test("of an approval and a hold at once one stands and the other is told so", async () => {
  const one = await waitingAt("LEADER_REVIEW");

  const answers = await Promise.all([
    advance("nb.sxd.giamdoc", one, { step: "approve" }),
    advance("nb.sxd.vp.canbo2", one, {
      step: "hold",
      note: "Có đơn tố cáo",
      incomingDocument: { title: "Đơn tố cáo", number: "4" },
    }),
  ]);

  const refused = answers.flatMap(({ errors = [] }) => errors.map((each) => each.extensions));
  expect(refused).toMatchObject([{ code: "STALE", currentVersion: one.version + 1 }]);
  const { nomination } = await api.data<{ nomination: { onHold: boolean; stage: object } }>(
    "nb.sxd.giamdoc",
    `query ($id: ID!) { nomination(id: $id) { onHold stage { key } } }`,
    { id: one.id },
  );
  expect([
    { onHold: true, stage: { key: "LEADER_REVIEW" } },
    { onHold: false, stage: { key: "DECIDED" } },
  ]).toContainEqual(nomination);
});
