import { spawn, spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, test } from "@jest/globals";
import { connect, type Database } from "../../src/database/connect.ts";
import { startEmbedded } from "../../src/database/embedded.ts";
import { rowsOf, sql } from "../../src/database/sql.ts";
import { verifyAnyHistory } from "../../src/queries/verify-history.ts";
import { freshDatabase } from "../support/database.ts";

const script = join(import.meta.dirname, "../support/advance-stream.js");

type Acknowledged = ReadonlySet<string>;

/** Starts the stream and strikes after so many acknowledged acts; gives all that were. */
async function streamUntil(
  url: string,
  count: number,
  strike: (child: { kill(signal: "SIGKILL"): boolean }) => unknown,
): Promise<Acknowledged> {
  const child = spawn(process.execPath, [script, url], { stdio: ["ignore", "pipe", "ignore"] });
  const ended = new Promise((resolve) => child.once("close", resolve));
  const acknowledged = new Set<string>();
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged.add(line);
    if (acknowledged.size === count) await strike(child);
  }
  child.kill("SIGKILL");
  await ended;
  return acknowledged;
}

type Kept = { id: string; version: number; entries: number; messages: number; next: string };

async function expectKept(database: Database, acknowledged: Acknowledged): Promise<void> {
  const { db } = database;
  const rows = await rowsOf(
    db,
    sql<Kept>`
      select n.id, n.version,
        (select count(*)::int from history_entry h where h.nomination_id = n.id) as entries,
        (select count(*)::int from outbox_message o where o.nomination_id = n.id) as messages,
        (select h.to_stage from history_entry h
          where h.nomination_id = n.id and h.seq = n.version) = n.stage as next
      from nomination n order by n.id
    `,
  );
  const entries = await rowsOf(
    db,
    sql<{ line: string; count: number }>`
      select nomination_id || ' ' || seq as line, count(*)::int as count
      from history_entry group by 1
    `,
  );
  const counts = new Map(entries.map((row) => [row.line, row.count]));

  expect([...acknowledged].filter((line) => counts.get(line) !== 1)).toEqual([]);
  for (const row of rows) {
    expect(row).toEqual({
      ...row,
      entries: row.version,
      messages: row.version,
      next: true,
    });
    expect(await verifyAnyHistory(db, row.id)).toMatchObject({ valid: true });
  }
  // What was under way may be there or not, but whole: at most one act for each of four streams.
  expect(entries.length - acknowledged.size).toBeLessThanOrEqual(4);
  expect(entries.length).toBeGreaterThanOrEqual(acknowledged.size);
}

test.each([[1], [37], [120]])(
  "what a process acknowledged before kill -9 is there after it, once (struck after %i)",
  async (count) => {
    const fresh = await freshDatabase("template_bang_vang_demo");

    const acknowledged = await streamUntil(fresh.url, count, (child) => child.kill("SIGKILL"));

    const database = await connect(fresh.url);
    expect(acknowledged.size).toBeGreaterThanOrEqual(count);
    await expectKept(database, acknowledged);
    await database.close();
    await gone(fresh.url);
    await fresh.drop();
  },
  60_000,
);

/** The server notices a dead client only when it next writes to it. */
async function gone(url: string): Promise<void> {
  const admin = new URL(url);
  const name = admin.pathname.slice(1);
  admin.pathname = "/postgres";
  const database = await connect(admin.href, { as: "owner", poolSize: 1 });
  await sql`select pg_terminate_backend(pid, 5000) from pg_stat_activity
    where datname = ${name}`.execute(database.db);
  await database.close();
}

test("what was acknowledged before kill -9 of the database is there when it has started again", async () => {
  const directory = await mkdtemp(join(tmpdir(), "bang-vang-kill-"));
  const first = await startEmbedded({ directory });
  const prepared = spawnSync(process.execPath, [script, first.url, "prepare"]);
  expect(prepared.stderr.toString()).toBe("");

  const acknowledged = await streamUntil(first.url, 90, async () => {
    const [pid] = (await readFile(join(directory, "postgres/postmaster.pid"), "utf8")).split("\n");
    process.kill(-Number(pid), "SIGKILL");
  });

  const second = await startEmbedded({ directory });
  const database = await connect(second.url);
  expect(acknowledged.size).toBeGreaterThanOrEqual(90);
  await expectKept(database, acknowledged);
  await database.close();
  await Promise.all([first.stop(), second.stop()]);
  await rm(directory, { recursive: true, force: true });
}, 120_000);
