import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { alone } from "./cli/alone.ts";
import { greet } from "./cli/greeting.ts";
import { openDatabase } from "./cli/open-database.ts";
import { complain, print } from "./cli/print.ts";
import { seed } from "./cli/seed.ts";
import { tokenSecret } from "./cli/token-secret.ts";
import type { Config } from "./config.ts";
import { catalogueSource } from "./database/catalogue.ts";
import { connect, type Database } from "./database/connect.ts";
import { migrate } from "./database/migrate.ts";
import { bucketStore } from "./files/bucket-store.ts";
import { folderStore } from "./files/store.ts";
import { isOutage } from "./graphql/outage.ts";
import { buildApiSchema } from "./graphql/schema.ts";
import { runJobs } from "./jobs/run-jobs.ts";
import { createServer } from "./server.ts";

const LONGEST_GOODBYE_MS = 10_000;

type Closer = () => Promise<unknown>;

/** Starts everything, prints where it is, and ends when a signal asks for it; gives the exit code. */
export async function serve(config: Config): Promise<number> {
  const closers: Closer[] = [];
  // Listening from the first moment: a signal during the start must not leave a database behind.
  const signal = firstSignal();
  try {
    const app = await start(config, closers);
    return await Promise.race([signal, brokenProcess(app)]);
  } finally {
    await closeAll(closers);
  }
}

async function start(config: Config, closers: Closer[]): Promise<FastifyInstance> {
  const secret = await tokenSecret(config);
  const { url, close } = await openDatabase(config);
  closers.push(close);
  await prepareDatabase(config, url);
  const report = { warn: (message: string) => complain(message) };
  const database = await connect(url, {
    poolSize: config.databasePool,
    onTrouble: (message) => report.warn(message),
  });
  closers.push(() => database.close());
  const source = catalogueSource(database.db);
  const files = await filesOf(config);
  const app = await createServer({
    config,
    database,
    schema: await buildApiSchema(),
    catalogueSource: source,
    secret,
    files,
    log: { level: config.logLevel },
  });
  const { log } = app;
  report.warn = (message) => log.warn(message);
  if (config.workers > 0) {
    const parts = { database, catalogueSource: source, ...files, concurrency: config.workers, log };
    const jobs = await runJobs(parts);
    closers.push(() => jobs.stop());
  }
  closers.push(() => finishRequests(app));
  await listen(app, config, database);
  return app;
}

/** Files in the bucket that is set, else in the data directory. */
async function filesOf({ bucket, dataDirectory, fileMaxBytes, scanCommand }: Config) {
  const store = bucket ? await bucketStore(bucket) : folderStore(join(dataDirectory, "files"));
  const arriving = join(dataDirectory, "arriving");
  return { store, arriving, maxBytes: fileMaxBytes, scanCommand };
}

/** Tables and reference data, by one process at a time. */
async function prepareDatabase({ production }: Config, url: string): Promise<void> {
  await alone(url, async () => {
    await migrate(url);
    const owner = await connect(url, { as: "owner", poolSize: 2 });
    try {
      await seed({ database: owner, now: new Date(), production, replace: false });
    } finally {
      await owner.close();
    }
  });
}

async function listen(app: FastifyInstance, config: Config, database: Database): Promise<void> {
  const { host, production } = config;
  try {
    await app.listen({ host, port: config.port });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EADDRINUSE")) throw error;
    throw new Error(`Port ${config.port} is in use: choose another with PORT.`, { cause: error });
  }
  const address = app.server.address();
  const port = address && typeof address === "object" ? address.port : config.port;
  await greet({ database, host, port, production });
  if (config.databaseUrl !== null && config.tokenSecret === null)
    print("  TOKEN_SECRET is not set: servers in other folders would not accept these tokens.\n");
}

/** Requests under way get their answer; after ten seconds their connections are cut. */
async function finishRequests(app: FastifyInstance): Promise<void> {
  const timer = setTimeout(() => app.server.closeAllConnections(), LONGEST_GOODBYE_MS);
  await app.close();
  clearTimeout(timer);
}

/** In reverse order of opening; one that fails does not keep the others open. */
async function closeAll(closers: readonly Closer[]): Promise<void> {
  for (const close of closers.toReversed()) {
    await close().catch((error: unknown) => complain(`While stopping: ${String(error)}`));
  }
}

/** Gives 0 at the first signal; a second one ends the process at once. */
function firstSignal(): Promise<number> {
  return new Promise((resolve) => {
    let asked = Infinity;
    for (const name of ["SIGTERM", "SIGINT"] as const) {
      process.on(name, () => {
        // npm hands on a signal that the whole group gets anyway: two at once are one.
        if (performance.now() - asked > 1000) process.exit(1);
        asked = Math.min(asked, performance.now());
        resolve(0);
      });
    }
  });
}

/** Gives 1 at an exception nobody caught, which is a bug; a lost database is only logged. */
function brokenProcess({ log }: FastifyInstance): Promise<number> {
  return new Promise((resolve) => {
    process.on("unhandledRejection", (error) => log.error({ err: error }, "unhandled rejection"));
    process.on("uncaughtException", (error) => {
      if (isOutage(error)) return log.error({ err: error }, "database unavailable");
      log.fatal({ err: error }, "uncaught exception");
      return resolve(1);
    });
  });
}
