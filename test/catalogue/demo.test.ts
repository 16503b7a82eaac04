import { expect, test } from "@jest/globals";
import { awards } from "../../src/catalogue/awards.ts";
import { campaigns } from "../../src/catalogue/campaigns/index.ts";
import { demoCampaigns, demoPeople } from "../../src/catalogue/demo.ts";
import { documentTypes } from "../../src/catalogue/document-types.ts";
import { organisations } from "../../src/catalogue/organisations.ts";
import { roles } from "../../src/catalogue/roles.ts";
import type { CampaignRecord, OrganisationRecord } from "../../src/catalogue/types.ts";

const today = "2026-11-22";
const demo = demoCampaigns(2026);

function campaign(code: string): CampaignRecord {
  const found = [...campaigns, ...demo].find((one) => one.code === code);
  if (!found) throw new Error(`No campaign ${code}.`);
  return found;
}

function organisation(code: string): OrganisationRecord {
  const found = organisations.find((one) => one.code === code);
  if (!found) throw new Error(`No organisation ${code}.`);
  return found;
}

function isOpen(one: OrganisationRecord, day: string): boolean {
  return one.validFrom <= day && (one.validTo === null || day <= one.validTo);
}

function criterionKeys(one: CampaignRecord): string[] {
  return one.criteria.map(({ key }) => key);
}

function deadlines(one: CampaignRecord): (string | number | null)[][] {
  return one.rounds.map((r) => [r.kind, r.year, r.unitBefore, r.departmentBefore]);
}

function strings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(strings);
}

test("the demonstration keeps the rules of the plans in the year it is given", () => {
  expect(deadlines(campaign("NB-SXD-CCHC-2026"))).toEqual([
    ["ANNUAL", 2026, "2027-01-10", "2027-02-28"],
  ]);
  expect(deadlines(campaign("NB-CCHC-2026"))).toEqual([
    ["ANNUAL", 2026, null, "2027-02-28"],
    ["FINAL", 2026, null, "2026-12-31"],
  ]);
  expect(criterionKeys(campaign("NB-SXD-CCHC-2026"))).toEqual(
    criterionKeys(campaign("HN-SGTVT-CCHC-2023")),
  );
  expect(criterionKeys(campaign("NB-CCHC-2026"))).toEqual(criterionKeys(campaign("ND-CCHC-2021")));
  expect(campaign("NB-SXD-CCHC-2026").monitors).toContain("NB-SXD-CD");
  for (const code of ["NB-DX-2026", "DN-DX-2026"])
    expect(campaign(code).rounds).toMatchObject([{ unitBefore: null, departmentBefore: null }]);
});

test("every demonstration round is marked as one and open today", () => {
  const rounds = demo.flatMap((one) => one.rounds);
  expect(rounds.every((round) => round.demo)).toBe(true);
  expect(campaigns.flatMap((one) => one.rounds).some((round) => round.demo)).toBe(false);
  for (const { opensOn, unitBefore, departmentBefore } of rounds) {
    expect(opensOn !== null && opensOn <= today).toBe(true);
    for (const before of [unitBefore, departmentBefore])
      expect(before === null || today < before).toBe(true);
  }
  for (const { label, validFrom, validTo } of demo) {
    expect(label.vi).toContain("trình diễn");
    expect(label.en).toContain("Demonstration");
    expect(validFrom <= today && today <= validTo).toBe(true);
  }
});

test("every demonstration desk is a known role at an organisation that is open today", () => {
  for (const { organisation: code, role } of demoPeople.flatMap(({ desks }) => desks)) {
    expect(isOpen(organisation(code), today)).toBe(true);
    expect(roles.map(({ key }) => key)).toContain(role);
  }
  expect(demoPeople.some(({ desks }) => desks.length > 1)).toBe(true);
  expect(demoPeople.every(({ desks }) => desks.length > 0)).toBe(true);
});

test("nobody need both propose, appraise and sign", () => {
  const proposing = ["UNIT_OFFICER", "UNIT_HEAD"];
  const appraising = ["OFFICE_REVIEWER", "OFFICE_CHIEF", "PROVINCE_REVIEWER"];
  const deciding = ["DIRECTOR", "DEPUTY_DIRECTOR", "COMMUNE_CHAIR", "PROVINCE_CHAIR"];
  for (const { desks } of demoPeople) {
    const duties = [proposing, appraising, deciding].filter((duty) =>
      desks.some(({ role }) => duty.includes(role)),
    );
    expect(duties.length).toBeLessThan(2);
  }
});

test("demonstration campaigns name organisations, awards and papers that exist, and awards of their type", () => {
  const codes = organisations.map(({ code }) => code);
  const papers = documentTypes.map(({ key }) => key);
  for (const one of demo) {
    expect(codes).toEqual(expect.arrayContaining([one.launchedBy, ...one.monitors]));
    for (const round of one.rounds) {
      expect(papers).toEqual(expect.arrayContaining([...round.papers]));
      for (const key of round.awards)
        expect(awards.find((award) => award.key === key)?.commendationTypes).toContain(
          one.commendationType,
        );
    }
  }
});

test("codes, usernames and names are unique", () => {
  const all = [...campaigns, ...demo];
  for (const values of [
    all.map(({ code }) => code),
    all.flatMap(({ rounds }) => rounds.map(({ code }) => code)),
    demoPeople.map(({ username }) => username),
    demoPeople.map(({ fullName }) => fullName),
  ])
    expect(new Set(values).size).toBe(values.length);
  expect(demoPeople.every(({ username }) => /^[a-z0-9.]+$/u.test(username))).toBe(true);
});

test("all texts are in Unicode NFC", () => {
  const all = strings([demo, demoPeople]);
  expect(all.filter((one) => one !== one.normalize("NFC"))).toEqual([]);
  expect(all.filter((one) => one.trim() !== one || one === "")).toEqual([]);
});
