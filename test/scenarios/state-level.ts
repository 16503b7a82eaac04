import { clean, initiative, letter, papers, type Story, who } from "./story.ts";

/** What the scenarios of the ladder change of Ms B's record. */
export type Variant = {
  readonly type?: string;
  readonly period?: boolean;
  readonly weakYear?: number;
};

/** Ms B: a Bằng khen tỉnh of 3/2021, five good years since, three base titles (scenario 9). */
export function recordOfB({
  type = "MERIT_RECORD",
  period = true,
  weakYear,
}: Variant = {}): object {
  const earlier = {
    award: "COMMENDATION_PROVINCE",
    type,
    year: 2020,
    decision: "312/QĐ-UBND",
    decidedOn: "2021-03-15",
    ...(period && { periodFrom: "2019-01-01", periodTo: "2020-12-31" }),
  };
  const base = [2021, 2023, 2025].map((year) => ({
    award: "EMULATION_FIGHTER_BASE",
    type: "MERIT_RECORD",
    year,
    decidedOn: `${year}-12-31`,
  }));
  const ratings = [2021, 2022, 2023, 2024, 2025].map((year) => ({
    year,
    rating: year === weakYear ? "COMPLETED" : "GOOD",
  }));
  return {
    discipline: clean,
    ratings,
    awards: [earlier, ...base],
    initiatives: [initiative("PROVINCE")],
  };
}

/** A nomination for Bằng khen TTg with achievements of 2021–2025, at the office on 5 January 2026. */
export async function nominated(story: Story, record: object): Promise<Story> {
  const one = story.another();
  one.at("2026-01-05T09:00:00");
  await one.create("S-TX-2025", "COMMENDATION_PRIME_MINISTER", {
    subject: { kind: "INDIVIDUAL", name: "Bà B" },
    achievementFrom: "2021-01-01",
    achievementTo: "2025-12-31",
  });
  await one.report(record);
  await one.toOffice();
  return one;
}

/** Over the province and its council to the letter that is on its way to Bộ Nội vụ. */
export async function toCentral(one: Story): Promise<void> {
  await one.toProvince();
  await one.take(
    who.provinceReviewer,
    "completeAppraisalEligibleWithoutNotice",
    papers("APPRAISAL_REPORT"),
  );
  const minutes = papers("COUNCIL_MINUTES");
  await one.take(who.provinceCouncil, "endorseWithoutPartyOpinion", minutes);
  await one.take(who.chair, "sign");
  await one.take(who.provinceClerk, "assignNumber");
  await one.take(who.provinceClerk, "forward");
}

/** What came from Bộ Nội vụ, as the provincial office records it. */
export const fromMinistry = (rest: object = {}) => ({ incomingDocument: letter, ...rest });
