import { shown } from "../access/embargo.ts";
import { type RulesOf, rulesOf } from "../access/load-cases.ts";
import { visibleTo } from "../access/visible.ts";
import {
  type Clock,
  dueDate,
  isRunning,
  remainingDays,
  stoppedDays,
  type StopReason,
} from "../award/clock.ts";
import { dateInVietnam } from "../award/dates.ts";
import type { Calendar } from "../award/working-days.ts";
import { workingDaysBetween } from "../award/working-days.ts";
import { pipelineOf } from "../database/catalogue.ts";
import { bigints, rowsOf, sql } from "../database/sql.ts";
import { stageOf } from "../workflow/pipeline.ts";
import type { QueryContext } from "./context.ts";
import { knownYear } from "./due-soon.ts";

/** A limit of a nomination with the ledger of its stops, as it stands today. */
export type ClockRow = {
  readonly key: string;
  readonly limitWorkingDays: number;
  readonly startedOn: string;
  readonly endedOn: string | null;
  readonly dueOn: string | null;
  /** Below zero once it is overdue. */
  readonly remainingWorkingDays: number;
  readonly running: boolean;
  readonly stoppedWorkingDays: number;
  readonly stops: readonly {
    readonly reason: StopReason;
    readonly from: string;
    readonly to: string | null;
    readonly workingDays: number;
  }[];
  readonly legalBasis: string;
  /** The rule set that says how long it is; null where the pipeline does. */
  readonly ruleSetKey: string | null;
};

/** The time of a nomination. */
export type Timing = {
  readonly clocks: readonly ClockRow[];
  /** The one the present stage is due by. */
  readonly clock: ClockRow | null;
  /** Working days left at the present stage, by its clock or its fixed date. */
  readonly remainingWorkingDays: number | null;
};

type Row = RulesOf & {
  readonly id: string;
  readonly stage: string;
  readonly pipelineKey: string;
  readonly pipelineVersion: number;
  readonly awardKey: string;
  readonly dueOn: string | null;
  readonly clocks: readonly Clock[];
};

/** The time of each nomination; null for one that is not to be seen. */
export async function timingsOf(
  context: QueryContext,
  nominationIds: readonly string[],
): Promise<readonly (Timing | null)[]> {
  const { stage, dueOn, clocks } = shown(context.viewer);
  const rows = await rowsOf(
    context.db,
    sql<Row>`
      select n.id, ${stage} as stage, n.pipeline_key as "pipelineKey",
        n.pipeline_version as "pipelineVersion", n.award_key as "awardKey", ${dueOn} as "dueOn",
        ${clocks} as clocks, n.places, n.campaign_id as "campaignId", n.rule_set_key as "ruleSetKey",
        n.rules_on as "rulesOn"
      from nomination n
      where n.id = any(${bigints(nominationIds)}) and ${visibleTo(context.viewer)}
    `,
  );
  const found = new Map(rows.map((row) => [row.id, row]));
  return nominationIds.map((id) => {
    const row = found.get(id);
    return row ? knownYear(() => timingOf(context, row)) : null;
  });
}

function timingOf({ catalogue, now }: QueryContext, row: Row): Timing {
  const { calendar } = catalogue;
  const today = dateInVietnam(now);
  const limit = stageOf(
    pipelineOf(catalogue, row.pipelineKey, row.pipelineVersion),
    row.stage,
  ).timeLimit;
  const rules = rulesOf(row, catalogue, today);
  const clocks = row.clocks.map((clock) => {
    const ruled = rules.limit(clock.key, row.awardKey);
    return {
      ...ledgerOf(calendar, clock, today),
      legalBasis: ruled?.legalBasis ?? basisOf(catalogue, row, clock.key),
      ruleSetKey: ruled?.source ?? null,
    };
  });
  const clock = clocks.findLast((one) => one.key === limit?.key && one.endedOn === null) ?? null;
  const fixed = row.dueOn === null ? null : workingDaysBetween(calendar, today, row.dueOn);
  return { clocks, clock, remainingWorkingDays: clock?.remainingWorkingDays ?? fixed };
}

/** What the pipeline itself rests the limit on. */
function basisOf(catalogue: QueryContext["catalogue"], row: Row, key: string): string {
  const { stages } = pipelineOf(catalogue, row.pipelineKey, row.pipelineVersion);
  const limits = Object.values(stages).flatMap(({ timeLimit, alongside = [] }) => [
    ...(timeLimit ? [timeLimit] : []),
    ...alongside,
  ]);
  return limits.find((limit) => limit.key === key)?.basis ?? "";
}

/** The clock on a day, or on the day it ended. */
function ledgerOf(calendar: Calendar, clock: Clock, today: string) {
  const on = clock.endedOn ?? today;
  return {
    key: clock.key,
    limitWorkingDays: clock.workingDays,
    startedOn: clock.startedOn,
    endedOn: clock.endedOn,
    dueOn: dueDate(calendar, clock),
    remainingWorkingDays: remainingDays(calendar, clock, on),
    running: isRunning(clock),
    stoppedWorkingDays: stoppedDays(calendar, clock, on),
    stops: clock.stops.map((stop) => ({
      ...stop,
      workingDays: workingDaysBetween(calendar, stop.from, stop.to ?? on),
    })),
  };
}
