import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdtemp, open, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Binaries, commandOf, failure } from "./embedded-binaries.ts";
import { isCode } from "./embedded-probe.ts";

export type Cluster = {
  readonly home: string;
  readonly data: string;
  readonly fsync: boolean;
  readonly log: (message: string) => void;
};

/** The password kept beside the data, made on the first start. */
export async function passwordOf({ home, data }: Cluster): Promise<string> {
  const path = join(home, "postgres-password");
  try {
    return (await readFile(path, "utf8")).trim();
  } catch (error) {
    if (!isCode(error, "ENOENT")) throw error;
    if (existsSync(data)) {
      throw new Error(`${path} is missing: without it the database in ${data} stays closed.`, {
        cause: error,
      });
    }
  }
  const password = randomBytes(24).toString("base64url");
  // Written aside first: a crash half-way must not leave an empty password behind.
  await writeFile(`${path}.new`, `${password}\n`, { mode: 0o600, flush: true });
  await rename(`${path}.new`, path);
  return password;
}

/** Makes an empty cluster aside and moves it into place whole. */
export async function initialise(
  { home, data, log, fsync }: Cluster,
  binaries: Binaries,
): Promise<void> {
  log(`Creating a database in ${data}`);
  for (const name of await readdir(home)) {
    if (!name.startsWith("postgres-new-")) continue;
    // Left by a killed starter, whose initdb may still be writing.
    await rm(join(home, name), { recursive: true, force: true }).catch(() => {});
  }
  const growing = await mkdtemp(join(home, "postgres-new-"));
  try {
    const args = [
      `--pgdata=${growing}`,
      "--username=postgres",
      `--pwfile=${join(home, "postgres-password")}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale=C",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      ...(fsync ? [] : ["--no-sync"]),
    ];
    await initdb(binaries, args);
    await rename(growing, data);
  } catch (error) {
    await rm(growing, { recursive: true, force: true });
    throw error;
  }
  // Without this a power cut could undo the rename after work has been acknowledged.
  const folder = await open(home);
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

async function initdb(binaries: Binaries, args: readonly string[]): Promise<void> {
  const { program, args: all, env } = commandOf(binaries, "initdb", args);
  const child = spawn(program, all, { env, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((done) => {
    child.once("error", (error) => done(((output += error.message), -1)));
    child.once("close", done);
  });
  if (code !== 0) throw failure("could not be created", output);
}
