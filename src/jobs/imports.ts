import { enqueueImport, refuseImport } from "../commands/keep-import.ts";
import { type Db, rowsOf, sql } from "../database/sql.ts";
import { type Reading, readImport } from "../papers/read-import.ts";
import { refusal } from "../workflow/refusals.ts";

const MOST_ATTEMPTS = 3;
/** A list that waits so long has lost its worker. */
const LOST_MS = 900_000;
const PAGE = 100;

/** Reads a list; after the third trouble its person is told that it failed. */
export async function reportImport(parts: Reading, id: string, attempts: number): Promise<void> {
  try {
    await readImport(parts, id);
  } catch (error) {
    const failure = refusal("IMPORT_FAILED");
    if (attempts >= MOST_ATTEMPTS)
      await refuseImport(parts.database.db, id, { failure, now: parts.now });
    throw error;
  }
}

/** Has those read again whose worker was lost on the way. */
export async function rereadImports(db: Db, now: Date): Promise<number> {
  const before = new Date(now.getTime() - LOST_MS).toISOString();
  const lost = await rowsOf(
    db,
    sql<{ id: string }>`
      select id from import where state = 'READING' and created_at < ${before}::timestamptz
      order by created_at limit ${PAGE}
    `,
  );
  for (const { id } of lost) await enqueueImport(db, id);
  return lost.length;
}
