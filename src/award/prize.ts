import type { Level, SubjectKind } from "../workflow/vocabulary.ts";

/** What prize money is paid from. */
export const fundSources = [
  "AGENCY_AWARD_FUND",
  "PROVINCE_BUDGET",
  "COMMUNE_BUDGET",
  "UNIT_AUTONOMOUS",
  "UNIT_NON_AUTONOMOUS",
  "DONATION",
] as const;
export type FundSource = (typeof fundSources)[number];

/** The money an award brings, in hundredths of the base salary, with the subject's factor in it. */
export type PrizeRule = {
  readonly award: string;
  readonly subject: SubjectKind;
  readonly hundredths: number;
  readonly legalBasis: string;
};

/** Who pays what a level has decided. */
export type FundRule = {
  readonly level: Level;
  readonly fund: FundSource;
  /** A line of its own in the budget, for awards of the state. */
  readonly stateLine: boolean;
  readonly legalBasis: string;
};

/** Lương cơ sở in đồng a month, from a day on until the next one starts. */
export type BaseSalary = { readonly validFrom: string; readonly amount: number };

/** The base salary in force on a day; null before the first one that is known. */
export function baseSalaryOn(salaries: readonly BaseSalary[], on: string): number | null {
  const begun = salaries.filter(({ validFrom }) => validFrom <= on);
  const latest = begun.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1)).at(-1);
  return latest?.amount ?? null;
}

const hundredthsOfTenThousand = 1_000_000n;

/** The prize in đồng, rounded up once to ten thousand (NĐ152 Điều 49). */
export function prizeAmount(hundredths: number, baseSalary: number): number {
  const exact = BigInt(hundredths) * BigInt(baseSalary);
  const tenThousands = (exact + hundredthsOfTenThousand - 1n) / hundredthsOfTenThousand;
  return Number(tenThousands * 10_000n);
}

/** A title of a subject with the period it recognises and what of its money is due and paid. */
export type Title = {
  readonly id: string;
  readonly hundredths: number;
  readonly amount: number;
  readonly from: string;
  readonly to: string;
  readonly due: number;
  readonly paid: boolean;
};

/** How the money of a title stands beside the others; `coveredBy` names the higher one. */
export type Standing = {
  readonly id: string;
  readonly due: number;
  readonly coveredBy: string | null;
};

/**
 * What becomes due when a title joins those of the same subject: of several with one period only the
 * highest is paid, the first of equals. What was paid for a lower one stays paid and is taken off.
 * Answers for the new title and for those it changes.
 */
export function titlesDue(
  added: Pick<Title, "id" | "hundredths" | "amount" | "from" | "to">,
  others: readonly Title[],
): readonly Standing[] {
  const same = others.filter((other) => other.from === added.from && other.to === added.to);
  const [higher] = same
    .filter((other) => other.hundredths >= added.hundredths)
    .toSorted((a, b) => b.hundredths - a.hundredths);
  if (higher) return [{ id: added.id, due: 0, coveredBy: higher.id }];
  const paid = same.reduce((sum, other) => sum + (other.paid ? other.due : 0), 0);
  return [
    { id: added.id, due: Math.max(added.amount - paid, 0), coveredBy: null },
    ...same.map((other) => ({
      id: other.id,
      due: other.paid ? other.due : 0,
      coveredBy: added.id,
    })),
  ];
}

/**
 * What is due of the titles of one period that are left when another was taken away: the highest, the
 * first of equals, is paid unless it was, less what was paid for lower ones.
 */
export function titlesLeft(titles: readonly Title[]): readonly Standing[] {
  const [highest, ...lower] = titles.toSorted((a, b) => b.hundredths - a.hundredths);
  if (!highest) return [];
  const paid = lower.reduce((sum, other) => sum + (other.paid ? other.due : 0), 0);
  return [
    {
      id: highest.id,
      due: highest.paid ? highest.due : Math.max(highest.amount - paid, 0),
      coveredBy: null,
    },
    ...lower.map((other) => ({
      id: other.id,
      due: other.paid ? other.due : 0,
      coveredBy: highest.id,
    })),
  ];
}
