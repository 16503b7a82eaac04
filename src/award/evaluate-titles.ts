import type { Condition, ConditionResult, Measure } from "./conditions.ts";
import { type Evidence, initiativeLevels, type PastAward } from "./evidence.ts";
import { result } from "./result.ts";

type Of<K extends Condition["kind"]> = Extract<Condition, { kind: K }>;

/** Initiatives recognised at the level or a wider one. */
export function initiativeResult(
  condition: Of<"INITIATIVES">,
  evidence: Evidence,
): ConditionResult {
  const widest = initiativeLevels.indexOf(condition.level);
  const found = evidence.initiatives.filter(
    (one) =>
      initiativeLevels.indexOf(one.level) <= widest &&
      (!condition.applied || one.applied) &&
      (!condition.recent || (one.year !== null && evidence.years.includes(one.year))),
  );
  const measure: Measure = {
    what: condition.level,
    year: null,
    found: String(found.length),
    needed: String(condition.times),
    unit: "TIMES",
  };
  return result(found.length >= condition.times ? "PASS" : "FAIL", [measure], found);
}

/**
 * What is known of the awards: where a register has one, what the unit reports of the same award and
 * year (or decision day) is left out, so that a revocation is not undone by being left unsaid.
 */
export function settledAwards(awards: readonly PastAward[]): readonly PastAward[] {
  const signed = awards.filter((one) => one.cited.origin === "REGISTER");
  const known = (one: PastAward) =>
    signed.some(
      (other) =>
        other.award === one.award && (other.year === one.year || other.decidedOn === one.decidedOn),
    );
  return awards.filter((one) => one.cited.origin === "REGISTER" || !known(one));
}

/** Valid awards of the kinds, one a year. */
export function yearsHeld(
  awards: readonly PastAward[],
  keys: readonly string[],
): ReadonlyMap<number, PastAward> {
  return new Map(
    settledAwards(awards)
      .filter((one) => one.valid && keys.includes(one.award))
      .map((one) => [one.year, one] as const),
  );
}

/**
 * The title was given so many times; in years that follow one another up to the last one, or the one
 * before it (the last year's title is often given together with this award), where `consecutive`.
 */
export function heldResult(condition: Of<"HELD">, evidence: Evidence): ConditionResult {
  const held = yearsHeld(evidence.awards, condition.awards);
  const last = evidence.years.at(-1) ?? 0;
  const counted = condition.consecutive
    ? [last, last - 1].map((end) => run(held, end)).reduce((a, b) => (b.length > a.length ? b : a))
    : [...held.values()].filter((one) => one.year <= last);
  const measure: Measure = {
    what: condition.awards.join(", "),
    year: null,
    found: String(counted.length),
    needed: String(condition.times),
    unit: "TIMES",
  };
  const enough = counted.length >= condition.times;
  return result(enough ? "PASS" : "FAIL", [measure], counted, enough ? null : "TITLES_NOT_ENOUGH");
}

function run(held: ReadonlyMap<number, PastAward>, end: number): readonly PastAward[] {
  const found: PastAward[] = [];
  for (let year = end; ; year -= 1) {
    const one = held.get(year);
    if (!one) return found;
    found.push(one);
  }
}
