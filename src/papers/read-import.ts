import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { loadViewer } from "../access/viewer.ts";
import { dateInVietnam } from "../award/dates.ts";
import { refuseImport } from "../commands/keep-import.ts";
import {
  beginReport,
  finishReport,
  type ListRow,
  type Reporting,
  reportRows,
} from "../commands/report-import.ts";
import type { Catalogue } from "../database/catalogue.ts";
import type { Database } from "../database/connect.ts";
import { discard } from "../files/receive.ts";
import type { FileStore } from "../files/store.ts";
import { waitingImport, type WaitingImport } from "../queries/imports.ts";
import { refuse, Refused } from "../workflow/refusals.ts";
import { readNominationList } from "./nomination-list.ts";
import { openWorkbook } from "./workbook.ts";

export type Reading = {
  readonly database: Database;
  readonly catalogue: Catalogue;
  readonly now: Date;
  readonly store: FileStore;
  /** A folder for the file while it is read. */
  readonly arriving: string;
};

const atOnce = 200;

/**
 * Reads a list that waits and writes its report, some rows at a time; nothing of it is held longer.
 * What is refused is kept as its failure; trouble is thrown, so that it is tried again from the start.
 */
export async function readImport(parts: Reading, id: string): Promise<void> {
  const { database, now } = parts;
  const waiting = await waitingImport(database.db, id);
  if (!waiting) return;
  try {
    await read(parts, waiting);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    await refuseImport(database.db, id, { failure: error.refusal, now });
  }
}

async function read(parts: Reading, waiting: WaitingImport): Promise<void> {
  const { store, arriving } = parts;
  const reporting = await reportingFor(parts, waiting);
  await mkdir(arriving, { recursive: true, mode: 0o700 });
  const path = join(arriving, randomUUID());
  try {
    await pipeline(await store.open(waiting.sha256), createWriteStream(path, { mode: 0o600 }));
    await report(reporting, waiting, path);
  } finally {
    await discard(path);
  }
}

async function reportingFor(
  { database, catalogue, now }: Reading,
  { accountId }: WaitingImport,
): Promise<Reporting> {
  const viewer =
    accountId === null ? null : await loadViewer(database.db, accountId, dateInVietnam(now));
  return viewer ? { database, catalogue, viewer, now } : refuse("NOT_FOUND");
}

async function report(
  reporting: Reporting,
  { id, awardKey }: WaitingImport,
  path: string,
): Promise<void> {
  const { awards } = reporting.catalogue;
  const book = await openWorkbook(path);
  try {
    const kinds = awards.get(awardKey ?? "")?.subjects ?? [];
    const list = await readNominationList(book, {
      awards,
      kind: kinds.length === 1 ? (kinds[0] ?? null) : null,
    });
    const open = await beginReport(reporting, id, list.mark);
    let rows: ListRow[] = [];
    for await (const row of list.rows()) {
      rows.push(row);
      if (rows.length < atOnce) continue;
      await reportRows(reporting, open, rows);
      rows = [];
    }
    await reportRows(reporting, open, rows);
    await finishReport(reporting, open);
  } finally {
    book.close();
  }
}
