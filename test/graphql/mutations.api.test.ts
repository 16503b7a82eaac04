import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { toGlobalId } from "../../src/graphql/global-id.ts";
import { type Api, openApi } from "../support/api.ts";
import { createThroughApi, type Standing } from "../support/api-walk.ts";
import { everything } from "../support/refused.ts";
import { routeNamed } from "../support/routes.ts";
import { walk } from "../support/walk.ts";
import { now } from "../support/world.ts";

const certificate = routeNamed("Giấy khen of the department, without council");
const officer = "nb.sxd.qlvt.canbo";
const head = "nb.sxd.qlvt.truongphong";
const clerk = "nb.sxd.vp.vanthu";

let api: Api;
beforeAll(async () => {
  api = await openApi({ clock: () => now });
}, 60_000);
afterAll(() => api.close());

type Entry = {
  readonly id: string;
  readonly seq: number;
  readonly hash: string;
  readonly batchId: string | null;
};
type Changed = {
  readonly nomination: Standing & Readonly<Record<string, unknown>>;
  readonly historyEntry: Entry & Readonly<Record<string, unknown>>;
};

const changed = `nomination { id code version outcome stage { key level } achievement
    achievementPeriod { from to } subject { name position }
    documents { totalCount edges { node { type { key } title number incoming level } } } }
  historyEntry { id seq hash kind note batchId documents { title } payload { __typename
    ... on CreatedPayload { code award subject unit pipeline }
    ... on EditedPayload { changes { field before after } } } }`;

async function change(mutation: string, username: string, input: object): Promise<Changed> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const answer = await api.data<Record<string, Changed>>(
    username,
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${changed} } }`,
    { input },
  );
  return answer[mutation] as Changed;
}

async function intake(): Promise<{ nominationId: string; seenVersion: number }> {
  const one = await walk(api.world, certificate, { until: "OFFICE_INTAKE" });
  return { nominationId: toGlobalId("Nomination", one.nominationId), seenVersion: one.seq };
}

test("a new nomination is a draft of its unit, and its first entry says what it began as", async () => {
  const { nomination, historyEntry } = await createThroughApi(api, certificate);

  expect(nomination).toMatchObject({ version: 1, stage: { key: "DRAFT" }, outcome: "IN_PROGRESS" });
  expect(nomination.code).toMatch(/^BV-2026-\d+$/);
  expect(historyEntry).toMatchObject({ seq: 1, kind: "CREATED" });
});

test("an edit names every change before and after, clears what is null and keeps the rest", async () => {
  const { nomination } = await createThroughApi(api, certificate, {
    achievementFrom: "2026-01-01",
    achievementTo: "2026-06-30",
    subject: { kind: "INDIVIDUAL", name: "Nguyễn Đạt", position: "Chuyên viên" },
  });

  const edited = await change("editNomination", head, {
    nominationId: nomination.id,
    seenVersion: 1,
    subjectPosition: null,
    achievementTo: "2026-10-31",
  });

  expect(edited.nomination).toMatchObject({
    version: 2,
    stage: { key: "DRAFT" },
    subject: { name: "Nguyễn Đạt", position: null },
    achievementPeriod: { from: "2026-01-01", to: "2026-10-31" },
  });
  expect(edited.historyEntry).toMatchObject({
    kind: "EDITED",
    payload: {
      changes: [
        { field: "subjectPosition", before: "Chuyên viên", after: null },
        { field: "achievementTo", before: "2026-06-30", after: "2026-10-31" },
      ],
    },
  });
});

test("what has gone up is no longer edited", async () => {
  const one = await intake();

  await expect(change("editNomination", head, { ...one, achievement: "Mới" })).rejects.toThrow(
    "NOT_EDITABLE",
  );
});

test("papers are registered where it stands, without moving it", async () => {
  const one = await intake();

  const { nomination, historyEntry } = await change("registerDocuments", clerk, {
    ...one,
    documents: [{ type: "COUNCIL_MINUTES", title: "Biên bản số 3", number: "3" }],
    note: "Bản sao",
  });

  expect(nomination).toMatchObject({
    stage: { key: "OFFICE_INTAKE" },
    version: one.seenVersion + 1,
  });
  expect(nomination["documents"]).toMatchObject({ totalCount: 3 });
  expect(historyEntry).toMatchObject({
    kind: "DOCUMENT_REGISTERED",
    note: "Bản sao",
    documents: [{ title: "Biên bản số 3" }],
  });
});

test("papers are not registered by somebody without a step there", async () => {
  const one = await intake();

  await expect(
    change("registerDocuments", "nb.sxd.taichinh", {
      ...one,
      documents: [{ type: "UNIT_MINUTES" }],
    }),
  ).rejects.toThrow("NOT_YOUR_STEP");
});

const repeats: readonly (readonly [string, string, () => Promise<object>])[] = [
  ["advanceNomination", clerk, async () => ({ ...(await intake()), step: "receive" })],
  [
    "registerDocuments",
    clerk,
    async () => ({ ...(await intake()), documents: [{ type: "UNIT_MINUTES" }] }),
  ],
  [
    "editNomination",
    officer,
    async () => {
      const { nomination } = await createThroughApi(api, certificate);
      return { nominationId: nomination.id, seenVersion: 1, achievement: "Viết lại" };
    },
  ],
];

test.each(repeats)(
  "%s repeated with its key answers as the first time",
  async (mutation, who, make) => {
    const input = { ...(await make()), idempotencyKey: `again-${mutation}` };
    const first = await change(mutation, who, input);
    const before = await everything(api.world);

    const again = await change(mutation, who, input);

    expect(again.historyEntry).toEqual(first.historyEntry);
    expect(await everything(api.world)).toEqual(before);
  },
);

test("a repeated creation is answered with the nomination made first", async () => {
  const first = await createThroughApi(api, certificate, { idempotencyKey: "create-1" });

  const again = await createThroughApi(api, certificate, { idempotencyKey: "create-1" });

  expect(again).toEqual(first);
});

test("a repeated step answers its own entry and the nomination as it stands by then", async () => {
  const input = { ...(await intake()), step: "receive", idempotencyKey: "late-repeat" };
  const first = await change("advanceNomination", clerk, input);
  await change("registerDocuments", "nb.sxd.vp.canbo1", {
    nominationId: input.nominationId,
    seenVersion: first.nomination.version,
    documents: [{ type: "APPRAISAL_REPORT" }],
  });

  const again = await change("advanceNomination", clerk, input);

  expect(again.historyEntry).toEqual(first.historyEntry);
  expect(again.nomination.version).toBe(first.nomination.version + 1);
});
