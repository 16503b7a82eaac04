import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { toGlobalId } from "../../src/graphql/global-id.ts";
import { type Api, openApi } from "../support/api.ts";
import { drive } from "../support/drive.ts";
import { routeNamed, walk } from "../support/walk.ts";
import { now } from "../support/world.ts";

let api: Api;
beforeAll(async () => {
  api = await openApi({ clock: () => now });
}, 60_000);
afterAll(() => api.close());

type Edge = { readonly cursor: string; readonly node: { readonly id: string } };

/** Where the nomination stands in the list of its unit by due date, and under which cursor. */
async function placeOf(id: string): Promise<readonly unknown[]> {
  const { nominations } = await api.data<{ nominations: { edges: readonly Edge[] } }>(
    "nb.sxd.qlvt.truongphong",
    `{ nominations(first: 50, orderBy: { field: DUE_ON, direction: ASC }) {
      edges { cursor node { id dueOn } } } }`,
  );
  const at = nominations.edges.findIndex(({ node }) => node.id === id);
  return [at, nominations.edges[at]];
}

test("the order by due date and its cursors tell nothing of an approval under embargo", async () => {
  const { world } = api;
  const certificate = routeNamed("Giấy khen of the department, without council");
  const one = await walk(world, certificate, { until: "LEADER_REVIEW" });
  await walk(world, certificate, { until: "LEADER_REVIEW" });
  const id = toGlobalId("Nomination", one.nominationId);
  const before = await placeOf(id);

  const approved = await drive(world, one, "approve");
  expect(await placeOf(id)).toEqual(before);
  await drive(world, approved, "sign");
  expect(await placeOf(id)).toEqual(before);
});
