import { existsSync } from "node:fs";
import { readFile, realpath } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import pg from "pg";

export type Postmaster = { readonly pid: number; readonly port: number };

/** What postmaster.pid says, whether or not it is still true. */
export async function postmasterOf(data: string): Promise<Postmaster | undefined> {
  const text = await readFile(join(data, "postmaster.pid"), "utf8").catch(() => "");
  const lines = text.split("\n");
  const pid = Number(lines[0]);
  return pid > 0 ? { pid, port: Number(lines[3]) } : undefined;
}

/** "soon" while the server recovers or shuts down. */
export async function answers(
  url: string,
  data: string,
): Promise<"yes" | "soon" | "no" | "fsync is off"> {
  try {
    const client = await connect(url);
    try {
      const shown = await client.query<{ data: string; fsync: string }>(
        "select current_setting('data_directory') as data, current_setting('fsync') as fsync",
      );
      const row = shown.rows[0];
      // A copied folder brings the original's postmaster.pid and password along.
      if (!row || (await realpath(row.data)) !== (await realpath(data))) return "no";
      return row.fsync === "on" ? "yes" : "fsync is off";
    } finally {
      await client.end();
    }
  } catch (error) {
    return isCode(error, "57P03") ? "soon" : "no";
  }
}

export async function connect(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString,
    connectionTimeoutMillis: 5000,
    application_name: "bang-vang embedded",
  });
  client.on("error", () => {});
  await client.connect();
  return client;
}

/** The pid in postmaster.pid if it is provably no running PostgreSQL: a zombie, or a stranger after a reboot. */
export async function deadPostmaster(data: string): Promise<number | undefined> {
  const postmaster = await postmasterOf(data);
  if (!postmaster || !existsSync(`/proc/${postmaster.pid}`)) return undefined;
  const status = await readFile(`/proc/${postmaster.pid}/status`, "utf8").catch(() => "");
  const name = /^Name:\s*(.*)$/m.exec(status)?.[1];
  const isZombie = /^State:\s*Z/m.test(status);
  return name !== undefined && (isZombie || name !== "postgres") ? postmaster.pid : undefined;
}

export function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.once("error", failed);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => found(typeof address === "object" && address ? address.port : 0));
    });
  });
}

export function isCode(error: unknown, ...codes: readonly string[]): boolean {
  const code = (error as { readonly code?: unknown } | null)?.code;
  return typeof code === "string" && codes.includes(code);
}
