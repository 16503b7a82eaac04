import { randomUUID } from "node:crypto";
import { dateInVietnam } from "../award/dates.ts";
import { advanceByClock } from "../commands/advance-nomination.ts";
import { type Catalogue, type CatalogueSource, pipelineOf } from "../database/catalogue.ts";
import type { Database } from "../database/connect.ts";
import { type Db, rowsOf, sql, texts } from "../database/sql.ts";
import type { JobLog } from "./log.ts";

export type Sweeping = {
  readonly database: Database;
  readonly catalogueSource: CatalogueSource;
  readonly now: Date;
  readonly log: JobLog;
};

export type Swept = { readonly moved: number; readonly failed: number };

type Overdue = {
  readonly id: string;
  readonly version: number;
  readonly stage: string;
  readonly pipelineKey: string;
  readonly pipelineVersion: number;
};

const PAGE = 200;

/**
 * Lets the clock take its steps on what has passed its date, a transaction each. One that cannot be
 * taken is logged and does not stop the rest; the next sweep tries it again.
 */
export async function sweep({ database, catalogueSource, now, log }: Sweeping): Promise<Swept> {
  const catalogue = await catalogueSource.current();
  const context = { database, catalogue, viewer: null, now, requestId: `sweep-${randomUUID()}` };
  const count = { moved: 0, failed: 0 };
  for await (const one of overdue(database.db, catalogue, dateInVietnam(now))) {
    const step = clockStepOf(catalogue, one);
    try {
      await advanceByClock(context, { nominationId: one.id, step, seenVersion: one.version });
      count.moved++;
    } catch (error) {
      count.failed++;
      log.warn({ err: error, nominationId: one.id, step }, "the clock could not take its step");
    }
  }
  return count;
}

async function* overdue(db: Db, catalogue: Catalogue, today: string): AsyncGenerator<Overdue> {
  let after = "0";
  for (;;) {
    const page = await overduePage(db, clockStages(catalogue), today, after);
    yield* page;
    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    after = last.id;
  }
}

function overduePage(db: Db, stages: readonly string[], today: string, after: string) {
  return rowsOf(
    db,
    sql<Overdue>`
      select id, version, stage, pipeline_key as "pipelineKey",
        pipeline_version as "pipelineVersion"
      from nomination
      where id > ${after}::bigint
        and due_on < ${today}::date
        and open_holds = 0
        and pipeline_key || '/' || pipeline_version || '/' || stage = any(${texts(stages)})
      order by id
      limit ${PAGE}
    `,
  );
}

/** The stages that the clock can leave, of every stored version. */
function clockStages({ pipelines }: Catalogue): readonly string[] {
  return pipelines.flatMap(({ key, version, stages }) =>
    Object.entries(stages).flatMap(([stage, { steps }]) =>
      Object.values(steps).some((step) => step.clock) ? [`${key}/${version}/${stage}`] : [],
    ),
  );
}

function clockStepOf(catalogue: Catalogue, one: Overdue): string {
  const { stages } = pipelineOf(catalogue, one.pipelineKey, one.pipelineVersion);
  const steps = Object.entries(stages[one.stage]?.steps ?? {});
  const found = steps.find(([, step]) => step.clock);
  if (!found) throw new Error(`${one.pipelineKey}: the clock has no step at ${one.stage}.`);
  return found[0];
}
