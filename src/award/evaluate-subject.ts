import type { Condition, ConditionResult, Measure } from "./conditions.ts";
import type { Evidence } from "./evidence.ts";
import { result } from "./result.ts";

type Of<K extends Condition["kind"]> = Extract<Condition, { kind: K }>;

/**
 * Nothing pending and nothing in force; what was achieved before a discipline ended does not count
 * (NĐ152/2025 Điều 4 khoản 4).
 */
export function disciplineResult(evidence: Evidence): ConditionResult {
  if (evidence.openHolds > 0) return result("FAIL", [], [], "ON_DISCIPLINE");
  if (evidence.discipline === null) return result("PENDING_DATA");
  const { state, endedOn } = evidence.discipline;
  if (state === "NONE") return result("PASS");
  const firstDay = `${evidence.years[0] ?? 0}-01-01`;
  if (state === "ENDED" && endedOn === null) return result("PENDING_DATA");
  const over = state === "ENDED" && endedOn !== null && endedOn <= firstDay;
  return over ? result("PASS") : result("FAIL", [], [], "ON_DISCIPLINE");
}

/** The share of members who hold the title of the year. */
export function memberShare(condition: Of<"MEMBERS">, { members }: Evidence): ConditionResult {
  const count = holding(members, condition.award);
  const needed = `${condition.above ? "> " : ""}${condition.atLeastPercent}`;
  const measure: Measure = {
    what: condition.award,
    year: null,
    found: members && members.total > 0 ? percent(count, members.total) : null,
    needed,
    unit: "PERCENT",
  };
  if (!members || members.total === 0) return result("PENDING_DATA", [measure]);
  const [share, mark] = [count * 100, condition.atLeastPercent * members.total];
  const reached = condition.above ? share > mark : share >= mark;
  return result(reached ? "PASS" : "FAIL", [measure]);
}

/** How many members hold a title, or that none was disciplined. */
export function memberResult(
  condition: Of<"MEMBERS_COUNT"> | Of<"NO_MEMBER_DISCIPLINED">,
  { members }: Evidence,
): ConditionResult {
  if (!members) return result("PENDING_DATA");
  const counts = condition.kind === "MEMBERS_COUNT";
  const count = counts ? holding(members, condition.award) : members.disciplined;
  const measure: Measure = {
    what: counts ? condition.award : "DISCIPLINED",
    year: null,
    found: String(count),
    needed: counts ? String(condition.atLeast) : "0",
    unit: "COUNT",
  };
  const holds = counts ? count >= condition.atLeast : count === 0;
  return result(holds ? "PASS" : "FAIL", [measure]);
}

/** Cut to hundredths and not rounded: what is below the mark is never shown at it. */
function percent(count: number, total: number): string {
  return String(Math.floor((count * 10_000) / total) / 100);
}

function holding(members: Evidence["members"], award: string): number {
  return members?.holding.find((one) => one.award === award)?.count ?? 0;
}

/** Whole months at the body up to the end of the last year. */
export function serviceResult({ months }: Of<"SERVICE">, evidence: Evidence): ConditionResult {
  const measure = (found: number | null): Measure => ({
    what: "SERVICE",
    year: null,
    found: found === null ? null : String(found),
    needed: String(months),
    unit: "MONTHS",
  });
  if (evidence.joinedOn === null) return result("PENDING_DATA", [measure(null)]);
  const [year = 0, month = 1, day = 1] = evidence.joinedOn.split("-").map(Number);
  const last = evidence.years.at(-1) ?? 0;
  const served = (last - year) * 12 + (13 - month) - (day > 1 ? 1 : 0);
  return result(served >= months ? "PASS" : "FAIL", [measure(served)]);
}
