import { beginPrintout, enqueuePrintout } from "../commands/keep-printout.ts";
import { type Db, rowsOf, sql } from "../database/sql.ts";
import { unattended, whileAlone } from "../database/while-alone.ts";
import { abandonPrintout, producePrintout, type Producing } from "../papers/printouts/produce.ts";

const MOST_TRIES = 3;
/** Our name among the advisory locks; the other half is the printout. */
const LOCK_KIND = 20_262;
const PAGE = 200;

/**
 * Makes a printout, one process at a time; after the third trouble its person is told that it failed.
 * One that ended its worker counts as trouble, so that it cannot end every worker there is.
 */
export async function makePrintout(url: string, parts: Producing, id: string): Promise<void> {
  await whileAlone(url, { kind: LOCK_KIND, id }, async () => {
    const tries = await beginPrintout(parts.db, id);
    if (tries === null) return;
    if (tries > MOST_TRIES) return abandonPrintout(parts, id);
    try {
      await producePrintout(parts, id);
    } catch (error) {
      if (tries >= MOST_TRIES) await abandonPrintout(parts, id);
      throw error;
    }
  });
}

/** Has printouts that wait and that nobody is at made, the oldest first; gives how many. */
export async function resumePrintouts(db: Db): Promise<number> {
  const left = await rowsOf(
    db,
    sql<{ id: string }>`
      select p.id from printout p
      where p.state = 'WAITING' and ${unattended(LOCK_KIND, sql`p.id`)}
      order by p.requested_at limit ${PAGE}
    `,
  );
  for (const { id } of left) await enqueuePrintout(db, id);
  return left.length;
}
