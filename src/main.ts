import "reflect-metadata";
import { check } from "./cli/check.ts";
import { help } from "./cli/help.ts";
import { importFile } from "./cli/import-file.ts";
import { importRecordsFile } from "./cli/import-records.ts";
import { migrateDatabase } from "./cli/migrate.ts";
import { openDatabase } from "./cli/open-database.ts";
import { complain, print } from "./cli/print.ts";
import { writeSchemas } from "./cli/schema.ts";
import { seed } from "./cli/seed.ts";
import { verify } from "./cli/verify.ts";
import { readConfig } from "./config.ts";
import { catalogueSource } from "./database/catalogue.ts";
import { connect, type Database } from "./database/connect.ts";
import { printApiSchema } from "./graphql/schema.ts";
import { sweep } from "./jobs/sweep.ts";
import { serve } from "./serve.ts";

const LONGEST_WAIT_MS = 3000;

/** What the command line asks for; gives the exit code. */
async function run(command: string, args: readonly string[]): Promise<number> {
  switch (command) {
    case "serve":
      return serve(readConfig());
    case "migrate":
      return withDatabase((url) => migrateDatabase(url));
    case "seed":
      return connected("owner", (database) => reseed(database));
    case "import":
      return connected("owner", importing(needed(args, "the file to import")));
    case "import-records":
      return connected("owner", (database) => importRecordsFile(database, args));
    case "sweep":
      return connected("application", (database) => sweepNow(database));
    case "verify":
      return connected("owner", verifying(needed(args, "a nomination's code, or --all")));
    case "check":
      return codeOf(await check(args));
    case "schema":
      return codeOf(await writeSchemas("schema", await printApiSchema()));
    case "help":
    case "--help":
      return codeOf(help());
    default:
      help();
      complain("", `There is no command “${command}”.`);
      return 2;
  }
}

const importing = (path: string) => (database: Database) => importFile(database, path);
const verifying = (code: string) => (database: Database) => verify(database, code);

async function reseed(database: Database): Promise<void> {
  const { production } = readConfig();
  await seed({ database, now: new Date(), production, replace: true });
  print("The reference data is loaded.");
}

async function sweepNow(database: Database): Promise<boolean> {
  const log = {
    info: () => {},
    warn: (_fields: object, message: string) => complain(message),
    error: (_fields: object, message: string) => complain(message),
  };
  const source = catalogueSource(database.db);
  const swept = await sweep({ database, catalogueSource: source, now: new Date(), log });
  print(`The clock took ${swept.moved} step(s); ${swept.failed} could not be taken.`);
  return swept.failed === 0;
}

function connected(
  as: "application" | "owner",
  work: (database: Database) => Promise<boolean | void>,
): Promise<number> {
  return withDatabase(async (url) => {
    const database = await connect(url, { as, poolSize: 4 });
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  });
}

async function withDatabase(work: (url: string) => Promise<boolean | void>): Promise<number> {
  const { url, close } = await openDatabase(readConfig());
  try {
    return codeOf(await work(url));
  } finally {
    await close();
  }
}

function codeOf(success: boolean | void): number {
  return success === false ? 1 : 0;
}

function needed([first]: readonly string[], what: string): string {
  if (!first) throw new Error(`Name ${what}.`);
  return first;
}

const [command = "serve", ...args] = process.argv.slice(2);
try {
  // Set rather than exited with, so that everything printed is flushed first.
  process.exitCode = await run(command, args);
} catch (error) {
  complain(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
// Only where something forgot to let go; an idle process has ended long before.
setTimeout(() => process.exit(), LONGEST_WAIT_MS).unref();
