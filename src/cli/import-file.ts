import { readFile } from "node:fs/promises";
import { parseBundle } from "../catalogue/parse.ts";
import { importCatalogue } from "../commands/import-catalogue.ts";
import type { Database } from "../database/connect.ts";
import { print } from "./print.ts";

/** Adds the reference data of a JSON file, all of it or none. Needs the owner's connection. */
export async function importFile(database: Database, path: string): Promise<void> {
  const bundle = parseBundle(await readJson(path));
  await importCatalogue(database, bundle);
  const counts = Object.entries(bundle).flatMap(([list, records]) =>
    records.length > 0 ? [`${list} ${records.length}`] : [],
  );
  print(`Imported from ${path}: ${counts.join(", ") || "nothing, the file is empty"}.`);
}

/** The content of a JSON file; a file that is none is named. */
export async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    throw new Error(`${path} cannot be read.`, { cause: error });
  });
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${path} is not JSON: ${String(error)}`, { cause: error });
  }
}
