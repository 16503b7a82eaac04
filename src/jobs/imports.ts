import { beginReading, enqueueImport, refuseImport } from "../commands/keep-import.ts";
import { type Db, rowsOf, sql } from "../database/sql.ts";
import { unattended, whileAlone } from "../database/while-alone.ts";
import { type Reading, readImport } from "../papers/read-import.ts";
import { refusal } from "../workflow/refusals.ts";

const MOST_TRIES = 3;
/** Our name among the advisory locks; the other half is the list. */
const LOCK_KIND = 20_263;
const PAGE = 100;

/**
 * Reads a list, one process at a time; after the third trouble its person is told that it failed. One
 * that ended its worker counts as trouble.
 */
export async function reportImport(parts: Reading, id: string): Promise<void> {
  const { database, now } = parts;
  const giveUp = () => refuseImport(database.db, id, { failure: refusal("IMPORT_FAILED"), now });
  await whileAlone(database.url, { kind: LOCK_KIND, id }, async () => {
    const tries = await beginReading(database.db, id);
    if (tries === null) return;
    if (tries > MOST_TRIES) return giveUp();
    try {
      await readImport(parts, id);
    } catch (error) {
      if (tries >= MOST_TRIES) await giveUp();
      throw error;
    }
  });
}

/** Has lists read that wait and that nobody is at, the oldest first; gives how many. */
export async function resumeImports(db: Db): Promise<number> {
  const left = await rowsOf(
    db,
    sql<{ id: string }>`
      select i.id from import i
      where i.state = 'READING' and ${unattended(LOCK_KIND, sql`i.id`)}
      order by i.created_at limit ${PAGE}
    `,
  );
  for (const { id } of left) await enqueueImport(db, id);
  return left.length;
}
