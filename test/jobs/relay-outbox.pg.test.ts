import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import pg from "pg";
import { connect, type Database } from "../../src/database/connect.ts";
import { type Db, rowsOf, sql } from "../../src/database/sql.ts";
import { movedChannel, relayOutbox } from "../../src/jobs/relay-outbox.ts";
import { freshDatabase, type TestDatabase } from "../support/database.ts";

const now = new Date("2026-08-05T03:00:00Z");

let fresh: TestDatabase;
let database: Database;
let listener: pg.Client;
let heard: { nominationId: string; seq: number; stage: string }[] = [];

beforeAll(async () => {
  fresh = await freshDatabase();
  database = await connect(fresh.url, { poolSize: 4 });
  listener = new pg.Client(fresh.url);
  await listener.connect();
  // The messages alone are tested: no nominations stand behind them.
  await listener.query("set session_replication_role = replica");
  listener.on("notification", ({ payload }) => heard.push(JSON.parse(payload ?? "null")));
  await listener.query(`listen ${movedChannel}`);
});

beforeEach(async () => {
  await listener.query("delete from outbox_message");
  heard = [];
});

afterAll(async () => {
  await listener.end();
  await database.close();
  await fresh.drop();
});

test("what is kept goes out once, in the order it was written", async () => {
  await keep("1", [7, 8, 9]);

  const first = await relay("1");
  const second = await relay("1");

  expect([first, second]).toEqual([3, 0]);
  expect(await delivered()).toEqual([now, now, now]);
  expect(await announcements()).toEqual([
    { nominationId: "1", seq: 7, stage: "STAGE_7" },
    { nominationId: "1", seq: 8, stage: "STAGE_8" },
    { nominationId: "1", seq: 9, stage: "STAGE_9" },
  ]);
});

test("messages of other nominations stay", async () => {
  await keep("1", [1]);
  await keep("2", [1]);

  await relay("2");

  expect(await delivered()).toEqual([null, now]);
});

test("several relays at once announce each message once", async () => {
  await keep("1", [1, 2, 3, 4]);

  const counts = await Promise.all([relay("1"), relay("1"), relay("1"), relay("1")]);

  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(4);
  expect((await announcements()).map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
});

test("when the delivery cannot be kept, nothing is announced and the message stays", async () => {
  await keep("1", [1]);

  const failing = database.orm.em.fork().transactional(async (em) => {
    await relayOutbox({ db: em.getKysely() as unknown as Db, now }, "1");
    throw new Error("lost");
  });

  await expect(failing).rejects.toThrow("lost");
  expect(await announcements()).toEqual([]);
  expect(await delivered()).toEqual([null]);
});

function relay(nominationId: string): Promise<number> {
  return relayOutbox({ db: database.db, now }, nominationId);
}

async function keep(nominationId: string, seqs: readonly number[]): Promise<void> {
  for (const seq of seqs) {
    await listener.query(
      `insert into outbox_message (nomination_id, seq, topic, payload, created_at)
       values ($1, $2, 'NOMINATION_MOVED', $3, now())`,
      [nominationId, seq, { nominationId, seq, to: `STAGE_${seq}` }],
    );
  }
}

async function delivered(): Promise<(Date | null)[]> {
  const rows = await rowsOf(
    database.db,
    sql<{ at: string | null }>`select delivered_at as at from outbox_message order by id`,
  );
  return rows.map(({ at }) => (at === null ? null : new Date(at)));
}

/** A notification follows the commit; a round trip on the listening connection brings it in. */
async function announcements() {
  await listener.query("select 1");
  await sleep(50);
  return heard;
}
