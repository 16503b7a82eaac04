import { loadViewer } from "../access/viewer.ts";
import { dateInVietnam } from "../award/dates.ts";
import type { CatalogueSource } from "../database/catalogue.ts";
import { type Database, dbOf } from "../database/connect.ts";
import { type Db, json, rowOf, sql } from "../database/sql.ts";
import { type Refusal, refusal, refuse, Refused } from "../workflow/refusals.ts";
import { advanceWithin } from "./advance-nomination.ts";
import type { PersonalContext } from "./context.ts";
import type { StepInput } from "./step-input.ts";

/** What working on a batch takes beside its number. */
export type BatchWork = {
  readonly database: Database;
  readonly catalogueSource: CatalogueSource;
  readonly clock: () => Date;
  /** Told of what is a bug and no refusal. */
  readonly onFailure: (error: unknown, nominationId: string) => void;
};

type Batch = {
  readonly id: string;
  readonly batchId: string;
  readonly accountId: string | null;
  readonly deskId: string | null;
  readonly step: string;
  readonly input: StepInput;
  readonly requestId: string;
};

type Item = { readonly id: string; readonly nominationId: string; readonly version: number };

/** An unexpected error may come from a connection that was lost: an item is tried so often. */
const TRIES = 2;

/**
 * Works on what waits in a batch under way, up to `most` nominations, and ends the batch with the
 * last one; tells whether anything is left. Each has a transaction in which its outcome is kept with
 * its move, so that it is done once however often this is broken off and by however many it is done.
 */
export async function runBatchItems(
  work: BatchWork,
  id: string,
  most: number,
): Promise<{ readonly done: number; readonly left: boolean }> {
  const batch = await underWay(work.database.db, id);
  if (!batch) return { done: 0, left: false };
  for (let done = 0; done < most; done++) {
    if (!(await settleNext(work, batch))) {
      await finish(work, batch.id);
      return { done, left: false };
    }
  }
  return { done: most, left: true };
}

/** Settles the next item that waits and nobody else is at; false where there is none. */
async function settleNext(work: BatchWork, batch: Batch): Promise<boolean> {
  const { db } = work.database;
  for (let attempt = 1; ; attempt++) {
    let item: Item | null = null;
    try {
      await work.database.orm.em.fork().transactional(async (em) => {
        item = await claimed(dbOf(em), batch.id);
        if (item) await move(dbOf(em), work, batch, item);
      });
      return item !== null;
    } catch (error) {
      const broken = item as Item | null;
      if (!broken) throw error;
      if (error instanceof Refused) return stopped(db, broken, "REFUSED", error.refusal);
      if (attempt < TRIES) continue;
      work.onFailure(error, broken.nominationId);
      const { requestId } = batch;
      return stopped(db, broken, "FAILED", refusal("ITEM_FAILED", { requestId }));
    }
  }
}

async function move(db: Db, work: BatchWork, batch: Batch, item: Item): Promise<void> {
  const { nominationId, version: seenVersion } = item;
  const { step, input, batchId } = batch;
  const context = await contextOf(db, work, batch);
  const moved = await advanceWithin(db, context, {
    ...input,
    nominationId,
    step,
    seenVersion,
    batchId,
  });
  await sql`
    update batch_item set state = 'MOVED', seq = ${moved.seq}::int where id = ${item.id}::bigint
  `.execute(db);
}

/** The person with the rights he has at this moment. */
async function contextOf(db: Db, work: BatchWork, batch: Batch): Promise<PersonalContext> {
  const { database, catalogueSource, clock } = work;
  const { accountId, deskId, requestId } = batch;
  const now = clock();
  const catalogue = await catalogueSource.current();
  const viewer = accountId && (await loadViewer(db, accountId, dateInVietnam(now)));
  if (!viewer) refuse("ACCOUNT_CLOSED");
  return { database, catalogue, viewer: { ...viewer, chosenDesk: deskId }, now, requestId };
}

function underWay(db: Db, id: string): Promise<Batch | null> {
  return rowOf(
    db,
    sql<Batch>`
      select b.id, b.batch_id::text as "batchId", b.desk_id as "deskId", b.step, b.input,
        b.request_id as "requestId", a.id as "accountId"
      from batch b left join account a on a.person_id = b.person_id
      where b.id = ${id}::bigint and b.state = 'RUNNING'
    `,
  );
}

function claimed(db: Db, batchId: string): Promise<Item | null> {
  return rowOf(
    db,
    sql<Item>`
      select id, nomination_id as "nominationId", version from batch_item
      where batch_id = ${batchId}::bigint and state = 'WAITING'
      order by id limit 1 for update skip locked
    `,
  );
}

/** Keeps why an item did not move, unless another has settled it since. */
async function stopped(
  db: Db,
  item: Item,
  state: "REFUSED" | "FAILED",
  why: Refusal,
): Promise<true> {
  await sql`
    update batch_item set state = ${state}, refusal = ${json(why)}
    where id = ${item.id}::bigint and state = 'WAITING'
  `.execute(db);
  return true;
}

/** Ends the batch where nothing waits; one that another is still at is ended by him. */
async function finish({ database, clock }: BatchWork, id: string): Promise<void> {
  await sql`
    update batch set state = 'DONE', finished_at = ${clock().toISOString()}::timestamptz
    where id = ${id}::bigint and state = 'RUNNING' and not exists (
      select from batch_item i where i.batch_id = ${id}::bigint and i.state = 'WAITING')
  `.execute(database.db);
}
