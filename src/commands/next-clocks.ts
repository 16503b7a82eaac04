import type { Case } from "../access/load-cases.ts";
import {
  type Clock,
  dueDate,
  isRunning,
  resumeClock,
  startClock,
  stopClock,
} from "../award/clock.ts";
import { lastGoodDay } from "../award/dates.ts";
import { UnknownYear } from "../award/working-days.ts";
import type { Catalogue } from "../database/catalogue.ts";
import type { Move } from "../workflow/advance.ts";
import type { Facts } from "../workflow/facts.ts";
import {
  isFinal,
  type PipelineDefinition,
  type StageDefinition,
  stageOf,
  type WaitingReason,
  type WorkingDayLimit,
} from "../workflow/pipeline.ts";
import { refuse } from "../workflow/refusals.ts";

type Clocked = Pick<
  Case,
  "clocks" | "rules" | "pipeline" | "awardKey" | "stage" | "stageEnteredAt" | "facts"
>;

/** Limits in working days that a stage starts; the first one makes the due date. */
function limitsOf(stage: StageDefinition): readonly WorkingDayLimit[] {
  const own = stage.timeLimit && "workingDays" in stage.timeLimit ? [stage.timeLimit] : [];
  return [...own, ...(stage.alongside ?? [])];
}

/** The last good day of a fixed date of the round; null where the stage has none. */
export function deadlineOf(stage: StageDefinition, round: Facts["round"]): string | null {
  const limit = stage.timeLimit;
  if (!limit || !("deadline" in limit)) return null;
  const before = limit.deadline === "UNIT" ? round?.unitBefore : round?.departmentBefore;
  return before ? lastGoodDay(before, round?.inclusive ?? false) : null;
}

/** A period in which the nomination was on hold; open while `to` is null. */
export type HeldPeriod = { readonly from: string; readonly to: string | null };

type Passage = {
  readonly move: Move;
  /** The day it takes effect. */
  readonly on: string;
  /** The holds that stood on that day or later. */
  readonly held: readonly HeldPeriod[];
};

/**
 * The ledger after a move on a day. The clocks of the stage left end; they only stop where the
 * nomination goes to wait for somebody and comes back. What a return for supplement has stopped is
 * kept until its own stage is entered again, whatever intake lies between. A hold stops all that
 * run, and the end of its last ground lets them go on.
 */
export function clocksAfter(one: Clocked, passage: Passage): readonly Clock[] {
  const { move, on } = passage;
  const kept = withPresent(one);
  if (move.to !== move.from) return afterMove(one, kept, passage);
  if (move.openHolds > 0)
    return kept.map((clock) => (isRunning(clock) ? stopClock(clock, "HOLD", on) : clock));
  if (one.facts.openHolds === 0) return kept;
  return kept.map((clock) => (clock.endedOn === null ? resumeClock(clock, "HOLD", on) : clock));
}

/** The ledger with the clock of the present stage, which older rows were kept without. */
function withPresent(one: Clocked): readonly Clock[] {
  const limits = limitsOf(stageOf(one.pipeline, one.stage));
  const missing = limits.filter(
    ({ key }) => !one.clocks.some((clock) => clock.key === key && clock.endedOn === null),
  );
  return [
    ...one.clocks,
    ...missing.map((limit) => startClock(limit.key, daysOf(one, limit), one.facts.enteredOn)),
  ];
}

function daysOf({ rules, awardKey }: Clocked, { key, workingDays }: WorkingDayLimit): number {
  return rules.limit(key, awardKey)?.value ?? workingDays;
}

function afterMove(
  one: Clocked,
  clocks: readonly Clock[],
  { move, on, held }: Passage,
): readonly Clock[] {
  const to = stageOf(one.pipeline, move.to);
  const left = new Set(limitsOf(stageOf(one.pipeline, move.from)).map(({ key }) => key));
  const entered = limitsOf(to);
  const reason = waitsFor(one.pipeline, move);
  const restarts = one.rules.setting("clock.afterReturn").value === "RESTART";
  const over = isFinal(to) || move.to === one.pipeline.start;
  const end = (clock: Clock) => ({ ...clock, endedOn: on });
  const kept = clocks.map((clock) => {
    if (clock.endedOn !== null) return clock;
    if (over) return end(clock);
    if (left.has(clock.key)) return reason === null ? end(clock) : stopClock(clock, reason, on);
    const waited = waiting(clock);
    if (!entered.some(({ key }) => key === clock.key))
      return waited === "SUPPLEMENT" ? clock : end(clock);
    if (waited === null || (waited === "SUPPLEMENT" && restarts)) return end(clock);
    return withHolds(resumeClock(clock, waited, on), on, held);
  });
  const started = entered
    .filter(({ key }) => !kept.some((clock) => clock.key === key && clock.endedOn === null))
    .map((limit) => withHolds(startClock(limit.key, daysOf(one, limit), on), on, held));
  return [...kept, ...started];
}

/** What the clocks of the stage left stand still for. A stage that itself waits keeps none. */
function waitsFor(pipeline: PipelineDefinition, { from, to }: Move): WaitingReason | null {
  const { waits, steps } = stageOf(pipeline, to);
  if (!waits || stageOf(pipeline, from).waits) return null;
  const comesBack = Object.values(steps).some((step) => step.to === from);
  return waits === "SUPPLEMENT" || comesBack ? waits : null;
}

function waiting({ stops }: Clock): WaitingReason | null {
  for (const { reason, to } of stops) if (to === null && reason !== "HOLD") return reason;
  return null;
}

/** The holds since the day as stops; the longest of those still open stands for all of them. */
function withHolds(clock: Clock, since: string, held: readonly HeldPeriod[]): Clock {
  const late = (day: string) => (day > since ? day : since);
  const over = held.flatMap(({ from, to }) =>
    to !== null && to > since ? [{ reason: "HOLD" as const, from: late(from), to }] : [],
  );
  const [open] = held.flatMap(({ from, to }) => (to === null ? [late(from)] : [])).toSorted();
  const stopped = { ...clock, stops: [...clock.stops, ...over] };
  return open === undefined ? stopped : stopClock(stopped, "HOLD", open);
}

/** The last good day where the nomination stands; null while its clock stands still. */
export function dueAfter(
  { calendar }: Catalogue,
  one: Pick<Case, "pipeline" | "facts">,
  { to, clocks }: { readonly to: string; readonly clocks: readonly Clock[] },
): string | null {
  const stage = stageOf(one.pipeline, to);
  const limit = stage.timeLimit;
  if (!limit || "deadline" in limit) return deadlineOf(stage, one.facts.round);
  const clock = clocks.find(({ key, endedOn }) => key === limit.key && endedOn === null);
  try {
    return clock ? dueDate(calendar, clock) : null;
  } catch (error) {
    if (error instanceof UnknownYear) refuse("CALENDAR_UNKNOWN", { year: error.year });
    throw error;
  }
}
