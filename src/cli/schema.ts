import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dumpSchema } from "../database/dump-schema.ts";
import { startEmbedded } from "../database/embedded.ts";
import { migrate } from "../database/migrate.ts";
import { print } from "./print.ts";

/** Writes the two published shapes: the API, and the tables after every migration. */
export async function writeSchemas(directory: string, api: string): Promise<void> {
  await mkdir(directory, { recursive: true });
  const files = { "schema.graphql": api, "database.sql": await databaseSql() };
  for (const [name, text] of Object.entries(files)) {
    await writeFile(join(directory, name), text.endsWith("\n") ? text : `${text}\n`);
    print(`Wrote ${join(directory, name)}.`);
  }
}

/** From nothing, in a folder of its own: what a developer's database has become does not show. */
async function databaseSql(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "bang-vang-schema-"));
  try {
    const embedded = await startEmbedded({ directory, fsync: false });
    try {
      await migrate(embedded.url);
      return await dumpSchema(embedded.url);
    } finally {
      await embedded.stop();
    }
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
