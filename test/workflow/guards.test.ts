import { expect, test } from "@jest/globals";
import type { Facts } from "../../src/workflow/facts.ts";
import { failing, type GuardKey, guards } from "../../src/workflow/guards.ts";
import { refusal } from "../../src/workflow/refusals.ts";
import { allRungs, facts, noRungs } from "../support/rules.ts";

const round = (over: Partial<NonNullable<Facts["round"]>>): Partial<Facts> => ({
  round: {
    opensOn: null,
    unitBefore: "2026-01-10",
    departmentBefore: "2026-02-28",
    inclusive: false,
    ...over,
  },
});
const rungs = (over: Partial<Facts["procedure"]>) => ({ procedure: { ...noRungs, ...over } });
const without = (rung: keyof Facts["procedure"]) => ({
  procedure: { ...allRungs, [rung]: false },
});

type Case = readonly [GuardKey, Partial<Facts>];

const lacking = refusal("DOSSIER_PAPER_MISSING", { paper: "UNIT_MINUTES" });

const vote = (required: boolean, result: Facts["vote"]["result"]) => ({
  vote: { required, result },
});

const holds: readonly Case[] = [
  ["councilEndorsed", vote(false, null)],
  ["councilEndorsed", vote(true, "ENDORSED")],
  ["councilRejected", vote(false, null)],
  ["councilRejected", vote(true, "NOT_ENDORSED")],
  ["roundAccepts", { ...round({}), today: "2026-01-09" }],
  ["roundAccepts", { ...round({ inclusive: true }), today: "2026-01-10" }],
  ["roundAccepts", { ...round({ opensOn: "2025-12-01" }), today: "2025-12-01" }],
  ["roundAccepts", { ...round({ unitBefore: null }), today: "2030-01-01" }],
  ["roundAccepts", { round: null }],
  ["forwardingOpen", { ...round({}), today: "2026-02-27" }],
  ["forwardingOpen", { ...round({ inclusive: true }), today: "2026-02-28" }],
  ["forwardingOpen", { ...round({ departmentBefore: null }), today: "2030-01-01" }],
  ["forwardingOpen", { ...round({}), today: "2026-03-20", supplements: { PROVINCE: 1 } }],
  ["supplementsLeft", { supplements: {} }],
  ["supplementsLeft", { supplements: { PROVINCE: 1 } }],
  ["supplementsSpent", { supplements: { DEPARTMENT: 1 } }],
  ["supplementsSpent", { supplements: { DEPARTMENT: 2 } }],
  ["timeIsUp", { dueOn: "2026-01-09", today: "2026-01-10" }],
  ["noticeServed", { dueOn: "2026-01-09", today: "2026-01-09" }],
  ["sectorHeard", { sectorHeard: true }],
  ["everythingRecovered", { recovery: { itemBack: true, moneyOwed: 500, moneyBack: 500 } }],
  ["dossierComplete", { dossier: { papers: [], submission: [], appraisal: [lacking] } }],
  ["criteriaMet", { dossier: { papers: [], submission: [lacking], appraisal: [] } }],
  ["held", { openHolds: 1 }],
  ["favourable", { advice: null }],
  ["favourable", { advice: "ELIGIBLE" }],
  ["advisedIneligible", { advice: "INELIGIBLE" }],
  ["advisedLowerForm", { advice: "LOWER_FORM" }],
  ["departmentCouncilRequired", rungs({ departmentCouncil: true })],
  ["departmentCouncilNotRequired", without("departmentCouncil")],
  ["provinceCouncilRequired", rungs({ provinceCouncil: true })],
  ["provinceCouncilNotRequired", without("provinceCouncil")],
  ["publicNoticeRequired", rungs({ publicNotice: true })],
  ["publicNoticeNotRequired", without("publicNotice")],
  ["partyOpinionRequired", rungs({ partyOpinion: true })],
  ["partyOpinionNotRequired", without("partyOpinion")],
  ["centralCouncilRequired", rungs({ centralCouncil: true })],
  ["centralCouncilNotRequired", without("centralCouncil")],
  ["decidedByDepartment", { decidedAt: "DEPARTMENT" }],
  ["decidedByDepartment", { decidedAt: "COMMUNE" }],
  ["decidedByDepartment", { decidedAt: "UNIT" }],
  ["decidedByProvince", { decidedAt: "PROVINCE" }],
  ["decidedByPrimeMinister", { decidedAt: "PRIME_MINISTER" }],
  ["decidedByPresident", { decidedAt: "PRESIDENT" }],
];

test.each(holds)("%s holds for %j", (guard, over) => {
  expect(failing([guard], facts(over), "DEPARTMENT")).toEqual([]);
});

const refuses: readonly (readonly [...Case, string])[] = [
  ["councilEndorsed", vote(true, null), "VOTE_REQUIRED"],
  ["councilEndorsed", vote(false, "NOT_ENDORSED"), "VOTE_AGAINST"],
  ["councilRejected", vote(true, null), "VOTE_REQUIRED"],
  ["councilRejected", vote(true, "ENDORSED"), "VOTE_AGAINST"],
  ["roundAccepts", { ...round({}), today: "2026-01-10" }, "ROUND_CLOSED"],
  ["roundAccepts", { ...round({ inclusive: true }), today: "2026-01-11" }, "ROUND_CLOSED"],
  ["roundAccepts", { ...round({ opensOn: "2025-12-01" }), today: "2025-11-30" }, "ROUND_NOT_OPEN"],
  ["forwardingOpen", { ...round({}), today: "2026-02-28" }, "FORWARDING_CLOSED"],
  ["forwardingOpen", { ...round({ inclusive: true }), today: "2026-03-01" }, "FORWARDING_CLOSED"],
  [
    "forwardingOpen",
    { ...round({}), today: "2026-02-28", supplements: { DEPARTMENT: 1 } },
    "FORWARDING_CLOSED",
  ],
  ["supplementsLeft", { supplements: { DEPARTMENT: 1 } }, "SUPPLEMENT_LIMIT_REACHED"],
  ["supplementsSpent", { supplements: { PROVINCE: 1 } }, "SUPPLEMENT_LIMIT_NOT_REACHED"],
  ["timeIsUp", { dueOn: "2026-01-09", today: "2026-01-09" }, "NOT_YET_DUE"],
  ["timeIsUp", { dueOn: null }, "NOT_YET_DUE"],
  ["noticeServed", { dueOn: "2026-01-09", today: "2026-01-08" }, "NOTICE_TOO_SHORT"],
  ["noticeServed", { dueOn: null }, "NOTICE_TOO_SHORT"],
  ["sectorHeard", { sectorHeard: false }, "SECTOR_OPINION_MISSING"],
  [
    "everythingRecovered",
    { recovery: { itemBack: false, moneyOwed: 0, moneyBack: 0 } },
    "NOT_RECOVERED",
  ],
  [
    "everythingRecovered",
    { recovery: { itemBack: true, moneyOwed: 500, moneyBack: 499 } },
    "NOT_RECOVERED",
  ],
  ["everythingRecovered", { recovery: null }, "NOT_RECOVERED"],
  [
    "dossierComplete",
    { dossier: { papers: [], submission: [lacking], appraisal: [] } },
    lacking.reason,
  ],
  [
    "criteriaMet",
    { dossier: { papers: [], submission: [], appraisal: [lacking] } },
    lacking.reason,
  ],
  ["held", { openHolds: 0 }, "NOT_ON_HOLD"],
  ["favourable", { advice: "INELIGIBLE" }, "ADVICE_UNFAVOURABLE"],
  ["favourable", { advice: "LOWER_FORM" }, "ADVICE_UNFAVOURABLE"],
  ["advisedIneligible", { advice: "ELIGIBLE" }, "ADVICE_DIFFERS"],
  ["advisedLowerForm", { advice: null }, "ADVICE_DIFFERS"],
  ["departmentCouncilRequired", without("departmentCouncil"), "RUNG_NOT_REQUIRED"],
  ["departmentCouncilNotRequired", rungs({ departmentCouncil: true }), "RUNG_REQUIRED"],
  ["provinceCouncilRequired", without("provinceCouncil"), "RUNG_NOT_REQUIRED"],
  ["provinceCouncilNotRequired", rungs({ provinceCouncil: true }), "RUNG_REQUIRED"],
  ["publicNoticeRequired", without("publicNotice"), "RUNG_NOT_REQUIRED"],
  ["publicNoticeNotRequired", rungs({ publicNotice: true }), "RUNG_REQUIRED"],
  ["partyOpinionRequired", without("partyOpinion"), "RUNG_NOT_REQUIRED"],
  ["partyOpinionNotRequired", rungs({ partyOpinion: true }), "RUNG_REQUIRED"],
  ["centralCouncilRequired", without("centralCouncil"), "RUNG_NOT_REQUIRED"],
  ["centralCouncilNotRequired", rungs({ centralCouncil: true }), "RUNG_REQUIRED"],
  ["decidedByDepartment", { decidedAt: "PROVINCE" }, "DECIDED_ELSEWHERE"],
  ["decidedByProvince", { decidedAt: "DEPARTMENT" }, "DECIDED_ELSEWHERE"],
  ["decidedByPrimeMinister", { decidedAt: "PRESIDENT" }, "DECIDED_ELSEWHERE"],
  ["decidedByPresident", { decidedAt: "PRIME_MINISTER" }, "DECIDED_ELSEWHERE"],
];

test.each(refuses)("%s for %j refuses: %s", (guard, over, reason) => {
  const [first] = failing([guard], facts(over), "DEPARTMENT");

  expect(first?.reason).toBe(reason);
  if (over.dueOn !== null) expect(`${first?.messageVi} ${first?.messageEn}`).not.toMatch(/[{}…]/);
});

test("every condition a pipeline may name is seen to hold and to refuse", () => {
  const all = new Set(Object.keys(guards));

  expect(new Set(holds.map(([guard]) => guard))).toEqual(all);
  expect(new Set(refuses.map(([guard]) => guard))).toEqual(all);
});

test("supplements are counted by the level that asks", () => {
  const spentAtOffice = facts({ supplements: { DEPARTMENT: 1 } });

  expect(failing(["supplementsLeft"], spentAtOffice, "PROVINCE")).toEqual([]);
  expect(failing(["supplementsLeft"], spentAtOffice, "DEPARTMENT")).toHaveLength(1);
});

test("refusals come in the order of the conditions, those that hold left out", () => {
  const found = failing(
    ["timeIsUp", "favourable", "held"],
    facts({ dueOn: null, openHolds: 0 }),
    "DEPARTMENT",
  );

  expect(found.map((one) => one.reason)).toEqual(["NOT_YET_DUE", "NOT_ON_HOLD"]);
});

test("no condition answers with a promise, which XState would take for yes", () => {
  for (const guard of Object.values(guards)) {
    const answer: unknown = guard(facts(), "DEPARTMENT");
    expect(answer).not.toBeInstanceOf(Promise);
  }
});
