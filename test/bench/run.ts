import "reflect-metadata";
import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import pg from "pg";
import { startEmbedded } from "../../src/database/embedded.ts";
import { migrate } from "../../src/database/migrate.ts";
import { worldAt } from "../support/world.ts";
import { cases } from "./cases.ts";
import { loadNominations } from "./load.ts";
import { printTable } from "./measure.ts";
import { startServers } from "./servers.ts";

const { values } = parseArgs({
  options: {
    nominations: { type: "string", default: "100000" },
    requests: { type: "string", default: "2000" },
  },
});

/** Loads, measures and prints one table; everything it made is gone afterwards. */
async function run(nominations: number, requests: number): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), "bang-vang-bench-"));
  const postgres = await startEmbedded({ directory });
  const secret = randomBytes(32).toString("hex");
  try {
    await migrate(postgres.url);
    const servers = await startServers(postgres.url, secret);
    try {
      const world = await worldAt(postgres.url);
      const before = performance.now();
      await loadNominations(world, nominations);
      say(`${nominations} nominations loaded in ${seconds(before)} s`);
      const pool = new pg.Pool({ connectionString: postgres.url, max: 16 });
      say(printTable(await cases({ world, servers, pool, requests })));
      await pool.end();
      await world.close();
    } finally {
      await servers.stop();
    }
  } finally {
    await postgres.stop();
    await rm(directory, { recursive: true, force: true });
  }
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

await run(Number(values.nominations), Number(values.requests));
