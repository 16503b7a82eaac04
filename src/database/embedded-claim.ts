import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";
import type { Cluster } from "./embedded-cluster.ts";
import { connect, postmasterOf } from "./embedded-probe.ts";

const STOP_PATIENCE_MS = 60_000;
// Any number nobody else takes in the database "postgres".
const USE_LOCK = "7305610488123904513";

/** A shared advisory lock held for as long as this process lives tells the others that the server is in use. */
export async function claimUse(url: string): Promise<pg.Client> {
  const client = await connect(url);
  await client.query("select pg_advisory_lock_shared($1)", [USE_LOCK]);
  // Missing in @types/pg. The claim alone must not keep a finished process alive.
  (client as pg.Client & { unref(): void }).unref();
  return client;
}

/** Shuts the server down if no other process claims it. */
export async function release(
  { data, log }: Cluster,
  url: string,
  claim: pg.Client,
): Promise<void> {
  const isLast = await asksToBeLast(claim).catch(async () => {
    const again = await connect(url).catch(() => undefined);
    return again ? asksToBeLast(again) : false;
  });
  const running = await postmasterOf(data);
  if (!isLast || !running) return;
  process.kill(running.pid, "SIGINT");
  if (await hasEnded(data)) return;
  log(`The database in ${data} does not end: it is cut off and will recover`);
  process.kill(running.pid, "SIGQUIT");
  await hasEnded(data);
}

async function asksToBeLast(client: pg.Client): Promise<boolean> {
  try {
    const tried = await client.query<{ last: boolean }>("select pg_try_advisory_lock($1) as last", [
      USE_LOCK,
    ]);
    return tried.rows[0]?.last === true;
  } finally {
    await client.end();
  }
}

async function hasEnded(data: string): Promise<boolean> {
  const deadline = performance.now() + STOP_PATIENCE_MS;
  while (performance.now() < deadline) {
    if (!(await postmasterOf(data))) return true;
    await sleep(20);
  }
  return false;
}
