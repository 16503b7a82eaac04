import { runBatchItems } from "../commands/run-batch-items.ts";
import type { CatalogueSource } from "../database/catalogue.ts";
import type { Database } from "../database/connect.ts";
import { type Db, rowsOf, sql } from "../database/sql.ts";
import { unattended, whileAlone } from "../database/while-alone.ts";
import type { JobLog } from "./log.ts";

export type BatchJob = {
  readonly database: Database;
  readonly catalogueSource: CatalogueSource;
  readonly clock: () => Date;
  readonly log: JobLog;
};

/** So many nominations, then other jobs have their turn, and a process that stops need not wait long. */
const TURN = 100;
/** Our name among the advisory locks; the other half is the batch. */
const LOCK_KIND = 20_261;

/**
 * Works on a batch for a turn and asks for the next one. Does nothing where another process is at
 * it: its lock ends with it, and `resumeBatches` finds what it left.
 */
export async function runBatch(job: BatchJob, id: string, turn = TURN): Promise<void> {
  const { database, log } = job;
  const onFailure = (error: unknown, nominationId: string) =>
    log.error({ err: error, batch: id, nominationId }, "a nomination of a batch failed");
  const worked = await whileAlone(database.url, { kind: LOCK_KIND, id }, () =>
    runBatchItems({ ...job, onFailure }, id, turn),
  );
  // Only now: a worker that took the next turn at once would find the lock still held.
  if (worked?.left) await sql`select enqueue_batch(${id}::bigint)`.execute(database.db);
}

/** Has batches under way that nobody is at worked on again; gives how many. */
export async function resumeBatches(db: Db): Promise<number> {
  const resumed = await rowsOf(
    db,
    sql`
      select enqueue_batch(b.id)
      from batch b
      where b.state = 'RUNNING' and ${unattended(LOCK_KIND, sql`b.id`)}
    `,
  );
  return resumed.length;
}
