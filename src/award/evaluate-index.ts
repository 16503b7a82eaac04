import type { Condition, ConditionResult, Measure } from "./conditions.ts";
import type { Evidence, IndexResult } from "./evidence.ts";
import { result, worst } from "./result.ts";

type Of<K extends Condition["kind"]> = Extract<Condition, { kind: K }>;

/** Results are kept with at most four decimals, so this many make them whole. */
const scale = 10_000;

function whole(value: number): bigint {
  return BigInt(Math.round(value * scale));
}

/** The result of a year; a signed register goes before the unit's own report. */
function resultOf(
  { indexes }: Evidence,
  { index, of }: { readonly index: string; readonly of: "SUBJECT" | "UNIT" },
  year: number,
): IndexResult | undefined {
  const found = indexes.filter((one) => one.index === index && one.of === of && one.year === year);
  return found.find((one) => one.cited.origin === "REGISTER") ?? found[0];
}

function lastYear({ years }: Evidence): number {
  return years.at(-1) ?? 0;
}

/** score / maxScore reaches the share, compared in whole numbers. */
export function indexResult(condition: Of<"INDEX">, evidence: Evidence): ConditionResult {
  const { atLeastBasisPoints, index } = condition;
  const years = condition.years === "EVERY" ? evidence.years : [lastYear(evidence)];
  const found = years.map((year) => ({ year, one: resultOf(evidence, condition, year) }));
  const verdicts = found.map(({ one }) => {
    if (!one?.maxScore) return "PENDING_DATA";
    const reached = whole(one.score) * 10_000n >= whole(one.maxScore) * BigInt(atLeastBasisPoints);
    return reached ? "PASS" : "FAIL";
  });
  const measures = found.map(({ year, one }): Measure => ({
    what: index,
    year,
    found: one?.maxScore ? percent(one.score, one.maxScore) : null,
    needed: String(atLeastBasisPoints / 100),
    unit: "PERCENT",
  }));
  return result(
    worst(verdicts),
    measures,
    found.flatMap(({ one }) => one ?? []),
  );
}

/** Hundredths of a percent, cut and not rounded: 89.996 is not shown as 90. */
function percent(score: number, maxScore: number): string {
  const hundredths = (whole(score) * 10_000n) / whole(maxScore);
  return String(Number(hundredths) / 100);
}

/** More points (of the maximum, where there is one) or a better rank than the year before. */
export function indexRises(condition: Of<"INDEX_RISES">, evidence: Evidence): ConditionResult {
  const year = lastYear(evidence);
  const [before, now] = [year - 1, year].map((one) => resultOf(evidence, condition, one));
  const measures: Measure[] = [
    {
      what: condition.index,
      year,
      found: now ? String(now.score) : null,
      needed: before ? `> ${before.score}` : `> ${year - 1}`,
      unit: "POINTS",
    },
  ];
  if (!before || !now) return result("PENDING_DATA", measures);
  const morePoints = risen(before, now);
  const ranked = now.rank !== null && before.rank !== null;
  const betterRank = ranked && Number(now.rank) < Number(before.rank);
  if (ranked)
    measures.push({
      what: condition.index,
      year,
      found: String(now.rank),
      needed: `< ${before.rank}`,
      unit: "RANK",
    });
  if (morePoints || betterRank) return result("PASS", measures, [now, before]);
  return result(morePoints === null ? "PENDING_DATA" : "FAIL", measures, [now, before]);
}

/** By share of the maximum, or by points where neither year has one; null where only one has. */
function risen(before: IndexResult, now: IndexResult): boolean | null {
  if (now.maxScore && before.maxScore)
    return whole(now.score) * whole(before.maxScore) > whole(before.score) * whole(now.maxScore);
  return now.maxScore || before.maxScore ? null : whole(now.score) > whole(before.score);
}

/** A count of the last year that must not be exceeded, e.g. no late files. */
export function countResult(condition: Of<"COUNT">, evidence: Evidence): ConditionResult {
  const year = lastYear(evidence);
  const found = resultOf(evidence, condition, year);
  const measure: Measure = {
    what: condition.index,
    year,
    found: found ? String(found.score) : null,
    needed: `≤ ${condition.atMost}`,
    unit: "COUNT",
  };
  if (!found) return result("PENDING_DATA", [measure]);
  return result(found.score <= condition.atMost ? "PASS" : "FAIL", [measure], [found]);
}
