import { setTimeout as sleep } from "node:timers/promises";
import { Logger, run, type Runner, type TaskList } from "graphile-worker";
import pg from "pg";
import type { CatalogueSource } from "../database/catalogue.ts";
import type { Database } from "../database/connect.ts";
import { discardLeft } from "../files/receive.ts";
import type { Db } from "../database/sql.ts";
import type { FileStore } from "../files/store.ts";
import { reportImport, resumeImports } from "./imports.ts";
import type { JobLog } from "./log.ts";
import { makePrintout, resumePrintouts } from "./printouts.ts";
import { purge } from "./purge.ts";
import { relayOutbox } from "./relay-outbox.ts";
import { resumeBatches, runBatch } from "./run-batch.ts";
import { sweep } from "./sweep.ts";

export type JobParts = {
  readonly database: Database;
  readonly catalogueSource: CatalogueSource;
  /** Where files that are made are kept, and a folder for those that are not yet. */
  readonly store: FileStore;
  readonly arriving: string;
  /** Jobs taken at once. */
  readonly concurrency: number;
  readonly log: JobLog;
  /** What time it is; the machine's own clock unless given. */
  readonly clock?: () => Date;
};

export type RunningJobs = {
  /** Takes no more jobs and waits for those under way. */
  stop(): Promise<void>;
};

/** In UTC: every minute, every quarter of an hour, and at 02:20 in Vietnam. */
const crontab = `* * * * * resume ?max=3
*/15 * * * * sweep ?max=3
20 19 * * * purge ?max=3
`;
const PAUSE_MS = 5000;
const DAY_MS = 86_400_000;

/**
 * Works on the job queue until stopped; several processes share it, and a job is claimed by one. A
 * lost database is logged and tried again; it never ends the process.
 */
export async function runJobs(parts: JobParts): Promise<RunningJobs> {
  const { database, concurrency, log } = parts;
  // The library's tables belong to the owner, so the pool is not the application's.
  const pool = new pg.Pool({
    connectionString: database.url,
    max: concurrency + 2,
    connectionTimeoutMillis: 5000,
  });
  const trouble = (error: Error) => log.warn({ err: error }, "a connection for jobs was lost");
  pool.on("error", trouble);
  pool.on("connect", (client) => client.on("error", trouble));
  const ending = new AbortController();
  let runner = await start(parts, pool);
  const watch = async () => {
    while (!ending.signal.aborted) {
      await runner.promise.catch((error: unknown) =>
        log.error({ err: error }, "the job queue stopped"),
      );
      runner = (await restart(parts, pool, ending.signal)) ?? runner;
    }
  };
  const watching = watch();
  return {
    stop: async () => {
      ending.abort();
      await runner.stop().catch(() => {});
      await watching;
      await pool.end();
    },
  };
}

async function start(parts: JobParts, pool: pg.Pool): Promise<Runner> {
  // The library would leave the jobs of a process that was killed alone for four hours.
  await resumeAll(parts.database.db);
  return run({
    pgPool: pool,
    concurrency: parts.concurrency,
    noHandleSignals: true,
    // Without these the end of a job is neither waited for nor tried again, and a stop may overtake it.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    taskList: tasksOf(parts),
    crontab,
    logger: loggerTo(parts.log),
  });
}

/** Has what a killed process left on its way taken up again. */
async function resumeAll(db: Db): Promise<void> {
  await resumeBatches(db);
  await resumePrintouts(db);
  await resumeImports(db);
}

async function restart(
  parts: JobParts,
  pool: pg.Pool,
  signal: AbortSignal,
): Promise<Runner | undefined> {
  while (!signal.aborted) {
    await sleep(PAUSE_MS, undefined, { signal }).catch(() => {});
    if (signal.aborted) return undefined;
    try {
      return await start(parts, pool);
    } catch (error) {
      parts.log.warn({ err: error }, "the job queue could not start");
    }
  }
  return undefined;
}

function tasksOf(parts: JobParts): TaskList {
  const { database, catalogueSource, log, clock = () => new Date() } = parts;
  return {
    printout: async (payload) => {
      const producing = { ...parts, db: database.db, now: clock() };
      const catalogue = await catalogueSource.current();
      await makePrintout(database.url, { ...producing, catalogue }, idIn(payload, "printoutId"));
    },
    import: async (payload) => {
      const reading = { ...parts, now: clock(), catalogue: await catalogueSource.current() };
      await reportImport(reading, idIn(payload, "importId"));
    },
    relayOutbox: async (payload) => {
      await relayOutbox({ db: database.db, now: clock() }, idIn(payload, "nominationId"));
    },
    runBatch: (payload) =>
      runBatch({ database, catalogueSource, clock, log }, idIn(payload, "batchId")),
    resume: () => resumeAll(database.db),
    sweep: async () => {
      const swept = await sweep({ database, catalogueSource, now: clock(), log });
      log.info(swept, "swept");
    },
    purge: async () => {
      const files = await discardLeft(parts.arriving, new Date(Date.now() - DAY_MS));
      log.info({ ...(await purge({ db: database.db, now: clock() })), files }, "purged");
    },
  };
}

function idIn(payload: unknown, name: string): string {
  const found = payload && typeof payload === "object" ? Object.entries(payload) : [];
  const [, id] = found.find(([key]) => key === name) ?? [];
  if (typeof id !== "string") throw new Error(`A job names no ${name}.`);
  return id;
}

/** The library's own lines, without the one for each job. */
function loggerTo(log: JobLog): Logger {
  return new Logger(() => (level, message, meta) => {
    const fields = { jobs: true, ...(meta?.["error"] !== undefined && { err: meta["error"] }) };
    if (level === "error") log.error(fields, message);
    if (level === "warning") log.warn(fields, message);
  });
}
