import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { sql } from "../../src/database/sql.ts";
import { toGlobalId } from "../../src/graphql/global-id.ts";
import { type Api, openApi } from "../support/api.ts";
import { drive } from "../support/drive.ts";
import { type Route, routeNamed, walk, type Walked } from "../support/walk.ts";
import { now } from "../support/world.ts";

const certificate = routeNamed("Giấy khen of the department, without council");
const commendation = routeNamed("Bằng khen tỉnh, with the department's council");
const head = "nb.sxd.qlvt.truongphong";
const clerk = "nb.sxd.vp.vanthu";

let api: Api;
beforeAll(async () => {
  api = await openApi({ clock: () => now, tokenMinutes: 60 * 24 * 60 });
}, 60_000);
afterAll(() => api.close());

const embargoed = ["DECIDED", "SIGNED", "NUMBERED"];
const idOf = ({ nominationId }: Walked) => toGlobalId("Nomination", nominationId);

type Trace = {
  readonly nomination: {
    readonly stage: { readonly key: string };
    readonly version: number;
    readonly decision: { readonly id: string } | null;
    readonly history: { readonly totalCount: number };
  };
  readonly there: { readonly totalCount: number };
  readonly under: { readonly totalCount: number };
  readonly decisions: { readonly totalCount: number };
};

/** Everything that could tell a reader that something was decided. */
async function traces(username: string, one: Walked): Promise<Trace> {
  const id = idOf(one);
  const [row] = await api.world.rows(sql<{ code: string }>`
    select code from nomination where id = ${one.nominationId}::bigint`);
  const last = toGlobalId("HistoryEntry", `${one.nominationId}:${one.seq}`);
  return api.data<Trace>(
    username,
    `query ($id: ID!, $last: ID!, $code: String!, $stages: [String!]!) {
      nomination(id: $id) {
        stage { key label } level outcome version dueOn overdue stageEnteredAt updatedAt onHold
        holder { code } waitingDesks { role { key } } clock { key running dueOn }
        clocks { key endedOn running } remainingWorkingDays
        decision { id } submissions { id } prize { amount }
        history { totalCount edges { node { seq kind step { key } to { key } } } }
        documents { totalCount }
      }
      node(id: $id) { ... on Nomination { stage { key } version } }
      entry: node(id: $last) { id }
      there: nominations(filter: { code: $code, stages: ["LEADER_REVIEW", "PROVINCE_CHAIR"] }) {
        totalCount edges { cursor node { id } } }
      under: nominations(filter: { code: $code, stages: $stages }) { totalCount }
      due: nominations(filter: { code: $code, dueSoon: true }) { totalCount }
      aged: nominations(filter: { code: $code, ageFrom: 0, withHolder: true }) { totalCount }
      stages: progress(filter: { code: $code }, groupBy: STAGE) { rows { key count overdue dueSoon } }
      holders: progress(filter: { code: $code }, groupBy: HOLDER) { rows { key count } }
      levels: progress(filter: { code: $code }, groupBy: LEVEL) { rows { key count } }
      decisions { totalCount }
      verifyHistory(nominationId: $id) { valid entries }
    }`,
    {
      id,
      last,
      code: row?.code,
      stages: [...embargoed, ...embargoed.map((key) => `PROVINCE_${key}`)],
    },
  );
}

/** From the stage before the decision over its three stages to its publication. */
async function decided(route: Route, from: string): Promise<readonly Walked[]> {
  const stages = [await walk(api.world, route, { until: from })];
  for (const step of ["approve", "sign", "assignNumber", "publish"])
    stages.push(await drive(api.world, stages.at(-1) as Walked, step));
  return stages;
}

test.each([
  ["a unit head", certificate, "LEADER_REVIEW", head],
  ["the department that submitted", commendation, "PROVINCE_CHAIR", "nb.sxd.giamdoc"],
  ["the unit of a provincial award", commendation, "PROVINCE_CHAIR", head],
])("%s sees no trace of a decision until it is published", async (_, route, from, reader) => {
  const before = await walk(api.world, route, { until: from });
  const shown = await traces(reader, before);
  expect(shown.nomination.stage.key).toBe(from);
  expect(shown.there.totalCount).toBe(1);

  let one = before;
  for (const step of ["approve", "sign", "assignNumber"]) {
    one = await drive(api.world, one, step);
    expect({ ...(await traces(reader, one)), entry: null }).toEqual({ ...shown, entry: null });
    const { entry } = (await traces(reader, one)) as unknown as { entry: object | null };
    expect(entry).toBeNull();
  }
  const published = await drive(api.world, one, "publish");
  const open = await traces(reader, published);

  expect(open.nomination).toMatchObject({
    outcome: "AWARDED",
    version: published.seq,
    decision: { id: expect.any(String) },
    history: { totalCount: published.seq },
  });
  expect(open.there.totalCount).toBe(0);
  expect(open.decisions.totalCount).toBe(shown.decisions.totalCount + 1);
});

test("the circle reads it all the time", async () => {
  const stages = await decided(certificate, "LEADER_REVIEW");
  expect(stages.at(-1)?.stage).toBe("PUBLISHED");
  const one = await walk(api.world, certificate, { until: "NUMBERED" });

  const seen = await traces(clerk, one);

  expect(seen.nomination).toMatchObject({
    stage: { key: "NUMBERED" },
    version: one.seq,
    decision: { id: expect.any(String) },
    history: { totalCount: one.seq },
  });
  expect([seen.there.totalCount, seen.under.totalCount]).toEqual([0, 1]);
});

test("a decision that is drawn up does not exist outside its circle", async () => {
  const one = await walk(api.world, certificate, { until: "SIGNED" });
  const { nomination } = await traces(clerk, one);
  const decisionId = nomination.decision?.id ?? "";

  const query = `query ($id: ID!) { decision(id: $id) { id } node(id: $id) { id } }`;
  expect(await api.data(head, query, { id: decisionId })).toEqual({ decision: null, node: null });
  const taken = await api.ask(
    head,
    `mutation ($input: AdvanceDecisionInput!) {
      advanceDecision(input: $input) { decision { id } } }`,
    { input: { decisionId, step: "publish", seenVersion: 1 } },
  );
  expect(taken.errors?.[0]?.extensions.reason).toBe("NOT_FOUND");
});

const withdraw = (one: Walked, seenVersion: number) =>
  api.ask(
    head,
    `mutation ($input: AdvanceNominationInput!) { advanceNomination(input: $input) {
      nomination { stage { key } version } } }`,
    {
      input: {
        nominationId: idOf(one),
        step: "withdraw",
        seenVersion,
        note: "Xin rút hồ sơ",
      },
    },
  );

test("trying steps out does not tell who is outside where it stands", async () => {
  const before = await walk(api.world, certificate, { until: "LEADER_REVIEW" });
  const tried = (step: string) =>
    api.ask(
      head,
      `mutation ($input: AdvanceNominationInput!) { advanceNomination(input: $input) {
        nomination { id } } }`,
      { input: { nominationId: idOf(before), step, seenVersion: before.seq } },
    );
  const steps = ["approve", "sign", "assignNumber", "publish", "notifyResult", "submit"];
  const shown = await Promise.all(steps.map(tried));

  let one = before;
  for (const step of ["approve", "sign", "assignNumber"]) {
    one = await drive(api.world, one, step);
    const answers = await Promise.all(steps.map(tried));
    const told = (all: typeof answers) =>
      all.map(({ errors }) => ({ ...errors?.[0]?.extensions, requestId: null }));
    expect(told(answers)).toEqual(told(shown));
  }
});

test("who is outside acts by the version he is shown, and a refusal tells him no other", async () => {
  const before = await walk(api.world, certificate, { until: "LEADER_REVIEW" });
  const one = await drive(api.world, before, "approve");

  const stale = await withdraw(one, one.seq);
  expect(stale.errors?.[0]?.extensions).toMatchObject({
    reason: "STALE_VERSION",
    currentVersion: before.seq,
    currentStage: "LEADER_REVIEW",
  });
  const steps = await api.data(
    head,
    `query ($id: ID!) { nomination(id: $id) { steps { available step { key from { key } } } } }`,
    { id: idOf(one) },
  );
  expect(steps).toEqual({
    nomination: {
      steps: [{ available: true, step: { key: "withdraw", from: { key: "LEADER_REVIEW" } } }],
    },
  });
  const gone = await withdraw(one, before.seq);
  expect(gone.data).toEqual({
    advanceNomination: { nomination: { stage: { key: "WITHDRAWN" }, version: one.seq + 1 } },
  });
});

test("of auditors only a cleared one reads what is not published", async () => {
  const auditor = "nb.ubnd.thanhtra";
  const one = await walk(api.world, certificate, { until: "SIGNED" });

  expect((await traces(auditor, one)).nomination.stage.key).toBe("LEADER_REVIEW");
  await api.world.asOwner(sql`
    update desk set cleared = true where role_key = 'AUDITOR' and organisation_id =
      (select id from organisation where code = 'NB')`);
  const { nomination } = await traces(auditor, one);

  expect(nomination).toMatchObject({
    stage: { key: "SIGNED" },
    decision: { id: expect.any(String) },
  });
});
