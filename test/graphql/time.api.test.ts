import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { toGlobalId } from "../../src/graphql/global-id.ts";
import { type Api, openApi } from "../support/api.ts";
import { onDay } from "../support/clocks.ts";
import { drive } from "../support/drive.ts";
import { routeNamed, walk, type Walked } from "../support/walk.ts";

const flow = routeNamed("CSTĐ tỉnh, with an opinion and the provincial council");
const order = routeNamed("Huân chương Lao động hạng Ba, with public notice, to the President");
const reviewer = "nb.snv.chuyenvien1";

let api: Api;
let today = onDay("2026-08-27");
beforeAll(async () => {
  api = await openApi({ clock: () => today, tokenMinutes: 60 * 24 * 365 });
}, 60_000);
afterAll(() => api.close());

const time = `query ($id: ID!) {
  nomination(id: $id) {
    dueOn remainingWorkingDays
    clock { ...whole }
    clocks { key endedOn }
    opinions { organisationName organisation { code } askedOn dueOn state answeredOn text }
    feedback { text source serious receivedOn recordedBy { name } }
  }
}
fragment whole on Clock {
  key limitWorkingDays startedOn endedOn dueOn remainingWorkingDays running stoppedWorkingDays
  stops { reason from to workingDays } legalBasis ruleSet { key }
}`;

async function seen({ nominationId }: Walked, username = reviewer) {
  const id = toGlobalId("Nomination", nominationId);
  return (await api.data<{ nomination: object | null }>(username, time, { id })).nomination;
}

test("the clock of an appraisal tells its stops, what it rests on and what is left of it", async () => {
  const at = onDay("2026-08-17");
  const one = await walk(api.world, flow, { until: "PROVINCE_APPRAISAL", at });
  const asked = await drive(api.world, { ...one, at: onDay("2026-08-20") }, "requestOpinion");
  const answered = await drive(api.world, { ...asked, at: today }, "recordOpinion");

  expect(await seen(answered)).toMatchObject({
    dueOn: "2026-10-01",
    remainingWorkingDays: 22,
    clock: {
      key: "sla.province.appraisal",
      limitWorkingDays: 25,
      startedOn: "2026-08-17",
      endedOn: null,
      dueOn: "2026-10-01",
      remainingWorkingDays: 22,
      running: true,
      stoppedWorkingDays: 6,
      stops: [{ reason: "OPINION", from: "2026-08-20", to: "2026-08-27", workingDays: 6 }],
      legalBasis: "Thủ tục hành chính cấp tỉnh: 25 ngày làm việc",
      ruleSet: { key: "VN_2025" },
    },
    opinions: [
      {
        organisation: { code: "NB-SKHCN" },
        askedOn: "2026-08-20",
        dueOn: "2026-09-07",
        state: "ANSWERED",
        answeredOn: "2026-08-27",
        text: "Có căn cứ kèm theo.",
      },
    ],
    feedback: [],
  });
});

test("a limit of the pipeline's own has no rule set, a fixed date no clock", async () => {
  today = onDay("2026-08-27");
  const intake = await walk(api.world, flow, { until: "OFFICE_INTAKE", at: today });
  const draft = await walk(api.world, flow, { until: "DRAFT", at: today });

  expect(await seen(intake, "nb.sxd.qlvt.canbo")).toMatchObject({
    clock: { key: "sla.department.intake", legalBasis: "Đề xuất cấu hình", ruleSet: null },
  });
  expect(await seen(draft, "nb.sxd.qlvt.canbo")).toMatchObject({
    clock: null,
    clocks: [],
    dueOn: "2027-01-09",
  });
});

test("serious feedback recorded through the API holds the nomination", async () => {
  today = onDay("2026-08-20");
  const notice = await walk(api.world, order, { until: "PUBLIC_NOTICE", at: today });
  const mutation = `mutation ($input: RecordFeedbackInput!) {
    recordFeedback(input: $input) {
      nomination { version onHold dueOn clock { running } stage { key } }
      historyEntry { kind payload { __typename } }
    }
  }`;
  const input = {
    nominationId: toGlobalId("Nomination", notice.nominationId),
    seenVersion: notice.seq,
    text: "Đề nghị xác minh.",
    source: "Đơn tố cáo",
    receivedOn: "2026-08-20",
    serious: true,
    incomingDocument: { title: "Đơn tố cáo", number: "7" },
  };

  const { recordFeedback } = await api.data<{ recordFeedback: object }>(reviewer, mutation, {
    input,
  });

  expect(recordFeedback).toMatchObject({
    nomination: {
      onHold: true,
      dueOn: null,
      clock: { running: false },
      stage: { key: "PUBLIC_NOTICE" },
    },
    historyEntry: { kind: "HELD", payload: { __typename: "HoldPayload" } },
  });
  expect(await seen(notice)).toMatchObject({
    feedback: [{ source: "Đơn tố cáo", serious: true, receivedOn: "2026-08-20" }],
  });
  const told = await api.data(
    reviewer,
    `query ($id: ID!) { nomination(id: $id) { history(last: 2) { edges { node { kind payload {
      ... on FeedbackPayload { serious } } } } } } }`,
    { id: input.nominationId },
  );
  expect(told).toMatchObject({
    nomination: {
      history: {
        edges: [
          {
            node: {
              kind: "FEEDBACK_RECORDED",
              payload: { serious: true },
            },
          },
          { node: { kind: "HELD" } },
        ],
      },
    },
  });
});

test("whoever does not read the nomination is told nothing of its time", async () => {
  const one = await walk(api.world, flow, { until: "OFFICE_INTAKE", at: today });

  expect(await seen(one, "dn.svhttdl.ttvhda.canbo")).toBeNull();
});
