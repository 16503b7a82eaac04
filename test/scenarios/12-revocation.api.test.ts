import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { toGlobalId } from "../../src/graphql/global-id.ts";
import { dateInVietnam } from "../../src/award/dates.ts";
import { sweep } from "../../src/jobs/sweep.ts";
import { recordOfB } from "./state-level.ts";
import { appraisal, clean, initiative, papers, Story, type Told, who } from "./story.ts";

let story: Story;
let person: string;
beforeAll(async () => {
  story = await Story.open();
  story.at("2026-01-05T09:00:00");
  const unitId = toGlobalId(
    "Organisation",
    await story.api.world.id("organisation", "NB-SXD-QLVT"),
  );
  const { registerPerson } = await story.api.data<{ registerPerson: { id: string } }>(
    who.officer,
    `mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { id } }`,
    { input: { unitId, fullName: "Bà B", position: "Kỹ sư", code: "B-12" } },
  );
  person = registerPerson.id;
}, 60_000);
afterAll(() => story.close());

const subject = () => ({ subject: { kind: "INDIVIDUAL", name: "Bà B", personId: person } });
const conclusion = {
  title: "Kết luận thanh tra: giấy công nhận sáng kiến giả mạo",
  number: "45",
  symbol: "KL-TTr",
  issuedOn: "2026-08-03",
  issuer: "Thanh tra tỉnh",
};

/** What only people can judge is found to hold. */
async function judged(one: Story, user: string): Promise<void> {
  const found = Object.entries(await one.assessment(user));
  const open = found.filter(([, verdict]) => verdict === "MANUAL").map(([key]) => [key, "PASS"]);
  await one.judge(user, Object.fromEntries(open) as Readonly<Record<string, "PASS">>);
}

/** Bằng khen tỉnh for 2019–2020, decided in January 2026. */
async function commended(): Promise<Story> {
  const one = story.another();
  one.at("2026-01-05T09:00:00");
  await one.create("S-TX-2025", "COMMENDATION_PROVINCE", {
    ...subject(),
    achievementFrom: "2019-01-01",
    achievementTo: "2020-12-31",
  });
  await one.report({
    discipline: clean,
    ratings: [2019, 2020].map((year) => ({ year, rating: "EXCELLENT" })),
    initiatives: [2019, 2020].map((year) => ({ ...initiative("UNIT"), year })),
  });
  await one.toOffice();
  await judged(one, who.reviewer);
  await one.toProvince();
  await judged(one, who.provinceReviewer);
  await one.take(who.provinceReviewer, "completeAppraisalEligibleWithoutCouncil", appraisal);
  await one.take("nb.snv.lanhdao", "forward");
  await one.take(who.chair, "approve");
  await one.take(who.chair, "sign");
  await one.take(who.provinceClerk, "assignNumber");
  await one.take(who.provinceClerk, "publish");
  await one.take(who.provinceOffice, "notifyResult");
  expect(await one.take(who.provinceReviewer, "award")).toEqual({ stage: "ARCHIVED" });
  await pay(one);
  return one;
}

/** What the recipient will owe is what was paid here. */
async function pay({ id }: Story): Promise<void> {
  const input = { nominationIds: [id], paidOn: dateInVietnam(story.now), document: "Phiếu chi 12" };
  const { recordPayment } = await story.api.data<{ recordPayment: { results: object[] } }>(
    "nb.snv.taichinh",
    `mutation ($input: RecordPaymentInput!) {
      recordPayment(input: $input) { results { refusal { reason } } } }`,
    { input },
  );
  expect(recordPayment.results).toEqual([{ refusal: null }]);
}

/** Bằng khen TTg that needs it, found eligible by the office and the council in February. */
async function dependent(): Promise<Story> {
  const one = story.another();
  one.at("2026-02-10T09:00:00");
  await one.create("S-TX-2025", "COMMENDATION_PRIME_MINISTER", {
    ...subject(),
    achievementFrom: "2021-01-01",
    achievementTo: "2025-12-31",
  });
  const record = recordOfB() as { awards: readonly { readonly award: string }[] };
  const awards = record.awards.filter(({ award }) => award === "EMULATION_FIGHTER_BASE");
  await one.report({ ...record, awards });
  await one.toOffice();
  await one.take(who.reviewer, "completeAppraisalEligible", appraisal);
  expect(await one.take(who.council, "endorse", papers("COUNCIL_MINUTES"))).toEqual({
    stage: "LEADER_REVIEW",
  });
  return one;
}

/** Asks that the award be revoked; the case that begins is a nomination of its own. */
async function propose(awarded: Story, user: string, rest: object = {}) {
  const one = story.another();
  one.id = awarded.id;
  const { version } = await awarded.read<{ version: number }>(user, "version");
  one.version = version;
  const told: Told = await one.mutate(user, "proposeRevocation", {
    ground: "FALSE_DOCUMENTS",
    note: "Giấy công nhận sáng kiến năm 2020 là giả.",
    conclusion,
    ...rest,
  });
  return { one, told };
}

/** What stands in the queue, whatever it is for. */
async function waiting(user: string): Promise<readonly string[]> {
  const { workQueue, workQueueSummary } = await story.api.data<{
    workQueue: { totalCount: number; edges: readonly { readonly node: { id: string } }[] };
    workQueueSummary: readonly { readonly waiting: number }[];
  }>(user, `{ workQueue { totalCount edges { node { id } } } workQueueSummary { waiting } }`);
  const ids = workQueue.edges.map(({ node }) => node.id);
  expect(workQueue.totalCount).toBe(ids.length);
  expect(workQueueSummary.reduce((sum, desk) => sum + desk.waiting, 0)).toBe(ids.length);
  return ids;
}

/** Through the province to the publication on Friday 21 August. */
async function published(one: Story): Promise<void> {
  await one.take(who.deputy, "submitRevocation");
  expect(await waiting(who.provinceReviewer)).toEqual([one.id]);
  await one.take(who.provinceReviewer, "findGrounds", appraisal);
  await one.take(who.chair, "approveRevocation");
  await one.take(who.chair, "sign");
  one.at("2026-08-21T09:00:00");
  await one.take(who.provinceClerk, "assignNumber");
  expect(await one.take(who.provinceClerk, "publish")).toEqual({ stage: "REVOCATION_PUBLISHED" });
}

const history = `query ($personId: ID, $asOf: Date) {
  awardHistory(personId: $personId, asOf: $asOf) { totalCount edges { node {
    award { key } valid revokedOn revokedBy { number symbol issuedOn issuer } } } } }`;

async function honours(asOf: string | null): Promise<readonly object[]> {
  const { awardHistory } = await story.api.data<{
    awardHistory: { totalCount: number; edges: readonly { readonly node: object }[] };
  }>(who.reviewer, history, { personId: person, asOf });
  expect(awardHistory.edges).toHaveLength(awardHistory.totalCount);
  return awardHistory.edges.map(({ node }) => node);
}

async function valid(user: string, { id }: Story): Promise<boolean> {
  const { verifyHistory } = await story.api.data<{ verifyHistory: { valid: boolean } }>(
    user,
    `query ($id: ID!) { verifyHistory(nominationId: $id) { valid } }`,
    { id },
  );
  return verifyHistory.valid;
}

async function sweepAt(local: string): Promise<number> {
  story.at(local);
  const { world } = story.api;
  const { moved } = await sweep({
    database: world.database,
    catalogueSource: { current: () => Promise.resolve(world.catalogue) },
    now: new Date(`${local}+07:00`),
    log: { info: () => {}, warn: () => {}, error: () => {} } as never,
  });
  return moved;
}

test("scenario 12: a forged certificate takes a Bằng khen away, and what rests on it stops", async () => {
  const awarded = await commended();
  const later = await dependent();
  const decided = await awarded.read<{ decision: object }>(who.reviewer, decision);

  story.at("2026-08-05T09:00:00");
  const { one, told } = await propose(awarded, who.director);
  expect(told).toEqual({ stage: "REVOCATION_PROPOSED" });
  expect((await propose(awarded, who.head)).told).toMatchObject({
    refused: { reason: "REVOCATION_UNDER_WAY" },
  });
  await published(one);

  await expectTaken(awarded, { by: one, leaning: later, decided });
  await expectStopped(later);
  await expectDue(one);
  expect((await propose(awarded, who.director)).told).toMatchObject({
    refused: { reason: "ALREADY_REVOKED" },
  });
  await recover(one);
  const all = [awarded, later, one].map((each) => valid(who.director, each));
  expect(await Promise.all(all)).toEqual([true, true, true]);
  await expectHonours();
});

const decision = "decision { number symbol issuedOn signer { name } }";

/** What was decided stays as it was written, and is told to have been taken away. */
async function expectTaken(
  awarded: Story,
  { by, leaning, decided }: { by: Story; leaning: Story; decided: object },
): Promise<void> {
  const fields = `stage { key } outcome ${decision}
    revocations { totalCount edges { node { id revokes { id } } } }
    leaningOnThis { totalCount edges { node { id } } }`;

  expect(await awarded.read(who.reviewer, fields)).toEqual({
    ...decided,
    stage: { key: "REVOKED" },
    outcome: "REVOKED",
    revocations: { totalCount: 1, edges: [{ node: { id: by.id, revokes: { id: awarded.id } } }] },
    leaningOnThis: { totalCount: 1, edges: [{ node: { id: leaning.id } }] },
  });
}

/** The pending Bằng khen TTg waits until it is appraised anew, which it cannot pass. */
async function expectStopped(later: Story): Promise<void> {
  const { version } = await later.read<{ version: number }>(who.director, "version");
  expect(version).toBe(later.version + 1);
  later.version = version;
  expect(await later.take(who.director, "approve")).toMatchObject({
    refused: { reason: "PREREQUISITE_INVALID" },
  });
  const fields = `history(last: 1) { edges { node { kind payload {
      ... on PrerequisiteRevokedPayload { award } } } } }
    steps { step { key } available refusals { reason } }`;
  const told = { kind: "PREREQUISITE_REVOKED", payload: { award: "COMMENDATION_PROVINCE" } };
  expect(await later.read(who.director, fields)).toMatchObject({
    history: { edges: [{ node: told }] },
    steps: expect.arrayContaining([
      { step: { key: "decline" }, available: true, refusals: [] },
      {
        step: { key: "approve" },
        available: false,
        refusals: [{ reason: "PREREQUISITE_INVALID" }],
      },
    ]),
  });
  await later.take(who.director, "returnForReview", { note: "Xem lại điều kiện" });
  expect(await later.take(who.reviewer, "completeAppraisalEligible", appraisal)).toMatchObject({
    refused: { reason: "PREREQUISITE_INVALID" },
  });
}

/** Received on Monday 24 August, recorded two days later: fifteen working days end on 17 September. */
async function expectDue(one: Story): Promise<void> {
  story.at("2026-08-26T09:00:00");
  expect(
    await one.take(who.provinceOffice, "recordReceipt", { effectiveOn: "2026-08-24" }),
  ).toEqual({ stage: "RECOVERING" });
  const fields = `dueOn revocation { ground receivedOn moneyOwed moneyRecovered
    conclusion { number } recoveries { what } dependents { totalCount } }`;
  expect(await one.read(who.provinceReviewer, fields)).toEqual({
    dueOn: "2026-09-17",
    revocation: {
      ground: "FALSE_DOCUMENTS",
      receivedOn: "2026-08-24",
      moneyOwed: 3_510_000,
      moneyRecovered: 0,
      conclusion: { number: "45" },
      recoveries: [],
      // The province has not seen the nomination that lies with the department.
      dependents: { totalCount: 0 },
    },
  });

  expect(await sweepAt("2026-09-17T23:00:00")).toBe(0);
  expect(await sweepAt("2026-09-18T01:00:00")).toBe(1);
  expect(await one.read(who.provinceReviewer, "stage { key }")).toEqual({
    stage: { key: "RECOVERY_OVERDUE" },
  });
  one.version += 1;
}

/** The recipient gives everything back at last. */
async function recover(one: Story): Promise<void> {
  const back = (rest: object) =>
    one.mutate(who.provinceOffice, "recordRecovery", { recoveredOn: "2026-09-18", ...rest });
  await back({ what: "ITEM" });
  expect(await one.take(who.provinceOffice, "closeRecovery")).toMatchObject({
    refused: { reason: "NOT_RECOVERED" },
  });
  await back({ what: "MONEY", amount: 3_510_000 });
  expect(await one.take(who.provinceOffice, "closeRecovery")).toEqual({ stage: "RECOVERED" });
  const fields = `outcome assessment { criteria { key } findings { blocks } }
    revocation { moneyRecovered
    recoveries { what amount recoveredOn recordedBy { name } } }`;
  const on = { recoveredOn: "2026-09-18", recordedBy: { name: expect.any(String) } };
  expect(await one.read(who.provinceReviewer, fields)).toEqual({
    outcome: "REVOKED",
    assessment: { criteria: [], findings: [] },
    revocation: {
      moneyRecovered: 3_510_000,
      recoveries: [
        { what: "ITEM", amount: null, ...on },
        { what: "MONEY", amount: 3_510_000, ...on },
      ],
    },
  });
}

/** Before the award, while it stood, from its revocation on, and today. */
async function expectHonours(): Promise<void> {
  const award = { key: "COMMENDATION_PROVINCE" };
  const standing = { award, valid: true, revokedOn: null, revokedBy: null };
  const taken = {
    award,
    valid: false,
    revokedOn: "2026-08-21",
    revokedBy: {
      number: expect.any(String),
      symbol: "QĐ-UBND",
      issuedOn: "2026-08-21",
      issuer: "Ủy ban nhân dân tỉnh Ninh Bình",
    },
  };

  expect(await honours("2026-01-04")).toEqual([]);
  expect(await honours("2026-01-05")).toEqual([standing]);
  expect(await honours("2026-08-20")).toEqual([standing]);
  expect(await honours("2026-08-21")).toEqual([taken]);
  expect(await honours(null)).toEqual([taken]);
}

test("revocations are in the queue and in lists that ask for them, not among the awards", async () => {
  const counts = await story.api.data<Record<string, { readonly totalCount: number }>>(
    who.provinceReviewer,
    `{ usual: nominations { totalCount }
      awards: nominations(filter: { kind: AWARD }) { totalCount }
      revocations: nominations(filter: { kind: REVOCATION }) { totalCount }
      both: nominations(filter: { kind: ALL }) { totalCount } }`,
  );
  const { progress } = await story.api.data<{ progress: { total: { count: number } } }>(
    who.provinceReviewer,
    `{ progress(groupBy: OUTCOME) { total { count } } }`,
  );

  expect(counts).toEqual({
    usual: { totalCount: 1 },
    awards: { totalCount: 1 },
    revocations: { totalCount: 1 },
    both: { totalCount: 2 },
  });
  expect(progress.total.count).toBe(1);
});
