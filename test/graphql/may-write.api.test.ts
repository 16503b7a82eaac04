import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { toGlobalId } from "../../src/graphql/global-id.ts";
import { type Api, openApi } from "../support/api.ts";
import { routeNamed } from "../support/routes.ts";
import { walk } from "../support/walk.ts";
import { now } from "../support/world.ts";

const certificate = routeNamed("Giấy khen of the department, without council");
const officer = "nb.sxd.qlvt.canbo";
const head = "nb.sxd.qlvt.truongphong";
const reviewer = "nb.sxd.vp.canbo1";

let api: Api;
beforeAll(async () => {
  api = await openApi({ clock: () => now });
}, 60_000);
afterAll(() => api.close());

type Rights = { readonly mayEdit: boolean; readonly mayConfirmReport: boolean };

async function rightsOf(username: string, id: string): Promise<Rights> {
  const { nomination } = await api.data<{ nomination: Rights }>(
    username,
    `query ($id: ID!) { nomination(id: $id) { mayEdit mayConfirmReport } }`,
    { id },
  );
  return nomination;
}

async function saveReport(id: string, seenVersion: number): Promise<void> {
  await api.data(
    officer,
    `mutation ($input: SaveReportInput!) { saveReport(input: $input) { nomination { id } } }`,
    { input: { nominationId: id, seenVersion, report: {} } },
  );
}

test("who may edit and who may confirm is told as the commands would answer", async () => {
  const draft = await walk(api.world, certificate, { until: "DRAFT" });
  const id = toGlobalId("Nomination", draft.nominationId);
  expect(await rightsOf(officer, id)).toEqual({ mayEdit: true, mayConfirmReport: false });
  expect(await rightsOf(head, id)).toEqual({ mayEdit: true, mayConfirmReport: false });

  await saveReport(id, draft.seq);
  expect(await rightsOf(officer, id)).toEqual({ mayEdit: true, mayConfirmReport: false });
  expect(await rightsOf(head, id)).toEqual({ mayEdit: true, mayConfirmReport: true });

  const sent = await walk(api.world, certificate, { until: "OFFICE_INTAKE" });
  const above = toGlobalId("Nomination", sent.nominationId);
  for (const username of [officer, head, reviewer])
    expect(await rightsOf(username, above)).toEqual({ mayEdit: false, mayConfirmReport: false });
});

test("a step says whether the stage waits for it", async () => {
  const sent = await walk(api.world, certificate, { until: "UNIT_MEETING" });
  type Offered = { readonly step: { readonly key: string; readonly awaited: boolean } };
  const { nomination } = await api.data<{ nomination: { steps: readonly Offered[] } }>(
    head,
    `query ($id: ID!) { nomination(id: $id) { steps { step { key awaited } } } }`,
    { id: toGlobalId("Nomination", sent.nominationId) },
  );
  const awaited = (is: boolean) =>
    nomination.steps.filter(({ step }) => step.awaited === is).map(({ step }) => step.key);
  expect(awaited(true)).toContain("endorseInUnit");
  expect(awaited(false)).toContain("withdraw");
});
