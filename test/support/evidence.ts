import type { Condition, Criterion } from "../../src/award/conditions.ts";
import type {
  Citation,
  Evidence,
  IndexResult,
  Initiative,
  PastAward,
  RatedYear,
  Rating,
} from "../../src/award/evidence.ts";
import type { SubjectKind } from "../../src/workflow/vocabulary.ts";

export const register: Citation = { origin: "REGISTER", text: "12/QĐ-UBND" };
export const reported: Citation = { origin: "REPORT", text: null };

/** A person of whom nothing is known but that nothing stands against him; a test adds the rest. */
export function evidence(over: Partial<Evidence> = {}): Evidence {
  return {
    asOf: "2026-03-20",
    subject: "INDIVIDUAL",
    isHead: false,
    years: [2025],
    achievedUntil: "2025-12-31",
    ratings: [],
    indexes: [],
    initiatives: [],
    awards: [],
    discipline: { state: "NONE", endedOn: null },
    openHolds: 0,
    members: null,
    joinedOn: null,
    ...over,
  };
}

export function rated(year: number, rating: Rating, cited: Citation = register): RatedYear {
  return { year, rating, cited };
}

export function indexed(
  year: number,
  score: number,
  over: Partial<Omit<IndexResult, "year" | "score">> = {},
): IndexResult {
  return {
    of: "SUBJECT",
    index: "PAR_INDEX",
    year,
    score,
    maxScore: 100,
    rank: null,
    cited: register,
    ...over,
  };
}

export function initiative(over: Partial<Initiative> = {}): Initiative {
  return {
    title: "Một cửa điện tử",
    level: "UNIT",
    year: 2025,
    recognisedBy: null,
    applied: true,
    cited: reported,
    ...over,
  };
}

/** An award by regular achievement, decided in the March after the year it is for. */
export function awarded(award: string, year: number, over: Partial<PastAward> = {}): PastAward {
  return {
    id: null,
    award,
    type: "MERIT_RECORD",
    year,
    decidedOn: `${year + 1}-03-15`,
    period: null,
    valid: true,
    cited: register,
    ...over,
  };
}

/** A required criterion with its condition; its key is that of the source, e.g. ND-C2. */
export function criterion(
  key: string,
  condition: Condition,
  over: Partial<Criterion> = {},
): Criterion {
  return {
    key,
    textVi: `Tiêu chí ${key}`,
    textEn: `Criterion ${key}`,
    logic: "REQUIRED",
    group: null,
    headOnly: false,
    condition,
    legalBasis: "Kế hoạch",
    source: "TEST",
    ...over,
  };
}

const titles = [
  "ADVANCED_WORKER",
  "EMULATION_FIGHTER_BASE",
  "EMULATION_FIGHTER_PROVINCE",
  "EMULATION_FIGHTER_NATIONAL",
  "ADVANCED_COLLECTIVE",
  "EXCELLENT_COLLECTIVE",
  "EMULATION_FLAG_PROVINCE",
  "EMULATION_FLAG_GOVERNMENT",
];

const commendations = [
  "COMMENDATION_PROVINCE",
  "COMMENDATION_PRIME_MINISTER",
  "LABOUR_ORDER_3",
  "LABOUR_ORDER_2",
];

/** How long before the first year the record of somebody excellent reaches back. */
const yearsBefore = 30;

/**
 * Somebody whose record passes every kind of condition of the shipped rules: rated best, with every
 * title of each year, the whole ladder behind him, first in every index and with a clean record.
 */
export function excellent(years: readonly number[], subject: SubjectKind): Evidence {
  const [first, last] = [years[0] ?? 2025, years.at(-1) ?? 2025];
  const start = first - yearsBefore;
  const all = Array.from({ length: last - start + 1 }, (_, index) => start + index);
  return evidence({
    asOf: `${last + 1}-01-15`,
    subject,
    isHead: true,
    years,
    achievedUntil: `${last}-12-31`,
    ratings: all.map((year) => rated(year, "EXCELLENT")),
    indexes: all.flatMap((year) => indexesOf(year, last)),
    initiatives: years
      .flatMap((year) => [year, year, year])
      .map((year, index) =>
        initiative({ title: `Sáng kiến ${index + 1}`, level: "NATIONAL", year, cited: register }),
      ),
    awards: [
      ...all.flatMap((year) => titles.map((title) => awarded(title, year))),
      ...commendations.map((award) =>
        awarded(award, start, { period: { from: null, to: `${start}-12-31` } }),
      ),
    ],
    members: {
      total: 10,
      disciplined: 0,
      holding: titles.map((award) => ({ award, count: 10 })),
    },
    joinedOn: `${start}-01-01`,
  });
}

/** Results that rise by a hundredth of a point each year and end just below the full score. */
function indexesOf(year: number, last: number): readonly IndexResult[] {
  return (["SUBJECT", "UNIT"] as const).flatMap((of) => [
    ...["PAR_INDEX", "SIPAS", "DDCI"].map((index) =>
      indexed(year, 99 - (last - year) / 100, { of, index, rank: 1 }),
    ),
    indexed(year, 0, { of, index: "LATE_FILES", maxScore: null }),
  ]);
}
