import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { namDinhReform2021 } from "../../src/catalogue/campaigns/nam-dinh-reform-2021.ts";
import type { CampaignRecord } from "../../src/catalogue/types.ts";
import { parseGlobalId, toGlobalId } from "../../src/graphql/global-id.ts";
import { holdSession } from "../support/council.ts";
import { satisfy } from "../support/satisfy.ts";
import { appraisal, papers, Story, who } from "./story.ts";

const yearly = (year: number) => ({
  code: `S-PRIZE-${year}`,
  kind: "ANNUAL" as const,
  year,
  label: { vi: `Năm ${year}`, en: String(year) },
  opensOn: null,
  unitBefore: "2027-12-31",
  departmentBefore: "2027-12-31",
  inclusive: true,
  awards: [
    "ADVANCED_WORKER",
    "EMULATION_FIGHTER_BASE",
    "EMULATION_FIGHTER_PROVINCE",
    "MERIT_CERTIFICATE_DEPARTMENT",
    "COMMENDATION_PROVINCE",
  ],
  papers: [],
  demo: false,
});

const campaign: CampaignRecord = {
  ...namDinhReform2021,
  code: "S-PRIZE",
  commendationType: "MERIT_RECORD",
  launchedBy: "NB",
  monitors: [],
  validTo: "2027-12-31",
  criteria: [],
  rounds: [yearly(2025), yearly(2026)],
};

let story: Story;
beforeAll(async () => {
  story = await Story.open({ campaigns: [campaign] });
}, 60_000);
afterAll(() => story.close());

/** A person of the register, so that his titles are known to be his. */
async function mrC(code: string): Promise<object> {
  const { api } = story;
  const unitId = toGlobalId("Organisation", await api.world.id("organisation", "NB-SXD-QLVT"));
  const { registerPerson } = await api.data<{ registerPerson: { id: string } }>(
    who.head,
    `mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { id } }`,
    { input: { unitId, fullName: "Ông C", code } },
  );
  return { subject: { kind: "INDIVIDUAL", name: "Ông C", personId: registerPerson.id } };
}

/** From a draft to the stage where it waits for the decision of the department. */
async function approved(award: string, year: number, rest: object = {}): Promise<Story> {
  const one = await appraised(award, year, rest);
  const council = award === "EMULATION_FIGHTER_BASE";
  if (council) {
    await one.take(who.reviewer, "completeAppraisalEligible", appraisal);
    await voted(one);
    await one.take(who.council, "endorse", papers("COUNCIL_MINUTES"));
  } else await one.take(who.reviewer, "completeAppraisalEligibleWithoutCouncil", appraisal);
  expect(await one.take(who.director, "approve")).toEqual({ stage: "DECIDED" });
  return one;
}

/** The council endorses it in a session. */
function voted(one: Story): Promise<void> {
  const { id } = parseGlobalId("id", one.id);
  return holdSession(story.api.world, id, "ENDORSED", story.now);
}

async function appraised(award: string, year: number, rest: object): Promise<Story> {
  const one = story.another();
  await one.create(`S-PRIZE-${year}`, award, rest);
  await satisfy(story.api.world, parseGlobalId("id", one.id).id);
  await one.take(who.officer, "startUnitReview");
  await one.take(who.head, "endorseInUnit", papers("UNIT_MINUTES"));
  await one.take(who.head, "submit", papers("ACHIEVEMENT_REPORT"));
  await one.take(who.clerk, "receive");
  return one;
}

/** The same for the decision of the province. */
async function approvedByProvince(award: string, ofMrC: object, council: boolean): Promise<Story> {
  const one = await appraised(award, 2025, ofMrC);
  await one.toProvince();
  await one.take(
    who.provinceReviewer,
    council ? "completeAppraisalEligible" : "completeAppraisalEligibleWithoutCouncil",
    appraisal,
  );
  if (council) {
    await voted(one);
    await one.take(who.provinceCouncil, "endorse", papers("COUNCIL_MINUTES"));
  }
  await one.take("nb.snv.lanhdao", "forward");
  expect(await one.take(who.chair, "approve")).toEqual({ stage: "PROVINCE_DECIDED" });
  return one;
}

type Authority = { readonly signer: string; readonly clerk: string; readonly finance: string };
const ofAgency: Authority = { signer: who.director, clerk: who.clerk, finance: "nb.sxd.taichinh" };
const ofProvince: Authority = {
  signer: who.chair,
  clerk: who.provinceClerk,
  finance: "nb.snv.taichinh",
};

type Total = { readonly fund: string; readonly count: number; readonly due: number };

/** One decision over all of them, signed, numbered and published; gives what is to be paid for it. */
async function decide(
  ones: readonly Story[],
  { signer, clerk, finance }: Authority = ofAgency,
): Promise<readonly Total[]> {
  const { api } = story;
  const fields = `decision { id version }`;
  const drafted = await api.data<{ draftDecision: { decision: { id: string; version: number } } }>(
    signer,
    `mutation ($input: DraftDecisionInput!) { draftDecision(input: $input) { ${fields} } }`,
    { input: { nominationIds: ones.map((one) => one.id) } },
  );
  let { decision } = drafted.draftDecision;
  for (const [username, step] of [
    [signer, "sign"],
    [clerk, "assignNumber"],
    [clerk, "publish"],
  ] as const)
    ({
      advanceDecision: { decision },
    } = await api.data<{ advanceDecision: { decision: typeof decision } }>(
      username,
      `mutation ($input: AdvanceDecisionInput!) { advanceDecision(input: $input) { ${fields} } }`,
      { input: { decisionId: decision.id, seenVersion: decision.version, step } },
    ));
  const { paymentTotals } = await api.data<{ paymentTotals: readonly Total[] }>(
    finance,
    `query ($id: ID!) { paymentTotals(filter: { decisionIds: [$id] }) { fund count due } }`,
    { id: decision.id },
  );
  return paymentTotals;
}

const prize = `prize { amount due baseSalary hundredths coveredBy { award { key } } }`;
type Prize = {
  readonly prize: { readonly amount: number; readonly due: number; readonly coveredBy: unknown };
};
const prizeOf = async (one: Story) => (await one.read<Prize>(who.clerk, prize)).prize;

test.each([
  ["2026-06-30", 710_000, 1_410_000],
  ["2026-07-01", 760_000, 1_520_000],
])("scenario 11: Giấy khen decided on %s", async (day, person, collective) => {
  story.at("2026-06-29T09:00:00");
  const one = await approved("MERIT_CERTIFICATE_DEPARTMENT", 2026);
  const many = await approved("MERIT_CERTIFICATE_DEPARTMENT", 2026, {
    subject: { kind: "COLLECTIVE", name: "Tập thể Đội 3" },
  });
  story.at(`${day}T09:00:00`);

  const totals = await decide([one, many]);

  expect([(await prizeOf(one)).amount, (await prizeOf(many)).amount]).toEqual([person, collective]);
  expect(totals).toEqual([{ fund: "AGENCY_AWARD_FUND", count: 2, due: person + collective }]);
});

test("scenario 11: CSTĐCS and LĐTT of Mr C for one year are paid once", async () => {
  story.at("2026-07-02T09:00:00");
  const ofMrC = await mrC("C1");
  const worker = await approved("ADVANCED_WORKER", 2026, ofMrC);
  const fighter = await approved("EMULATION_FIGHTER_BASE", 2026, ofMrC);

  const totals = await decide([fighter, worker]);

  expect(totals).toEqual([{ fund: "AGENCY_AWARD_FUND", count: 2, due: 2_530_000 }]);
  expect(await prizeOf(fighter)).toMatchObject({ due: 2_530_000, coveredBy: null });
  expect(await prizeOf(worker)).toMatchObject({
    amount: 760_000,
    due: 0,
    coveredBy: { award: { key: "EMULATION_FIGHTER_BASE" } },
  });
});

test("scenario 11: LĐTT of one year and CSTĐCS of the next, decided together, are both paid", async () => {
  story.at("2026-07-03T09:00:00");
  const ofMrC = await mrC("C2");
  const worker = await approved("ADVANCED_WORKER", 2025, ofMrC);
  const fighter = await approved("EMULATION_FIGHTER_BASE", 2026, ofMrC);

  const totals = await decide([worker, fighter]);

  expect([(await prizeOf(worker)).due, (await prizeOf(fighter)).due]).toEqual([760_000, 2_530_000]);
  expect(totals).toEqual([{ fund: "AGENCY_AWARD_FUND", count: 2, due: 3_290_000 }]);
});

test("scenario 11: a title and a commendation of the province are both paid", async () => {
  story.at("2026-07-06T09:00:00");
  const ofMrC = await mrC("C3");
  const fighter = await approvedByProvince("EMULATION_FIGHTER_PROVINCE", ofMrC, true);
  const commendation = await approvedByProvince("COMMENDATION_PROVINCE", ofMrC, false);

  const totals = await decide([fighter, commendation], ofProvince);

  expect(totals).toEqual([{ fund: "PROVINCE_BUDGET", count: 2, due: 11_390_000 }]);
  const { payments } = await story.api.data<{ payments: { edges: { node: object }[] } }>(
    ofProvince.finance,
    `{ payments(filter: { fund: PROVINCE_BUDGET, paid: false, years: [2026] }) {
      totalCount edges { node { amount nomination { award { key } } } } } }`,
  );
  expect(payments).toMatchObject({
    totalCount: 2,
    edges: [
      { node: { amount: 3_800_000, nomination: { award: { key: "COMMENDATION_PROVINCE" } } } },
      { node: { amount: 7_590_000, nomination: { award: { key: "EMULATION_FIGHTER_PROVINCE" } } } },
    ],
  });
});
