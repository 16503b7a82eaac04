import type { FundRule, PrizeRule } from "../../award/prize.ts";
import type { SubjectKind } from "../../workflow/vocabulary.ts";

const decree = "Nghị định 152/2025/NĐ-CP";
const individual = "INDIVIDUAL";
const collective = "COLLECTIVE";
const household = "HOUSEHOLD";

function prize(
  award: string,
  article: string,
  hundredths: Partial<Record<SubjectKind, number>>,
): readonly PrizeRule[] {
  return Object.entries(hundredths).map(([subject, value]) => ({
    award,
    subject: subject as SubjectKind,
    hundredths: value,
    legalBasis: `${decree}, ${article}`,
  }));
}

/** One article each for titles, orders and commendations; the subject's factor is worked in. */
const titles = "Điều 49, Điều 50";
const orders = "Điều 49, Điều 51";
const commendations = "Điều 49, Điều 55";

/** Multiples of the base salary in hundredths (NĐ152 Điều 49–55). */
export const prizes: readonly PrizeRule[] = [
  ...prize("ADVANCED_WORKER", titles, { [individual]: 30 }),
  ...prize("EMULATION_FIGHTER_BASE", titles, { [individual]: 100 }),
  ...prize("EMULATION_FIGHTER_PROVINCE", titles, { [individual]: 300 }),
  ...prize("EMULATION_FIGHTER_NATIONAL", titles, { [individual]: 450 }),
  ...prize("ADVANCED_COLLECTIVE", titles, { [collective]: 80 }),
  ...prize("EXCELLENT_COLLECTIVE", titles, { [collective]: 150 }),
  ...prize("EMULATION_FLAG_PROVINCE", titles, { [collective]: 800 }),
  ...prize("EMULATION_FLAG_GOVERNMENT", titles, { [collective]: 1200 }),
  ...["MERIT_CERTIFICATE_DEPARTMENT", "MERIT_CERTIFICATE_COMMUNE"].flatMap((award) =>
    prize(award, commendations, { [individual]: 30, [household]: 45, [collective]: 60 }),
  ),
  ...prize("COMMENDATION_PROVINCE", commendations, {
    [individual]: 150,
    [household]: 225,
    [collective]: 300,
  }),
  ...prize("COMMENDATION_PRIME_MINISTER", commendations, {
    [individual]: 350,
    [household]: 525,
    [collective]: 700,
  }),
  ...prize("LABOUR_ORDER_3", orders, { [individual]: 450, [collective]: 900 }),
  ...prize("LABOUR_ORDER_2", orders, { [individual]: 750, [collective]: 1500 }),
  ...prize("LABOUR_ORDER_1", orders, { [individual]: 900, [collective]: 1800 }),
];

const payer = `${decree}, Điều 46–48`;

/** Who decided pays; the province pays what the state awards to its people, on a line of its own. */
export const funds: readonly FundRule[] = [
  { level: "DEPARTMENT", fund: "AGENCY_AWARD_FUND", stateLine: false, legalBasis: payer },
  { level: "COMMUNE", fund: "COMMUNE_BUDGET", stateLine: false, legalBasis: payer },
  { level: "PROVINCE", fund: "PROVINCE_BUDGET", stateLine: false, legalBasis: payer },
  { level: "PRIME_MINISTER", fund: "PROVINCE_BUDGET", stateLine: true, legalBasis: payer },
  { level: "PRESIDENT", fund: "PROVINCE_BUDGET", stateLine: true, legalBasis: payer },
];
