import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type Api, openApi } from "../support/api.ts";
import {
  createThroughApi,
  expireAt,
  type Standing,
  standingFields,
  take,
  takeLeg,
} from "../support/api-walk.ts";
import { routeNamed } from "../support/routes.ts";
import { now } from "../support/world.ts";

const route = routeNamed("Giấy khen of the department, without council");
const clerk = "nb.sxd.vp.vanthu";
const reviewer = "nb.sxd.vp.canbo1";
const head = "nb.sxd.qlvt.truongphong";
const leader = "nb.sxd.giamdoc";
const incoming = { note: "Có đơn thư", incomingDocument: { title: "Đơn thư", number: "12" } };

let api: Api;
let today = now;
beforeAll(async () => {
  api = await openApi({ clock: () => today, tokenMinutes: 60 * 24 * 365 });
}, 60_000);
afterAll(() => api.close());

/** A nomination that has come as far as the stage, taken there through the API. */
async function at(stage: string): Promise<Standing> {
  today = now;
  let one = (await createThroughApi(api, route)).nomination;
  for (const leg of route.legs) {
    if (one.stage.key === stage) return one;
    one = await takeLeg(api, one, leg, today);
  }
  throw new Error(`The route does not pass ${stage}.`);
}

const everything = `query ($id: ID!, $code: String) {
  nomination(id: $id) {
    ${standingFields} onHold dueOn holds { ground closedAt closedByStep document { title } }
    supplements { level count } waitingDesks { role { key } }
    steps { available step { key } refusals { code reason messageVi messageEn } }
    history(last: 1) { totalCount edges { node {
      kind note actor { personName role { key } } step { key label(locale: EN) }
      from { key } to { key } documents { title }
      payload { __typename
        ... on ReturnedPayload { missingItems { documentType description } }
        ... on HoldPayload { openGrounds } }
    } } }
  }
  workQueue(filter: { code: $code }) { totalCount }
  workQueueSummary { waiting onHold }
  verifyHistory(nominationId: $id) { valid }
}`;

type Step = {
  readonly available: boolean;
  readonly step: { readonly key: string };
  readonly refusals: readonly { readonly reason: string }[];
};
type Seen = {
  readonly nomination: Standing & {
    readonly dueOn: string;
    readonly steps: readonly Step[];
    readonly history: { readonly edges: readonly { readonly node: object }[] };
  };
  readonly workQueue: { readonly totalCount: number };
  readonly workQueueSummary: readonly { readonly waiting: number; readonly onHold: number }[];
  readonly verifyHistory: { readonly valid: boolean };
};

const seenBy = (username: string, { id, code }: Standing): Promise<Seen> =>
  api.data<Seen>(username, everything, { id, code });

const lastEntry = ({ nomination }: Seen) => nomination.history.edges[0]?.node;
const stepIn = ({ nomination }: Seen, key: string) =>
  nomination.steps.find(({ step }) => step.key === key);

test("what is missing is read by the unit that gets it back, and it is resubmitted", async () => {
  const intake = await at("OFFICE_INTAKE");
  const missingItems = [
    { documentType: "UNIT_MINUTES", description: "Thiếu chữ ký thư ký" },
    { documentType: null, description: "Chưa nêu số liệu cụ thể" },
  ];

  const { nomination: returned } = await take(api, clerk, intake, "returnForSupplement", {
    missingItems,
    note: "Bổ sung trong 10 ngày",
  });
  const atUnit = await seenBy(head, returned);
  const { nomination: again } = await take(api, head, returned, "resubmit");
  const atOffice = await seenBy(clerk, again);

  expect(returned.stage).toEqual({ key: "RETURNED_BY_OFFICE", level: "UNIT" });
  expect(atUnit.workQueue.totalCount).toBe(1);
  expect(lastEntry(atUnit)).toMatchObject({
    kind: "RETURNED",
    note: "Bổ sung trong 10 ngày",
    actor: { personName: "Phan Thị Hiền", role: { key: "CLERK" } },
    payload: { __typename: "ReturnedPayload", missingItems },
  });
  expect(atUnit.nomination).toMatchObject({ supplements: [{ level: "DEPARTMENT", count: 1 }] });
  expect(again.stage.key).toBe("OFFICE_INTAKE");
  expect(stepIn(atOffice, "returnForSupplement")).toMatchObject({
    available: false,
    refusals: [{ code: "NOT_POSSIBLE", reason: "SUPPLEMENT_LIMIT_REACHED" }],
  });
});

test("what is held counts only as on hold and is released to exactly where it was", async () => {
  const before = await seenBy(leader, await at("LEADER_REVIEW"));

  const { nomination: held } = await take(api, leader, before.nomination, "hold", incoming);
  const during = await seenBy(leader, held);
  const { nomination: released } = await take(api, leader, held, "release", {
    note: "Đã xác minh",
    incomingDocument: { title: "Kết luận" },
  });
  const after = await seenBy(leader, released);

  const total = (seen: Seen, of: "waiting" | "onHold") =>
    seen.workQueueSummary.reduce((sum, desk) => sum + desk[of], 0);
  expect(total(during, "waiting")).toBe(total(before, "waiting") - 1);
  expect(total(during, "onHold")).toBe(total(before, "onHold") + 1);
  expect(during.workQueue.totalCount).toBe(1);
  expect(during.nomination).toMatchObject({
    onHold: true,
    holds: [{ ground: "Có đơn thư", closedAt: null, document: { title: "Đơn thư" } }],
  });
  expect(stepIn(during, "approve")).toMatchObject({
    available: false,
    refusals: [{ code: "NOT_POSSIBLE", reason: "ON_HOLD" }],
  });
  expect(lastEntry(after)).toMatchObject({ kind: "RELEASED", payload: { openGrounds: 0 } });
  expect(after.nomination).toMatchObject({
    onHold: false,
    dueOn: before.nomination.dueOn,
    stage: before.nomination.stage,
    holds: [{ closedByStep: "release" }],
  });
  expect(after.workQueueSummary).toEqual(before.workQueueSummary);
});

test("what its unit withdraws waits for nobody and stays to be read", async () => {
  const appraised = await at("OFFICE_APPRAISAL");

  const { nomination: withdrawn } = await take(api, head, appraised, "withdraw", {
    note: "Đơn vị rút hồ sơ",
  });

  for (const username of [head, reviewer, leader])
    expect(await seenBy(username, withdrawn)).toMatchObject({
      nomination: { outcome: "WITHDRAWN", steps: [], waitingDesks: [] },
      workQueue: { totalCount: 0 },
      verifyHistory: { valid: true },
    });
});

test("what the leadership declines ends as not awarded once the unit was told", async () => {
  const review = await at("LEADER_REVIEW");

  const { nomination: declined } = await take(api, leader, review, "decline", { note: "Chưa rõ" });
  const untold = await seenBy(reviewer, declined);
  const { nomination: told } = await take(api, reviewer, declined, "notifyResult", {
    note: "Đã thông báo",
  });

  expect([declined.stage.key, declined.outcome]).toEqual(["NOT_ENDORSED", "IN_PROGRESS"]);
  expect(untold.workQueue.totalCount).toBe(1);
  expect(await seenBy(head, told)).toMatchObject({
    nomination: { stage: { key: "REJECTED" }, outcome: "NOT_AWARDED", steps: [] },
    verifyHistory: { valid: true },
  });
});

test("what is left lying past its date is overdue, then ends as expired by the clock", async () => {
  const meeting = await at("UNIT_MEETING");
  today = new Date("2027-01-12T03:00:00Z");

  const late = await api.data<{ nominations: unknown; nomination: unknown }>(
    head,
    `query ($id: ID!, $code: String) {
      nominations(filter: { code: $code, overdue: true }) { totalCount }
      nomination(id: $id) { overdue dueOn }
    }`,
    meeting,
  );
  const expired = await expireAt(api, meeting, "expire", today);

  expect(late).toEqual({
    nominations: { totalCount: 1 },
    nomination: { overdue: true, dueOn: "2027-01-09" },
  });
  const seen = await seenBy(head, expired);
  expect(seen).toMatchObject({
    nomination: { stage: { key: "EXPIRED" }, outcome: "EXPIRED", steps: [], waitingDesks: [] },
    workQueue: { totalCount: 0 },
    verifyHistory: { valid: true },
  });
  expect(lastEntry(seen)).toMatchObject({
    actor: { personName: "Hệ thống (theo thời hạn)", role: null },
    step: { key: "expire" },
  });
});

test("the deadline refuses a submission that comes too late, and the step says so before", async () => {
  const signed = await at("UNIT_SIGNED");
  today = new Date("2027-01-09T17:00:00Z");

  const seen = await seenBy(head, signed);
  const late = take(api, head, signed, "submit", { papers: [{ type: "ACHIEVEMENT_REPORT" }] });

  expect(stepIn(seen, "submit")).toMatchObject({
    available: false,
    refusals: [{ reason: "ROUND_CLOSED", messageVi: expect.stringContaining("10/01/2027") }],
  });
  await expect(late).rejects.toThrow("ROUND_CLOSED");
});

test("what one may only withdraw, recall or hold is no work that waits for him", async () => {
  const intake = await at("OFFICE_INTAKE");

  const [proposer, director, office] = await Promise.all(
    [head, leader, clerk].map((username) => seenBy(username, intake)),
  );

  const open = (seen: Seen | undefined) =>
    seen?.nomination.steps.filter(({ available }) => available).map(({ step }) => step.key);
  expect([proposer, director, office].map((seen) => seen?.workQueue.totalCount)).toEqual([0, 0, 1]);
  expect(open(proposer)).toEqual(["recall", "withdraw"]);
  expect(open(director)).toEqual(["hold"]);
  expect(open(office)).toEqual(["receive", "refuseIntake", "returnForSupplement"]);
});
