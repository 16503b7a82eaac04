import type { Condition, ConditionResult, Measure, Verdict } from "./conditions.ts";
import { addDays } from "./dates.ts";
import { settledAwards, yearsHeld } from "./evaluate-titles.ts";
import { type Evidence, type PastAward, type RatedYear, type Rating, ratings } from "./evidence.ts";
import { result, worst } from "./result.ts";

type Of<K extends Condition["kind"]> = Extract<Condition, { kind: K }>;

/** The rating of a year; a signed register goes before the unit's own report. */
function ratingOf(evidence: Evidence, year: number): RatedYear | undefined {
  const found = evidence.ratings.filter((one) => one.year === year);
  return found.find((one) => one.cited.origin === "REGISTER") ?? found[0];
}

function reaches(rating: Rating, atLeast: Rating): boolean {
  return ratings.indexOf(rating) <= ratings.indexOf(atLeast);
}

/** Each year of the achievement, or the last one, is rated so or better. */
export function ratingResult(condition: Of<"RATING">, evidence: Evidence): ConditionResult {
  const years = condition.years === "EVERY" ? evidence.years : evidence.years.slice(-1);
  const found = years.map((year) => ({ year, one: ratingOf(evidence, year) }));
  const verdicts = found.map(({ one }) => {
    if (!one) return "PENDING_DATA";
    return reaches(one.rating, condition.atLeast) ? "PASS" : "FAIL";
  });
  const measures = found.map(({ year, one }): Measure => ({
    what: "RATING",
    year,
    found: one?.rating ?? null,
    needed: condition.atLeast,
    unit: "RATING",
  }));
  return result(
    worst(verdicts),
    measures,
    found.flatMap(({ one }) => one ?? []),
  );
}

type YearSpan = { readonly last: number; readonly count: number };

type Run = {
  /** The years rated so, backwards from the last one, without a gap. */
  readonly years: readonly number[];
  readonly rated: readonly RatedYear[];
  /** What ended it: a worse year, a year not known, or the beginning of the window. */
  readonly end: "BROKEN" | "UNKNOWN" | "START";
};

function runBack(evidence: Evidence, atLeast: Rating, first: number, last: number): Run {
  const rated: RatedYear[] = [];
  for (let year = last; year >= first; year -= 1) {
    const one = ratingOf(evidence, year);
    const end = one ? "BROKEN" : "UNKNOWN";
    if (!one || !reaches(one.rating, atLeast))
      return { years: rated.map((found) => found.year), rated, end };
    rated.push(one);
  }
  return { years: rated.map((found) => found.year), rated, end: "START" };
}

/** Whether so many years in a row are there: no where one of them is worse, even if others are unknown. */
function runVerdict(evidence: Evidence, atLeast: Rating, run: Run, span: YearSpan): Verdict {
  if (run.years.length >= span.count) return "PASS";
  const needed = Array.from({ length: span.count }, (_, index) => span.last - index);
  const worse = needed.some((year) => {
    const one = ratingOf(evidence, year);
    return one !== undefined && !reaches(one.rating, atLeast);
  });
  return worse || run.end !== "UNKNOWN" ? "FAIL" : "PENDING_DATA";
}

function yearsMeasure(found: number, needed: number): Measure {
  return { what: "YEARS", year: null, found: String(found), needed: String(needed), unit: "YEARS" };
}

/** So many years in a row up to the last one, with no earlier award asked for. */
export function yearsResult(condition: Of<"YEARS">, evidence: Evidence): ConditionResult {
  const last = evidence.years.at(-1) ?? 0;
  const run = runBack(evidence, condition.atLeast, last - condition.years + 1, last);
  const measures = [yearsMeasure(run.years.length, condition.years)];
  const span = { last, count: condition.years };
  const verdict = runVerdict(evidence, condition.atLeast, run, span);
  return result(verdict, measures, run.rated, verdict === "FAIL" ? "YEARS_BROKEN" : null);
}

/** The last calendar year that the reported achievements cover to its end. */
function lastFullYear({ achievedUntil, years }: Evidence): number {
  if (achievedUntil === null) return years.at(-1) ?? 0;
  const year = Number(achievedUntil.slice(0, 4));
  return achievedUntil.endsWith("-12-31") ? year : year - 1;
}

/**
 * The first full year that counts for the next award: from the end of the period the earlier decision
 * names, or from its date where it names none (NĐ152/2025 Điều 33 khoản 7). A part-year at the start
 * does not count.
 */
function firstFullYear(award: PastAward): number {
  const start = addDays(award.period?.to ?? award.decidedOn, 1);
  return Number(start.slice(0, 4)) + (start.endsWith("-01-01") ? 0 : 1);
}

/** The earlier award by regular achievement, and the years in a row and titles since. */
export function ladderResult(condition: Of<"LADDER">, evidence: Evidence): ConditionResult {
  const named = settledAwards(evidence.awards).filter((one) => condition.after.includes(one.award));
  const valid = named.filter((one) => one.valid);
  const fitting = valid.filter((one) => condition.types.includes(one.type));
  if (named.length === 0) return result("FAIL", [], [], "PREREQUISITE_MISSING");
  if (valid.length === 0) return result("FAIL", [], named, "PREREQUISITE_INVALID");
  if (fitting.length === 0) return result("FAIL", [], valid, "NOT_MERIT_RECORD");
  const newestFirst = fitting.toSorted((a, b) => b.decidedOn.localeCompare(a.decidedOn));
  const results = newestFirst.map((one) => since(condition, evidence, one));
  const [newest] = results;
  return (
    results.find((one) => one.verdict === "PASS") ??
    results.find((one) => one.verdict === "PENDING_DATA") ??
    newest ??
    result("FAIL")
  );
}

function since(condition: Of<"LADDER">, evidence: Evidence, earlier: PastAward): ConditionResult {
  const [first, last] = [firstFullYear(earlier), lastFullYear(evidence)];
  const run = runBack(evidence, condition.atLeast, first, last);
  const measures = [yearsMeasure(run.years.length, condition.years)];
  const rests = [earlier, ...run.rated];
  if (last - first + 1 < condition.years)
    return result("FAIL", measures, rests, "YEARS_NOT_ENOUGH");
  const span = { last, count: condition.years };
  const verdict = runVerdict(evidence, condition.atLeast, run, span);
  if (verdict !== "PASS")
    return result(verdict, measures, rests, verdict === "FAIL" ? "YEARS_BROKEN" : null);
  const titles = condition.holding.map(({ awards, times }) => {
    const held = [...yearsHeld(evidence.awards, awards).values()].filter(({ year }) =>
      run.years.includes(year),
    );
    return { what: awards.join(", "), count: held.length, times, held };
  });
  const { better } = condition;
  const good = run.rated.filter((one) => better && reaches(one.rating, better.rating)).length;
  const needs = [
    ...titles,
    ...(better ? [{ what: better.rating, count: good, times: better.times }] : []),
  ];
  measures.push(
    ...needs.map(({ what, count, times }): Measure => ({
      what,
      year: null,
      found: String(count),
      needed: String(times),
      unit: "TIMES",
    })),
  );
  const short = needs.some(({ count, times }) => count < times);
  const leans = [...rests, ...titles.flatMap(({ held }) => held)];
  return result(short ? "FAIL" : "PASS", measures, leans, short ? "TITLES_NOT_ENOUGH" : null);
}
