import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { importRecords } from "../commands/import-records.ts";
import { catalogueSource } from "../database/catalogue.ts";
import type { Database } from "../database/connect.ts";
import { readRecordSheet, type RecordKind } from "../papers/record-sheet.ts";
import { Refused } from "../workflow/refusals.ts";
import { complain, print } from "./print.ts";

const kinds: Readonly<Record<string, RecordKind>> = {
  awards: "AWARDS",
  ratings: "RATINGS",
  indexes: "INDEX_RESULTS",
};

/** Imports a signed list from a CSV file, all of it or none; false where it was refused. */
export async function importRecordsFile(
  database: Database,
  args: readonly string[],
): Promise<boolean> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      "signed-by": { type: "string" },
      "signed-number": { type: "string" },
      "signed-on": { type: "string" },
    },
  });
  const [name = "", path = ""] = positionals;
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  const { "signed-by": signedBy, "signed-on": signedOn, "signed-number": signedNumber } = values;
  if (!kind || !path || !signedBy || !signedOn)
    throw new Error(
      "import-records awards|ratings|indexes <file> --signed-by <body> --signed-on <date> [--signed-number <number>]",
    );
  const content = await readFile(path);
  const context = {
    database,
    catalogue: await catalogueSource(database.db).current(),
    viewer: null,
    now: new Date(),
    requestId: randomUUID(),
  };
  try {
    const sheet = readRecordSheet(kind, content);
    const signed = { signedBy, signedOn, signedNumber };
    const { rows } = await importRecords(context, {
      kind,
      name: basename(path),
      ...sheet,
      ...signed,
    });
    print(`Imported ${rows} row(s) from ${path}.`);
    return true;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    complain(error.refusal.messageEn);
    return false;
  }
}
