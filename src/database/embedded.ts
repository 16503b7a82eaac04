import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, open, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Binaries, commandOf, failure, findBinaries } from "./embedded-binaries.ts";
import { claimUse, release } from "./embedded-claim.ts";
import { type Cluster, initialise, passwordOf } from "./embedded-cluster.ts";
import { alone } from "./embedded-lock.ts";
import { answers, deadPostmaster, freePort, postmasterOf } from "./embedded-probe.ts";

export type EmbeddedOptions = {
  readonly directory: string;
  /** Off loses data on a power cut: for tests only. */
  readonly fsync?: boolean;
  readonly log?: (message: string) => void;
};

export type EmbeddedPostgres = {
  readonly url: string;
  readonly directory: string;
  /** Shuts the server down, unless another process still uses it. */
  stop(): Promise<void>;
};

/** Starts PostgreSQL with its data in `directory`, or joins the one that already runs there. */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const home = resolve(options.directory);
  const cluster: Cluster = {
    home,
    data: join(home, "postgres"),
    fsync: options.fsync ?? true,
    log: options.log ?? (() => {}),
  };
  const binaries = await findBinaries(home);
  await mkdir(home, { recursive: true, mode: 0o700 });
  return alone(home, async () => {
    const password = await passwordOf(cluster);
    if (!existsSync(cluster.data)) await initialise(cluster, binaries);
    const urlAt = (port: number) => `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`;
    const url = (await adopt(cluster, urlAt)) ?? (await launch(cluster, binaries, urlAt));
    const claim = await claimUse(url);
    let stopping: Promise<void> | undefined;
    const stop = () => (stopping ??= alone(home, () => release(cluster, url, claim)));
    return { url, directory: home, stop };
  });
}

type UrlAt = (port: number) => string;

const START_PATIENCE_MS = 30_000;
const MAX_CONNECTIONS = 100;
const RETRY =
  /lock file .* already exists|pre-existing shared memory|could not create any TCP\/IP sockets/;

/** The URL of a server that outlived its starter, or belongs to another process of ours. */
async function adopt(cluster: Cluster, urlAt: UrlAt): Promise<string | undefined> {
  for (;;) {
    const running = await postmasterOf(cluster.data);
    if (!running) return undefined;
    const url = urlAt(running.port);
    const answer = await answers(url, cluster.data);
    if (answer === "no") return undefined;
    if (answer === "fsync is off" && cluster.fsync) {
      throw new Error(`The database in ${cluster.data} runs without fsync: stop it first.`);
    }
    if (answer !== "soon") return url;
    await sleep(50);
  }
}

async function launch(cluster: Cluster, binaries: Binaries, urlAt: UrlAt): Promise<string> {
  const deadline = performance.now() + START_PATIENCE_MS;
  for (;;) {
    const port = await freePort();
    const output = await run(cluster, binaries, { port, url: urlAt(port) });
    if (output === undefined) return urlAt(port);
    if (!RETRY.test(output) || performance.now() > deadline) throw failure("did not start", output);
    await sleep(100);
    const adopted = await adopt(cluster, urlAt);
    if (adopted) return adopted;
  }
}

/** Nothing once the server answers; what it printed if it ended instead. */
async function run(
  cluster: Cluster,
  binaries: Binaries,
  { port, url }: { readonly port: number; readonly url: string },
): Promise<string | undefined> {
  const path = join(cluster.home, "postgres.log");
  // A file, not a pipe: the server outlives its starter and must not lose its stderr with it.
  const file = await open(path, "a", 0o600);
  const { size: before } = await file.stat();
  const { program, args, env } = commandOf(binaries, "postgres", settings(cluster, port));
  const dead = await deadPostmaster(cluster.data);
  const child = spawn(program, args, {
    // PostgreSQL ignores a lock file naming this pid, and still looks for processes left on the shared memory.
    env: dead ? { ...env, PG_GRANDPARENT_PID: String(dead) } : env,
    stdio: ["ignore", file.fd, file.fd],
    detached: true,
  });
  let ended: string | undefined;
  child.once("error", (error) => (ended = error.message));
  child.once("exit", (code, signal) => (ended ??= `exit ${code ?? signal}`));
  await file.close();
  while (ended === undefined) {
    await sleep(20);
    const answer = await answers(url, cluster.data);
    if (answer === "no" || answer === "soon") continue;
    child.unref();
    return undefined;
  }
  const printed = await readFile(path);
  return `${printed.subarray(before).toString("utf8")}\n${ended}`;
}

function settings({ data, fsync }: Cluster, port: number): string[] {
  const values = [
    "listen_addresses=127.0.0.1",
    `port=${port}`,
    "unix_socket_directories=",
    `max_connections=${MAX_CONNECTIONS}`,
    "log_checkpoints=off",
    // The log must not hold people's data: no statements, no rows in DETAIL.
    "log_min_error_statement=panic",
    "log_error_verbosity=terse",
    ...(fsync
      ? ["fsync=on", "synchronous_commit=on"]
      : ["fsync=off", "synchronous_commit=off", "full_page_writes=off"]),
  ];
  return ["-D", data, ...values.flatMap((value) => ["-c", value])];
}
