import { expect, test } from "@jest/globals";
import { awards } from "../../src/catalogue/awards.ts";
import { campaigns } from "../../src/catalogue/campaigns/index.ts";
import { documentTypes } from "../../src/catalogue/document-types.ts";
import { organisations } from "../../src/catalogue/organisations.ts";
import type { CampaignRecord } from "../../src/catalogue/types.ts";

function campaign(code: string): CampaignRecord {
  const found = campaigns.find((one) => one.code === code);
  if (!found) throw new Error(`No campaign ${code}.`);
  return found;
}

function deadlines(one: CampaignRecord): (string | number | null)[][] {
  return one.rounds.map((r) => [r.kind, r.year, r.unitBefore, r.departmentBefore]);
}

function strings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(strings);
}

test("Hà Nam's plan of May 2023 has neither number nor day", () => {
  const { plan, basis, label } = campaign("HN-SGTVT-CCHC-2023");
  expect(label.vi).toContain(
    "“Đẩy mạnh cải cách hành chính trên địa bàn tỉnh Hà Nam giai đoạn 2023 - 2025”",
  );
  expect(plan).toMatchObject({
    number: null,
    symbol: "KH-SGTVT",
    issuedOn: null,
    dateText: "ngày tháng 5 năm 2023",
    signer: "Đặng Trọng Thắng",
    signerTitle: "GIÁM ĐỐC",
  });
  expect(plan.recipients).toHaveLength(7);
  expect(basis.map((b) => [b.number, b.issuedOn])).toEqual([
    ["800", "2023-04-25"],
    ["17", "2021-09-15"],
    ["1578", "2021-09-06"],
    ["1516", "2022-08-09"],
  ]);
});

test("Hà Nam's units propose before 10 January each year; the final round has no date of its own", () => {
  const plan = campaign("HN-SGTVT-CCHC-2023");
  expect(deadlines(plan)).toEqual([
    ["ANNUAL", 2023, "2024-01-10", null],
    ["ANNUAL", 2024, "2025-01-10", null],
    ["ANNUAL", 2025, "2026-01-10", null],
    ["FINAL", 2025, null, null],
  ]);
  expect(plan.rounds.map((round) => round.awards.join(" "))).toEqual([
    "COMMENDATION_PROVINCE MERIT_CERTIFICATE_DEPARTMENT",
    "COMMENDATION_PROVINCE MERIT_CERTIFICATE_DEPARTMENT",
    "COMMENDATION_PROVINCE MERIT_CERTIFICATE_DEPARTMENT",
    "COMMENDATION_PRIME_MINISTER COMMENDATION_PROVINCE MERIT_CERTIFICATE_DEPARTMENT MERIT_CERTIFICATE_UNIT",
  ]);
  for (const round of plan.rounds) {
    expect(round.papers).toEqual(["SUBMISSION_LETTER", "UNIT_MINUTES", "ACHIEVEMENT_REPORT"]);
    expect(round.inclusive).toBe(false);
  }
  expect(plan.monitors).toEqual(["HN-SGTVT-VP", "HN-SGTVT-CD"]);
});

test("Hà Nam's criteria must all hold, the last one for heads only", () => {
  const { criteria } = campaign("HN-SGTVT-CCHC-2023");
  expect(criteria.map(({ key }) => key).join(" ")).toBe(
    "HN-C1 HN-C2 HN-C3 HN-C4 HN-C5 HN-I1 HN-I2 HN-I3 HN-I4 HN-I5 HN-I6",
  );
  expect(criteria.every(({ logic }) => logic === "REQUIRED")).toBe(true);
  expect(criteria.filter(({ headOnly }) => headOnly).map(({ key }) => key)).toEqual(["HN-I6"]);
  const index = criteria.find(({ key }) => key === "HN-C5");
  expect(index?.textVi).toContain("tăng điểm hoặc tăng bậc so với năm trước liền kề");
  expect(index?.textVi).toContain("90 điểm trở lên");
});

test("Nam Định's plan of 2021 is signed on behalf of the committee, number and day blank", () => {
  const { plan, basis, funding } = campaign("ND-CCHC-2021");
  expect(plan).toMatchObject({
    number: null,
    symbol: "KH-UBND",
    issuedOn: null,
    dateText: "ngày tháng năm 2021",
    signer: "Phạm Đình Nghị",
    signerTitle: "CHỦ TỊCH",
    signingCapacity: "ON_BEHALF",
  });
  expect(basis.map((b) => [b.number, b.issuedOn])).toEqual([
    ["76", "2021-07-15"],
    ["04", "2021-06-18"],
    ["79", "2021-07-16"],
    ["2084", "2021-09-28"],
    ["111", "2021-09-29"],
    ["99", "2021-08-28"],
    ["34", "2021-10-07"],
    ["86", "2021-07-28"],
    ["91/2017", "2017-07-31"],
  ]);
  expect(funding.sources).toEqual(["nguồn kinh phí khen thưởng hàng năm của tỉnh"]);
});

test("Nam Định's dossiers reach the province before 28 February, the final ones before 31/12/2025", () => {
  const plan = campaign("ND-CCHC-2021");
  expect(deadlines(plan)).toEqual([
    ["ANNUAL", 2021, null, "2022-02-28"],
    ["ANNUAL", 2022, null, "2023-02-28"],
    ["ANNUAL", 2023, null, "2024-02-28"],
    ["ANNUAL", 2024, null, "2025-02-28"],
    ["ANNUAL", 2025, null, "2026-02-28"],
    ["FINAL", 2025, null, "2025-12-31"],
  ]);
  expect(plan.rounds.at(-1)?.awards).toEqual(
    expect.arrayContaining(["LABOUR_ORDER_3", "COMMENDATION_PRIME_MINISTER"]),
  );
  for (const round of plan.rounds)
    expect([...round.papers].sort()).toEqual([
      "ACHIEVEMENT_REPORT",
      "COUNCIL_MINUTES",
      "NOMINEE_LIST",
      "SUBMISSION_LETTER",
    ]);
});

test("Nam Định asks for discipline and for one of three achievements", () => {
  const { criteria } = campaign("ND-CCHC-2021");
  expect(criteria.map(({ key, logic, group }) => [key, logic, group])).toEqual([
    ["ND-C0", "REQUIRED", null],
    ["ND-C1", "ANY_OF", "ND-C"],
    ["ND-C2", "ANY_OF", "ND-C"],
    ["ND-C3", "ANY_OF", "ND-C"],
    ["ND-I0", "REQUIRED", null],
    ["ND-I1", "ANY_OF", "ND-I"],
    ["ND-I2", "ANY_OF", "ND-I"],
    ["ND-I3", "ANY_OF", "ND-I"],
  ]);
  expect(criteria.find(({ key }) => key === "ND-C2")?.textVi).toContain("từ 90% trở lên");
  expect(criteria.find(({ key }) => key === "ND-I3")?.textVi).toContain("từ 90% trở lên");
});

test("Nam Định's measured aims keep their figures", () => {
  const { targets } = campaign("ND-CCHC-2021");
  const figures = targets.map(({ threshold }) => threshold);
  expect(figures).toEqual([
    100,
    100,
    80,
    80,
    30,
    80,
    100,
    60,
    20,
    30,
    20,
    15,
    100,
    20,
    90,
    85,
    80,
    100,
    90,
    80,
    60,
    100,
    100,
    null,
    1,
  ]);
  expect(targets.filter(({ year }) => year === 2021).map(({ threshold }) => threshold)).toEqual([
    30, 20, 15,
  ]);
});

test("Đồng Nai's plan of 27/01/2022 bears the number of the plan it cites", () => {
  const { plan, basis, rounds, criteria, funding } = campaign("DN-SVHTTDL-TTCCHC-2022");
  expect(plan).toMatchObject({
    number: "175",
    symbol: "KH-SVHTTDL",
    issuedOn: "2022-01-27",
    signer: "Lê Kim Bằng",
  });
  expect(basis).toHaveLength(15);
  expect(basis[0]).toMatchObject({ number: "16341", issuedOn: "2021-12-28" });
  expect(basis[1]).toMatchObject({ number: "175", symbol: "KH-SVHTTDL", issuedOn: "2022-01-26" });
  expect(plan.remarks.join(" ")).toMatch(/175\/KH-SVHTTDL.*26\/01\/2022.*mục III/u);
  expect([rounds, criteria]).toEqual([[], []]);
  expect(funding.sources).toHaveLength(2);
});

test("the culture department's news gives aims and no document", () => {
  const { plan, targets, rounds } = campaign("SVHTTDL-CCHC-2021");
  expect(plan).toMatchObject({ number: null, symbol: null, issuedOn: null, signer: null });
  expect(rounds).toEqual([]);
  expect(targets.map(({ threshold }) => threshold)).toEqual([
    100, 100, 20, 20, 80, 80, 30, 30, 20, 100, 80, 80, 50, 90, 90, 80, 100, 100, 100, 100, 100, 100,
    100, 50, 90, 10,
  ]);
  const launcher = organisations.find(({ code }) => code === "SVHTTDL");
  expect(launcher).toMatchObject({ parent: null, confidence: "DOUBTFUL" });
});

test("an aim with a percentage says that percentage in the source's words", () => {
  for (const { textVi, threshold, unit } of campaigns.flatMap(({ targets }) => targets))
    if (unit === "%") expect(textVi).toContain(`${threshold}%`);
});

test("campaigns name organisations, awards and papers that exist, and awards of their type", () => {
  const codes = organisations.map(({ code }) => code);
  const papers = documentTypes.map(({ key }) => key);
  for (const one of campaigns) {
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

test("keys are unique", () => {
  for (const values of [
    campaigns.map(({ code }) => code),
    campaigns.flatMap(({ rounds }) => rounds.map(({ code }) => code)),
    campaigns.flatMap(({ criteria }) => criteria.map(({ key }) => key)),
    campaigns.flatMap(({ targets }) => targets.map(({ key }) => key)),
  ])
    expect(new Set(values).size).toBe(values.length);
});

test("all texts are in Unicode NFC", () => {
  const all = strings(campaigns);
  expect(all.filter((one) => one !== one.normalize("NFC"))).toEqual([]);
  expect(all.filter((one) => one.trim() !== one || one === "")).toEqual([]);
});
